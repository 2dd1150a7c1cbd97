import type { Database } from "../db/database.ts"
import type { LeaseEnd } from "../db/queries/delivery-leases.ts"
import { findOccurrence, listOccurrencesOf } from "../db/queries/occurrences.ts"
import { listRemindables } from "../db/queries/remindables.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import { type Channel, isUnsubscribed } from "../domain/channel.ts"
import type { Delivery } from "../domain/delivery.ts"
import { whyOutdated as whyOccurrenceOutdated, whyUnasked } from "../domain/outdated.ts"
import type { Occurrence } from "../domain/reminder.ts"
import { isAnswering, listMatchingRule } from "./plan-reminders.ts"

const HOLD_MILLISECONDS = 86_400_000

/** What becomes of a delivery that is due while its channel does not take it, or too late; null when it can go. */
export function whyNotNow(
  { expiresAt, message }: Pick<Delivery, "expiresAt" | "message">,
  channel: Channel,
  now: Date,
): LeaseEnd | null {
  if (expiresAt !== null && expiresAt <= now.toISOString()) return { state: "failed", reason: "expired" }
  if (channel.withdrawnAt !== null) return { state: "failed", reason: "channel_withdrawn" }
  const isUnconfirmed = channel.state === "unconfirmed"
  if (message.type === "channel.confirm")
    return isUnconfirmed ? null : { state: "cancelled", reason: "already_answered" }
  if (isUnconfirmed) return { state: "failed", reason: "channel_unconfirmed" }
  // A test is how one finds out whether a channel that rests works again.
  if (channel.state === "active" || (message.type === "test" && !isUnsubscribed(channel))) return null
  if (channel.state === "off") return { state: "failed", reason: "channel_off" }
  const until = expiresAt ?? new Date(now.getTime() + HOLD_MILLISECONDS).toISOString()
  return { state: "pending", reason: "channel_paused", nextAttemptAt: until }
}

/**
 * Why a message should not be sent any more, because of what happened to what it tells of or to its rule; null where it
 * still holds. A digest holds as long as one of its reminders does. What somebody asked to be sent again goes as it was.
 */
export async function whyOutdated(db: Database, delivery: Delivery, now: Date): Promise<string | null> {
  const { occurrenceId, message, replayNumber } = delivery
  if (occurrenceId === null || replayNumber > 0) return null
  const ids =
    message.type === "reminder.digest" ? message.items.map((item) => item.occurrenceId) : [occurrenceId]
  let why: string | null = null
  for (const id of ids) {
    const occurrence = await findOccurrence(db, id)
    why = occurrence === undefined ? "withdrawn" : await whyNotSaid(db, occurrence, delivery.channelId, now)
    if (why === null) return null
  }
  return why
}

async function whyNotSaid(
  db: Database,
  occurrence: Occurrence,
  channelId: string,
  now: Date,
): Promise<string | null> {
  const { thingId, ruleId } = occurrence
  const [things, rule] = [await listRemindables(db, [thingId]), await findRule(db, ruleId)]
  const [thing] = things
  if (thing === undefined || rule === undefined) return "withdrawn"
  const why = whyOccurrenceOutdated(occurrence, thing, await listOccurrencesOf(db, [thingId], ruleId))
  if (why !== null) return why
  if (![...rule.channelIds, ...rule.fallbackChannelIds].includes(channelId)) return "rule_changed"
  const matches = await listMatchingRule(db, rule, things, now)
  return whyUnasked(rule, occurrence, isAnswering(matches, thing.id, occurrence.anchor))
}
