import type { Database } from "../db/database.ts"
import { listActiveChannels, setChannelOff } from "../db/queries/channels.ts"
import { insertDelivery } from "../db/queries/deliveries.ts"
import { setChannelDeliveriesDue } from "../db/queries/delivery-leases.ts"
import { listRules } from "../db/queries/reminder-rules.ts"
import type { Channel } from "../domain/channel.ts"
import type { ReminderMessage } from "../domain/delivery.ts"
import { toDue } from "./new-delivery.ts"
import { MOST_RULES } from "./plan-reminders.ts"

/** A receiver at which nothing has arrived for so long is given up. */
const FAILING_MILLISECONDS = 5 * 86_400_000
/** Why a channel is off whose receiver said that it will not be back. */
export const GONE = "gone"

export const isLongFailing = ({ failingSince }: Channel, now: Date): boolean =>
  failingSince !== null && now.getTime() - Date.parse(failingSince) >= FAILING_MILLISECONDS

/**
 * Switches a channel off. What waits for it goes to the next ones, and the other channels of the rules that use it are
 * told, unless it was withdrawn. `false` when it was not active any more.
 */
export async function switchOff(db: Database, channel: Channel, reason: string, now: Date): Promise<boolean> {
  if (!(await setChannelOff(db, channel.id, reason, now.toISOString()))) return false
  await setChannelDeliveriesDue(db, channel.id, now.toISOString())
  if (channel.withdrawnAt !== null) return true
  const others = new Set<string>()
  for (const { channelIds, fallbackChannelIds } of await listRules(db, MOST_RULES)) {
    const all = [...channelIds, ...fallbackChannelIds]
    if (all.includes(channel.id)) for (const id of all) others.add(id)
  }
  others.delete(channel.id)
  for (const { id } of await listActiveChannels(db, [...others]))
    await insertDelivery(db, toDue(offMessage(channel, reason, now), id, null, now))
  return true
}

const offMessage = ({ id, kind, name }: Channel, reason: string, now: Date): ReminderMessage => ({
  ...BARE_MESSAGE,
  type: "channel.off",
  timestamp: now.toISOString(),
  channel: { id, kind, name, reason },
})

/** A message that tells of no reminder. */
export const BARE_MESSAGE = {
  id: "",
  occurrenceId: null,
  ruleId: null,
  ruleName: null,
  thing: null,
  lead: null,
  daysLeft: null,
  dueOn: null,
  movedFrom: null,
  lateSeconds: null,
  items: [],
} as const satisfies Partial<ReminderMessage>
