import type { Database } from "../db/database.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { type Clock, dayIn } from "../domain/clock.ts"

/** What every verb is given: the ledger, the time, and the zone whose midnight turns the day. */
export interface ServiceContext {
  db: Database
  clock: Clock
  /** IANA time zone. */
  timeZone: string
  /** Whether a yes or a no wants evidence; not where it is left out. */
  isEvidenceRequired?: boolean | undefined
  /** Told that a digest waits for the language model; where it is left out, none is asked. */
  onModelDue?: (() => void) | undefined
}

/** The calendar day that it is now in the context's time zone. */
export function todayOf(context: Pick<ServiceContext, "clock" | "timeZone">): CalendarDay {
  return dayIn(context.clock(), context.timeZone)
}

/** Who is written down where the client does not say. */
export const SOMEONE = "someone"
