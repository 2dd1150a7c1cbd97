import { expect, test } from "vitest"
import { createTestDatabase, databaseKinds } from "../support/databases.ts"
import { broken } from "./figures.ts"
import { runBreaks } from "./postgres-breaks.ts"

test.skipIf(!databaseKinds().includes("postgres"))(
  "a server whose connections to PostgreSQL are cut goes on by itself and loses nothing",
  async () => {
    const database = await createTestDatabase("postgres")
    const figures = await runBreaks(database.url, { deliveries: 20, cuts: 2, seed: 20_261_122 })
    await database.remove()
    expect(broken(figures)).toEqual([])
  },
  240_000,
)
