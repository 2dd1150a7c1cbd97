import { cp, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import { loadSeeds } from "../../seeds/load.ts"
import { listDigests, withdrawDigest } from "../../src/services/digests.ts"
import { createEvent, listEvents } from "../../src/services/events.ts"
import { getSummary } from "../../src/services/summary.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const SEEDS = new URL("../../seeds/", import.meta.url)

describeOnEachDatabase("the first timeline", (db) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-11-22T09:00:00.000Z"), timeZone: "UTC" })

  test("fills an empty ledger, what the reader is unsure of proposed, and one that holds anything never", async () => {
    expect(await loadSeeds(context())).toBe(true)
    expect(await getSummary(context())).toMatchObject({ digests: 5 })
    const { items } = await listEvents(context(), {}, { limit: 200 })
    for (const { review, confidence } of items) expect(review === "accepted").toBe(confidence >= 0.5)
    expect(await loadSeeds(context())).toBe(false)
    for (const { id } of (await listDigests(context(), { limit: 9 })).items)
      await withdrawDigest(context(), id)
    expect(await loadSeeds(context())).toBe(false)
  })

  test("leaves a ledger alone that holds one event of somebody's own", async () => {
    const own = { title: "Mine", date: "2026", kind: "other", topic: "other", status: "scheduled" } as const
    await createEvent(context(), own)
    expect(await loadSeeds(context())).toBe(false)
    expect(await getSummary(context())).toMatchObject({ digests: 0, events: 1 })
  })

  test("keeps the patch days of a series, the first one where a digest told of it", async () => {
    await loadSeeds(context())
    const found = await listEvents(context(), { kind: "patch" }, { limit: 200 })
    const items = found.items.filter((event) => event.seriesId !== null)
    const days = items.map((event) => event.span.startsOn)
    expect(days.slice(0, 4)).toEqual(["2026-04-21", "2026-07-21", "2026-10-20", "2027-01-19"])
    expect(items[0]).toMatchObject({ mentionCount: expect.toSatisfy((count: number) => count > 0) })
    expect(new Set(days).size).toBe(days.length)
    expect(days.at(-1)).toBe("2028-10-17")
  })

  test("that fails midway leaves nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "watchline-seeds-"))
    await cp(new URL("digests/", SEEDS), join(folder, "digests"), { recursive: true })
    const broken = {
      title: "Never",
      kind: "patch",
      topic: "security",
      rule: "FREQ=NEVER",
      startsOn: "2026-01-01",
    }
    await writeFile(join(folder, "series.json"), JSON.stringify([broken]))
    await expect(loadSeeds(context(), pathToFileURL(`${folder}/`))).rejects.toMatchObject({
      code: "invalid_rule",
    })
    expect(await getSummary(context())).toMatchObject({ digests: 0, events: 0, predictions: 0 })
    await rm(folder, { recursive: true })
  })
})
