import { addDays, type CalendarDay, partsOf } from "./calendar-day.ts"
import type { DateSpan } from "./date-span.ts"
import type { Prediction } from "./prediction.ts"
import type { Window } from "./windows.ts"

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
const SEASONS: Readonly<Record<number, string>> = { 3: "Spring", 6: "Summer", 9: "Autumn", 12: "Winter" }

/** A day for people: `2 Aug 2026`. */
export function dayLabel(day: CalendarDay): string {
  const { year, month, day: number } = partsOf(day)
  return `${number} ${MONTHS[month - 1]} ${year}`
}

/**
 * A span for people, as exact as it was said and no more: `2 Aug 2026`, `21–23 Apr 2026`, `Aug 2026`, `Q3 2026`,
 * `H1 2026`, `Winter 2026–27`, `2027 to Dec 2032`, `until 31 May 2026`, `from 2027`, `about 2027`.
 */
export function spanLabel(span: DateSpan): string {
  const about = span.isApproximate ? "about " : ""
  if (span.isStartOpen) return `until ${about}${sideLabel(span.endsOn, isYearEnd, isMonthEnd)}`
  if (span.isEndOpen) return `from ${about}${sideLabel(span.startsOn, isYearStart, isMonthStart)}`
  return `${about}${closedLabel(span)}`
}

/** By when a prediction falls due, for people: `By 28 Jun 2026`, or when to look again where no limit was set. */
export function dueLabel({ dueOn, reviewOn }: Pick<Prediction, "dueOn" | "reviewOn">): string {
  if (dueOn !== null) return `By ${dayLabel(dueOn)}`
  return reviewOn === null ? "No time limit" : `No time limit; look again on ${dayLabel(reviewOn)}`
}

/**
 * How a clock's day comes about, for people: `60 days after Spotify earnings call`. Null where the claim set no
 * clock. `eventTitle` names the event it hangs on.
 */
export function windowExplanation(window: Window, eventTitle: string | null): string | null {
  const { basis, offset, words } = window
  if (basis === "none") return null
  if (basis === "absolute") return words === null ? "The day was given" : `The words say “${words}”`
  const wait = offset === null ? "" : durationLabel(offset)
  if (basis === "digest") return wait === "" ? "The day of the digest" : `${wait} after the digest`
  if (basis === "condition")
    return wait === "" ? "The day the condition comes true" : `${wait} after the condition comes true`
  const event = eventTitle ?? "an event that is not known"
  return wait === "" ? `The last day of ${event}` : `${wait} after ${event}`
}

/** An ISO 8601 duration of days and greater units for people: `P60D` is `60 days`; empty for none. */
function durationLabel(duration: string): string {
  const units = { Y: "year", M: "month", W: "week", D: "day" }
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].flatMap(([, digits, letter]) => {
    const count = Number(digits)
    const unit = units[letter as keyof typeof units]
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`]
  })
  return parts.join(" and ")
}

function closedLabel(span: DateSpan): string {
  const { startsOn, endsOn, precision } = span
  if (startsOn === endsOn) return dayLabel(startsOn)
  const [first, last] = [partsOf(startsOn), partsOf(endsOn)]
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  if (isMonthStart(startsOn) && isMonthEnd(endsOn)) {
    if (months === 1) return `${MONTHS[first.month - 1]} ${first.year}`
    if (precision === "quarter" && months === 3) return `Q${Math.ceil(first.month / 3)} ${first.year}`
    if (precision === "half" && months === 6) return `H${first.month < 7 ? 1 : 2} ${first.year}`
    if (precision === "season" && months === 3) return seasonLabel(first, last)
    if (months === 12 && first.month === 1) return String(first.year)
    if (months === 120 && first.month === 1 && first.year % 10 === 0) return `${first.year}s`
    return `${sideLabel(startsOn, isYearStart, isMonthStart)} to ${sideLabel(endsOn, isYearEnd, isMonthEnd)}`
  }
  return daysLabel(startsOn, endsOn)
}

function seasonLabel(first: { year: number; month: number }, last: { year: number }): string {
  const name = SEASONS[first.month] ?? `${MONTHS[first.month - 1]} to`
  const year = first.year === last.year ? String(first.year) : `${first.year}–${String(last.year).slice(-2)}`
  return `${name} ${year}`
}

function daysLabel(startsOn: CalendarDay, endsOn: CalendarDay): string {
  const [first, last] = [partsOf(startsOn), partsOf(endsOn)]
  if (first.year !== last.year) return `${dayLabel(startsOn)} – ${dayLabel(endsOn)}`
  if (first.month !== last.month) return `${first.day} ${MONTHS[first.month - 1]} – ${dayLabel(endsOn)}`
  return `${first.day}–${dayLabel(endsOn)}`
}

type Test = (day: CalendarDay) => boolean

const isMonthStart: Test = (day) => day.endsWith("-01")
const isMonthEnd: Test = (day) => addDays(day, 1).endsWith("-01")
const isYearStart: Test = (day) => day.endsWith("-01-01")
const isYearEnd: Test = (day) => day.endsWith("-12-31")

function sideLabel(day: CalendarDay, isYear: Test, isMonth: Test): string {
  const { year, month } = partsOf(day)
  if (isYear(day)) return String(year)
  return isMonth(day) ? `${MONTHS[month - 1]} ${year}` : dayLabel(day)
}
