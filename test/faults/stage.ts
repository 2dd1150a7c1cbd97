import { type Database, openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertChannel } from "../../src/db/queries/channels.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import type { Channel } from "../../src/domain/channel.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { newId } from "../../src/domain/ids.ts"
import { newWebhookSecret, sealFirst } from "../../src/services/channel-secrets.ts"
import { aChannel, aMessage, storeDelivery, testSecrets } from "../support/channels.ts"
import { anEvent } from "../support/factories.ts"
import { type Receiver, startReceiver } from "./receiver.ts"

/** A ledger with one webhook channel, and the receiver that it leads to. */
export interface Stage {
  db: Database
  receiver: Receiver
  channel: Channel
  /** Lays messages ready to be sent now; returns their ids. */
  layReady: (count: number, to?: Channel) => Promise<string[]>
  /** Adds a webhook channel to another address. */
  addChannel: (url: string) => Promise<Channel>
  /** How many deliveries are in a state. */
  count: (...states: string[]) => Promise<number>
  close: () => Promise<void>
}

export interface StageOptions {
  pauseMilliseconds?: () => number
  isClockOff?: boolean
  /** Whether the first server fills the ledger with the first timeline, which takes it a while. */
  isSeeded?: boolean
}

/** Prepares one in a database; nothing sends from it yet. */
export async function setStage(
  databaseUrl: string,
  { pauseMilliseconds, isClockOff, isSeeded = false }: StageOptions = {},
): Promise<Stage> {
  const secret = newWebhookSecret()
  const receiver = await startReceiver(secret, pauseMilliseconds, isClockOff)
  const db = openDatabase(databaseUrl)
  const addChannel = async (url: string): Promise<Channel> => {
    const channel = aChannel({ id: newId("chn", systemClock()), address: { url } })
    await transact(db, (trx) => insertChannel(trx, channel, sealFirst(testSecrets, channel.id, secret)))
    return channel
  }
  await migrate(db)
  if (!isSeeded) await insertEvent(db, anEvent())
  const channel = await addChannel(receiver.url)
  return {
    db,
    receiver,
    channel,
    addChannel,
    layReady: (count, to = channel) =>
      transact(db, async (trx) => {
        const ids: string[] = []
        for (let n = 0; n < count; n++) ids.push(await layOne(trx, to.id))
        return ids
      }),
    count: async (...states) =>
      (await db.selectFrom("delivery").select("id").where("state", "in", states).execute()).length,
    close: async () => {
      await receiver.stop()
      await db.destroy()
    },
  }
}

async function layOne(db: Database, channelId: string): Promise<string> {
  const now = systemClock()
  const at = now.toISOString()
  const message = aMessage({ id: newId("dlv", now), timestamp: at })
  await storeDelivery(db, channelId, { message, nextAttemptAt: at, createdAt: at, updatedAt: at })
  return message.id
}
