import { addDuration, type CalendarDay } from "./calendar-day.ts"
import type { Precision } from "./date-span.ts"
import type { Review } from "./digest.ts"
import { DomainError } from "./errors.ts"
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
  tags: string[]
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

const DEFAULT_WITHIN = "P30D"

/**
 * The days asked about, both included: from `from` (or today) to `to`, or as long as `within` (30 days).
 * @throws DomainError `invalid_query` when they are the wrong way round.
 */
export function deadlineDays(
  ask: { from?: CalendarDay | undefined; to?: CalendarDay | undefined; within?: string | undefined },
  today: CalendarDay,
): { from: CalendarDay; to: CalendarDay } {
  const from = ask.from ?? today
  const to = ask.to ?? addDuration(from, ask.within ?? DEFAULT_WITHIN)
  if (to < from) {
    const message =
      ask.from === undefined ? `lies before today, ${today}; give from as well` : "lies before from"
    throw new DomainError("invalid_query", `to ${message}`, [{ where: "to", message }])
  }
  return { from, to }
}
