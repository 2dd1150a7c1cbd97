import type { EventRevision } from "../../domain/event.ts"
import type { Database } from "../database.ts"
import { fromSpan, toSpan } from "./span-columns.ts"

export async function insertEventRevision(db: Database, revision: EventRevision): Promise<void> {
  await db
    .insertInto("event_revision")
    .values({
      ...fromSpan(revision.span),
      event_id: revision.eventId,
      number: revision.number,
      reason: revision.reason,
      recorded_at: revision.recordedAt,
      recorded_by: revision.recordedBy,
      digest_id: revision.digestId,
    })
    .execute()
}

/** Oldest first. */
export async function listEventRevisions(db: Database, eventId: string): Promise<EventRevision[]> {
  const rows = await db
    .selectFrom("event_revision")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("number")
    .execute()
  return rows.map((row) => ({
    eventId: row.event_id,
    number: row.number,
    span: toSpan(row),
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    digestId: row.digest_id,
  }))
}
