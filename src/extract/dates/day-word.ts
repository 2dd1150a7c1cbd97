import { addDays } from "../../domain/calendar-day.ts"
import { daySpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, NEVER, phrase } from "../words.ts"
import { calendar, settled } from "./said.ts"
import { unitSpan } from "./units.ts"

/** - today, tonight, this morning, yesterday, tomorrow, overnight, of the day */
export function dayWord(words: LocaleWords): DateRule[] {
  return words.dayWords.map(([source, shift], index) => ({
    name: `day-word-${index + 1}`,
    pattern: phrase(source),
    read: (_match, { publishedOn }) => ({
      said: settled(daySpan(addDays(publishedOn, shift)), "day"),
      basis: "digest",
    }),
  }))
}

/**
 * - just signed, Just Shipped (the digest's day); "just under", "just 12%", "not just" are none
 * - now serves, Out Now; "now that", "until now" are none
 */
export function justNow(words: LocaleWords): DateRule[] {
  return [
    digestDay("just", words.justWords),
    digestDay("now", words.nowWords),
    {
      name: "recent",
      pattern: phrase(words.recentWords),
      read: (_match, { publishedOn }) => ({
        said: settled(unitSpan("month", publishedOn, 0), "month"),
        basis: "digest",
        isApproximate: true,
      }),
    },
  ]
}

const digestDay = (name: string, source: string): DateRule => ({
  name,
  pattern: phrase(source),
  read: (_match, { publishedOn }) => ({ said: settled(daySpan(publishedOn), "day"), basis: "digest" }),
})

const ENDS = { eoy: "year", eom: "month", eoq: "quarter", eow: "week" } as const

/**
 * - EOY, EOQ, year-end, month end, end of year, end-2026
 * - year-end 2026, EOY 2027
 */
export function unitEnd(words: LocaleWords): DateRule {
  return {
    name: "unit-end",
    pattern: phrase(
      words.language === "en"
        ? `(?:(${anyOf(ENDS)})|(year|quarter|month|week)[- ]end|end${GAP}of${GAP}(year|quarter|month|week|day))(?:${GAP}((?:19|20|21)\\d{2}))?`
        : NEVER,
    ),
    read([whole, code, before, after, year], { publishedOn }) {
      const key = code?.toLowerCase()
      const unit =
        key === "eoy" || key === "eom" || key === "eoq" || key === "eow" ? ENDS[key] : (before ?? after)
      if (/^weekend$/iu.test(whole)) return null
      if (year !== undefined) return { said: calendar("year", { year: Number(year), part: "end" }) }
      const name = unit?.toLowerCase()
      if (name !== "year" && name !== "quarter" && name !== "month" && name !== "week" && name !== "day")
        return null
      const span = unitSpan(name, publishedOn, 0)
      return { said: settled(daySpan(span.endsOn), name, "end"), basis: "digest", implied: ["unit"] }
    },
  }
}
