import { type Database, transact } from "../db/database.ts"
import { listMentionIds } from "../db/queries/mentions.ts"
import { setPredictionImportance } from "../db/queries/predictions.ts"
import { insertVerdict, listVerdicts } from "../db/queries/verdicts.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import { joinVerdicts } from "../domain/joined-verdicts.ts"
import { type Prediction, type PredictionDetail, titleOf } from "../domain/prediction.ts"
import { NOTHING_MOVED, type Regrouping } from "../domain/regrouping.ts"
import type { Verdict } from "../domain/verdict.ts"
import { standingVerdicts } from "../domain/verdict-rules.ts"
import type { Window } from "../domain/windows.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import type { Cause } from "./history.ts"
import { predictionFaults } from "./prediction-windows.ts"
import { getPrediction } from "./predictions.ts"
import { replay, storePrediction } from "./recount.ts"
import {
  differences,
  holdTwoPredictions,
  moveMentions,
  recordRegrouping,
  requireLast,
  requireTwo,
  restored,
} from "./regroup.ts"
import { survivorOf } from "./regroupings.ts"
import { checkRevision } from "./revisions.ts"
import { toWithdrawal } from "./verdicts.ts"

/** What a merged prediction may take from the other one. */
export const PREDICTION_TAKES = [
  "type",
  "condition",
  "consequence",
  "topic",
  "conditionWindow",
  "outcomeWindow",
] as const

export interface PredictionMerge {
  /** The prediction that goes into this one. */
  with: string
  take?: readonly (typeof PREDICTION_TAKES)[number][] | undefined
  reason?: string | undefined
  by?: string | undefined
}

const FIELDS = [...PREDICTION_TAKES, "triggerEventId", "review"] as const

/**
 * Makes two predictions one: mentions go to the kept one, and the other's answers to questions that it has none to.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_request` (a prediction with itself), `merge_conflict` (both were
 * answered, and differently), `precondition_failed`, `conflict`.
 */
export async function mergePredictions(
  context: ServiceContext,
  keptId: string,
  merge: PredictionMerge,
  ifRevision?: number,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    const place = { ...context, db: trx }
    const [kept, other] = await holdTwoPredictions(trx, keptId, merge.with)
    requireTwo(kept, other)
    checkRevision(kept, ifRevision)
    const why = merge.reason ?? `“${titleOf(other)}” is the same`
    const cause: Cause = { why, by: merge.by ?? SOMEONE, now: context.clock() }
    const verdicts = await listVerdicts(trx, keptId)
    const copies = copiesFor(kept, verdicts, await listVerdicts(trx, other.id), cause.now)
    const draft = joined(kept, other, merge.take ?? [])
    const [fault] = predictionFaults(draft)
    if (fault) throw new DomainError("merge_conflict", `${fault.where} ${fault.message}`)
    const after = await replayOr("merge_conflict", place, draft, [...verdicts, ...copies])
    const mentionIds = await listMentionIds(trx, "prediction", other.id)
    await moveMentions(trx, mentionIds, other.id, kept.id)
    await storePrediction(trx, other, { ...other, review: "withdrawn", mergedIntoId: kept.id }, cause)
    await storePrediction(trx, kept, after, cause)
    await insertVerdicts(trx, verdicts.length, copies)
    await setPredictionImportance(trx, kept.id)
    const moved = {
      ...NOTHING_MOVED,
      ...differences(settable(kept), settable(after), FIELDS),
      mentionIds,
      verdictIds: copies.map(({ id }) => id),
      otherBefore: { review: other.review },
    }
    await recordRegrouping(trx, { kind: "merge", undoesId: null, moved }, kept, other, cause)
    return getPrediction(place, kept.id)
  })
}

/**
 * Takes a merge of predictions back. To be called in a transaction.
 * @throws DomainError `nothing_to_undo`, `cannot_undo` (a verdict given since builds on what would go), `conflict`.
 */
