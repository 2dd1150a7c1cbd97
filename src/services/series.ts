import type { CalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { EventKind, Topic } from "../domain/event.ts"
import type { Series } from "../domain/series.ts"
import type { ServiceContext } from "./context.ts"

export interface SeriesEntry {
  title: string
  kind: EventKind
  topic: Topic
  /** RFC 5545 recurrence rule without `RRULE:`. */
  rule: string
  startsOn: CalendarDay
}

/** Adds a series and its occurrences until two years from today. @throws DomainError `invalid_rule`, `conflict`. */
export async function addSeries(_context: ServiceContext, _entry: SeriesEntry): Promise<Series> {
  throw new DomainError("internal", "to come")
}

/** By title. */
export async function listSeries(_context: ServiceContext): Promise<Series[]> {
  throw new DomainError("internal", "to come")
}

/** Adds the occurrences of every series that are missing until two years from today; returns how many it added. */
export async function extendSeries(_context: ServiceContext): Promise<number> {
  throw new DomainError("internal", "to come")
}
