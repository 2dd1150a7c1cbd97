import type { Selectable } from "kysely"
import type { Attempt, AttemptResult } from "../../domain/delivery.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { AttemptTable } from "../reminder-schema.ts"

export async function insertAttempt(db: Database, attempt: Attempt): Promise<void> {
  await db
    .insertInto("attempt")
    .values({
      id: attempt.id,
      delivery_id: attempt.deliveryId,
      number: attempt.number,
      started_at: attempt.startedAt,
      ended_at: attempt.endedAt,
      result: attempt.result,
      status: attempt.status,
      detail: attempt.detail,
      next_attempt_at: attempt.nextAttemptAt,
    })
    .execute()
}

/** Writes down how an attempt ended. */
export async function setAttemptEnded(db: Database, attempt: Attempt): Promise<void> {
  await db
    .updateTable("attempt")
    .set({
      ended_at: attempt.endedAt,
      result: attempt.result,
      status: attempt.status,
      detail: attempt.detail,
      next_attempt_at: attempt.nextAttemptAt,
    })
    .where("id", "=", attempt.id)
    .execute()
}

/** How often a delivery was tried and came back: what was cut off by an end of the server does not count. */
export async function countFailures(db: Database, deliveryId: string): Promise<number> {
  const row = await db
    .selectFrom("attempt")
    .select(countRows().as("count"))
    .where("delivery_id", "=", deliveryId)
    .where("result", "=", "passing")
    .executeTakeFirst()
  return row?.count ?? 0
}

/** All attempts of some deliveries, in order. */
export async function listAttempts(db: Database, deliveryIds: readonly string[]): Promise<Attempt[]> {
  if (deliveryIds.length === 0) return []
  const rows = await db
    .selectFrom("attempt")
    .selectAll()
    .where("delivery_id", "in", deliveryIds)
    .orderBy("delivery_id")
    .orderBy("number")
    .execute()
  return rows.map(toAttempt)
}

const toAttempt = (row: Selectable<AttemptTable>): Attempt => ({
  id: row.id,
  deliveryId: row.delivery_id,
  number: row.number,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  result: row.result as AttemptResult | null,
  status: row.status,
  detail: row.detail,
  nextAttemptAt: row.next_attempt_at,
})
