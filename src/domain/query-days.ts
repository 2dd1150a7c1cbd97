import { addDays, addMonths, type CalendarDay } from "./calendar-day.ts"
import { type DateSpan, readEdtf } from "./date-span.ts"

/** One end of a period as it was said: a date (EDTF), `today`, or a distance from today such as `P14D` or `-P1M`. */
export interface DayBound {
  at: string
  /** The period begins after it, or ends before it. */
  isBeyond: boolean
}

/** Days that a period may name: beyond them, day arithmetic would leave four-digit years. */
const FIRST_DAY: CalendarDay = "1900-01-01"
const LAST_DAY: CalendarDay = "2299-12-31"
const DISTANCE = /^([+-]?)P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,5})D)?$/i
const NAMED = /^(\d{4})-([QH])([1-4])$/i
/** EDTF's number of the unit before the first quarter and before the first half. */
const BEFORE_FIRST = { Q: 32, H: 39 } as const

/**
 * The one way of writing an end: dates as EDTF (`2026-Q3` is 2026-35), distances in capitals.
 * `undefined` for what is neither.
 */
export function canonicalBound(text: string): string | undefined {
  if (text.toLowerCase() === "today") return "today"
  if (DISTANCE.test(text)) return text.toUpperCase().replace(/^\+/, "")
  const named = NAMED.exec(text)
  const letter = named?.[2]?.toUpperCase()
  if (named && (letter === "Q" || letter === "H")) {
    const number = Number(named[3])
    return letter === "H" && number > 2 ? undefined : `${named[1]}-${BEFORE_FIRST[letter] + number}`
  }
  const span = spanOf(text)
  return span !== undefined && span.startsOn >= FIRST_DAY && span.endsOn <= LAST_DAY ? text : undefined
}

/** A date alone, neither an interval nor a guess; `undefined` when the text is none. */
function spanOf(text: string): DateSpan | undefined {
  if (!/^\d{4}(?:-\d\d){0,2}$|^\d{3}X$/.test(text)) return undefined
  try {
    return readEdtf(text, FIRST_DAY)
  } catch {
    return undefined
  }
}

/** The first and the last day that a bound names, seen from `today`. */
function daysAt(at: string, today: CalendarDay): { first: CalendarDay; last: CalendarDay } {
  const span = spanOf(at)
  if (span !== undefined) return { first: span.startsOn, last: span.endsOn }
  const parts = DISTANCE.exec(at)
  if (!parts) return { first: today, last: today }
  const sign = parts[1] === "-" ? -1 : 1
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(2).map((part) => Number(part ?? 0))
  const moved = addMonths(today, sign * (years * 12 + months))
  const day = addDays(moved, sign * (weeks * 7 + days))
  return { first: day, last: day }
}

/** The days of a period, both included; an open side is left out. */
export function daysOf(
  { from, to }: { from: DayBound | null; to: DayBound | null },
  today: CalendarDay,
): { from?: CalendarDay; to?: CalendarDay } {
  const first = from && daysAt(from.at, today)
  const last = to && daysAt(to.at, today)
  return {
    ...(from && first && { from: from.isBeyond ? addDays(first.last, 1) : first.first }),
    ...(to && last && { to: to.isBeyond ? addDays(last.first, -1) : last.last }),
  }
}
