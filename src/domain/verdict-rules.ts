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

/** The ids of the verdicts that a later one took back or corrected. */
export const replacedVerdicts = (verdicts: readonly Verdict[]): ReadonlySet<string> =>
  new Set(
    verdicts.flatMap(({ withdrawsId, correctsId }) => [withdrawsId, correctsId]).filter((id) => id !== null),
  )

/**
 * The verdicts that count, neither taken back nor corrected, out of all in the order in which they were recorded.
 * One that corrects another stands where that one stood: what was answered after it stays answered.
 */
export function standingVerdicts<T extends Verdict>(verdicts: readonly T[]): T[] {
  const replaced = replacedVerdicts(verdicts)
  const places = new Map<string, number>()
  for (const [index, { id, correctsId }] of verdicts.entries())
    places.set(id, (correctsId === null ? undefined : places.get(correctsId)) ?? index)
  return verdicts
    .filter((verdict) => verdict.withdrawsId === null && !replaced.has(verdict.id))
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

/**
 * Checks a verdict by itself, on `today`; whether it can follow those before it, their replay says.
 * @throws DomainError `reason_required`, `became_true_in_future`, `evidence_required`.
 */
export function checkVerdict(entry: VerdictEntry, today: CalendarDay, isEvidenceRequired: boolean): void {
  if (entry.verdict === "annulled" && (entry.reason === null || entry.reason === "condition_not_met"))
    throw new DomainError(
      "reason_required",
      "an annulled claim wants a reason: untestable, withdrawn or duplicate",
    )
  if (entry.becameTrueOn !== null && entry.becameTrueOn > today)
    throw new DomainError("became_true_in_future", `${entry.becameTrueOn} is after today, ${today}`)
  if (isEvidenceRequired && isDecided(entry) && !hasEvidence(entry))
    throw new DomainError("evidence_required", "a yes or a no wants evidence: an address, a quote or a note")
}

const isDecided = ({ verdict }: VerdictEntry): boolean => verdict === "yes" || verdict === "no"
const hasEvidence = ({ evidenceUrl, evidenceQuote, note }: VerdictEntry): boolean =>
  Boolean(evidenceUrl || evidenceQuote || note)

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
