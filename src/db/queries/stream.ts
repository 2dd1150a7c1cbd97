import type { MessageType } from "../../domain/delivery.ts"
import type { StreamEntry } from "../../domain/stream.ts"
import type { Database } from "../database.ts"

const STATE = "stream"

/** The position of the last entry; 0 before the first. */
export async function findLastPosition(db: Database): Promise<number> {
  const row = await db
    .selectFrom("stream_state")
    .select("last_position")
    .where("name", "=", STATE)
    .executeTakeFirst()
  return row?.last_position ?? 0
}

/**
 * Takes the next position until the transaction ends. Nobody else takes one before that, so whoever sees a position
 * committed sees all before it; taken back with the transaction, it leaves no hole.
 */
export async function claimPosition(db: Database): Promise<number> {
  const { last_position } = await db
    .insertInto("stream_state")
    .values({ name: STATE, last_position: 1 })
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet((eb) => ({ last_position: eb(eb.ref("stream_state.last_position"), "+", 1) })),
    )
    .returning("last_position")
    .executeTakeFirstOrThrow()
  return last_position
}

export async function hasStreamEntry(db: Database, deliveryId: string): Promise<boolean> {
  const query = db.selectFrom("stream_entry").select("position").where("delivery_id", "=", deliveryId)
  return (await query.executeTakeFirst()) !== undefined
}

/** Fails with a unique violation where the delivery has an entry. */
export async function insertStreamEntry(db: Database, entry: StreamEntry): Promise<void> {
  await db
    .insertInto("stream_entry")
    .values({
      position: entry.position,
      delivery_id: entry.deliveryId,
      channel_id: entry.channelId,
      type: entry.type,
      data: entry.data,
      created_at: entry.createdAt,
    })
    .execute()
}

/** What follows a position, in order. */
export async function listStreamEntries(
  db: Database,
  afterPosition: number,
  limit: number,
): Promise<StreamEntry[]> {
  const rows = await db
    .selectFrom("stream_entry")
    .selectAll()
    .where("position", ">", afterPosition)
    .orderBy("position")
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    position: row.position,
    deliveryId: row.delivery_id,
    channelId: row.channel_id,
    type: row.type as MessageType,
    data: row.data,
    createdAt: row.created_at,
  }))
}

/** Deletes the oldest entries as far as they were all made before an instant, `limit` at most. */
export async function deleteStreamEntries(db: Database, madeBefore: string, limit: number): Promise<void> {
  const oldest = await db
    .selectFrom("stream_entry")
    .select(["position", "created_at"])
    .orderBy("position")
    .limit(limit)
    .execute()
  const firstKept = oldest.findIndex((row) => row.created_at >= madeBefore)
  const last = (firstKept === -1 ? oldest : oldest.slice(0, firstKept)).at(-1)
  if (last !== undefined) await db.deleteFrom("stream_entry").where("position", "<=", last.position).execute()
}
