import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { createTestDatabase, databaseKinds } from "../support/databases.ts"
import { startServer } from "./server-process.ts"
import { setStage } from "./stage.ts"

const MOST_PER_CHANNEL_AND_PROCESS = 4

test.skipIf(!databaseKinds().includes("postgres"))(
  "two processes on PostgreSQL share the work, and each message is sent once",
  async () => {
    const database = await createTestDatabase("postgres")
    const stage = await setStage(database.url, { pauseMilliseconds: () => 1000 })
    const { receiver, db } = stage
    const sender = () => startServer(database.url, {}, ["test/faults/run-sender.ts", "45000"])
    const servers = await Promise.all([sender(), sender()])
    await stage.layReady(40)
    await expect.poll(() => receiver.arrived.size, { timeout: 60_000 }).toBe(40)
    await setTimeout(1200)
    expect(receiver.doubles()).toBe(0)
    expect(receiver).toMatchObject({ broken: 0 })
    expect(receiver.mostOpen).toBeGreaterThan(MOST_PER_CHANNEL_AND_PROCESS)
    expect(await Promise.all(servers.map((server) => server.end()))).toEqual([0, 0])
    expect(await db.selectFrom("delivery").select("id").where("state", "!=", "delivered").execute()).toEqual(
      [],
    )
    await stage.close()
    await database.remove()
  },
  240_000,
)
