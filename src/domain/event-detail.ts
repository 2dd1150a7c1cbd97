import type { CalendarDay } from "./calendar-day.ts"
import type { MentionListed } from "./digest.ts"
import type { EventListed, EventRevision } from "./event.ts"
import type { Series } from "./series.ts"

/** An event with all that hangs on it. */
export interface EventDetail extends EventListed {
  series: Series | null
  mentions: MentionListed[]
  /** The first setting of its days and every later one, oldest first. */
  revisions: EventRevision[]
  /** The predictions that hang on it. */
  predictions: { id: string; title: string; dueOn: CalendarDay | null }[]
}
