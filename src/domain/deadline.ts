import type { CalendarDay } from "./calendar-day.ts"
import type { Precision } from "./date-span.ts"
import type { Review } from "./digest.ts"
import type { EventKind, EventStanding, Topic } from "./event.ts"
import type { Thing } from "./item-filter.ts"
import type { PredictionType, Standing } from "./prediction.ts"

/** What runs out on a deadline's day; `review` where it is only time to look again. */
export type DeadlineClock = "event" | "condition" | "outcome" | "review"

/** Something that falls due: an event's last day, or the day on which a prediction wants a verdict. */
export interface Deadline {
  thing: Thing
  id: string
  title: string
  clock: DeadlineClock
  dueOn: CalendarDay
  precision: Precision
  /** The day for people, never more exact than it is. */
  when: string
  daysLeft: number
  standing: Standing | EventStanding
  kind: EventKind | null
  type: PredictionType | null
  condition: string | null
  consequence: string | null
  topic: Topic
  publishers: string[]
  review: Review
}

export interface DeadlineList {
  today: CalendarDay
  from: CalendarDay
  to: CalendarDay
  items: Deadline[]
  /** True when more fall due than were asked for. */
  truncated: boolean
}
