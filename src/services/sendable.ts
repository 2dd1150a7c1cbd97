import type { Database } from "../db/database.ts"
import type { LeaseEnd } from "../db/queries/delivery-leases.ts"
import { findOccurrence } from "../db/queries/occurrences.ts"
import { listRemindables } from "../db/queries/remindables.ts"
import type { Channel } from "../domain/channel.ts"
import type { Delivery } from "../domain/delivery.ts"
import { whyOutdated as whyOccurrenceOutdated } from "../domain/reminder-changes.ts"

const HOLD_MILLISECONDS = 86_400_000

/** What becomes of a delivery that is due while its channel does not take it, or too late; null when it can go. */
export function whyNotNow({ expiresAt, message }: Delivery, channel: Channel, now: Date): LeaseEnd | null {
  if (expiresAt !== null && expiresAt <= now.toISOString()) return { state: "failed", reason: "expired" }
  if (channel.withdrawnAt !== null) return { state: "failed", reason: "channel_withdrawn" }
  if (channel.state === "unconfirmed") return { state: "failed", reason: "channel_unconfirmed" }
  // A test is how one finds out whether a channel that rests works again.
  if (message.type === "test" || channel.state === "active") return null
  if (channel.state === "off") return { state: "failed", reason: "channel_off" }
  const until = expiresAt ?? new Date(now.getTime() + HOLD_MILLISECONDS).toISOString()
  return { state: "pending", reason: "channel_paused", nextAttemptAt: until }
}

/**
 * Why a message should not be sent any more, because of what happened to what it tells of; null where it still holds. A
 * digest holds as long as one of its reminders does. What somebody asked to be sent again goes as it was.
 */
export async function whyOutdated(db: Database, delivery: Delivery): Promise<string | null> {
  const { occurrenceId, message, replayNumber } = delivery
  if (occurrenceId === null || replayNumber > 0) return null
  const ids =
    message.type === "reminder.digest" ? message.items.map((item) => item.occurrenceId) : [occurrenceId]
  let why: string | null = null
  for (const id of ids) {
    const occurrence = await findOccurrence(db, id)
    const [thing] = occurrence === undefined ? [] : await listRemindables(db, [occurrence.thingId])
    why = occurrence && thing ? whyOccurrenceOutdated(occurrence, thing) : "withdrawn"
    if (why === null) return null
  }
  return why
}
