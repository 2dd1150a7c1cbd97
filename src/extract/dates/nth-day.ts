import { addDays, type CalendarDay, weekdayOf } from "../../domain/calendar-day.ts"
import { type DateSpan, daySpan, monthSpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
import { yearNumber } from "./month-day.ts"
import { settled } from "./said.ts"

/** - the third Tuesday of July, the last Friday in May 2027, the last day of June (the year is implied: the digest's) */
export function nthDay(words: LocaleWords): DateRule[] {
  if (words.language !== "en") return []
  const ordinal = "(first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
  return [
    {
      name: "nth-day",
      pattern: phrase(
        `(?:the${GAP})?${ordinal}${GAP}(${anyOf(words.weekdays)}|day)${GAP}(?:of|in)${GAP}(${anyOf(words.months)})\\.?(?:${words.yearOf}(${YEAR}))?`,
      ),
      read([, nth, name, monthName, year], { publishedOn }) {
        const index = meaningOf(words.months, monthName)
        if (index === undefined) return null
        const month = monthSpan(yearNumber(year) ?? Number(publishedOn.slice(0, 4)), index)
        const isLast = nth === "last" || nth === "final" || nth === "Last"
        const number = isLast ? "last" : (meaningOf(words.ordinals, nth) ?? 1)
        const on = dayOf(month, meaningOf(words.weekdays, name), number)
        return on === null
          ? null
          : { said: settled(daySpan(on), "day"), implied: year === undefined ? ["year"] : [] }
      },
    },
  ]
}

/** The n-th such weekday of a month, or of all its days; null where it has no so many. */
function dayOf(month: DateSpan, weekday: number | undefined, nth: number | "last"): CalendarDay | null {
  if (nth === "last") {
    const back = weekday === undefined ? 0 : (weekdayOf(month.endsOn) - weekday + 7) % 7
    return addDays(month.endsOn, -back)
  }
  const ahead =
    weekday === undefined ? nth - 1 : ((weekday - weekdayOf(month.startsOn) + 7) % 7) + 7 * (nth - 1)
  const on = addDays(month.startsOn, ahead)
  return on > month.endsOn ? null : on
}
