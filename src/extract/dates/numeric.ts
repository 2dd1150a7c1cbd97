import { type CalendarDay, daysBetween } from "../../domain/calendar-day.ts"
import { daySpan, monthSpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { DASH, type LocaleWords, phrase, YEAR } from "../words.ts"
import { calendar, dayFrom, settled } from "./said.ts"

const TWO = "(0?[1-9]|[12]\\d|3[01])"

/**
 * - 2026-04-29, 2026/04/29
 * - 2026-04-29T09:30:00Z (the time is read over)
 */
export function isoDay(): DateRule {
  return {
    name: "iso-day",
    pattern: phrase(
      `(?<!/|[a-z]-)(${YEAR})([-/.])(0?[1-9]|1[0-2])\\2${TWO}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![-/.]\\d|/|\\.[a-z]{2,4})`,
    ),
    read([, year, , month, day]) {
      const on = dayFrom(year ?? "", month ?? "", day ?? "")
      return on === null ? null : { said: settled(daySpan(on), "day") }
    },
  }
}

/** - 2026-04 (a month; 2026-13 is none, and 2011-12-05 is a day) */
export function isoMonth(): DateRule {
  return {
    name: "iso-month",
    pattern: phrase(`(?<![a-z][-–])(?<![/\\d]-)(${YEAR})-(0[1-9]|1[0-2])(?![-/.]\\d)`),
    read: ([, year, month]) => ({ said: settled(monthSpan(Number(year), Number(month)), "month") }),
  }
}

/**
 * - 20/04/2026, 04/09/2026, 4-9-2026: where both orders are days, the one nearer to the digest, else the locale's
 * - 20.04.2026, 20.4.26: dots mean day first
 */
export function numericDay(words: LocaleWords): DateRule {
  return {
    name: "numeric-day",
    pattern: phrase(`(?<![\\d.,/:-])${TWO}([./-])${TWO}\\2(${YEAR}|(?<=[./])\\d{2})(?![-/.]\\d)`),
    read([, first, mark, second, year], { publishedOn }) {
      const [a, b, y] = [first ?? "", second ?? "", year?.length === 2 ? `20${year}` : (year ?? "")]
      const [dayFirst, monthFirst] = [dayFrom(y, b, a), mark === "." ? null : dayFrom(y, a, b)]
      if (year?.length === 2 && mark === "." && a.length < 2 && b.length < 2) return null
      const on = nearer(dayFirst, monthFirst, publishedOn, words.slashDate)
      return on === null ? null : { said: settled(daySpan(on), "day") }
    },
  }
}

function nearer(
  dayFirst: CalendarDay | null,
  monthFirst: CalendarDay | null,
  publishedOn: CalendarDay,
  preferred: "month" | "day",
): CalendarDay | null {
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst
  const [a, b] = [
    Math.abs(daysBetween(publishedOn, dayFirst)),
    Math.abs(daysBetween(publishedOn, monthFirst)),
  ]
  if (Math.abs(a - b) < 20) return preferred === "day" ? dayFirst : monthFirst
  return a < b ? dayFirst : monthFirst
}

/** - am 13.4., bis 13.04. (day first; only where the language writes dates so, and after its own preposition) */
export function shortNumericDay(words: LocaleWords): DateRule {
  return {
    name: "short-numeric-day",
    pattern: phrase(
      `(?<=(?:${words.shortDateLeads})\\s)(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.?(?!\\d|\\.\\d)`,
    ),
    read: ([, day, month]) => ({
      said: calendar("day", { day: Number(day), index: Number(month) }),
      implied: ["year"],
    }),
  }
}

/** - 2026-2028, 2026–27 (years; the second may be short) */
export function yearRange(): DateRule {
  return {
    name: "year-range",
    pattern: phrase(`(?<![\\d./-])(${YEAR})(?:${DASH}|/)(${YEAR}|\\d{2})(?![-/.]\\d|%)`),
    read([, from, to]) {
      const first = Number(from)
      const last = to?.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to)
      if (last <= first || last - first > 60) return null
      return {
        said: {
          unit: "range",
          from: calendar("year", { year: first }),
          to: calendar("year", { year: last }),
        },
      }
    },
  }
}
