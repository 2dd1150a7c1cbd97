import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { storeChannel, storeDelivery } from "../support/channels.ts"
import { createTestDatabase } from "../support/databases.ts"
import { follow } from "../support/stream-reader.ts"
import { startServer } from "./server-process.ts"

/** So many messages have arrived when the first server is killed, in the middle of the others. */
const KILLED_AFTER = [3]
const PER_SERVER = 12

test("who follows the stream gets each message once though the server is killed, and its end waits for nobody", async () => {
  const database = await createTestDatabase("sqlite")
  const db = openDatabase(database.url)
  await migrate(db)
  const channel = await storeChannel(db, { kind: "sse", address: {} })
  const sent: string[] = []
  const seen: { id: string; message: unknown }[] = []
  let place = "0"
  const part = async (until: () => boolean, end: "kill" | "end") => {
    for (let n = 0; n < PER_SERVER; n++)
      sent.push((await storeDelivery(db, channel.id, { nextAttemptAt: systemClock().toISOString() })).id)
    const server = await startServer(database.url)
    const following = await follow(`${server.origin}/api/v1/stream?channel=${channel.id}`, place)
    const take = () => {
      seen.push(...following.events.splice(0).map(({ id, data }) => ({ id, message: data.id })))
      place = seen.at(-1)?.id ?? place
    }
    while (!until()) {
      take()
      await setTimeout(5)
    }
    const code = await server[end]()
    const wasEnded = await following.ended
    take()
    return { code, wasEnded }
  }
  for (const count of KILLED_AFTER) {
    const before = seen.length
    await part(() => seen.length - before >= count, "kill")
  }
  const { code, wasEnded } = await part(
    () => new Set(seen.map(({ message }) => message)).size === sent.length,
    "end",
  )
  // A connection that stays open would be cut off.
  expect({ code, wasEnded }).toEqual({ code: 0, wasEnded: true })
  expect(seen.map(({ message }) => message).sort()).toEqual([...sent].sort())
  expect(seen.map(({ id }) => id)).toEqual(sent.map((_, index) => String(index + 1)))
  await db.destroy()
  await database.remove()
}, 240_000)
