import type { Delivery, ReminderMessage } from "../domain/delivery.ts"
import { newId } from "../domain/ids.ts"

/** What is sent for another reason than a day that comes is tried for so long. */
const STANDARD_MILLISECONDS = 3 * 86_400_000

/** A delivery of a message to a channel, due at once; the message gets the delivery's id. Tried until `expiresAt`, or for three days. */
export function toDue(
  message: Omit<ReminderMessage, "id">,
  channelId: string,
  occurrence: Pick<Delivery, "occurrenceId" | "thingRevision"> | null,
  now: Date,
  expiresAt: string | null = null,
): Delivery {
  const id = newId("dlv", now)
  return {
    id,
    occurrenceId: occurrence?.occurrenceId ?? null,
    channelId,
    replayNumber: 0,
    message: { ...message, id },
    thingRevision: occurrence?.thingRevision ?? null,
    state: "pending",
    reason: null,
    nextAttemptAt: now.toISOString(),
    expiresAt: expiresAt ?? new Date(now.getTime() + STANDARD_MILLISECONDS).toISOString(),
    leasedUntil: null,
    fence: 0,
    attemptCount: 0,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    deliveredAt: null,
  }
}
