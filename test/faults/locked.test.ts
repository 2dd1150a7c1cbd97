import { expect, test } from "vitest"
import { createTestDatabase } from "../support/databases.ts"
import { broken } from "./figures.ts"
import { runLocked } from "./locked.ts"

test("while another process holds the ledger for 3 s, reads are answered, and nothing is lost or said twice", async () => {
  const database = await createTestDatabase("sqlite")
  const figures = await runLocked(database.url, { deliveries: 20, times: 1 })
  await database.remove()
  expect(broken(figures)).toEqual([])
}, 240_000)
