import type { Delivery, DeliveryState } from "../../domain/delivery.ts"
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

/** A message that waits to be sent, or was taken back before, with the reminder that it is of. */
export interface UnsentDelivery
  extends Pick<Delivery, "id" | "channelId" | "state" | "attemptCount" | "expiresAt"> {
  isDigest: boolean
  occurrence: Occurrence
}

/** The messages about some things that wait to be sent or were taken back; without those that are sent again on request. */
export async function listUnsent(db: Database, thingIds: readonly string[]): Promise<UnsentDelivery[]> {
  if (thingIds.length === 0) return []
  const rows = await db
    .selectFrom("occurrence")
    .innerJoin("delivery", "delivery.occurrence_id", "occurrence.id")
    .innerJoin("reminder_rule", "reminder_rule.id", "occurrence.rule_id")
    .selectAll("occurrence")
    .select("delivery.id as delivery_id")
    .select("delivery.state as delivery_state")
    .select(["delivery.channel_id", "delivery.attempt_count", "delivery.expires_at"])
    .select("reminder_rule.is_daily_digest")
    .where("occurrence.thing_id", "in", thingIds)
    .where("occurrence.state", "=", "fired")
    .where("delivery.state", "in", ["pending", "cancelled"])
    .where("delivery.replay_number", "=", 0)
    .orderBy("delivery.id")
    .execute()
  return rows.map((row) => ({
    id: row.delivery_id,
    channelId: row.channel_id,
    state: row.delivery_state as DeliveryState,
    attemptCount: row.attempt_count,
    expiresAt: row.expires_at,
    isDigest: row.is_daily_digest === 1,
    occurrence: toOccurrence(row),
  }))
}

/** Which of some reminders are told of by a message that is under way, arrived or failed. */
export async function listTried(db: Database, occurrenceIds: readonly string[]): Promise<Set<string>> {
  if (occurrenceIds.length === 0) return new Set()
  const rows = await db
    .selectFrom("delivery")
    .select("occurrence_id")
    .distinct()
    .where("occurrence_id", "in", occurrenceIds)
    .where("state", "not in", ["pending", "cancelled"])
    .execute()
  return new Set(rows.map((row) => row.occurrence_id ?? ""))
}

/** Makes messages due again that were taken back, under the ids they had. */
export async function returnDeliveries(db: Database, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  const instant = now.toISOString()
  await db
    .updateTable("delivery")
    .set({ state: "pending", reason: null, next_attempt_at: instant, updated_at: instant })
    .where("id", "in", ids)
    .where("state", "=", "cancelled")
    .execute()
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
