import type { CalendarDay } from "./calendar-day.ts"
import type { EventKind, Topic } from "./event.ts"

/** Events that repeat by a rule. */
export interface Series {
  id: string
  title: string
  kind: EventKind
  topic: Topic
  /** RFC 5545 recurrence rule without `RRULE:`, such as `FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU`. */
  rule: string
  /** The first day from which the rule counts. */
  startsOn: CalendarDay
  createdAt: string
}
