import { expect, test } from "vitest"
import { createTestDatabase } from "../support/databases.ts"
import { broken } from "./figures.ts"
import { runHostile } from "./hostile.ts"

test("receivers that misbehave hold up nobody else, take no memory, and lead nowhere", async () => {
  const database = await createTestDatabase("sqlite")
  const figures = await runHostile(database.url, { channelsEach: 6, seconds: 6, mostDelaySeconds: 10 })
  await database.remove()
  expect(broken(figures)).toEqual([])
}, 240_000)
