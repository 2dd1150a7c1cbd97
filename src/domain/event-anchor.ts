import { addDuration } from "./calendar-day.ts"
import type { DateSpan } from "./date-span.ts"

/**
 * The days of an event that is counted from another one: that one's days moved by an ISO 8601 duration. A day stays a
 * day; a month or quarter becomes a range of days, since moved by 60 days it is none any more. An anchor that is open
 * to one side leaves what is counted from it open as well.
 * @throws DomainError `invalid_duration`, also when it leads beyond the year 9999.
 */
export function countedSpan(anchor: DateSpan, offset: string): DateSpan {
  const endsOn = addDuration(anchor.endsOn, offset)
  const startsOn = addDuration(anchor.startsOn, offset)
  const precision = startsOn === endsOn ? "day" : "range"
  return { ...anchor, startsOn, endsOn, precision }
}
