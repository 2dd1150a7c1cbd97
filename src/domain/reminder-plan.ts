import { Temporal } from "temporal-polyfill"
import type { CalendarDay } from "./calendar-day.ts"
import { DomainError } from "./errors.ts"
import type { ReminderRule } from "./reminder.ts"

/*
 * When a rule reminds: days are counted on the calendar in the rule's zone and become an instant at its local time.
 * A local time that the zone leaves out is the later one, one that it has twice the earlier (`compatible` in RFC 5545's
 * sense, https://tc39.es/proposal-temporal/docs/ambiguity.html).
 */

/** What of a rule says when. */
export type Timing = Pick<ReminderRule, "atTime" | "timeZone" | "quiet">

/** Instants are kept as text of one width: nothing is planned outside of these years. */
const FIRST = Temporal.Instant.from("1000-01-01T00:00:00Z")
const LAST = Temporal.Instant.from("9999-12-31T00:00:00Z")
const LEAD = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/
const SNOOZE = /^P(?=\d|T\d)(?:\d{1,2}M)?(?:\d{1,2}W)?(?:\d{1,3}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?)?$/

/** @throws DomainError `invalid_duration` unless it is one of whole days or greater units, such as P7D, P0D or P1M. */
export function requireLead(text: string): void {
  if (!LEAD.test(text))
    throw new DomainError("invalid_duration", `${text.slice(0, 40)} is not a lead such as P7D, P2W or P1M`)
}

/** Whether it is a zone that has a name in the IANA database, such as Europe/Berlin or UTC; offsets are none. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** Many things fall due on the same days. What a zone's clocks do does not change while a process lives. */
const MOST_KNOWN = 20_000
const known = new Map<string, Date | undefined>()

/** The instant of a reminder `lead` before a day; `undefined` where it lies beyond the years we know. */
export function leadInstant(
  timing: Timing,
  dueOn: CalendarDay,
  lead: string,
  deadlineOn: CalendarDay = dueOn,
): Date | undefined {
  return remembered([...keysOf(timing), dueOn, lead, deadlineOn].join(), () => {
    const on = Temporal.PlainDate.from(dueOn).subtract(Temporal.Duration.from(lead))
    return instantOn(timing, on, deadlineOn)
  })
}

function remembered(key: string, find: () => Date | undefined): Date | undefined {
  if (!known.has(key)) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, find())
  }
  return known.get(key)
}

const keysOf = ({ timeZone, atTime, quiet }: Timing) => [timeZone, atTime, quiet?.from, quiet?.to]

