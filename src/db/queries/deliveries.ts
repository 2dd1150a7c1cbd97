import type { Delivery } from "../../domain/delivery.ts"
import type { NotSent, Occurrence } from "../../domain/reminder.ts"
import type { Database } from "../database.ts"
import { toOccurrence } from "./occurrences.ts"

/** SQLite takes 32,766 parameters in one statement; a row has 16. */
const ROWS_AT_ONCE = 500

/** Adds messages to send; one that a channel has of a reminder already stays as it is. */
export async function insertDeliveries(db: Database, deliveries: readonly Delivery[]): Promise<void> {
  for (let at = 0; at < deliveries.length; at += ROWS_AT_ONCE)
    await db
      .insertInto("delivery")
      .values(deliveries.slice(at, at + ROWS_AT_ONCE).map(toRow))
      .onConflict((conflict) =>
        conflict.columns(["occurrence_id", "channel_id", "replay_number"]).doNothing(),
      )
      .execute()
}

export const insertDelivery = (db: Database, delivery: Delivery): Promise<void> =>
  insertDeliveries(db, [delivery])

const toRow = (delivery: Delivery) => ({
  id: delivery.id,
  occurrence_id: delivery.occurrenceId,
  channel_id: delivery.channelId,
  replay_number: delivery.replayNumber,
  message: JSON.stringify(delivery.message),
  thing_revision: delivery.thingRevision,
  state: delivery.state,
  reason: delivery.reason,
  next_attempt_at: delivery.nextAttemptAt,
  expires_at: delivery.expiresAt,
  leased_until: delivery.leasedUntil,
  fence: delivery.fence,
  attempt_count: delivery.attemptCount,
  created_at: delivery.createdAt,
  updated_at: delivery.updatedAt,
  delivered_at: delivery.deliveredAt,
})

/** The messages about some things that wait to be sent, but for digests, with the reminder each is of. */
export async function listUnsent(
  db: Database,
  thingIds: readonly string[],
): Promise<{ deliveryId: string; occurrence: Occurrence }[]> {
  if (thingIds.length === 0) return []
  const rows = await db
    .selectFrom("occurrence")
    .innerJoin("delivery", "delivery.occurrence_id", "occurrence.id")
    .innerJoin("reminder_rule", "reminder_rule.id", "occurrence.rule_id")
    .selectAll("occurrence")
    .select("delivery.id as delivery_id")
    .where("occurrence.thing_id", "in", thingIds)
    .where("occurrence.state", "=", "fired")
    .where("delivery.state", "=", "pending")
    .where("reminder_rule.is_daily_digest", "=", 0)
    .orderBy("delivery.id")
    .execute()
  return rows.map((row) => ({ deliveryId: row.delivery_id, occurrence: toOccurrence(row) }))
}

/** Takes back messages that are still to be sent, and says why. */
export async function cancelDeliveries(
  db: Database,
  ids: readonly string[],
  reason: NotSent,
  now: Date,
): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ state: "cancelled", reason, updated_at: now.toISOString() })
    .where("id", "in", ids)
    .where("state", "=", "pending")
    .execute()
}

/** Which of these channels there are; without those that were withdrawn. */
export async function listChannelIds(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom("channel")
    .select("id")
    .where("id", "in", ids)
    .where("withdrawn_at", "is", null)
    .execute()
  return new Set(rows.map((row) => row.id))
}
