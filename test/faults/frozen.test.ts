import { expect, test } from "vitest"
import { createTestDatabase, databaseKinds } from "../support/databases.ts"
import { broken } from "./figures.ts"
import { runFrozen } from "./frozen.ts"
import { startServer } from "./server-process.ts"

const LEASE_MILLISECONDS = 3000

test.skipIf(!databaseKinds().includes("postgres"))(
  "a process that was frozen for longer than its leases changes nothing that another one took over",
  async () => {
    const database = await createTestDatabase("postgres")
    const start = (url: string) =>
      startServer(url, {}, ["test/faults/run-sender.ts", String(LEASE_MILLISECONDS)])
    const figures = await runFrozen(database.url, {
      deliveries: 24,
      frozenMilliseconds: 4000,
      isLong: false,
      start,
    })
    await database.remove()
    expect(broken(figures)).toEqual([])
  },
  240_000,
)
