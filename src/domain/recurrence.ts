import { addDays, type CalendarDay, calendarDay, daysInMonth, partsOf, weekdayOf } from "./calendar-day.ts"
import { type Rule, readRule, type WeekdayRule } from "./recurrence-rule.ts"

/**
 * The days of a series from its first day to `until`, both included, in order: an RFC 5545 rule (FREQ, INTERVAL,
 * COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY with ordinals, WKST) over UTC days. `startsOn` counts only when it fits.
 * @throws DomainError `invalid_rule`.
 */
export function* occurrences(
  rule: string,
  startsOn: CalendarDay,
  until: CalendarDay,
): Generator<CalendarDay> {
  const read = withImplied(readRule(rule), startsOn)
  const last = read.until !== null && read.until < until ? read.until : until
  let count = 0
  for (const days of periods(read, startsOn, last))
    for (const day of days) {
      if (day < startsOn) continue
      if (day > last || (read.count !== null && count >= read.count)) return
      count++
      yield day
    }
}

/** What the rule leaves unsaid, it takes from the first day: its weekday, its day of the month, its month. */
function withImplied(rule: Rule, startsOn: CalendarDay): Rule {
  const { month, day } = partsOf(startsOn)
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.frequency === "DAILY") return rule
  if (rule.frequency === "WEEKLY")
    return { ...rule, byDay: [{ weekday: weekdayOf(startsOn), ordinal: null }] }
  const byMonth = rule.frequency === "YEARLY" && rule.byMonth.length === 0 ? [month] : rule.byMonth
  return { ...rule, byMonth, byMonthDay: [day] }
}

/** The days of each period of the rule (a day, a week, a month, a year), sorted, INTERVAL periods apart. */
function* periods(rule: Rule, startsOn: CalendarDay, last: CalendarDay): Generator<CalendarDay[]> {
  const { year, month } = partsOf(startsOn)
  const weekStart = addDays(startsOn, -((weekdayOf(startsOn) - rule.weekStart + 7) % 7))
  for (let step = 0; ; step += rule.interval) {
    const first = periodStart(rule, step, { year, month, startsOn, weekStart })
    if (first === null || first > last) return
    yield daysOfPeriod(rule, first)
  }
}

/** The first day of the period `step` periods on; null after the year 9999. */
function periodStart(
  { frequency }: Rule,
  step: number,
  from: { year: number; month: number; startsOn: CalendarDay; weekStart: CalendarDay },
): CalendarDay | null {
  if (frequency === "DAILY") return addDays(from.startsOn, step)
  if (frequency === "WEEKLY") return addDays(from.weekStart, step * 7)
  const months = from.month - 1 + step
  const year = frequency === "YEARLY" ? from.year + step : from.year + Math.floor(months / 12)
  if (year > 9999) return null
  return calendarDay(year, frequency === "YEARLY" ? 1 : (months % 12) + 1, 1)
}

function daysOfPeriod(rule: Rule, first: CalendarDay): CalendarDay[] {
  const { year, month } = partsOf(first)
  switch (rule.frequency) {
    case "DAILY":
      return [first].filter((day) => isMonth(rule, day) && isMonthDay(rule, day) && isWeekday(rule, day))
    case "WEEKLY":
      return [0, 1, 2, 3, 4, 5, 6]
        .map((offset) => addDays(first, offset))
        .filter((day) => isMonth(rule, day) && isWeekday(rule, day))
    case "MONTHLY":
      return isMonth(rule, first) ? daysOfMonth(rule, year, month) : []
    case "YEARLY":
      return daysOfYear(rule, year)
  }
}

/** BYMONTH makes ordinals count within the month; without it they count within the year (RFC 5545, 3.3.10). */
function daysOfYear(rule: Rule, year: number): CalendarDay[] {
  const months = rule.byMonth.length > 0 ? rule.byMonth : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  if (rule.byMonth.length > 0) return months.flatMap((month) => daysOfMonth(rule, year, month))
  const all = months.flatMap((month) => allDays(year, month))
  return all.filter((day) => isMonthDay(rule, day) && fitsAny(rule.byDay, day, all))
}

function daysOfMonth(rule: Rule, year: number, month: number): CalendarDay[] {
  const all = allDays(year, month)
  return all.filter((day) => isMonthDay(rule, day) && fitsAny(rule.byDay, day, all))
}

const allDays = (year: number, month: number): CalendarDay[] =>
  Array.from({ length: daysInMonth(year, month) }, (_, index) => calendarDay(year, month, index + 1))

/** Whether a day is one of the weekdays asked for, ordinals counted among `all` days, from the end when negative. */
function fitsAny(byDay: readonly WeekdayRule[], day: CalendarDay, all: readonly CalendarDay[]): boolean {
  if (byDay.length === 0) return true
  const weekday = weekdayOf(day)
  const index = all.indexOf(day)
  const fromStart = Math.floor(index / 7) + 1
  const fromEnd = -(Math.floor((all.length - 1 - index) / 7) + 1)
  return byDay.some(
    (rule) =>
      rule.weekday === weekday &&
      (rule.ordinal === null || rule.ordinal === fromStart || rule.ordinal === fromEnd),
  )
}

const isMonth = (rule: Rule, day: CalendarDay): boolean =>
  rule.byMonth.length === 0 || rule.byMonth.includes(partsOf(day).month)

const isWeekday = (rule: Rule, day: CalendarDay): boolean =>
  rule.byDay.length === 0 || rule.byDay.some(({ weekday }) => weekday === weekdayOf(day))

function isMonthDay(rule: Rule, day: CalendarDay): boolean {
  if (rule.byMonthDay.length === 0) return true
  const { year, month, day: number } = partsOf(day)
  return rule.byMonthDay.includes(number) || rule.byMonthDay.includes(number - daysInMonth(year, month) - 1)
}
