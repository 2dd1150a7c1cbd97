import {
  addDays,
  type CalendarDay,
  calendarDay,
  daysBetween,
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
  seasonSpan,
  yearSpan,
} from "../../domain/date-span.ts"
import type { CalendarSaid, DateContext, Said } from "../rule.ts"
import type { CalendarUnit, Part, Unit } from "../words.ts"
import { partSpan } from "./parts.ts"
import { dayIn } from "./units.ts"

type Parts = Partial<Omit<CalendarSaid, "unit">>

/** What words said of a unit of the calendar; parts that are left out are not known. */
export function calendar(unit: CalendarUnit, parts: Parts): CalendarSaid {
  return { unit, year: null, index: null, day: null, weekday: null, part: null, ...parts }
}

/** Days that need nothing supplied. */
export function settled(span: DateSpan, of: Unit, part: Part | null = null): Said {
  return { unit: "span", span, of, part }
}

/** The unit that a part is taken of, or a deadline names. */
export function unitOf(said: Said): Unit {
  if (said.unit === "span" || said.unit === "event") return said.of
  if (said.unit === "range") return unitOf(said.to)
  return said.unit === "weekday" ? "day" : said.unit
}

export const isCalendar = (said: Said): said is CalendarSaid =>
  said.unit !== "span" && said.unit !== "range" && said.unit !== "weekday" && said.unit !== "event"

/** Whether anything has to be supplied from around the words. */
export function isImplied(said: Said): boolean {
  if (said.unit === "weekday") return true
  if (said.unit === "range") return isImplied(said.from) || isImplied(said.to)
  return isCalendar(said) && (said.year === null || (said.unit === "day" && said.index === null))
}

/** Every reading of the words near the digest's day, in order of time; at most a handful. */
export function readingsOf(said: Said, context: DateContext): DateSpan[] {
  if (said.unit === "event") return []
  if (said.unit === "span") return [said.span]
  if (said.unit === "weekday") return weekdaysAround(said.weekday, context)
  if (said.unit === "range") return rangesOf(said.from, said.to, context)
  const readings =
    said.unit === "day" && said.index === null ? daysOfMonths(said, context) : years(said, context)
  return agreeing(said, readings)
}

/** What a range's second half means once its first is known: the first reading that does not end before it. */
function rangesOf(from: Said, to: Said, context: DateContext): DateSpan[] {
  return readingsOf(from, context).flatMap((start) => {
    const near = { ...context, publishedOn: start.startsOn, heading: null }
    const end = readingsOf(to, near).find((reading) => reading.endsOn >= start.startsOn)
    if (end === undefined) return []
    const both = rangeSpan(start.startsOn, end.endsOn, precisionOf(start, end))
    return [{ ...both, isApproximate: start.isApproximate || end.isApproximate }]
  })
}

const precisionOf = (start: DateSpan, end: DateSpan) =>
  start.precision === "year" && end.startsOn.slice(0, 4) > start.startsOn.slice(0, 4) ? "multi-year" : "range"

const FORTNIGHT = 14

/** The last and the next such day, and those in a week or two that the heading names. */
function weekdaysAround(weekday: number, { publishedOn, heading }: DateContext): DateSpan[] {
  const ahead = (weekday - weekdayOf(publishedOn) + 7) % 7
  const days = (ahead === 0 ? [-7, 0, 7] : [ahead - 7, ahead]).map((shift) => addDays(publishedOn, shift))
  const stated = heading === null ? 0 : daysBetween(heading.startsOn, heading.endsOn)
  if (heading !== null && stated > 0 && stated < FORTNIGHT) {
    const first = (weekday - weekdayOf(heading.startsOn) + 7) % 7
    for (let shift = first; shift <= stated; shift += 7) days.push(addDays(heading.startsOn, shift))
  }
  return [...new Set(days)].sort().map((day) => daySpan(day))
}

function years(said: CalendarSaid, { publishedOn, heading }: DateContext): DateSpan[] {
  if (said.year !== null) return [spanIn(said, said.year, publishedOn)].filter((span) => span !== null)
  const { year } = partsOf(publishedOn)
  const near = new Set([year - 1, year, year + 1])
  if (heading !== null) near.add(partsOf(heading.startsOn).year).add(partsOf(heading.endsOn).year)
  return [...near]
    .sort((a, b) => a - b)
    .map((each) => spanIn(said, each, publishedOn))
    .filter((span) => span !== null)
}

function daysOfMonths(said: CalendarSaid, { publishedOn, heading }: DateContext): DateSpan[] {
  const { year, month } = partsOf(publishedOn)
  const months = [-1, 0, 1].map((shift) => year * 12 + month - 1 + shift)
  if (heading !== null) {
    const stated = partsOf(heading.startsOn)
    months.push(stated.year * 12 + stated.month - 1)
  }
  const days = [...new Set(months)]
    .sort((a, b) => a - b)
    .map((count) => dayIn(Math.floor(count / 12), (count % 12) + 1, said.day ?? 1))
  return days.filter((day) => day !== null).map((day) => daySpan(day))
}

function agreeing(said: CalendarSaid, readings: DateSpan[]): DateSpan[] {
  if (said.weekday === null) return readings
  const right = readings.filter((span) => weekdayOf(span.startsOn) === said.weekday)
  return right.length > 0 ? right : readings
}

function spanIn(said: CalendarSaid, year: number, publishedOn: CalendarDay): DateSpan | null {
  const whole = wholeIn(said, year)
  return whole && said.part ? partSpan(whole, said.unit, said.part, publishedOn) : whole
}

function wholeIn({ unit, index, day }: CalendarSaid, year: number): DateSpan | null {
  if (year < 1 || year > 9998) return null
  const number = index ?? 1
  switch (unit) {
    case "year":
      return yearSpan(year)
    case "half":
      return halfSpan(year, number)
    case "quarter":
      return quarterSpan(year, number)
    case "month":
      return monthSpan(year, number)
    case "season":
      return seasonSpan(year, number === 21 ? 21 : number === 22 ? 22 : number === 23 ? 23 : 24)
    case "day": {
      const on = dayIn(year, number, day ?? 1)
      return on === null ? null : daySpan(on)
    }
  }
}

/** A day of the calendar from numbers as written; null for 30 February. */
export function dayFrom(year: string, month: string | number, day: string): CalendarDay | null {
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  return dayIn(Number(year), monthNumber, Number(day)) && calendarDay(Number(year), monthNumber, Number(day))
}
