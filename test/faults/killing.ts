import { setTimeout } from "node:timers/promises"
import { openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertChannel } from "../../src/db/queries/channels.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { newId } from "../../src/domain/ids.ts"
import { newWebhookSecret, sealFirst } from "../../src/services/channel-secrets.ts"
import { aChannel, aMessage, storeDelivery, testSecrets } from "../support/channels.ts"
import { startReceiver } from "./receiver.ts"
import { startServer } from "./server-process.ts"

export interface KillingRun {
  deliveries: number
  kills: number
  seed: number
}

export interface KillingFigures extends KillingRun {
  arrived: number
  lost: number
  doubles: number
  broken: number
  /** Deliveries that the ledger calls delivered in the end. */
  marked: number
  /** Attempts that were cut off in the middle. */
  cutOff: number
  seconds: number
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Lays messages ready in parts, and kills the server that sends them at a random moment of each part; the last server may
 * finish. The moments fall between its first word and some hundred milliseconds after it began to send.
 */
export async function runKilling(
  databaseUrl: string,
  { deliveries, kills, seed }: KillingRun,
): Promise<KillingFigures> {
  const began = performance.now()
  const chance = seeded(seed)
  const secret = newWebhookSecret()
  const receiver = await startReceiver(
    () => secret,
    () => chance() * 60,
  )
  const db = openDatabase(databaseUrl)
  try {
    await migrate(db)
    const channel = aChannel({ address: { url: receiver.url } })
    await insertChannel(db, channel, sealFirst(testSecrets, channel.id, secret))
    const ids: string[] = []
    const perPart = Math.ceil(deliveries / kills)
    const layReady = async () => {
      for (let n = 0; n < perPart && ids.length < deliveries; n++) {
        const now = systemClock()
        const message = aMessage({ id: newId("dlv", now), timestamp: now.toISOString() })
        ids.push(message.id)
        await storeDelivery(db, channel.id, {
          message,
          nextAttemptAt: now.toISOString(),
          createdAt: now.toISOString(),
          updatedAt: now.toISOString(),
        })
      }
    }
    for (let kill = 0; kill < kills; kill++) {
      await layReady()
      const server = await startServer(databaseUrl)
      await setTimeout(chance() * 400)
      await server.kill()
    }
    const last = await startServer(databaseUrl)
    const until = performance.now() + 120_000
    while (performance.now() < until && (await countOpen(db)) > 0) await setTimeout(200)
    await last.end()
    const counts = [...receiver.arrived.values()]
    return {
      deliveries,
      kills,
      seed,
      arrived: ids.filter((id) => receiver.arrived.has(id)).length,
      lost: ids.filter((id) => !receiver.arrived.has(id)).length,
      doubles: counts.reduce((sum, count) => sum + count - 1, 0),
      broken: receiver.broken,
      marked: (await db.selectFrom("delivery").select("id").where("state", "=", "delivered").execute())
        .length,
      cutOff: (await db.selectFrom("attempt").select("id").where("ended_at", "is", null).execute()).length,
      seconds: Math.round((performance.now() - began) / 1000),
    }
  } finally {
    await receiver.stop()
    await db.destroy()
  }
}

const countOpen = async (db: ReturnType<typeof openDatabase>): Promise<number> =>
  (await db.selectFrom("delivery").select("id").where("state", "in", ["pending", "sending"]).execute()).length
