import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  partsOf,
  weekdayOf,
} from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import { daySpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, type NameShift, phrase, type ShiftUnit } from "../words.ts"
import { calendar, readingsOf, settled } from "./said.ts"
import { monthsSpan, unitSpan } from "./units.ts"

/** - this week, next month, last quarter, week ahead; in other languages their own forms of them */
export function shiftedUnit(words: LocaleWords): DateRule[] {
  return words.shifts.map(([source, unit, shift], index) => ({
    name: `shifted-${unit}-${index + 1}`,
    pattern: phrase(source),
    read: (_match, context) => ({
      said: settled(shiftedSpan(unit, shift, context), unit),
      basis: "digest",
      implied: ["unit"],
    }),
  }))
}

/**
 * The unit that lies `shift` from the digest's own. A weekly of Saturday or Sunday means the coming week by "this
 * week" unless it looks back; a quarterly review means the last three whole months by "this quarter".
 */
function shiftedSpan(unit: ShiftUnit, shift: number, context: DateContext): DateSpan {
  const { publishedOn, cadence, outlook, heading } = context
  if (
    unit === "week" &&
    shift === 0 &&
    cadence === "week" &&
    outlook !== "back" &&
    weekdayOf(publishedOn) >= 6
  )
    return unitSpan("week", publishedOn, 1)
  if (unit === "quarter" && cadence === "quarter") {
    const own = heading !== null && isThreeMonths(heading) ? heading : lastThreeMonths(publishedOn)
    return shift === 0 ? own : monthsSpan(addMonths(own.startsOn, 3 * shift), 3)
  }
  return unitSpan(unit, publishedOn, shift)
}

const isThreeMonths = (span: DateSpan): boolean => {
  const days = daysBetween(span.startsOn, span.endsOn) + 1
  return span.startsOn.endsWith("-01") && days >= 89 && days <= 92
}

function lastThreeMonths(publishedOn: CalendarDay): DateSpan {
  const tomorrow = addDays(publishedOn, 1)
  const first = `${tomorrow.slice(0, 8)}01`
  return monthsSpan(addMonths(first, -3), 3)
}

/**
 * Named units moved.
 * - next Monday, last Thursday, this Friday, nächsten Montag, lundi prochain, el próximo lunes
 * - last November, next March, this May, en mai dernier
 * - last autumn, this summer, next spring, el verano pasado
 */
export function shiftedName(words: LocaleWords): DateRule {
  const names = `(${anyOf(words.weekdays)}|${anyOf(words.months)}|${anyOf(words.seasons)})`
  const [before, after] = [anyOf(words.shiftsBefore), anyOf(words.shiftsAfter)]
  return {
    name: "shifted-name",
    pattern: phrase(`${words.shiftLead}(?:(${before})${GAP}${names}|${names}${GAP}(${after}))`),
    read([, lead, led, trailed, trail], context) {
      const shift = meaningOf(words.shiftsBefore, lead) ?? meaningOf(words.shiftsAfter, trail) ?? 0
      const span = namedSpan(words, led ?? trailed, shift, context)
      return span && { said: settled(...span), basis: "digest", implied: ["year"] }
    },
  }
}

function namedSpan(
  words: LocaleWords,
  name: string | undefined,
  shift: NameShift,
  context: DateContext,
): [DateSpan, "day" | "month" | "season"] | null {
  const { publishedOn } = context
  const weekday = meaningOf(words.weekdays, name)
  if (weekday !== undefined) {
    const monday = addDays(publishedOn, 1 - weekdayOf(publishedOn))
    const inThisWeek = addDays(monday, weekday - 1)
    if (shift === "ahead")
      return [daySpan(inThisWeek > publishedOn ? inThisWeek : addDays(inThisWeek, 7)), "day"]
    return [daySpan(shift === -1 ? lastSuch(inThisWeek, publishedOn) : addDays(inThisWeek, 7 * shift)), "day"]
  }
  const month = meaningOf(words.months, name)
  const index = month ?? meaningOf(words.seasons, name)
  if (index === undefined || name === undefined) return null
  if (month !== undefined && words.capitalised && name === name.toLowerCase()) return null
  const unit = month === undefined ? "season" : "month"
  const readings = readingsOf(calendar(unit, { index }), { ...context, heading: null })
  const span =
    shift === -1
      ? readings.findLast((reading) => reading.endsOn < publishedOn)
      : shift === 1 || shift === "ahead"
        ? readings.find((reading) => reading.startsOn > publishedOn)
        : (readings.find((reading) => partsOf(reading.startsOn).year === partsOf(publishedOn).year) ??
          readings[0])
  return span === undefined ? null : [span, unit]
}

/** The last such day before the digest's own: yesterday would be called so. */
const lastSuch = (day: CalendarDay, publishedOn: CalendarDay): CalendarDay =>
  day < addDays(publishedOn, -1) ? day : addDays(day, -7)
