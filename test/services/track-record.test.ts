import fc from "fast-check"
import { expect, test } from "vitest"
import { insertDigest } from "../../src/db/queries/digests.ts"
import { insertMentions } from "../../src/db/queries/mentions.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { newId } from "../../src/domain/ids.ts"
import type { Prediction } from "../../src/domain/prediction.ts"
import { TRACK_GROUPINGS, TRACK_NUMBERS, type TrackFilter } from "../../src/domain/track-record.ts"
import { NO_WINDOW } from "../../src/domain/windows.ts"
import { getTrackRecords, listTrackedPredictions } from "../../src/services/track-record.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aDigest, aPrediction, untilDay } from "../support/factories.ts"

const NOW = new Date("2026-05-01T09:00:00.000Z")
const settled = (resolution: Prediction["resolution"], days: number) => ({
  resolution,
  resolvedOn: addDays("2026-04-21", days),
})

describeOnEachDatabase("the track record", (db) => {
  const context = () => ({ db: db(), clock: fakeClock(NOW.toISOString()), timeZone: "UTC" })
  const records = (filter: TrackFilter = {}) => getTrackRecords(context(), "publisher", filter)

  /** A claim that each of these publishers makes, twice over. */
  async function store(publishers: (string | null)[], some: Partial<Prediction> = {}): Promise<string> {
    const prediction = aPrediction(some)
    await insertPrediction(db(), prediction, publishers.length)
    for (const publisher of publishers) {
      const digest = aDigest({ publisher })
      await insertDigest(db(), digest)
      const mention = {
        digestId: digest.id,
        start: 0,
        end: 1,
        words: "x",
        dateWords: null,
        predictionId: prediction.id,
      }
      await insertMentions(db(), [
        { ...mention, id: newId("men", NOW) },
        { ...mention, id: newId("men", NOW) },
      ])
    }
    return prediction.id
  }

  test("of an empty ledger is empty, and says so with noughts", async () => {
    const { groups, total } = await records()
    expect(groups).toEqual([])
    expect(total).toMatchObject({
      numbers: { made: { count: 0 }, right: { count: 0, of: 0, interval: null } },
      rank: null,
    })
  })

  test("counts a claim once for each publisher that makes it, and once in the total", async () => {
    await store(["Rocket Weekly", "Orbit Notes"], settled("yes", 3))
    await store(["Orbit Notes"], settled("no", 9))
    await store([null])
    const { groups, total } = await records()
    expect(groups.map(({ group, numbers }) => [group, numbers.made.count, numbers.right.count])).toEqual([
      ["Orbit Notes", 2, 1],
      ["Rocket Weekly", 1, 1],
      [null, 1, 0],
    ])
    expect(total.numbers.made.count).toBe(3)
    expect(groups[0]?.medianDays).toMatchObject({ count: 2, median: 6 })
  })

  test("leaves out what nobody accepted, what was withdrawn, and mentions in withdrawn digests", async () => {
    await store(["A"], { review: "proposed" })
    await store(["A"], { review: "withdrawn" })
    const id = await store(["A"])
    const { digest_id } = await db()
      .selectFrom("mention")
      .select("digest_id")
      .where("prediction_id", "=", id)
      .executeTakeFirstOrThrow()
    await db()
      .updateTable("digest")
      .set({ withdrawn_at: NOW.toISOString() })
      .where("id", "=", digest_id)
      .execute()
    expect((await records()).groups.map(({ group, numbers }) => [group, numbers.made.count])).toEqual([
      [null, 1],
    ])
  })

  test("does not count a claim that was merged into another", async () => {
    const kept = await store(["A"])
    await store(["A"], { mergedIntoId: kept } as Partial<Prediction>)
    expect((await records()).total.numbers.made.count).toBe(1)
  })

  test("counts each number as it is defined", async () => {
    const window = untilDay("2026-06-01")
    await store(["A"], { dueOn: "2026-06-01", outcomeWindow: window })
    await store(["A"], { outcomeWindow: { ...NO_WINDOW, basis: "condition", offset: "P60D" } })
    await store(["A"], { dueOn: "2026-04-30", outcomeWindow: untilDay("2026-04-30") })
    await store(["A"], { resolution: "condition_met", conditionMetOn: "2026-04-25", reviewOn: "2026-05-01" })
    await store(["A"], { ...settled("yes", 5), conditionMetOn: "2026-04-22" })
    await store(["A"], { ...settled("annulled", 5), annulReason: "condition_not_met" })
    await store(["A"], { ...settled("annulled", 5), annulReason: "untestable" })
    await store(["A"], { ...settled("ambiguous", 5) })
    await store(["A"], { ...settled("no", 5) })
    const { numbers } = (await records()).total
    expect(Object.fromEntries(TRACK_NUMBERS.map((number) => [number, numbers[number].count]))).toEqual({
      made: 9,
      dated: 3,
      testable: 8,
      fired: 2,
      right: 1,
      wrong: 1,
      ambiguous: 1,
      annulled: 2,
      overdue: 1,
      open: 3,
    })
    expect(numbers.fired.of).toBe(3)
  })

  test("counts days across leap days, months and years", async () => {
    for (const [madeOn, resolvedOn] of [
      ["2024-02-28", "2024-03-01"],
      ["2023-02-28", "2023-03-01"],
      ["2025-12-31", "2026-12-31"],
      ["1999-12-31", "2000-03-01"],
    ] as const)
      await store(["A"], { madeOn, resolution: "yes", resolvedOn, topic: "ai" })
    const { medianDays } = (await records()).total
    expect(medianDays).toMatchObject({ count: 4, median: (2 + 61) / 2 })
  })

  test("behind every number stand exactly as many predictions, page by page, whatever was stored", async () => {
    const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays("2026-04-21", days))
    const claim = fc.record({
      publishers: fc.uniqueArray(fc.constantFrom("A", "B", "Ç", null), { maxLength: 3 }),
      madeOn: day,
      dueOn: fc.option(day),
      resolution: fc.constantFrom("open", "condition_met", "yes", "no", "ambiguous", "annulled"),
      annulReason: fc.constantFrom("condition_not_met", "untestable", "duplicate", "withdrawn"),
      topic: fc.constantFrom("ai", "policy"),
      type: fc.constantFrom("watch", "conditional"),
      review: fc.constantFrom("accepted", "accepted", "proposed", "withdrawn"),
    })
    const filter = fc.record(
      {
        from: day,
        to: day,
        publisher: fc.constantFrom("A", "Ç"),
        topic: fc.constant("ai"),
        type: fc.constant("watch"),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<TrackFilter>
    for (const one of fc.sample(claim, { numRuns: 40, seed: 4 })) {
      const isSettled = one.resolution !== "open" && one.resolution !== "condition_met"
      await store(one.publishers, {
        ...one,
        outcomeWindow: one.dueOn === null ? NO_WINDOW : untilDay(one.dueOn),
        reviewOn: isSettled ? null : one.dueOn,
        annulReason: one.resolution === "annulled" ? one.annulReason : null,
        conditionMetOn: one.resolution === "condition_met" ? one.madeOn : null,
        resolvedOn: isSettled ? addDays(one.madeOn, 10) : null,
      } as Partial<Prediction>)
    }
    for (const narrowed of [{}, ...fc.sample(filter, { numRuns: 6, seed: 5 })])
      for (const by of TRACK_GROUPINGS) {
        const { groups, total } = await getTrackRecords(context(), by, narrowed)
        for (const { group, numbers } of [...groups, { ...total, group: undefined }])
          for (const number of TRACK_NUMBERS) {
            const found = await walk(by, narrowed, { group, number })
            expect(new Set(found).size).toBe(found.length)
            expect([by, group, number, found.length]).toEqual([by, group, number, numbers[number].count])
          }
        const { made, right, wrong, ambiguous, annulled, overdue, open } = total.numbers
        const parts = [right, wrong, ambiguous, annulled, overdue, open].map(({ count }) => count)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(made.count)
      }
  })

  async function walk(
    ...[by, filter, behind]: [
      Parameters<typeof getTrackRecords>[1],
      TrackFilter,
      Parameters<typeof listTrackedPredictions>[3],
    ]
  ) {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await listTrackedPredictions(context(), by, filter, behind, { limit: 7, cursor })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    return ids
  }
})
