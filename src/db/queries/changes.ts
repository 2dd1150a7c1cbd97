import { sql } from "kysely"
import { type Change, ENTERED } from "../../domain/change.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Database } from "../database.ts"

export async function insertChanges(db: Database, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await db
    .insertInto("change")
    .values(
      changes.map((change) => ({
        id: change.id,
        event_id: change.eventId,
        prediction_id: change.predictionId,
        field: change.field,
        from_value: change.from,
        to_value: change.to,
        revision: change.revision,
        why: change.why,
        recorded_at: change.recordedAt,
        recorded_by: change.recordedBy,
      })),
    )
    .execute()
}

/** In the order in which they were made, without the state that a thing was entered in. */
export async function listChanges(db: Database, thing: Thing, id: string): Promise<Change[]> {
  const rows = await db
    .selectFrom("change")
    .selectAll()
    .where(thing === "event" ? "event_id" : "prediction_id", "=", id)
    .where("field", "!=", ENTERED)
    .orderBy((eb) => eb.fn.coalesce("revision", sql.lit(0)))
    .orderBy("recorded_at")
    .orderBy("field")
    .orderBy("id")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    predictionId: row.prediction_id,
    field: row.field,
    from: row.from_value,
    to: row.to_value,
    revision: row.revision,
    why: row.why,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  }))
}
