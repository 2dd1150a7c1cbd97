import type { CalendarDay } from "../domain/calendar-day.ts"
import type { DeadlineList } from "../domain/deadline.ts"
import { DomainError } from "../domain/errors.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { ServiceContext } from "./context.ts"

export interface DeadlineAsk extends Pick<ItemFilter, "thing" | "kind" | "publisher" | "topic"> {
  from: CalendarDay
  to: CalendarDay
  /** Also what fell due before `from` and still wants a verdict. */
  overdue: boolean
  limit: number
}

/** What falls due from one day to another, both included, soonest first. Settled predictions are not listed. */
export async function listDeadlines(_context: ServiceContext, _ask: DeadlineAsk): Promise<DeadlineList> {
  throw new DomainError("internal", "to come")
}
