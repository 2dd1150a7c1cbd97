import type { Selectable } from "kysely"
import type { ModelPass, ModelPassState } from "../../domain/model-pass.ts"
import type { Database } from "../database.ts"
import type { ModelPassTable } from "../model-schema.ts"

/** A pass that one worker has alone for a while; the fence tells its lease from any other. */
export interface ClaimedModelPass {
  digestId: string
  failures: number
  fence: number
}

/** Puts a digest in the queue. */
export async function insertModelPass(db: Database, digestId: string, now: string): Promise<void> {
  await db
    .insertInto("model_pass")
    .values({
      digest_id: digestId,
      state: "waiting" satisfies ModelPassState,
      next_try_at: now,
      reason: null,
      model: null,
      leased_until: null,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

export async function findModelPass(db: Database, digestId: string): Promise<ModelPass | undefined> {
  const row = await db
    .selectFrom("model_pass")
    .selectAll()
    .where("digest_id", "=", digestId)
    .executeTakeFirst()
  return row && toModelPass(row)
}

/** Takes the pass that has been due longest until `leasedUntil`; `undefined` when none is, or another was faster. */
export async function claimDueModelPass(
  db: Database,
  now: string,
  leasedUntil: string,
): Promise<ClaimedModelPass | undefined> {
  const row = await db
    .updateTable("model_pass")
    .set((eb) => ({ leased_until: leasedUntil, fence: eb("fence", "+", 1) }))
    .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<", now)]))
    .where("next_try_at", "<=", now)
    .where("digest_id", "=", (query) =>
      query
        .selectFrom("model_pass")
        .select("digest_id")
        .where("next_try_at", "<=", now)
        .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<", now)]))
        .orderBy("next_try_at")
        .orderBy("digest_id")
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst()
  return row && { digestId: row.digest_id, failures: row.failures, fence: row.fence }
}

/** Lengthens a lease, or ends it; `false` when it is somebody else's by now. */
export async function setModelLease(
  db: Database,
  { digestId, fence }: ClaimedModelPass,
  leasedUntil: string | null,
): Promise<boolean> {
  const result = await db
    .updateTable("model_pass")
    .set({ leased_until: leasedUntil })
    .where("digest_id", "=", digestId)
    .where("fence", "=", fence)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writes down how a pass ended and gives the lease back; `false` when the lease was lost: then nothing is written. */
export async function setModelPass(
  db: Database,
  { digestId, fence }: ClaimedModelPass,
  pass: ModelPass,
  now: string,
): Promise<boolean> {
  const result = await db
    .updateTable("model_pass")
    .set({ ...toRow(pass), leased_until: null, updated_at: now })
    .where("digest_id", "=", digestId)
    .where("fence", "=", fence)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Puts a digest in the queue again; a pass under way loses its lease. `false` when it never was in the queue. */
export async function setModelPassDue(db: Database, digestId: string, now: string): Promise<boolean> {
  const result = await db
    .updateTable("model_pass")
    .set((eb) => ({
      state: "waiting" satisfies ModelPassState,
      next_try_at: now,
      failures: 0,
      reason: null,
      leased_until: null,
      fence: eb("fence", "+", 1),
      updated_at: now,
    }))
    .where("digest_id", "=", digestId)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

const toRow = (pass: ModelPass) => ({
  state: pass.state,
  next_try_at: pass.nextTryAt,
  failures: pass.failures,
  reason: pass.reason,
  model: pass.model,
  event_count: pass.eventCount,
  prediction_count: pass.predictionCount,
  title_count: pass.titleCount,
})

const toModelPass = (row: Selectable<ModelPassTable>): ModelPass => ({
  state: row.state as ModelPassState,
  nextTryAt: row.next_try_at,
  failures: row.failures,
  reason: row.reason,
  model: row.model,
  eventCount: row.event_count,
  predictionCount: row.prediction_count,
  titleCount: row.title_count,
})
