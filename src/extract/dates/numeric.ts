import { type CalendarDay, daysBetween, weekdayOf } from "../../domain/calendar-day.ts"
import { daySpan, monthSpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule } from "../rule.ts"
import { anyOf, DASH, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
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
      `(?<!/|[a-z]-)(${YEAR})([-/.])(0?[1-9]|1[0-2])\\2(?<!\\.[1-9]\\.)${TWO}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![-/.]\\d|/|\\.[a-z]{2,4})`,
    ),
    read([, year, , month, day]) {
      const on = dayFrom(year ?? "", month ?? "", day ?? "")
      return on === null ? null : { said: settled(daySpan(on), "day") }
    },
  }
}

/** - 2026年8月2日, 2026년 8월 2일, 2026. 8. 2. (as languages of East Asia write digits, without a word table) */
export function eastAsianDay(): DateRule {
  const month = "(0?[1-9]|1[0-2])"
  return {
    name: "east-asian-day",
    pattern: phrase(
      `(?:(${YEAR})\\s?年\\s?${month}\\s?月\\s?${TWO}\\s?日|(${YEAR})\\s?년\\s?${month}\\s?월\\s?${TWO}\\s?일|(${YEAR})\\.\\s${month}\\.\\s${TWO}\\.)`,
    ),
    read(match) {
      const [year, month, day] = match.slice(1).filter((part) => part !== undefined)
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

/** What makes "4/29" a date: a preposition or a word for a limit before it. */
const SLASH_LEAD =
  /\b(?:on|by|until|till|from|through|since|before|after|due|deadline|date|ends|starts|begins|opens):?\s$/i
/** A cell or an item that begins with a day, and what may stand behind it there ("28/04 after close"). */
const CELL = /(?:^|\|)\s{0,3}$/
const CELL_TIME =
  /^\s{1,2}(?:(?:after|before)\s(?:the\s)?(?:close|open|bell|market)|pre-?market|post-?market|amc|bmo)/i
const CELL_END = /^\s{0,3}(?:\||$|[,–—:-]\s)/
/** After a fraction: what it is a fraction of. */
const MEASURED = /^(?:["”]|\s?(?:inch|inches|in\.|of|scale|mile|miles|cup|teaspoon|ratio|split|chance)\b)/i

/**
 * - due on 4/29, by 29/4, Tue 4/28 (no year; only where one of the numbers can be no month, or the weekday beside it
 *   settles the order, or the language is that of the United States)
 * - "4/5 stars", "3/16 inch", "24/7" are none
 */
export function slashDay(words: LocaleWords): DateRule {
  const names = anyOf(words.weekdays)
  const weekday = new RegExp(`(?:^|[^\\p{L}])(${names})\\.?,?\\s\\(?$`, "iu")
  return {
    name: "slash-day",
    pattern: phrase(`(?<![\\d.,/:$€£#-])${TWO}/${TWO}(?![-/.:]?\\d|%|/)`),
    read(match, context) {
      const [whole, first, second] = match
      const before = match.input.slice(Math.max(0, match.index - 20), match.index)
      const after = match.input.slice(match.index + whole.length, match.index + whole.length + 24)
      const on = meaningOf(words.weekdays, weekday.exec(before)?.[1])
      const isCell = CELL.test(before) && isDayInCell(whole, after)
      if (MEASURED.test(after) || (on === undefined && !isCell && !SLASH_LEAD.test(before))) return null
      const settledOrder = order(Number(first), Number(second), on, context)
      const monthFirst = settledOrder ?? (isCell ? nearerOrder(first ?? "", second ?? "", context) : null)
      if (monthFirst === null) return null
      const [index, day] = monthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)]
      const time = isCell ? (CELL_TIME.exec(after)?.[0].length ?? 0) : 0
      const end = match.index + whole.length + time
      return { said: calendar("day", { index, day, weekday: on ?? null }), implied: ["year"], end }
    },
  }
}

/** Two digits each with a nought before one of them are no score; a time of day behind them tells as much. */
const isDayInCell = (words: string, after: string): boolean =>
  /^\d\d\/\d\d$/.test(words) && (CELL_TIME.test(after) || (/(?:^|\/)0/.test(words) && CELL_END.test(after)))

/** Whether the month comes first in what a cell holds: as the day lies nearer to the digest's; null where both may be. */
function nearerOrder(first: string, second: string, { publishedOn }: DateContext): boolean | null {
  const year = publishedOn.slice(0, 4)
  const [byMonth, byDay] = [dayFrom(year, first, second), dayFrom(year, second, first)]
  if (byMonth === null || byDay === null) return null
  const [a, b] = [Math.abs(daysBetween(publishedOn, byMonth)), Math.abs(daysBetween(publishedOn, byDay))]
  return Math.abs(a - b) < 60 ? null : a < b
}

/** Whether the month comes first; null where nothing tells. */
function order(a: number, b: number, weekday: number | undefined, context: DateContext): boolean | null {
  if (a > 12 || b > 12) return a > 12 && b > 12 ? null : b > 12
  if (/^en-us\b/i.test(context.language)) return true
  if (weekday === undefined) return null
  const year = context.publishedOn.slice(0, 4)
  const fits = (month: number, day: number): boolean => {
    const on = dayFrom(year, month, String(day))
    return on !== null && weekdayOf(on) === weekday
  }
  return fits(a, b) === fits(b, a) ? null : fits(a, b)
}
