import { type Database, transact } from "../db/database.ts"
import { findPrediction } from "../db/queries/predictions.ts"
import { insertVerdict, listVerdicts } from "../db/queries/verdicts.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import type { Prediction, PredictionDetail } from "../domain/prediction.ts"
import type { Verdict, VerdictEntry } from "../domain/verdict.ts"
import { checkVerdict, standingVerdicts } from "../domain/verdict-rules.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { invalid } from "./prediction-windows.ts"
import { getPrediction } from "./predictions.ts"
import { replay, storePrediction } from "./recount.ts"
import { checkRevision, notFound, requireNotWithdrawn } from "./revisions.ts"

/**
 * Records what somebody saw and lets the prediction follow, in one transaction. With `correctsId` it takes the place of
 * an earlier verdict about the same question, which stays on record.
 * @throws DomainError `not_found`, `withdrawn`, `already_resolved`, `condition_open`, `no_condition`,
 * `reason_required`, `became_true_in_future`, `evidence_required`, `invalid_request` (there is nothing to correct),
 * `precondition_failed`, `conflict`.
 */
export async function recordVerdict(
  context: ServiceContext,
  predictionId: string,
  entry: VerdictEntry,
  ifRevision?: number,
  correctsId: string | null = null,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    await giveVerdict({ ...context, db: trx }, predictionId, entry, ifRevision, correctsId)
    return getPrediction({ db: trx }, predictionId)
  })
}

/** As `recordVerdict`, in the transaction that `db` is, without reading the prediction back. */
export async function giveVerdict(
  context: ServiceContext,
  predictionId: string,
  entry: VerdictEntry,
  ifRevision?: number,
  correctsId: string | null = null,
): Promise<void> {
  const [trx, now] = [context.db, context.clock()]
  const before = await findOwn(trx, predictionId, ifRevision)
  checkVerdict(entry, todayOf(context), context.isEvidenceRequired ?? false)
  const verdicts = await listVerdicts(trx, predictionId)
  if (correctsId !== null) requireCorrectable(verdicts, correctsId, entry)
  const verdict: Verdict = {
    ...entry,
    reason: entry.verdict === "annulled" ? entry.reason : null,
    id: newId("ver", now),
    predictionId,
    recordedAt: now.toISOString(),
    withdrawsId: null,
    correctsId,
    copyOfId: null,
  }
  const said = `verdict about the ${entry.about}: ${entry.verdict.replace("_", " ")}`
  await addVerdicts(context, before, verdicts, [verdict], {
    why: correctsId === null ? said : `${said}, corrected`,
    by: entry.recordedBy,
    now,
  })
}

/**
 * Takes back the verdict that was recorded last; the prediction stands as if it had not been given. One that was given
 * instead of another brings that one back.
 * @throws DomainError `not_found`, `withdrawn`, `nothing_to_undo`, `precondition_failed`, `conflict`.
 */
export async function undoVerdict(
  context: ServiceContext,
  predictionId: string,
  by?: string,
  ifRevision?: number,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    await takeBackVerdict({ ...context, db: trx }, predictionId, by, ifRevision)
    return getPrediction({ db: trx }, predictionId)
  })
}

/** As `undoVerdict`, in the transaction that `db` is, without reading the prediction back. */
export async function takeBackVerdict(
  context: ServiceContext,
  predictionId: string,
  by?: string,
  ifRevision?: number,
): Promise<void> {
  const [trx, now] = [context.db, context.clock()]
  const before = await findOwn(trx, predictionId, ifRevision)
  const verdicts = await listVerdicts(trx, predictionId)
  const standing = new Set(standingVerdicts(verdicts))
  const last = verdicts.findLast((verdict) => standing.has(verdict))
  if (last === undefined)
    throw new DomainError("nothing_to_undo", "no verdict stands that could be taken back")
  const undo = toWithdrawal(last, by ?? SOMEONE, now)
  const corrected = last.copyOfId === null && verdicts.find(({ id }) => id === last.correctsId)
  const again = corrected && {
    ...corrected,
    id: newId("ver", now),
    correctsId: last.id,
    copyOfId: corrected.id,
  }
  await addVerdicts(context, before, verdicts, again ? [undo, again] : [undo], {
    why: `verdict about the ${last.about} taken back: ${last.verdict.replace("_", " ")}`,
    by: undo.recordedBy,
    now,
  })
}

/** The verdict that takes another one back. */
export const toWithdrawal = (verdict: Verdict, by: string, now: Date): Verdict => ({
  ...verdict,
  evidenceUrl: null,
  evidenceQuote: null,
  note: null,
  id: newId("ver", now),
  recordedAt: now.toISOString(),
  recordedBy: by,
  withdrawsId: verdict.id,
  correctsId: null,
  copyOfId: null,
})

/** To be called in a transaction. The conditional update comes first: it decides which of two verdicts given at once counts. */
async function addVerdicts(
  { db, timeZone }: ServiceContext,
  before: Prediction,
  verdicts: readonly Verdict[],
  added: readonly Verdict[],
  cause: Cause,
): Promise<void> {
  const after = await replay(db, before, [...verdicts, ...added], timeZone)
  await storePrediction(db, before, after, cause)
  let number = verdicts.length
  for (const verdict of added) await insertVerdict(db, verdict, ++number)
}

function requireCorrectable(verdicts: readonly Verdict[], correctsId: string, entry: VerdictEntry): void {
  const corrected = standingVerdicts(verdicts).find(({ id }) => id === correctsId)
  if (corrected === undefined)
    throw invalid([{ where: "/corrects", message: "names no verdict that stands on this prediction" }])
  if (corrected.about !== entry.about)
    throw invalid([{ where: "/about", message: `must be ${corrected.about}, as in the one it corrects` }])
}

async function findOwn(db: Database, id: string, ifRevision: number | undefined): Promise<Prediction> {
  const prediction = await findPrediction(db, id)
  if (prediction === undefined) throw notFound("prediction", id)
  requireNotWithdrawn(prediction)
  checkRevision(prediction, ifRevision)
  return prediction
}
