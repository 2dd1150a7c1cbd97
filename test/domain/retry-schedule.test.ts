import { describe, expect, test } from "vitest"
import { expiryOf, missesDeadline, nextAttempt } from "../../src/domain/retry-schedule.ts"

const NOW = new Date("2026-05-01T09:00:00.000Z")
const DAY = 86_400
const inSeconds = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000)
/** The middle of what chance may bring: the schedule itself. */
const MIDDLE = 0.5

/** Seconds to the next attempt; null where there is none. The deadline is given in seconds from now. */
function wait(
  failures: number,
  { deadline, wish, chance = MIDDLE }: { deadline?: number; wish?: number; chance?: number } = {},
): number | null {
  const expiresAt = deadline === undefined ? null : expiryOf(inSeconds(deadline)).toISOString()
  const next = nextAttempt(NOW, { failures, expiresAt, retryAfterSeconds: wish }, chance)
  return next && (next.getTime() - NOW.getTime()) / 1000
}

describe("the next attempt", () => {
  test("comes by the schedule of Standard Webhooks, its last step repeated", () => {
    const waits = Array.from({ length: 9 }, (_, at) => wait(at + 1))
    expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000, 36_000, 36_000])
  })

  test("does not come after ten failures where nothing says when it is too late, but does before a deadline", () => {
    expect([wait(10), wait(10, { deadline: 3 * DAY })]).toEqual([null, 36_000])
  })

  test("is a fifth earlier or later by chance", () => {
    expect([wait(2, { chance: 0 }), wait(2, { chance: 1 })]).toEqual([240, 360])
  })

  test.each([
    ["waits as long as the receiver wishes", 1, 3600, 3600],
    ["waits no less than the schedule says", 3, 60, 1800],
    ["waits a day at most", 1, 30 * DAY, DAY],
  ])("%s", (_name, failures, wish, seconds) => {
    expect(wait(failures, { wish })).toBe(seconds)
  })

  test.each([
    ["a minute before the deadline, where the schedule would step over it", 7, 600, 540],
    ["as the schedule has it, where that is earlier", 2, 600, 300],
    ["a minute before the end of the grace, after the deadline", 7, -DAY + 600, 540],
    ["a minute before the end of the grace, when that before the deadline is now", 7, 60, 36_000],
    ["not any more, a minute before the end of the grace", 7, -DAY + 60, null],
  ])("comes %s", (_name, failures, deadline, seconds) => {
    expect(wait(failures, { deadline })).toBe(seconds)
  })
})

test.each([
  ["the next one comes just before it", 600, 540, false],
  ["the next one comes within the last minute", 600, 541, true],
  ["the deadline has passed", 0, 3600, false],
])("another channel is needed in time: %s", (_name, deadline, next, isNeeded) => {
  const expiresAt = expiryOf(inSeconds(deadline)).toISOString()
  expect(missesDeadline(inSeconds(next), NOW, expiresAt)).toBe(isNeeded)
  expect(missesDeadline(inSeconds(next), NOW, null)).toBe(false)
})
