import { addDays, type CalendarDay, earlier, later } from "./calendar-day.ts"
import { DomainError } from "./errors.ts"
import { isFinal, type Prediction } from "./prediction.ts"
import type { VerdictAbout } from "./verdict.ts"

/** What somebody holds to be likely: that the condition comes true, or the outcome given that the condition did. */
export interface ForecastEntry {
  about: VerdictAbout
  /** 0 to 1. */
  probability: number
  note: string | null
  recordedBy: string
}

/** A forecast as recorded. Forecasts are only ever added: a withdrawal is one that names what it takes back. */
export interface Forecast extends ForecastEntry {
  id: string
  predictionId: string
  /** 1, 2, 3 … within the prediction: the order in which they were made, whatever the clock did. */
  number: number
  /** The day it was recorded on, in the ledger's time zone. */
  recordedOn: CalendarDay
  recordedAt: string
  withdrawsId: string | null
}

/** A forecast beside whether a later row took it back. */
export interface ForecastListed extends Forecast {
  isWithdrawn: boolean
}

/**
 * Whether a forecast may still be given, or the last one withdrawn.
 * @throws DomainError `no_condition`, `already_resolved`: also for a condition that has been answered.
 */
export function checkForecast(
  state: Pick<Prediction, "condition" | "resolution" | "conditionMetOn">,
  about: VerdictAbout,
): void {
  if (about === "condition" && state.condition === null)
    throw new DomainError("no_condition", "this claim has no condition; forecast its outcome")
  if (isFinal(state.resolution))
    throw new DomainError("already_resolved", `it is settled already (${state.resolution})`)
  if (about === "condition" && state.conditionMetOn !== null)
    throw new DomainError("already_resolved", `its condition came true on ${state.conditionMetOn}`)
}

/** What came of one of a claim's two questions. `open`: nobody has answered it yet. */
export const ANSWERS = ["yes", "no", "ambiguous", "annulled", "open"] as const
export type Answer = (typeof ANSWERS)[number]

/** The answer, and the first day whose forecasts come too late to be scored (null unless it is yes or no). */
export interface Answered {
  answer: Answer
  closesOn: CalendarDay | null
}

/** What of a prediction decides over forecasts on it. */
export type Decisive = Pick<Prediction, "resolution" | "annulReason" | "conditionMetOn" | "resolvedOn"> & {
  conditionDueOn: CalendarDay | null
  outcomeDueOn: CalendarDay | null
}

/**
 * How a question was answered, and when its forecasts close: on the day it came true or was decided, or the day after
 * its window ran out if that is earlier. Who forecasts later may know the answer, however late it was recorded.
 * An outcome is "given the condition": it counts only where the condition was met, and is annulled otherwise.
 */
export function answeredAs(prediction: Decisive, about: VerdictAbout): Answered {
  const { resolution, conditionMetOn, resolvedOn } = prediction
  if (about === "condition") {
    if (conditionMetOn !== null) return decided("yes", conditionMetOn, prediction.conditionDueOn)
    if (prediction.annulReason === "condition_not_met")
      return decided("no", resolvedOn, prediction.conditionDueOn)
  } else if (resolution === "yes" || resolution === "no")
    return decided(resolution, resolvedOn, prediction.outcomeDueOn)
  return {
    answer: resolution === "ambiguous" || resolution === "annulled" ? resolution : "open",
    closesOn: null,
  }
}

function decided(answer: "yes" | "no", on: CalendarDay | null, dueOn: CalendarDay | null): Answered {
  const after = dueOn === null ? null : addDays(dueOn, 1)
  return { answer, closesOn: on === null || after === null ? (on ?? after) : earlier(on, after) }
}

/** From `from` on, at the end of each day, this probability stood; null: none did. */
export interface Stretch {
  from: CalendarDay
  probability: number | null
}

type Row = Pick<Forecast, "id" | "probability" | "recordedOn" | "withdrawsId">

/**
 * What stood at the end of each day, from one person's forecasts on one question in the order of their numbers. A
 * forecast stands until the next; one that is withdrawn stops counting on that day and gives way to the one before,
 * so that a slip mended on the same day leaves no trace and an old forecast cannot be wiped out.
 */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const held: Row[] = []
  const stretches: Stretch[] = []
  for (const row of rows) {
    const taken = held.findIndex(({ id }) => id === row.withdrawsId)
    if (row.withdrawsId === null) held.push(row)
    else if (taken >= 0) held.splice(taken, 1)
    const last = stretches.at(-1)
    const from = last === undefined ? row.recordedOn : later(last.from, row.recordedOn)
    const probability = held.at(-1)?.probability ?? null
    if (last !== undefined && last.from === from) last.probability = probability
    else stretches.push({ from, probability })
  }
  return stretches
}

/** The forecasts that neither withdraw nor were withdrawn, in the order given. */
export function standingForecasts<T extends Pick<Forecast, "id" | "withdrawsId">>(rows: readonly T[]): T[] {
  const withdrawn = new Set(rows.map((row) => row.withdrawsId))
  return rows.filter((row) => row.withdrawsId === null && !withdrawn.has(row.id))
}
