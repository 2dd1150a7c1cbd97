import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  earlier,
  later,
} from "../../domain/calendar-day.ts"
import { type DateSpan, daySpan, rangeSpan } from "../../domain/date-span.ts"
import type { Part, Unit } from "../words.ts"
import { monthsSpan } from "./units.ts"

type Third = "early" | "mid" | "late"

/**
 * The days of a part of a unit. Early, mid and late follow the settled readings: of a year January to March, May to
 * August, October to December; of a month days 1-10, 11-20, 21-end; of anything else its thirds. Start and end are
 * one day; "rest", "later" and "so far" are cut at the digest's day.
 */
export function partSpan(of: DateSpan, unit: Unit, part: Part, publishedOn: CalendarDay): DateSpan {
  switch (part) {
    case "early":
    case "mid":
    case "late":
      return third(of, unit, part)
    case "start":
      return { ...daySpan(of.startsOn), isApproximate: true }
    case "end":
      return { ...daySpan(of.endsOn), isApproximate: true }
    case "rest":
    case "later": {
      if (publishedOn > of.endsOn) return of
      const rest = rangeSpan(later(of.startsOn, publishedOn), of.endsOn)
      return { ...rest, isStartOpen: part === "later" && publishedOn >= of.startsOn }
    }
    case "so_far":
      return publishedOn < of.startsOn ? of : rangeSpan(of.startsOn, earlier(publishedOn, of.endsOn))
    case "first_half":
    case "second_half":
      return halfOf(of, unit, part === "first_half")
    case "whole":
      return of
  }
}

function third(of: DateSpan, unit: Unit, part: Third): DateSpan {
  const pick = <Value>(early: Value, mid: Value, late: Value): Value =>
    part === "early" ? early : part === "mid" ? mid : late
  if (unit === "year") {
    const [month, count] = pick([0, 3], [4, 4], [9, 3])
    return monthsSpan(addMonths(of.startsOn, month ?? 0), count ?? 3)
  }
  if (unit === "month") {
    const first = addDays(of.startsOn, pick(0, 10, 20))
    return rangeSpan(first, pick(addDays(of.startsOn, 9), addDays(of.startsOn, 19), of.endsOn))
  }
  const length = daysBetween(of.startsOn, of.endsOn) + 1
  if (unit === "quarter" || unit === "season" || unit === "half") {
    const months = unit === "half" ? 2 : 1
    return monthsSpan(addMonths(of.startsOn, pick(0, months, 2 * months)), months)
  }
  if (unit === "decade") {
    const [year, years] = pick([0, 3], [3, 4], [7, 3])
    return {
      ...monthsSpan(addMonths(of.startsOn, (year ?? 0) * 12), (years ?? 3) * 12),
      precision: "multi-year",
    }
  }
  const [from, to] = [Math.floor((length * pick(0, 1, 2)) / 3), Math.floor((length * pick(1, 2, 3)) / 3) - 1]
  return rangeSpan(addDays(of.startsOn, from), addDays(of.startsOn, Math.max(from, to)))
}

/** The first or second half: of a month to or from its 15th, of months whole months, of less whole days. */
function halfOf(of: DateSpan, unit: Unit, isFirst: boolean): DateSpan {
  const days = daysBetween(of.startsOn, of.endsOn) + 1
  const middle =
    unit === "year" || unit === "half" || unit === "decade"
      ? addMonths(of.startsOn, unit === "year" ? 6 : unit === "half" ? 3 : 60)
      : addDays(of.startsOn, unit === "month" ? 15 : Math.ceil(days / 2))
  return isFirst ? rangeSpan(of.startsOn, addDays(middle, -1)) : rangeSpan(middle, of.endsOn)
}

/** The n-th week of a month: seven days from the 1st, 8th, 15th, 22nd; `last` its last seven. */
export function weekOfMonth(month: DateSpan, week: number | "last"): DateSpan {
  if (week === "last") return rangeSpan(addDays(month.endsOn, -6), month.endsOn)
  const first = addDays(month.startsOn, (week - 1) * 7)
  return rangeSpan(first, earlier(addDays(first, 6), month.endsOn))
}
