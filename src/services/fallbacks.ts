import type { Database } from "../db/database.ts"
import { listActiveChannels } from "../db/queries/channels.ts"
import { insertDelivery } from "../db/queries/deliveries.ts"
import { listOfOccurrence } from "../db/queries/delivery-list.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import type { Delivery } from "../domain/delivery.ts"
import { toDue } from "./new-delivery.ts"

/** What came by another channel than it should is of use for so long at least. */
const LEAST_MILLISECONDS = 86_400_000

/**
 * Sends a reminder by the channels that its rule names by now, where it does not name the delivery's any more: whoever
 * exchanges a receiver that does not answer means what waits for it as well. Those that had it are left out.
 */
export async function addToNewChannels(db: Database, delivery: Delivery, now: Date): Promise<void> {
  const { occurrenceId, message, channelId, replayNumber, expiresAt } = delivery
  if (occurrenceId === null || message.ruleId === null || replayNumber > 0) return
  const rule = await findRule(db, message.ruleId)
  if (rule === undefined || [...rule.channelIds, ...rule.fallbackChannelIds].includes(channelId)) return
  const had = new Set((await listOfOccurrence(db, occurrenceId)).map((one) => one.channelId))
  for (const id of rule.channelIds)
    if (!had.has(id)) await insertDelivery(db, toDue(message, id, delivery, now, expiresAt))
}

/**
 * Sends a reminder by the rule's next channel, since it did not get through by this one. Where one of the fallback
 * channels has it already, or is about to, nothing more is sent.
 */
export async function addFallback(db: Database, delivery: Delivery, now: Date): Promise<void> {
  const { occurrenceId, message, replayNumber } = delivery
  if (occurrenceId === null || message.ruleId === null || replayNumber > 0) return
  const rule = await findRule(db, message.ruleId)
  if (rule === undefined || rule.fallbackChannelIds.length === 0) return
  const had = await listOfOccurrence(db, occurrenceId)
  const isOnItsWay = had.some(
    ({ channelId, state }) =>
      rule.fallbackChannelIds.includes(channelId) &&
      channelId !== delivery.channelId &&
      (state === "pending" || state === "sending" || state === "delivered"),
  )
  if (isOnItsWay) return
  const active = new Set((await listActiveChannels(db, rule.fallbackChannelIds)).map(({ id }) => id))
  const tried = new Set(had.map(({ channelId }) => channelId))
  const next = rule.fallbackChannelIds.find((id) => active.has(id) && !tried.has(id))
  if (next === undefined) return
  const least = new Date(now.getTime() + LEAST_MILLISECONDS).toISOString()
  const { expiresAt } = delivery
  const until = expiresAt === null || expiresAt < least ? least : expiresAt
  await insertDelivery(db, toDue(message, next, delivery, now, until))
}
