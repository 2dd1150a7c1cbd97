import { type CalendarDay, daysInMonth, partsOf } from "./calendar-day.ts"
import type { DateSpan } from "./date-span.ts"

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const

/** A day for people: `2 Aug 2026`. */
export function dayLabel(day: CalendarDay): string {
  const { day: number } = partsOf(day)
  return `${number} ${monthLabel(day)}`
}

/**
 * A span for people, never more exact than it is: `2 Aug 2026`, `21–23 Apr 2026`, `Q3 2026`, `Summer 2026`,
 * `2027 – Dec 2032`, `through 31 May 2026`, `from 2027`; `≈ ` goes before an approximate date.
 */
export function labelOf(span: DateSpan): string {
  return `${span.isApproximate ? "≈ " : ""}${exactLabel(span)}`
}

function exactLabel(span: DateSpan): string {
  if (span.isStartOpen) return `through ${sideLabel(span, span.endsOn)}`
  if (span.isEndOpen) return `from ${sideLabel(span, span.startsOn)}`
  return unitLabel(span) ?? rangeLabel(span.startsOn, span.endsOn)
}

/** The one side that was said, as exactly as it was said. */
function sideLabel(span: DateSpan, day: CalendarDay): string {
  const { year, month } = partsOf(day)
  switch (span.precision) {
    case "month":
      return monthLabel(day)
    case "quarter":
      return `Q${Math.ceil(month / 3)} ${year}`
    case "season":
      return seasonLabel(day)
    case "half":
      return `H${month <= 6 ? 1 : 2} ${year}`
    case "year":
    case "multi-year":
      return String(year)
    default:
      return dayLabel(day)
  }
}

/** The label of a span that is one calendar unit; `undefined` where its days are not one (a fiscal quarter). */
function unitLabel(span: DateSpan): string | undefined {
  const { startsOn, endsOn, precision } = span
  if (startsOn === endsOn) return dayLabel(startsOn)
  if (precision === "multi-year") return `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`
  if (!isMonthStart(startsOn) || !isMonthEnd(endsOn)) return undefined
  const { year, month } = partsOf(startsOn)
  const months = (partsOf(endsOn).year - year) * 12 + partsOf(endsOn).month - month + 1
  if (months === 1) return monthLabel(startsOn)
  if (months === 12 && month === 1) return String(year)
  if (precision === "season" && months === 3 && month % 3 === 0) return seasonLabel(startsOn)
  if (precision === "quarter" && months === 3 && month % 3 === 1) return `Q${(month + 2) / 3} ${year}`
  if (precision === "half" && months === 6 && month % 6 === 1) return `H${month === 1 ? 1 : 2} ${year}`
  return undefined
}

function rangeLabel(startsOn: CalendarDay, endsOn: CalendarDay): string {
  const [from, to] = [partsOf(startsOn), partsOf(endsOn)]
  const isWholeMonths = isMonthStart(startsOn) && isMonthEnd(endsOn)
  if (isWholeMonths && from.year === to.year) return `${monthName(startsOn)} – ${monthLabel(endsOn)}`
  if (isWholeMonths) return `${from.month === 1 ? from.year : monthLabel(startsOn)} – ${monthLabel(endsOn)}`
  if (from.year !== to.year) return `${dayLabel(startsOn)} – ${dayLabel(endsOn)}`
  if (from.month !== to.month) return `${from.day} ${monthName(startsOn)} – ${dayLabel(endsOn)}`
  return `${from.day}–${dayLabel(endsOn)}`
}

/** Seasons of the northern hemisphere; a winter belongs to two years and names both. */
function seasonLabel(day: CalendarDay): string {
  const { year, month } = partsOf(day)
  if (month >= 3 && month <= 5) return `Spring ${year}`
  if (month >= 6 && month <= 8) return `Summer ${year}`
  if (month >= 9 && month <= 11) return `Autumn ${year}`
  const first = month === 12 ? year : year - 1
  return `Winter ${first}/${String((first + 1) % 100).padStart(2, "0")}`
}

const monthName = (day: CalendarDay): string => MONTHS[partsOf(day).month - 1] ?? ""
const monthLabel = (day: CalendarDay): string => `${monthName(day)} ${partsOf(day).year}`
const isMonthStart = (day: CalendarDay): boolean => day.endsWith("-01")
const isMonthEnd = (day: CalendarDay): boolean => {
  const { year, month, day: number } = partsOf(day)
  return number === daysInMonth(year, month)
}
