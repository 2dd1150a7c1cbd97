import type { CalendarDay } from "../domain/calendar-day.ts"
import type { Deadline } from "../domain/deadline.ts"
import { DomainError } from "../domain/errors.ts"
import type { ServiceContext } from "./context.ts"

export interface Counted {
  value: string
  count: number
}

/** How things stand today. */
export interface Summary {
  today: CalendarDay
  timeZone: string
  events: number
  predictions: number
  digests: number
  proposed: number
  needsVerdict: number
  next: Deadline | null
  /** The window a timeline should open on. */
  opensOn: { from: CalendarDay; to: CalendarDay }
  publishers: Counted[]
  topics: Counted[]
  kinds: Counted[]
}

export async function getSummary(_context: ServiceContext): Promise<Summary> {
  throw new DomainError("internal", "to come")
}