/** The instant of the `number`th repetition after a day, each `every` after the one before. */
export function overdueInstant(
  timing: Timing,
  dueOn: CalendarDay,
  every: string,
  number: number,
): Date | undefined {
  return remembered([...keysOf(timing), dueOn, every, `number ${number}`].join(), () => {
    const { years, months, weeks, days } = Temporal.Duration.from(every)
    const distance = {
      years: years * number,
      months: months * number,
      weeks: weeks * number,
      days: days * number,
    }
    try {
      return instantOn(timing, Temporal.PlainDate.from(dueOn).add(distance), null)
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  })
}

/** The first repetition whose instant lies after `now`, from `least` on; `undefined` where there is none. */
export function nextOverdue(
  timing: Timing,
  dueOn: CalendarDay,
  every: string,
  least: number,
  now: Date,
): { number: number; at: Date } | undefined {
  const due = Temporal.PlainDate.from(dueOn)
  const step = Math.max(1, due.until(due.add(Temporal.Duration.from(every))).days)
  const today = zoned(now, timing.timeZone).toPlainDate()
  const { years, months } = Temporal.Duration.from(every)
  // A month may be three days longer than the first one: begin a little before.
  const isEven = years === 0 && months === 0
  const near = Math.floor((due.until(today).days / step) * (isEven ? 1 : 0.9)) - 1
  for (let number = Math.max(least, near, 1); ; number++) {
    const at = overdueInstant(timing, dueOn, every, number)
    if (at === undefined || at > now) return at && { number, at }
  }
}

/** The instant at which a day ends in a zone: up to then a deadline on it has not passed. */
export function endOfDay(day: CalendarDay, timeZone: string): Date {
  return toDate(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant())
}

/** `now` unless it is a quiet time, then its end; before the quiet time where the deadline would pass in it. */
export function outsideQuiet(timing: Timing, at: Date, deadlineOn: CalendarDay | null): Date {
  return toDate(unquiet(timing, zoned(at, timing.timeZone), deadlineOn).toInstant())
}

/** The first instant at the rule's local time that is not before `at`. */
export function nextAtTime(timing: Timing, at: Date): Date {
  const day = zoned(at, timing.timeZone).toPlainDate()
  for (let offset = 0; ; offset++) {
    const found = instantOn(timing, day.add({ days: offset }), null)
    if (found === undefined || found >= at) return found ?? at
  }
}

/**
 * The instant so long after `now`; days and months are counted on the calendar of the zone, hours on the clock.
 * @throws DomainError `invalid_duration`.
 */
export function snoozedUntil(now: Date, duration: string, timeZone: string): Date {
  if (!SNOOZE.test(duration))
    throw new DomainError(
      "invalid_duration",
      `${duration.slice(0, 40)} is not a time such as PT2H, P1D or P1W`,
    )
  return toDate(zoned(now, timeZone).add(Temporal.Duration.from(duration)).toInstant())
}

/** Local date and time with the offset, for people who check what a rule does: 2026-11-28T09:00+13:45. */
export function localTime(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toString({ smallestUnit: "minute", timeZoneName: "never" })
}

/** The local time of a day, out of the quiet time; never after `deadlineOn`, where one is given. */
function instantOn(
  timing: Timing,
  day: Temporal.PlainDate,
  deadlineOn: CalendarDay | null,
): Date | undefined {
  const local = day.toPlainDateTime(Temporal.PlainTime.from(timing.atTime))
  let at = local.toZonedDateTime(timing.timeZone)
  // A day that the zone leaves out altogether: the later time would lie after the deadline.
  if (deadlineOn !== null && isBeyond(at, deadlineOn))
    at = local.toZonedDateTime(timing.timeZone, { disambiguation: "earlier" })
  const instant = unquiet(timing, at, deadlineOn).toInstant()
  const isKnown = Temporal.Instant.compare(instant, FIRST) > 0 && Temporal.Instant.compare(instant, LAST) < 0
  return isKnown ? toDate(instant) : undefined
}

function unquiet(
  { quiet, timeZone }: Timing,
  at: Temporal.ZonedDateTime,
  deadlineOn: CalendarDay | null,
): Temporal.ZonedDateTime {
  if (quiet === null) return at
  const [from, to] = [Temporal.PlainTime.from(quiet.from), Temporal.PlainTime.from(quiet.to)]
  const time = at.toPlainTime()
  const compare = Temporal.PlainTime.compare
  const wraps = compare(from, to) > 0
  const sinceFrom = compare(time, from) >= 0
  const isQuiet = wraps ? sinceFrom || compare(time, to) < 0 : sinceFrom && compare(time, to) < 0
  if (!isQuiet) return at
  const day = at.toPlainDate()
  const end = (wraps && sinceFrom ? day.add({ days: 1 }) : day).toZonedDateTime({ timeZone, plainTime: to })
  if (deadlineOn === null || !isBeyond(end, deadlineOn)) return end
  const begin = (wraps && !sinceFrom ? day.subtract({ days: 1 }) : day).toZonedDateTime({
    timeZone,
    plainTime: from,
  })
  return begin.subtract({ minutes: 1 })
}

const isBeyond = (at: Temporal.ZonedDateTime, deadlineOn: CalendarDay): boolean =>
  at.epochMilliseconds >= endOfDay(deadlineOn, at.timeZoneId).getTime()

const zoned = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)

const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)
