import type { CalendarDay } from "./calendar-day.ts"
import type { AnnulReason, VerdictAbout, VerdictValue } from "./verdict.ts"

/** A claim as a table from elsewhere tells it. */
export interface SentClaim {
  /** The line on which it stands first. */
  line: number
  /** What tells it from the others of its table, the same in every later one. */
  key: string
  /** Its id here, where the table came from here. */
  id: string | null
  condition: string | null
  consequence: string
  topic: string | null
  madeOn: CalendarDay
  conditionDueOn: CalendarDay | null
  outcomeDueOn: CalendarDay | null
  by: string | null
  verdicts: SentVerdict[]
  forecasts: SentForecast[]
}

export interface SentVerdict {
  about: VerdictAbout
  verdict: VerdictValue
  reason: AnnulReason | null
  /** The day it was decided on; null where the table does not say. */
  on: CalendarDay | null
}

export interface SentForecast {
  line: number
  /** 0 to 1. */
  probability: number
  by: string | null
  /** The instant in UTC, and the day as it was written. */
  at: string
  on: CalendarDay
}

/** A row that cannot be taken. */
export interface BadRow {
  line: number
  message: string
}

/** A table of claims, and what of it cannot be taken. */
export interface SentClaims {
  /** Where it came from: the name of the product. */
  from: string
  claims: SentClaim[]
  bad: BadRow[]
}
