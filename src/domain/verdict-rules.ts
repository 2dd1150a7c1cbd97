import { addDays, type CalendarDay } from "./calendar-day.ts"
import { dayIn } from "./clock.ts"
import { DomainError } from "./errors.ts"
import { isFinal, nextDueOn, type Prediction, REVIEW_DAYS } from "./prediction.ts"
import type { Verdict, VerdictEntry } from "./verdict.ts"
import { type Anchors, computeWindow } from "./windows.ts"

/** The last days of the events that a prediction's windows hang on; null where there is none, or it was withdrawn. */
export interface EventEnds {
  condition: CalendarDay | null
  outcome: CalendarDay | null
}

/** Windows, due day and review day of a prediction about which nobody has said anything yet. */
export function unanswered(prediction: Prediction, ends: EventEnds): Prediction {
  const open: Prediction = {
    ...prediction,
    resolution: "open",
    annulReason: null,
    conditionMetOn: null,
    resolvedOn: null,
    reviewOn: null,
  }
  const computed = withWindows(open, ends)
  return computed.dueOn === null
    ? { ...computed, reviewOn: addDays(prediction.madeOn, REVIEW_DAYS) }
    : computed
}

/**
 * The prediction as its verdicts make it: those not withdrawn, replayed in order from the start. What was stored
 * about its state before does not count. `timeZone` is the one whose days verdicts were recorded on.
 * @throws DomainError `already_resolved`, `condition_open`, `no_condition` for a verdict that cannot follow.
 */
export function applyVerdicts(
  prediction: Prediction,
  verdicts: readonly Verdict[],
  ends: EventEnds,
  timeZone: string,
): Prediction {
  return standingVerdicts(verdicts).reduce(
    (state, verdict) => applyVerdict(state, verdict, ends, dayIn(new Date(verdict.recordedAt), timeZone)),
    unanswered(prediction, ends),
  )
}

/** The verdicts that count: neither withdrawn nor withdrawing, in the order given. */
export function standingVerdicts<T extends Verdict>(verdicts: readonly T[]): T[] {
  const withdrawn = new Set(verdicts.map((verdict) => verdict.withdrawsId))
  return verdicts.filter((verdict) => verdict.withdrawsId === null && !withdrawn.has(verdict.id))
}

/**
 * Checks a verdict against where the prediction stands on `today`.
 * @throws DomainError `already_resolved`, `no_condition`, `condition_open`, `reason_required`, `became_true_in_future`.
 */
export function checkVerdict(
  state: Pick<Prediction, "resolution" | "condition">,
  entry: VerdictEntry,
  today: CalendarDay,
): void {
  checkOrder(state, entry)
  if (entry.verdict === "annulled" && (entry.reason === null || entry.reason === "condition_not_met"))
    throw new DomainError(
      "reason_required",
      "an annulled claim wants a reason: untestable, withdrawn or duplicate",
    )
  if (entry.becameTrueOn !== null && entry.becameTrueOn > today)
    throw new DomainError("became_true_in_future", `${entry.becameTrueOn} is after today, ${today}`)
}

/** A prediction's state after one more verdict, given that it was recorded on `recordedOn`. */
function applyVerdict(
  state: Prediction,
  verdict: VerdictEntry,
  ends: EventEnds,
  recordedOn: CalendarDay,
): Prediction {
  checkOrder(state, verdict)
  const on = verdict.becameTrueOn ?? recordedOn
  if (verdict.verdict === "not_yet") return { ...state, reviewOn: addDays(recordedOn, REVIEW_DAYS) }
  if (verdict.verdict === "annulled")
    return settled({ ...state, resolution: "annulled", annulReason: verdict.reason, resolvedOn: on }, ends)
  if (verdict.verdict === "ambiguous")
    return settled({ ...state, resolution: "ambiguous", resolvedOn: on }, ends)
  if (verdict.about === "outcome")
    return settled({ ...state, resolution: verdict.verdict, resolvedOn: on }, ends)
  if (verdict.verdict === "no")
    return settled(
      { ...state, resolution: "annulled", annulReason: "condition_not_met", resolvedOn: on },
      ends,
    )
  const met = withWindows({ ...state, resolution: "condition_met", conditionMetOn: on, reviewOn: null }, ends)
  return met.dueOn === null ? { ...met, reviewOn: addDays(recordedOn, REVIEW_DAYS) } : met
}

function checkOrder(
  state: Pick<Prediction, "resolution" | "condition">,
  { about }: Pick<VerdictEntry, "about">,
): void {
  if (isFinal(state.resolution))
    throw new DomainError("already_resolved", `it is settled already (${state.resolution}); undo that first`)
  if (about === "condition" && state.condition === null)
    throw new DomainError("no_condition", "this claim has no condition; answer its outcome")
  if (about === "condition" && state.resolution === "condition_met")
    throw new DomainError("already_resolved", "its condition was answered already; undo that first")
  if (about === "outcome" && state.condition !== null && state.resolution === "open")
    throw new DomainError(
      "condition_open",
      "answer its condition first: the outcome counts only if it came true",
    )
}

const settled = (state: Prediction, ends: EventEnds): Prediction =>
  withWindows({ ...state, reviewOn: null }, ends)

/** The prediction with both windows and its due day counted anew from what is known now. */
function withWindows(prediction: Prediction, ends: EventEnds): Prediction {
  const anchors = (eventEndsOn: CalendarDay | null): Anchors => ({
    madeOn: prediction.madeOn,
    eventEndsOn,
    conditionMetOn: prediction.conditionMetOn,
  })
  const conditionWindow = computeWindow(prediction.conditionWindow, anchors(ends.condition))
  const outcomeWindow = computeWindow(prediction.outcomeWindow, anchors(ends.outcome))
  return {
    ...prediction,
    conditionWindow,
    outcomeWindow,
    dueOn: nextDueOn({ resolution: prediction.resolution, conditionWindow, outcomeWindow }),
  }
}
