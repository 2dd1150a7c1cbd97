import type { Database } from "../../src/db/database.ts"
import { insertChannel, NO_SECRETS } from "../../src/db/queries/channels.ts"
import { insertDelivery } from "../../src/db/queries/deliveries.ts"
import type { Channel } from "../../src/domain/channel.ts"
import type { Delivery, ReminderMessage } from "../../src/domain/delivery.ts"
import { newId } from "../../src/domain/ids.ts"
import { newWebhookSecret, sealFirst } from "../../src/services/channel-secrets.ts"
import { createSecrets, type Secrets } from "../../src/services/secrets.ts"

const NOW = new Date("2026-05-01T09:00:00.000Z")

export function aChannel(some: Partial<Channel> = {}): Channel {
  return {
    id: newId("chn", NOW),
    kind: "webhook",
    name: "the team's receiver",
    address: { url: "https://receiver.example/hook" },
    state: "active",
    stateReason: null,
    failingSince: null,
    confirmedAt: null,
    revision: 1,
    createdAt: NOW.toISOString(),
    updatedAt: NOW.toISOString(),
    withdrawnAt: null,
    ...some,
  }
}

/** One that is about no reminder, and therefore holds whatever happens. */
export function aMessage(some: Partial<ReminderMessage> = {}): ReminderMessage {
  return {
    type: "reminder.due",
    id: newId("dlv", NOW),
    timestamp: NOW.toISOString(),
    occurrenceId: null,
    ruleId: null,
    ruleName: null,
    thing: null,
    lead: "P1D",
    daysLeft: 1,
    dueOn: "2026-05-02",
    movedFrom: null,
    lateSeconds: null,
    items: [],
    ...some,
  }
}

export function aDelivery(channelId: string, some: Partial<Delivery> = {}): Delivery {
  const message = some.message ?? aMessage()
  return {
    id: message.id,
    occurrenceId: null,
    channelId,
    replayNumber: 0,
    thingRevision: null,
    state: "pending",
    reason: null,
    nextAttemptAt: NOW.toISOString(),
    expiresAt: null,
    leasedUntil: null,
    fence: 0,
    attemptCount: 0,
    createdAt: NOW.toISOString(),
    updatedAt: NOW.toISOString(),
    deliveredAt: null,
    ...some,
    message,
  }
}

const KEY = Buffer.alloc(32, 7)
/** Secrets under a key that every test knows. */
export const testSecrets: Secrets = createSecrets({ find: () => KEY, findOrMake: () => KEY })
/** The same key as a setting. */
export const TEST_SECRET_KEY = KEY.toString("base64")

/** Stores a channel, with a secret where it is a webhook. */
export async function storeChannel(db: Database, some: Partial<Channel> = {}): Promise<Channel> {
  const channel = aChannel(some)
  const sealed =
    channel.kind === "webhook" ? sealFirst(testSecrets, channel.id, newWebhookSecret()) : NO_SECRETS
  await insertChannel(db, channel, sealed)
  return channel
}

/** Stores a delivery to a channel. */
export async function storeDelivery(
  db: Database,
  channelId: string,
  some: Partial<Delivery> = {},
): Promise<Delivery> {
  const delivery = aDelivery(channelId, some)
  await insertDelivery(db, delivery)
  return delivery
}
