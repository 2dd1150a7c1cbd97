import { addDays } from "../../domain/calendar-day.ts"
import { daySpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
import { calendar, settled } from "./said.ts"
import { unitSpan } from "./units.ts"

/** - today, tonight, this morning, yesterday, tomorrow, overnight, of the day */
export function dayWord(words: LocaleWords): DateRule[] {
  return words.dayWords.map(([source, shift], index) => ({
    name: `day-word-${index + 1}`,
    pattern: phrase(source),
    read: ([word], { publishedOn }) =>
      words.nouns.includes(word)
        ? null
        : { said: settled(daySpan(addDays(publishedOn, shift)), "day"), basis: "digest" },
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

/**
 * - EOY, EOQ, year-end, month end, end of year
 * - year-end 2026, EOY 2027
 */
export function unitEnd(words: LocaleWords): DateRule {
  return {
    name: "unit-end",
    pattern: phrase(
      `(${anyOf(words.unitEnds)})(?:${GAP}(${YEAR}))?(?!${GAP}(?:on${GAP})?${anyOf(words.weekdays)})`,
    ),
    read([, name, year], { publishedOn }) {
      const unit = meaningOf(words.unitEnds, name)
      if (unit === undefined) return null
      if (year !== undefined)
        return unit === "year" ? { said: calendar("year", { year: Number(year), part: "end" }) } : null
      const last = unitSpan(unit, publishedOn, 0).endsOn
      return {
        said: settled({ ...daySpan(last), isApproximate: unit !== "day" }, unit, "end"),
        basis: "digest",
        implied: ["unit"],
      }
    },
  }
}
