import { expect, test } from "vitest"
import { createTestDatabase } from "../support/databases.ts"
import { broken } from "./figures.ts"
import { runKilling } from "./killing.ts"

test("killed at random moments, the server loses no message and no change, and doubles carry the same id", async () => {
  const database = await createTestDatabase("sqlite")
  const figures = await runKilling(database.url, { deliveries: 30, kills: 3, told: 4, seed: 20_261_122 })
  await database.remove()
  expect(broken(figures)).toEqual([])
}, 240_000)
