import { earlier } from "../../domain/calendar-day.ts"
import { daySpan, rangeSpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, phrase } from "../words.ts"
import { moved } from "./amount.ts"
import { calendar, readingsOf, settled } from "./said.ts"
import { unitSpan } from "./units.ts"

const OVER = `(?:is|are)${GAP}(?:out|over|up|through|done|past)|ends|closes|finishes|runs${GAP}out|draws${GAP}to${GAP}a${GAP}close`

/**
 * - by this time next year (a year after the digest's day)
 * - before the year is out, before the month ends, by the time the summer is over (the unit's last day)
 */
export function unitOut(words: LocaleWords): DateRule[] {
  if (words.language !== "en") return []
  const units = anyOf(words.ownUnits)
  return [
    {
      name: "this-time-next",
      pattern: phrase(`(by${GAP})?this${GAP}time${GAP}next${GAP}(year|month|week)`),
      read([, by, unit], { publishedOn }) {
        const of = meaningOf(words.units, unit)
        const day = of === "year" || of === "month" || of === "week" ? moved(publishedOn, 1, of) : null
        if (day === null) return null
        const span = by === undefined ? daySpan(day) : { ...rangeSpan(publishedOn, day), isStartOpen: true }
        const role = by === undefined ? "on" : "deadline"
        return { said: settled(span, "day"), basis: "digest", role, isApproximate: true }
      },
    },
    {
      name: "unit-out",
      pattern: phrase(
        `(?:before|by${GAP}the${GAP}time|until)${GAP}(?:the|this)${GAP}(?:(${units})|(${anyOf(words.seasons)}))${GAP}(?:${OVER})`,
      ),
      read([, unit, season], context) {
        const last = unit === undefined ? endOfSeason(words, season, context) : endOf(words, unit, context)
        if (last === null) return null
        const span = { ...rangeSpan(earlier(context.publishedOn, last), last), isStartOpen: true }
        return { said: settled(span, "day"), basis: "digest", role: "deadline", implied: ["unit"] }
      },
    },
  ]
}

function endOf(words: LocaleWords, unit: string, { publishedOn }: DateContext): string | null {
  const of = meaningOf(words.ownUnits, unit)
  return of === undefined ? null : unitSpan(of, publishedOn, 0).endsOn
}

function endOfSeason(words: LocaleWords, name: string | undefined, context: DateContext): string | null {
  const index = meaningOf(words.seasons, name)
  if (index === undefined) return null
  const around = readingsOf(calendar("season", { index }), { ...context, heading: null })
  return around.find(({ endsOn }) => endsOn >= context.publishedOn)?.endsOn ?? null
}
