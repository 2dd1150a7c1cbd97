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
  /** Days that the rule gives and that do not take place, in order. */
  exceptions: CalendarDay[]
  revision: number
  createdAt: string
}

/** What a series' rule and exceptions were from a change on. */
export interface SeriesRevision extends Pick<Series, "rule" | "startsOn" | "exceptions"> {
  seriesId: string
  number: number
  reason: string
  recordedAt: string
  recordedBy: string
}

/** A series with its coming dates. */
export interface SeriesDetail extends Series {
  /** Its live occurrences from today on, the moved ones where they are now; in order. */
  coming: { eventId: string; on: CalendarDay; seriesOn: CalendarDay }[]
  /** Oldest first. */
  revisions: SeriesRevision[]
}
