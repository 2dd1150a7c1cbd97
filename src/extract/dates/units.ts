import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDay,
  daysInMonth,
  partsOf,
  weekdayOf,
} from "../../domain/calendar-day.ts"
import {
  type DateSpan,
  daySpan,
  halfSpan,
  monthSpan,
  quarterSpan,
  rangeSpan,
  yearSpan,
} from "../../domain/date-span.ts"
import type { ShiftUnit } from "../words.ts"

/** Monday to Sunday around `day`. */
export function weekSpan(day: CalendarDay): DateSpan {
  const monday = addDays(day, 1 - weekdayOf(day))
  return rangeSpan(monday, addDays(monday, 6))
}

/** Ten years from a year that ends in 0. */
export function decadeSpan(year: number): DateSpan {
  return rangeSpan(calendarDay(year, 1, 1), calendarDay(year + 9, 12, 31), "multi-year")
}

/** From the first day of one month to the last day of another. */
export function monthsSpan(firstDay: CalendarDay, count: number): DateSpan {
  return rangeSpan(firstDay, addDays(addMonths(firstDay, count), -1))
}

/** The calendar unit around `day`, moved by `shift` of them. The weekend around a Tuesday is the coming one. */
export function unitSpan(unit: ShiftUnit | "day", day: CalendarDay, shift: number): DateSpan {
  const { year, month } = partsOf(day)
  switch (unit) {
    case "day":
      return daySpan(addDays(day, shift))
    case "week":
      return weekSpan(addDays(day, shift * 7))
    case "weekend": {
      const saturday = addDays(weekSpan(addDays(day, shift * 7)).startsOn, 5)
      return rangeSpan(saturday, addDays(saturday, 1))
    }
    case "month": {
      const first = partsOf(addMonths(calendarDay(year, month, 1), shift))
      return monthSpan(first.year, first.month)
    }
    case "quarter": {
      const count = year * 4 + Math.floor((month - 1) / 3) + shift
      return quarterSpan(Math.floor(count / 4), (count % 4) + 1)
    }
    case "half": {
      const count = year * 2 + Math.floor((month - 1) / 6) + shift
      return halfSpan(Math.floor(count / 2), (count % 2) + 1)
    }
    case "year":
      return yearSpan(year + shift)
    case "decade":
      return decadeSpan(Math.floor(year / 10) * 10 + shift * 10)
  }
}

/** A day of a month, or null where the month does not have it. */
export function dayIn(year: number, month: number, day: number): CalendarDay | null {
  return year >= 1 && year <= 9998 && day >= 1 && day <= daysInMonth(year, month)
    ? calendarDay(year, month, day)
    : null
}
