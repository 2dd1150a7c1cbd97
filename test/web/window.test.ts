import { describe, expect, test } from "vitest"
import { barsOf, extentOf, moveBrush } from "../../web/src/timeline/density.ts"
import { difference } from "../../web/src/timeline/difference.ts"
import { firstReach, reachFor } from "../../web/src/timeline/reach.ts"
import { toItems } from "../../web/src/timeline/to-items.ts"
import { aClaim, anItem, aView } from "./items.ts"

const DAY = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const month = (startsOn: string, endsOn: string, count: number) => ({ startsOn, endsOn, count })

describe("what is fetched for a window", () => {
  const shown = { from: at("2026-04-01"), to: at("2026-05-01") }

  test("is the window and as much again on both sides", () => {
    expect(firstReach(shown)).toMatchObject({ from: "2026-03-02", to: "2026-05-31" })
  })

  test("serves while the window stays inside, and is asked for anew outside", () => {
    const held = firstReach(shown)
    const moved = { from: shown.from + 10 * DAY, to: shown.to + 10 * DAY }
    const gone = { from: shown.from + 40 * DAY, to: shown.to + 40 * DAY }
    expect(reachFor(moved, held)).toBe(held)
    expect(reachFor(gone, held)).not.toBe(held)
  })

  test("is asked for anew at twice or half the zoom, since counts depend on it", () => {
    const held = firstReach(shown)
    expect(reachFor({ from: shown.from + 10 * DAY, to: shown.from + 17 * DAY }, held)).not.toBe(held)
  })

  test("never leaves the years that have four digits", () => {
    const far = firstReach({ from: at("0200-01-01"), to: at("9900-01-01") })
    expect([far.from.length, far.to.length]).toEqual([10, 10])
  })
})

describe("the density strip", () => {
  const density = {
    from: "2026-04-01",
    to: "2026-05-31",
    unit: "month" as const,
    buckets: [month("2026-04-01", "2026-04-30", 100), month("2026-05-01", "2026-05-31", 1)],
  }

  test("spans the corpus and today, and at least a year", () => {
    const { from, to } = extentOf(density, at("2026-04-15"))
    expect(from).toBeLessThan(at("2026-04-01"))
    expect(to).toBeGreaterThan(at("2026-06-01"))
    expect(to - from).toBeGreaterThan(365 * DAY)
  })

  test("spans today where there is nothing at all", () => {
    const today = at("2026-11-22")
    const { from, to } = extentOf(undefined, today)
    expect(from < today && today < to).toBe(true)
  })

  test("keeps a month with one item in sight beside one with a hundred", () => {
    const bars = barsOf(density, extentOf(density, at("2026-04-15")))
    expect(bars.map((bar) => bar.height)).toEqual([1, 0.1])
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(bars[1]?.x ?? 0)
  })

  test("has a brush whose edges cannot pass each other", () => {
    const brush = { from: 0, to: 10 * DAY }
    expect(moveBrush(brush, "from", 50 * DAY, 7 * DAY)).toEqual({ from: 3 * DAY, to: 10 * DAY })
    expect(moveBrush(brush, "to", -50 * DAY, 7 * DAY)).toEqual({ from: 0, to: 7 * DAY })
    expect(moveBrush(brush, "both", DAY, 7 * DAY)).toEqual({ from: DAY, to: 11 * DAY })
  })
})

test("only what is new, changed or gone is touched when a window's items are swapped", () => {
  const before = toItems(aView([anItem({ id: "evt_a" }), anItem({ id: "evt_b" }), aClaim()]), "topic").items
  const now = toItems(
    aView([
      anItem({ id: "evt_b" }),
      aClaim({ resolution: "yes", standing: "resolved" }),
      anItem({ id: "evt_c" }),
    ]),
    "topic",
  ).items
  const { gone, put } = difference(before, now)
  expect(gone).toEqual(["evt_a"])
  expect(put.map((item) => item.id).sort()).toEqual(["evt_c", "prd_00000000000000000000000001"])
})
