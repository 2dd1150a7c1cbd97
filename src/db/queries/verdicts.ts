import type { Selectable } from "kysely"
import type { AnnulReason, Verdict, VerdictAbout, VerdictValue } from "../../domain/verdict.ts"
import type { Database } from "../database.ts"
import type { VerdictTable } from "../schema.ts"

/** `number` is 1 for the prediction's first verdict; the same number twice is a unique violation. */
export async function insertVerdict(db: Database, verdict: Verdict, number: number): Promise<void> {
  await db
    .insertInto("verdict")
    .values({
      id: verdict.id,
      prediction_id: verdict.predictionId,
      number,
      about: verdict.about,
      verdict: verdict.verdict,
      reason: verdict.reason,
      became_true_on: verdict.becameTrueOn,
      recorded_at: verdict.recordedAt,
      recorded_by: verdict.recordedBy,
      evidence_url: verdict.evidenceUrl,
      evidence_quote: verdict.evidenceQuote,
      note: verdict.note,
      withdraws_id: verdict.withdrawsId,
      corrects_id: verdict.correctsId,
      copy_of_id: verdict.copyOfId,
    })
    .execute()
}

/** In the order in which they were recorded. */
export async function listVerdicts(db: Database, predictionId: string): Promise<Verdict[]> {
  const rows = await db
    .selectFrom("verdict")
    .selectAll()
    .where("prediction_id", "=", predictionId)
    .orderBy("number")
    .execute()
  return rows.map(toVerdict)
}

function toVerdict(row: Selectable<VerdictTable>): Verdict {
  return {
    id: row.id,
    predictionId: row.prediction_id,
    about: row.about as VerdictAbout,
    verdict: row.verdict as VerdictValue,
    reason: row.reason as AnnulReason | null,
    becameTrueOn: row.became_true_on,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    evidenceUrl: row.evidence_url,
    evidenceQuote: row.evidence_quote,
    note: row.note,
    withdrawsId: row.withdraws_id,
    correctsId: row.corrects_id,
    copyOfId: row.copy_of_id,
  }
}
