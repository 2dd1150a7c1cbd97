import { type CalendarDay, daysInMonth, partsOf, weekdayOf } from "./calendar-day.ts"
import { DomainError } from "./errors.ts"
import { type Rule, readRule, type WeekdayRule } from "./recurrence-rule.ts"

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

/**
 * The rule by which a series goes on when one of its days, and all that follow, move: `BYDAY=3TU` moved from a third
 * Tuesday to the Thursday after it is `BYDAY=3TH`, and months named move along. What calendars do for "this and all
 * following".
 * @throws DomainError `invalid_rule` where the rule has no part that says which of its days this is.
 */
export function movedRule(text: string, from: CalendarDay, to: CalendarDay): string {
  const rule = readRule(text)
  const [before, after] = [partsOf(from), partsOf(to)]
  const months = after.year * 12 + after.month - (before.year * 12 + before.month)
  const replace = new Map<string, string>()
  if (rule.byDay.length > 0) replace.set("BYDAY", movedWeekdays(rule, from, to))
  if (rule.byMonthDay.length > 0)
    replace.set(
      "BYMONTHDAY",
      rule.byMonthDay.map((day) => (isThatDay(day, from) ? monthDay(day, to) : day)).join(","),
    )
  if (rule.byMonth.length > 0 && months !== 0)
    replace.set("BYMONTH", rule.byMonth.map((month) => movedMonth(month, months)).join(","))
  const parts = text.split(";").map((part) => {
    const name = part.split("=")[0] ?? ""
    const value = replace.get(name)
    return value === undefined ? part : `${name}=${value}`
  })
  return parts.join(";")
}

function movedWeekdays(rule: Rule, from: CalendarDay, to: CalendarDay): string {
  const moved = rule.byDay.filter((day) => isThatWeekday(day, from))
  if (moved.length === 0)
    throw new DomainError("invalid_rule", `${from} is none of the days that the rule gives`)
  const days = rule.byDay.map((day) => (moved.includes(day) ? weekdayAt(day, to, rule) : day))
  const written = days.map(({ weekday, ordinal }) => `${ordinal ?? ""}${WEEKDAYS[weekday - 1]}`)
  return [...new Set(written)].join(",")
}

const isThatWeekday = ({ weekday, ordinal }: WeekdayRule, day: CalendarDay): boolean =>
  weekday === weekdayOf(day) &&
  (ordinal === null || ordinal === ordinalInMonth(day) || ordinal === -lastOrdinalInMonth(day))

/** The same sort of weekday on another day: counted from the start or from the end as before, or every one. */
function weekdayAt({ ordinal }: WeekdayRule, day: CalendarDay, rule: Rule): WeekdayRule {
  const weekday = weekdayOf(day)
  if (ordinal === null) return { weekday, ordinal }
  if (rule.frequency === "YEARLY" && rule.byMonth.length === 0)
    throw new DomainError("invalid_rule", "weekdays counted within the year cannot be moved along")
  return { weekday, ordinal: ordinal > 0 ? ordinalInMonth(day) : -lastOrdinalInMonth(day) }
}

const ordinalInMonth = (day: CalendarDay): number => Math.floor((partsOf(day).day - 1) / 7) + 1
const lastOrdinalInMonth = (on: CalendarDay): number => {
  const { year, month, day } = partsOf(on)
  return Math.floor((daysInMonth(year, month) - day) / 7) + 1
}

const isThatDay = (number: number, day: CalendarDay): boolean =>
  number > 0 ? partsOf(day).day === number : monthDay(-1, day) === number

/** The day of the month, counted from its end where `like` is. */
const monthDay = (like: number, on: CalendarDay): number => {
  const { year, month, day } = partsOf(on)
  return like > 0 ? day : day - daysInMonth(year, month) - 1
}

const movedMonth = (month: number, by: number): number => ((((month - 1 + by) % 12) + 12) % 12) + 1
