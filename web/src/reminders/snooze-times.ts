import { addDays, type Day } from "../words/days.ts"
import { localClock, localDay } from "./reminder-words.ts"

/** How far the wall clocks of a zone are ahead of UTC at an instant; both in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant)
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "00"
  const wall = `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}Z`
  return Date.parse(wall) - Math.floor(instant / 1000) * 1000
}

/** The instant at which a zone's clocks show a time (HH:MM) on a day; about then where they leave it out. */
function instantAt(day: Day, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const near = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(near, timeZone)).toISOString()
}

/** A way to put something off, with the instant until when. */
export interface SnoozeChoice {
  until: string
  day: Day
  /** Days after the one that it counts from. */
  days: number
}

const STEPS = [1, 3, 7]

/**
 * A day, three days and a week later at the same local time in the rule's zone: counted from today, or from the day
 * on which it is still to be said.
 */
export function snoozeChoices(
  { localTime }: { localTime: string },
  timeZone: string,
  today: Day,
): SnoozeChoice[] {
  const planned = localDay(localTime)
  const from = planned > today ? planned : today
  return STEPS.map((days) => {
    const day = addDays(from, days)
    return { days, day, until: instantAt(day, localClock(localTime), timeZone) }
  })
}
