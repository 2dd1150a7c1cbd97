import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isGivenUp, nextPoll, nextPollAfterFailure } from "../../src/domain/source.ts"

const NOW = new Date("2026-05-01T09:00:00.000Z")
const minutesTo = (then: Date): number => (then.getTime() - NOW.getTime()) / 60_000

describe("when a source is asked again", () => {
  test("after its interval, a tenth earlier or later at most", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 10_080 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (interval, chance) => {
          const minutes = minutesTo(nextPoll(NOW, interval, chance))
          expect(minutes).toBeGreaterThanOrEqual(interval * 0.9 - 0.001)
          expect(minutes).toBeLessThanOrEqual(interval * 1.1 + 0.001)
        },
      ),
    )
  })

  test("after failures, with pauses that double up to a day", () => {
    const pauses = Array.from({ length: 12 }, (_, index) =>
      minutesTo(nextPollAfterFailure(NOW, index + 1, null, 0.5)),
    )
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440, 1440])
  })

  test("not before the server wants it, whatever chance says, but within a week", () => {
    for (const chance of [0, 1]) {
      expect(minutesTo(nextPollAfterFailure(NOW, 1, 3600, chance))).toBe(60)
      expect(minutesTo(nextPollAfterFailure(NOW, 1, 1e9, chance))).toBe(7 * 24 * 60)
    }
    expect(minutesTo(nextPollAfterFailure(NOW, 9, 60, 0.5))).toBe(1280)
  })

  test("however often it failed, at an instant that can be written down", () => {
    for (const failures of [100, 10_000])
      expect(minutesTo(nextPollAfterFailure(NOW, failures, null, 1))).toBe(1584)
  })

  test("not at all once it has failed for five days", () => {
    let [failures, minutes] = [0, 0]
    while (!isGivenUp(failures)) minutes += minutesTo(nextPollAfterFailure(NOW, ++failures, null, 0.5))
    expect(minutes / 60 / 24).toBeGreaterThan(4.5)
    expect(minutes / 60 / 24).toBeLessThan(6)
  })
})
