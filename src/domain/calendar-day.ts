import { UTCDate } from "@date-fns/utc"
import { add } from "date-fns/add"
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays"
import { DomainError } from "./errors.ts"

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without a time zone: the same day everywhere on earth. */
export type CalendarDay = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a real day in the form `YYYY-MM-DD` (years 0001 to 9999); false for 30 February and the like. */
export function isCalendarDay(text: string): boolean {
  const parts = SHAPE.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Builds a day from its numbers (month 1 to 12). @throws DomainError `invalid_day` when there is no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  const text = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`
  if (!isCalendarDay(text)) throw new DomainError("invalid_day", `${text} is not a day of the calendar`)
  return text
}

/** The numbers of a day: year, month 1 to 12, day of the month. */
export function partsOf(day: CalendarDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

export const isAfter = (a: CalendarDay, b: CalendarDay): boolean => a > b
export const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b)
export const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b)

/** The day `count` days later (earlier when negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return toDay(add(utc(day), { days: count }))
}

/** The day `count` months later; a day that the month does not have becomes its last (31 January + 1 = 28 February). */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  return toDay(add(utc(day), { months: count }))
}

/** Whole days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(utc(to), utc(from))
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return utc(day).getDay() || 7
}

const BEYOND_CALENDAR = Date.UTC(10_000, 0, 1)
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

/** True for an ISO 8601 duration of whole years, months, weeks and days, such as `P60D` or `P1Y6M`. */
export function isDayDuration(text: string): boolean {
  return DURATION.test(text) && text !== "P"
}

/**
 * `day` moved by an ISO 8601 duration in days or greater units.
 * @throws DomainError `invalid_duration`, also when it leads beyond the year 9999.
 */
export function addDuration(day: CalendarDay, duration: string): CalendarDay {
  const parts = DURATION.exec(duration)
  if (!parts || duration === "P")
    throw new DomainError("invalid_duration", `${duration} is not a duration in days`)
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0))
  const moved = add(utc(day), { years: years ?? 0, months: months ?? 0, weeks: weeks ?? 0, days: days ?? 0 })
  if (!(moved.getTime() < BEYOND_CALENDAR))
    throw new DomainError("invalid_duration", `${duration} from ${day} leads beyond the year 9999`)
  return toDay(moved)
}

const pad = (value: number): string => String(value).padStart(2, "0")
const utc = (day: CalendarDay): UTCDate => new UTCDate(`${day}T00:00:00.000Z`)
const toDay = (date: Date): CalendarDay => date.toISOString().slice(0, 10)
