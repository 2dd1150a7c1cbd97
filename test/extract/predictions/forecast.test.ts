import { describe, expect, test } from "vitest"
import { claims, read } from "./reading.ts"

describe("an expectation with a time", () => {
  test.each([
    ["The canal is expected to reopen in August.", "2026-08-31"],
    ["The yard aims to launch two ferries by the end of 2027.", "2027-12-31"],
    ["The verdict will land within three weeks.", "2026-05-25"],
    ["Analysts see a surplus in 2028, according to the guild.", "2028-12-31"],
    ["Expect a ruling on the quota by June.", "2026-05-31"],
    ["Two more depots by summer.", "2026-05-31"],
    ["The first train is targeted for Q4 2026.", "2026-12-31"],
    ["The ferry sails no earlier than March 2027.", null],
    ["NET mid-2027 | New ferry | Lisbon", null],
    ["The board meets on Thursday; no change is expected.", "2026-05-07"],
  ])("%s", (text, dueOn) => {
    expect(claims(text)).toMatchObject([{ type: "forecast", condition: null, dueOn }])
  })
})

test("a will with an exact day is an event, not a claim", () => {
  expect(claims("The lock will open on June 9, 2026.")).toEqual([])
})

test("a will without known days is a claim without a limit", () => {
  expect(claims("The guild will publish its rules in the coming weeks.")).toMatchObject([
    { type: "forecast", dueOn: null },
  ])
})

test("a plain will is kept, and less sure than one with a time", () => {
  const [plain] = read("The new lock will let much larger barges through.")
  const [dated] = read("The new lock will let larger barges through within a year.")
  expect(plain).toMatchObject({ type: "forecast", dueOn: null })
  expect(plain?.confidence).toBeLessThan(dated?.confidence ?? 0)
})

test("a pronoun brings along what it points at", () => {
  expect(claims("The lock is old; it will fail within two years.")[0]?.consequence).toBe(
    "it will fail within two years (The lock is old)",
  )
})
