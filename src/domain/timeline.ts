import type { CalendarDay } from "./calendar-day.ts"
import type { DateSpan, Precision } from "./date-span.ts"
import type { Review } from "./digest.ts"
import type { EventKind, EventStanding, Topic } from "./event.ts"
import type { Thing } from "./item-filter.ts"
import type { PredictionType, Resolution, Standing } from "./prediction.ts"

/** An event's span or a prediction's window, as the timeline draws it. */
export interface TimelineItem {
  id: string
  thing: Thing
  title: string
  startsOn: CalendarDay
  endsOn: CalendarDay
  precision: Precision
  isStartOpen: boolean
  /** Also for an open prediction that no limit runs for: its last day is only the day to look again. */
  isEndOpen: boolean
  isApproximate: boolean
  /** The days for people: 2 Aug 2026, Q3 2026, By 28 Jun 2026. */
  when: string
  kind: EventKind | null
  type: PredictionType | null
  topic: Topic
  publisher: string | null
  standing: Standing | EventStanding
  resolution: Resolution | null
  review: Review
  daysLeft: number | null
}

/** Days that an event had before it moved. */
export interface MovedDate extends DateSpan {
  /** The event's id and the number of the revision. */
  id: string
  eventId: string
  title: string
  topic: Topic
  publisher: string | null
  when: string
  /** The days it has now, for people. */
  movedTo: string
}

/** Things of one topic in one calendar unit that did not fit one by one. */
export interface TimelineBin {
  id: string
  startsOn: CalendarDay
  endsOn: CalendarDay
  topic: Topic
  count: number
  topTitle: string
}

export interface Timeline {
  from: CalendarDay
  to: CalendarDay
  total: number
  items: TimelineItem[]
  bins: TimelineBin[]
  moved: MovedDate[]
}

/** How many things there are in each month or year of the whole ledger; null ends where it is empty. */
export interface Density {
  from: CalendarDay | null
  to: CalendarDay | null
  unit: "month" | "year"
  buckets: { startsOn: CalendarDay; endsOn: CalendarDay; count: number }[]
}
