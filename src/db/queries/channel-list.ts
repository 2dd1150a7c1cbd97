import type { ChannelListed, LastDelivery } from "../../domain/channel-list.ts"
import type { AttemptResult, DeliveryState } from "../../domain/delivery.ts"
import type { Database } from "../database.ts"
import { toChannel } from "./channels.ts"

/**
 * Channels, each with what came of the message that it was to get last: in the order in which they were made, or those
 * that were withdrawn, the last one first.
 */
export async function listChannels(
  db: Database,
  isWithdrawn: boolean,
  limit: number,
): Promise<ChannelListed[]> {
  const all = withLast(db)
  const asked = isWithdrawn
    ? all.where("channel.withdrawn_at", "is not", null).orderBy("channel.withdrawn_at", "desc")
    : all.where("channel.withdrawn_at", "is", null).orderBy("channel.created_at")
  const rows = await asked
    .orderBy("channel.id", isWithdrawn ? "desc" : "asc")
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...toChannel(row), lastDelivery: toLastDelivery(row) }))
}

/** For each channel one step into an index finds the delivery, and one into another its last attempt. */
const withLast = (db: Database) =>
  db
    .selectFrom("channel")
    .leftJoin("delivery as last", (join) =>
      join.on("last.id", "=", (eb) =>
        eb
          .selectFrom("delivery")
          .select("delivery.id")
          .whereRef("delivery.channel_id", "=", "channel.id")
          .orderBy("delivery.created_at", "desc")
          .orderBy("delivery.id", "desc")
          .limit(1),
      ),
    )
    .leftJoin("attempt", (join) =>
      join.onRef("attempt.delivery_id", "=", "last.id").onRef("attempt.number", "=", "last.attempt_count"),
    )
    .selectAll("channel")
    .select([
      "last.id as delivery_id",
      "last.occurrence_id",
      "last.state as delivery_state",
      "last.reason",
      "last.next_attempt_at",
      "last.attempt_count",
      "last.created_at as delivery_created_at",
      "last.delivered_at",
      "attempt.id as attempt_id",
      "attempt.started_at",
      "attempt.ended_at",
      "attempt.result",
      "attempt.status",
      "attempt.detail",
      "attempt.next_attempt_at as attempt_next_at",
    ])

type Row = Awaited<ReturnType<ReturnType<typeof withLast>["execute"]>>[number]

function toLastDelivery(row: Row): LastDelivery | null {
  const { delivery_id: id, next_attempt_at, attempt_count, delivery_created_at } = row
  if (id === null || next_attempt_at === null || attempt_count === null || delivery_created_at === null)
    return null
  return {
    id,
    occurrenceId: row.occurrence_id,
    state: row.delivery_state as DeliveryState,
    reason: row.reason,
    nextAttemptAt: next_attempt_at,
    attemptCount: attempt_count,
    createdAt: delivery_created_at,
    deliveredAt: row.delivered_at,
    lastAttempt: toLastAttempt(row, id, attempt_count),
  }
}

function toLastAttempt(row: Row, deliveryId: string, number: number): LastDelivery["lastAttempt"] {
  if (row.attempt_id === null || row.started_at === null) return null
  return {
    id: row.attempt_id,
    deliveryId,
    number,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    result: row.result as AttemptResult | null,
    status: row.status,
    detail: row.detail,
    nextAttemptAt: row.attempt_next_at,
  }
}
