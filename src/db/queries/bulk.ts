import type { Bulk, BulkDoing, BulkItem, BulkOutcome } from "../../domain/bulk.ts"
import type { Database } from "../database.ts"

/** Rows per statement: both databases bound the number of parameters. */
const CHUNK = 500

/** Taking the same one back twice is a unique violation. */
export async function insertBulk(db: Database, bulk: Bulk): Promise<void> {
  const { action, ...ask } = bulk.doing
  await db
    .insertInto("bulk")
    .values({
      id: bulk.id,
      action,
      ask: JSON.stringify(ask),
      recorded_at: bulk.recordedAt,
      recorded_by: bulk.recordedBy,
      undoes_id: bulk.undoesId,
    })
    .execute()
  for (let at = 0; at < bulk.items.length; at += CHUNK)
    await db
      .insertInto("bulk_item")
      .values(bulk.items.slice(at, at + CHUNK).map((item, index) => toRow(bulk.id, at + index, item)))
      .execute()
}

export async function findBulk(db: Database, id: string): Promise<Bulk | undefined> {
  const row = await db.selectFrom("bulk").selectAll().where("id", "=", id).executeTakeFirst()
  if (row === undefined) return undefined
  const items = await db
    .selectFrom("bulk_item")
    .selectAll()
    .where("bulk_id", "=", id)
    .orderBy("number")
    .execute()
  return {
    id: row.id,
    doing: { action: row.action, ...JSON.parse(row.ask) } as BulkDoing,
    items: items.map((item) => ({
      thingId: item.thing_id,
      outcome: item.outcome as BulkOutcome,
      reason: item.reason,
      before: item.before === null ? null : JSON.parse(item.before),
      revision: item.revision,
    })),
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    undoesId: row.undoes_id,
  }
}

/** Whether a bulk action was taken back. */
export async function isBulkUndone(db: Database, id: string): Promise<boolean> {
  return (
    (await db.selectFrom("bulk").select("id").where("undoes_id", "=", id).executeTakeFirst()) !== undefined
  )
}

const toRow = (bulkId: string, number: number, item: BulkItem) => ({
  bulk_id: bulkId,
  number,
  thing_id: item.thingId,
  outcome: item.outcome,
  reason: item.reason,
  before: item.before === null ? null : JSON.stringify(item.before),
  revision: item.revision,
})
