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
import { getPrediction } from "./predictions.ts"
import { replay, storePrediction } from "./recount.ts"
import { checkRevision, notFound, requireNotWithdrawn } from "./revisions.ts"

/**
 * Records what somebody saw and lets the prediction follow, in one transaction.
 * @throws DomainError `not_found`, `withdrawn`, `already_resolved`, `condition_open`, `no_condition`,
 * `reason_required`, `became_true_in_future`, `precondition_failed`, `conflict`.
 */
export async function recordVerdict(
  context: ServiceContext,
  predictionId: string,
  entry: VerdictEntry,
  ifRevision?: number,
): Promise<PredictionDetail> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, predictionId, ifRevision)
    checkVerdict(before, entry, todayOf(context))
    const verdicts = await listVerdicts(trx, predictionId)
    const verdict: Verdict = {
      ...entry,
      reason: entry.verdict === "annulled" ? entry.reason : null,
      id: newId("ver", now),
      predictionId,
      recordedAt: now.toISOString(),
      withdrawsId: null,
    }
    await store({ ...context, db: trx }, before, verdicts, verdict, {
      why: `verdict about the ${entry.about}: ${entry.verdict.replace("_", " ")}`,
      by: entry.recordedBy,
      now,
    })
    return getPrediction({ db: trx }, predictionId)
  })
}

/**
 * Takes the last verdict back; the prediction stands as if it had not been given.
 * @throws DomainError `not_found`, `withdrawn`, `nothing_to_undo`, `precondition_failed`, `conflict`.
 */
export async function undoVerdict(
  context: ServiceContext,
  predictionId: string,
  by?: string,
  ifRevision?: number,
): Promise<PredictionDetail> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, predictionId, ifRevision)
    const verdicts = await listVerdicts(trx, predictionId)
    const last = standingVerdicts(verdicts).at(-1)
    if (last === undefined)
      throw new DomainError("nothing_to_undo", "no verdict stands that could be taken back")
    const undo: Verdict = {
      ...last,
      evidenceUrl: null,
      evidenceQuote: null,
      note: null,
      id: newId("ver", now),
      recordedAt: now.toISOString(),
      recordedBy: by ?? SOMEONE,
      withdrawsId: last.id,
    }
    await store({ ...context, db: trx }, before, verdicts, undo, {
      why: `verdict about the ${last.about} taken back: ${last.verdict.replace("_", " ")}`,
      by: undo.recordedBy,
      now,
    })
    return getPrediction({ db: trx }, predictionId)
  })
}

async function findOwn(db: Database, id: string, ifRevision: number | undefined): Promise<Prediction> {
  const prediction = await findPrediction(db, id)
  if (prediction === undefined) throw notFound("prediction", id)
  requireNotWithdrawn(prediction)
  checkRevision(prediction, ifRevision)
  return prediction
}

/** The conditional update comes first: it decides which of two verdicts given at once counts. */
async function store(
  { db, timeZone }: ServiceContext,
  before: Prediction,
  verdicts: readonly Verdict[],
  added: Verdict,
  cause: Cause,
): Promise<void> {
  const after = await replay(db, before, [...verdicts, added], timeZone)
  await storePrediction(db, before, after, cause)
  await insertVerdict(db, added, verdicts.length + 1)
}