export async function undoPredictionMerge(
  context: ServiceContext,
  regrouping: Regrouping,
  cause: Cause,
): Promise<void> {
  const { db } = context
  const { id, keptId, otherId, moved } = regrouping
  const [kept, other] = await holdTwoPredictions(db, keptId, otherId)
  await requireLast(db, regrouping)
  if (kept.review === "withdrawn")
    throw new DomainError("cannot_undo", `${keptId} was withdrawn since; it stays as it is`)
  const verdicts = await listVerdicts(db, keptId)
  const undone = standingVerdicts(verdicts)
    .filter((verdict) => moved.verdictIds.includes(verdict.id))
    .reverse()
    .map((verdict) => toWithdrawal(verdict, cause.by, cause.now))
  const windows = restored(settable(kept), moved)
  const draft = await onSurvivors(db, { ...kept, ...windows })
  const [fault] = predictionFaults(draft)
  if (fault) throw new DomainError("cannot_undo", `${fault.where} ${fault.message}`)
  const after = await replayOr("cannot_undo", context, draft, [...verdicts, ...undone])
  const { review } = moved.otherBefore as Pick<Prediction, "review">
  const returning = await onSurvivors(db, { ...other, review, mergedIntoId: null })
  const back = await replay(db, returning, await listVerdicts(db, otherId), context.timeZone)
  await moveMentions(db, moved.mentionIds, keptId, otherId)
  await storePrediction(db, kept, after, cause)
  await insertVerdicts(db, verdicts.length, undone)
  await storePrediction(db, other, back, cause)
  for (const predictionId of [keptId, otherId]) await setPredictionImportance(db, predictionId)
  await recordRegrouping(db, { kind: "merge", undoesId: id, moved: NOTHING_MOVED }, kept, other, cause)
}

function copiesFor(
  kept: Prediction,
  verdicts: readonly Verdict[],
  others: readonly Verdict[],
  now: Date,
): Verdict[] {
  const { taken, contradiction } = joinVerdicts(standingVerdicts(verdicts), standingVerdicts(others))
  if (contradiction !== null)
    throw new DomainError(
      "merge_conflict",
      `one says ${contradiction.kept.verdict} about the ${contradiction.kept.about}, the other ` +
        `${contradiction.other.verdict} about the ${contradiction.other.about}; take one of them back first`,
    )
  return taken.map((verdict) => ({
    ...verdict,
    id: newId("ver", now),
    predictionId: kept.id,
    withdrawsId: null,
    correctsId: null,
    copyOfId: verdict.id,
  }))
}

function joined(kept: Prediction, other: Prediction, take: NonNullable<PredictionMerge["take"]>): Prediction {
  const takes = (field: (typeof PREDICTION_TAKES)[number]): Prediction =>
    take.includes(field) ? other : kept
  return {
    ...kept,
    type: takes("type").type,
    condition: takes("condition").condition,
    consequence: takes("consequence").consequence,
    topic: takes("topic").topic,
    conditionWindow: takes("conditionWindow").conditionWindow,
    outcomeWindow: takes("outcomeWindow").outcomeWindow,
    triggerEventId: kept.triggerEventId ?? other.triggerEventId,
    review: other.review === "accepted" ? "accepted" : kept.review,
  }
}

/** A prediction with its windows as they were set, without the days that are counted from elsewhere. */
const settable = (prediction: Prediction): Prediction => ({
  ...prediction,
  conditionWindow: asSet(prediction.conditionWindow),
  outcomeWindow: asSet(prediction.outcomeWindow),
})

const asSet = (window: Window): Window =>
  window.basis === "absolute" ? window : { ...window, opensOn: null, dueOn: null }

/** A prediction that hangs on the events into which those it hung on were merged. */
async function onSurvivors(db: Database, prediction: Prediction): Promise<Prediction> {
  const lead = async (id: string | null) => (id === null ? null : survivorOf(db, id))
  const { conditionWindow, outcomeWindow } = prediction
  return {
    ...prediction,
    triggerEventId: await lead(prediction.triggerEventId),
    conditionWindow: { ...conditionWindow, eventId: await lead(conditionWindow.eventId) },
    outcomeWindow: { ...outcomeWindow, eventId: await lead(outcomeWindow.eventId) },
  }
}

async function replayOr(
  code: "merge_conflict" | "cannot_undo",
  { db, timeZone }: ServiceContext,
  draft: Prediction,
  verdicts: readonly Verdict[],
): Promise<Prediction> {
  try {
    return await replay(db, draft, verdicts, timeZone)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new DomainError(code, `the verdicts would not follow from each other: ${error.message}`)
  }
}

async function insertVerdicts(db: Database, known: number, added: readonly Verdict[]): Promise<void> {
  let number = known
  for (const verdict of added) await insertVerdict(db, verdict, ++number)
}
