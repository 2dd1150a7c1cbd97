import type { CalendarDay } from "./calendar-day.ts"
import type { Change } from "./change.ts"
import type { DateSpan } from "./date-span.ts"
import type { MentionListed } from "./digest.ts"
import type { EventListed, EventRevision } from "./event.ts"
import type { OfferListed } from "./offer.ts"
import type { RegroupingListed } from "./regrouping.ts"
import type { Series } from "./series.ts"

/** An event with all that hangs on it. */
export interface EventDetail extends EventListed {
  series: Series | null
  mentions: MentionListed[]
  /** Stretches of later digests that seem to bear on it, best first. */
  offers: OfferListed[]
  /** The first setting of its days and every later one, oldest first. */
  revisions: EventRevision[]
  /** What else changed, oldest first. */
  history: Change[]
  anchorEvent: { id: string; title: string; span: DateSpan } | null
  /** The events whose days are counted from it. */
  anchored: { id: string; title: string; span: DateSpan }[]
  /** What was merged into it or split off, the newest first. */
  regroupings: RegroupingListed[]
  /** The predictions that hang on it. */
  predictions: { id: string; title: string; dueOn: CalendarDay | null }[]
}
