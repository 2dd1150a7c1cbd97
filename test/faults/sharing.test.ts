import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertChannel } from "../../src/db/queries/channels.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { newWebhookSecret, sealFirst } from "../../src/services/channel-secrets.ts"
import { aChannel, storeDelivery, testSecrets } from "../support/channels.ts"
import { createTestDatabase, databaseKinds } from "../support/databases.ts"
import { startReceiver } from "./receiver.ts"
import { startServer } from "./server-process.ts"

const MOST_PER_CHANNEL_AND_PROCESS = 4

test.skipIf(!databaseKinds().includes("postgres"))(
  "two processes on PostgreSQL share the work, and each message is sent once",
  async () => {
    const database = await createTestDatabase("postgres")
    const secret = newWebhookSecret()
    const receiver = await startReceiver(
      () => secret,
      () => 1000,
    )
    const db = openDatabase(database.url)
    await migrate(db)
    const channel = aChannel({ address: { url: receiver.url } })
    await insertChannel(db, channel, sealFirst(testSecrets, channel.id, secret))
    // One after the other: the first fills the ledger.
    const servers = [await startServer(database.url), await startServer(database.url)]
    const nextAttemptAt = systemClock().toISOString()
    for (let n = 0; n < 40; n++) await storeDelivery(db, channel.id, { nextAttemptAt })
    await expect.poll(() => receiver.arrived.size, { timeout: 60_000 }).toBe(40)
    await setTimeout(1200)
    expect([...receiver.arrived.values()].every((count) => count === 1)).toBe(true)
    expect(receiver).toMatchObject({ broken: 0 })
    expect(receiver.mostOpen).toBeGreaterThan(MOST_PER_CHANNEL_AND_PROCESS)
    expect(await Promise.all(servers.map((server) => server.end()))).toEqual([0, 0])
    expect(await db.selectFrom("delivery").select("id").where("state", "!=", "delivered").execute()).toEqual(
      [],
    )
    await receiver.stop()
    await db.destroy()
    await database.remove()
  },
  240_000,
)
