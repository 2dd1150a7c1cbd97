import type { CalendarDay } from "./calendar-day.ts"

/** Tells the time. The only source of "now"; everything else takes it as an argument. */
export type Clock = () => Date

/** The machine's clock (UTC instants). */
export const systemClock: Clock = () => new Date()

/** The calendar day that it is at `instant` in an IANA time zone. @throws RangeError for an unknown zone. */
export function dayIn(instant: Date, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ""
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`
}
