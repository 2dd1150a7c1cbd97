import { addDays, addMonths, type CalendarDay, daysBetween } from "../domain/calendar-day.ts"

const LEAD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/
/** Alarms ring at nine in the morning of wherever the reader is. */
const HOUR = 9

/**
 * The DISPLAY alarms of an all-day entry (RFC 5545 §3.6.6), `leads` (ISO 8601 durations of days or greater units) before
 * `on`, at 09:00 of the reader's own zone. A trigger counts hours from the entry's midnight there: "7 days before at
 * 09:00" is 6 days and 15 hours before it. `related` is the end for a task, whose due day it is.
 */
export function alarmLines(
  on: CalendarDay,
  leads: readonly string[],
  summary: string,
  related: "start" | "end",
): string[] {
  const name = related === "end" ? "TRIGGER;RELATED=END" : "TRIGGER"
  return leads.flatMap((lead) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `${name}:${triggerOf(daysBefore(on, lead))}`,
    `DESCRIPTION:${summary}`,
    "END:VALARM",
  ])
}

function daysBefore(on: CalendarDay, lead: string): number {
  const [years = 0, months = 0, weeks = 0, days = 0] = (LEAD.exec(lead) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0))
  const more = weeks * 7 + days
  // Months differ in length; without any there is nothing to look up, and thousands of entries ask.
  if (years + months === 0) return more
  return daysBetween(addDays(addMonths(on, -(years * 12 + months)), -more), on)
}

function triggerOf(days: number): string {
  if (days === 0) return `PT${HOUR}H`
  const rest = `T${24 - HOUR}H`
  return days === 1 ? `-P${rest}` : `-P${days - 1}D${rest}`
}
