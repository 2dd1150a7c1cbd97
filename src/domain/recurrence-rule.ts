import { type CalendarDay, calendarDay } from "./calendar-day.ts"
import { DomainError } from "./errors.ts"

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

/** A weekday (1 Monday to 7 Sunday); with an ordinal the n-th of its month or year, negative from the end. */
export interface WeekdayRule {
  weekday: number
  ordinal: number | null
}

/** An RFC 5545 recurrence rule over whole days, as it stands. */
export interface Rule {
  frequency: (typeof FREQUENCIES)[number]
  interval: number
  count: number | null
  until: CalendarDay | null
  byMonth: number[]
  byMonthDay: number[]
  byDay: WeekdayRule[]
  /** 1 Monday to 7 Sunday: where weeks begin, which matters when INTERVAL skips some. */
  weekStart: number
}

/**
 * Reads `FREQ=…;…` without `RRULE:` before it.
 * @throws DomainError `invalid_rule` for parts this program does not know or that may not stand together.
 */
export function readRule(text: string): Rule {
  const parts = new Map<string, string>()
  for (const part of text.split(";")) {
    const [name, value, ...rest] = part.split("=")
    if (!name || !value || rest.length > 0 || parts.has(name))
      throw invalid(`${part} is not NAME=VALUE, once`)
    parts.set(name, value)
  }
  const take = (name: string): string | undefined => {
    const value = parts.get(name)
    parts.delete(name)
    return value
  }
  const rule: Rule = {
    frequency: readFrequency(take("FREQ")),
    interval: readNumber("INTERVAL", take("INTERVAL") ?? "1", 1, 1000),
    count: optional(take("COUNT"), (value) => readNumber("COUNT", value, 1, 10_000)),
    until: optional(take("UNTIL"), readUntil),
    byMonth: readList(take("BYMONTH"), (value) => readNumber("BYMONTH", value, 1, 12)).sort((a, b) => a - b),
    byMonthDay: readList(take("BYMONTHDAY"), (value) => readSigned("BYMONTHDAY", value, 31)),
    byDay: readList(take("BYDAY"), readWeekday),
    weekStart: readWeekday(take("WKST") ?? "MO").weekday,
  }
  const [unknown] = parts.keys()
  if (unknown !== undefined) throw invalid(`${unknown} is not a part this program knows`)
  return checked(rule)
}

function checked(rule: Rule): Rule {
  if (rule.count !== null && rule.until !== null) throw invalid("COUNT and UNTIL exclude each other")
  const hasOrdinal = rule.byDay.some(({ ordinal }) => ordinal !== null)
  if (hasOrdinal && rule.frequency !== "MONTHLY" && rule.frequency !== "YEARLY")
    throw invalid("BYDAY takes numbers only where FREQ is MONTHLY or YEARLY")
  if (rule.byMonthDay.length > 0 && rule.frequency === "WEEKLY")
    throw invalid("BYMONTHDAY does not go with FREQ=WEEKLY")
  return rule
}

function readFrequency(value: string | undefined): Rule["frequency"] {
  const found = FREQUENCIES.find((frequency) => frequency === value)
  if (found === undefined) throw invalid(`FREQ must be one of ${FREQUENCIES.join(", ")}`)
  return found
}

function readUntil(value: string): CalendarDay {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(value)
  if (!parts) throw invalid("UNTIL must be a day written YYYYMMDD")
  return calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

function readWeekday(value: string): WeekdayRule {
  const parts = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(value)
  if (!parts) throw invalid(`${value} is not a weekday such as TU or 3TU`)
  const ordinal = optional(parts[1], (number) => readSigned("BYDAY", number, 53))
  return { weekday: WEEKDAYS.indexOf(parts[2] ?? "") + 1, ordinal }
}

function readNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (!/^\d{1,5}$/.test(value) || number < least || number > most)
    throw invalid(`${name} must be a whole number from ${least} to ${most}`)
  return number
}

function readSigned(name: string, value: string, most: number): number {
  const number = Number(value)
  if (!/^[+-]?\d{1,2}$/.test(value) || number === 0 || Math.abs(number) > most)
    throw invalid(`${name} must be a number from 1 to ${most}, or as many from the end`)
  return number
}

const readList = <T>(value: string | undefined, read: (item: string) => T): T[] =>
  value === undefined ? [] : value.split(",").map(read)

const optional = <T>(value: string | undefined, read: (value: string) => T): T | null =>
  value === undefined ? null : read(value)

const invalid = (message: string): DomainError => new DomainError("invalid_rule", message)
