import type { CalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Density, Timeline } from "../domain/timeline.ts"
import type { ServiceContext } from "./context.ts"

export interface TimelineAsk extends ItemFilter {
  from: CalendarDay
  to: CalendarDay
}

/** At most `most` things for any window: all of them, or the most important ones and counts for the rest. */
export async function getTimeline(
  _context: ServiceContext,
  _ask: TimelineAsk,
  _most = 400,
): Promise<Timeline> {
  throw new DomainError("internal", "to come")
}

/** How many things there are over the whole ledger, by month, or by year where that is too fine. */
export async function getDensity(_context: ServiceContext, _filter: ItemFilter): Promise<Density> {
  throw new DomainError("internal", "to come")
}
