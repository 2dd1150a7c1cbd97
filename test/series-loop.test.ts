import { afterEach, expect, test, vi } from "vitest"
import { createLog } from "../src/log.ts"
import { startSeriesLoop } from "../src/series-loop.ts"
import { addSeries, getSeries } from "../src/services/series.ts"
import { fakeClock } from "./support/clock.ts"
import { describeOnEachDatabase } from "./support/databases.ts"

describeOnEachDatabase("the running process", (db) => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test("keeps every series two years ahead as days pass, also when the clock jumps", async () => {
    const clock = fakeClock("2026-05-01T09:00:00.000Z")
    const context = { db: db(), clock, timeZone: "Pacific/Chatham" }
    const rule = "FREQ=MONTHLY;BYDAY=3TU"
    const { id } = await addSeries(context, {
      title: "Tides",
      kind: "release",
      topic: "science",
      rule,
      startsOn: "2026-05-01",
    })
    const last = async () => (await getSeries(context, id)).coming.at(-1)?.on
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] })
    const loop = startSeriesLoop(context, createLog("silent"))
    vi.advanceTimersByTime(3_600_000)
    expect(await last()).toBe("2028-04-18")
    for (const [instant, expected] of [
      ["2026-06-20T00:00:00.000Z", "2028-06-20"],
      ["2029-01-01T00:00:00.000Z", "2030-12-17"],
      // Back again: nothing goes, and nothing is there twice.
      ["2026-06-20T00:00:00.000Z", "2030-12-17"],
    ] as const) {
      clock.set(instant)
      await vi.waitFor(
        async () => {
          vi.advanceTimersByTime(600_000)
          expect(await last()).toBe(expected)
        },
        { timeout: 20_000 },
      )
    }
    await loop.stop()
    clock.set("2035-01-01T00:00:00.000Z")
    vi.advanceTimersByTime(3_600_000)
    expect(await last()).toBeUndefined()
  })
})
