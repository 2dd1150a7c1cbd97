import { addDays, addMonths, type CalendarDay } from "./calendar-day.ts"
import type { DateSpan, Precision } from "./date-span.ts"
import { DomainError } from "./errors.ts"

/** How far something is moved: whole months and days, both of one sign. */
export interface Shift {
  months: number
  days: number
}

const DISTANCE = /^(-?)P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,5})D)?$/
/** Days that moving may lead to: those that clients may give. */
const FIRST_DAY: CalendarDay = "1900-01-01"
const LAST_DAY: CalendarDay = "2299-12-31"
/** Months that a stretch of such a precision may be moved by without becoming another kind of stretch. */
const STEP_MONTHS: Partial<Record<Precision, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  "multi-year": 12,
}

/** Reads `P14D` or `-P1M`. @throws DomainError `invalid_duration`. */
export function readShift(text: string): Shift {
  const [, sign, ...parts] = DISTANCE.exec(text) ?? []
  if (sign === undefined)
    throw new DomainError("invalid_duration", `${text} is no distance in days, such as P14D or -P1M`)
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0))
  const by = sign === "-" ? -1 : 1
  return { months: by * (12 * years + months), days: by * (7 * weeks + days) }
}

/** A day moved. @throws DomainError `invalid_duration` when it leads out of the years 1900 to 2299. */
export function movedDay(day: CalendarDay, { months, days }: Shift): CalendarDay {
  const moved = addDays(addMonths(day, months), days)
  if (!/^\d{4}-/.test(moved) || moved < FIRST_DAY || moved > LAST_DAY)
    throw new DomainError("invalid_duration", `moved so far, ${day} leaves the calendar`)
  return moved
}

/**
 * A span moved: a month moved by months stays a whole month and a quarter by quarters a quarter; what cannot stay what it
 * was becomes a range of days. @throws DomainError `invalid_duration`.
 */
export function movedSpan(span: DateSpan, shift: Shift): DateSpan {
  const startsOn = movedDay(span.startsOn, shift)
  const isWhole = shift.days === 0 && span.startsOn.endsWith("-01") && isLastOfMonth(span.endsOn)
  if (!isWhole || span.precision === "day") {
    const endsOn = movedDay(span.endsOn, shift)
    return { ...span, startsOn, endsOn, precision: startsOn === endsOn ? "day" : "range" }
  }
  const endsOn = addDays(movedDay(addDays(span.endsOn, 1), shift), -1)
  const step = STEP_MONTHS[span.precision]
  const keeps = step !== undefined && shift.months % step === 0
  return { ...span, startsOn, endsOn, precision: keeps ? span.precision : "range" }
}

const isLastOfMonth = (day: CalendarDay): boolean => addDays(day, 1).endsWith("-01")
