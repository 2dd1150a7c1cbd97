import type { Selectable } from "kysely"
import type { Delivery, DeliveryState, ReminderMessage } from "../../domain/delivery.ts"
import type { DeliveryTable } from "../reminder-schema.ts"

export function toDelivery(row: Selectable<DeliveryTable>): Delivery {
  return {
    id: row.id,
    occurrenceId: row.occurrence_id,
    channelId: row.channel_id,
    replayNumber: row.replay_number,
    message: JSON.parse(row.message) as ReminderMessage,
    thingRevision: row.thing_revision,
    state: row.state as DeliveryState,
    reason: row.reason,
    nextAttemptAt: row.next_attempt_at,
    expiresAt: row.expires_at,
    leasedUntil: row.leased_until,
    fence: row.fence,
    attemptCount: row.attempt_count,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deliveredAt: row.delivered_at,
  }
}
