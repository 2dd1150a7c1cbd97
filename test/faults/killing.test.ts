import { expect, test } from "vitest"
import { createTestDatabase } from "../support/databases.ts"
import { runKilling } from "./killing.ts"

test("killed at random moments, the server loses no message, and doubles carry the same id", async () => {
  const database = await createTestDatabase("sqlite")
  const figures = await runKilling(database.url, { deliveries: 30, kills: 3, seed: 20_261_122 })
  await database.remove()
  expect(figures).toMatchObject({ arrived: 30, lost: 0, broken: 0, marked: 30 })
  // One attempt for each message, and one more for each that a kill cut off.
  expect(figures.doubles).toBeLessThanOrEqual(figures.cutOff)
}, 240_000)
