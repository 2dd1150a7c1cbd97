import { describe, expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { type DateSpan, monthSpan, yearSpan } from "../../src/domain/date-span.ts"
import { changeEvent, createEvent, getEvent, listEvents, withdrawEvent } from "../../src/services/events.ts"
import { createPrediction } from "../../src/services/predictions.ts"
import { addSeries, extendSeries, getSeries, listSeries } from "../../src/services/series.ts"
import {
  changeSeries,
  endSeries,
  moveFollowing,
  restoreOccurrence,
  skipOccurrence,
} from "../../src/services/series-changes.ts"
import { storeReading } from "../../src/services/store-reading.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aDigest, anEventReading, aReading } from "../support/factories.ts"

describeOnEachDatabase("series", (db, { another }) => {
  const at = (instant: string) => ({ db: db(), clock: fakeClock(instant), timeZone: "UTC" })
  const context = () => at("2026-05-01T09:00:00.000Z")
  const entry = {
    title: "Harbour safety bulletin",
    kind: "patch",
    topic: "security",
    rule: "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU",
    startsOn: "2026-04-21",
  } as const
  const days = async () =>
    (await listEvents(context(), {}, { limit: 200 })).items.map((event) => event.span.startsOn)

  test("gives its occurrences until two years from today, accepted", async () => {
    const series = await addSeries(context(), entry)
    expect(await days()).toEqual([
      "2026-04-21",
      "2026-07-21",
      "2026-10-20",
      "2027-01-19",
      "2027-04-20",
      "2027-07-20",
      "2027-10-19",
      "2028-01-18",
      "2028-04-18",
    ])
    const [first] = (await listEvents(context(), {}, { limit: 1 })).items
    expect(await getEvent(context(), first?.id ?? "")).toMatchObject({ review: "accepted", series })
    expect(await listSeries(context())).toEqual([series])
  })

  test("grows as time goes on, each day once, and a withdrawn occurrence stays away", async () => {
    await addSeries(context(), entry)
    expect(await extendSeries(context())).toBe(0)
    const [first] = (await listEvents(context(), {}, { limit: 1 })).items
    await withdrawEvent(context(), first?.id ?? "")
    expect(await extendSeries(at("2026-08-01T00:00:00.000Z"))).toBe(1)
    expect((await days()).at(0)).toBe("2026-07-21")
    expect((await days()).at(-1)).toBe("2028-07-18")
  })

  test("takes an event that is there already, about the same thing on the same day, as its occurrence", async () => {
    const known = await createEvent(context(), {
      title: "Quarterly harbour safety bulletin",
      date: "2026-07-21",
      kind: "patch",
      topic: "security",
      status: "scheduled",
    })
    const series = await addSeries(context(), entry)
    expect((await days()).filter((day) => day === "2026-07-21")).toHaveLength(1)
    expect(await getEvent(context(), known.id)).toMatchObject({ seriesId: series.id, title: known.title })
  })

  test("takes an event proposed for the month of one occurrence, and dates it; one of the year it leaves", async () => {
    const store = (title: string, span: DateSpan) =>
      transact(db(), (trx) =>
        storeReading(trx, aDigest(), aReading({ events: [anEventReading({ title, span })] }), {
          now: context().clock(),
          timeZone: "UTC",
        }),
      )
    await store("The harbour's July safety bulletin", monthSpan(2026, 7))
    await store("Harbour safety bulletin", yearSpan(2027))
    await addSeries(context(), entry)
    const { items } = await listEvents(context(), {}, { limit: 50 })
    expect(items.filter(({ span }) => span.startsOn === "2026-07-21")).toMatchObject([
      { title: "The harbour's July safety bulletin", mentionCount: 1, seriesId: expect.any(String) },
    ])
    expect(items.filter(({ seriesId }) => seriesId === null)).toMatchObject([{ span: yearSpan(2027) }])
    expect(items.filter(({ seriesId }) => seriesId !== null)).toHaveLength(9)
  })

  test("a second one of the same title is refused and leaves nothing", async () => {
    await addSeries(context(), entry)
    const before = await days()
    await expect(addSeries(context(), { ...entry, startsOn: "2026-05-05" })).rejects.toMatchObject({
      code: "conflict",
    })
    expect(await days()).toEqual(before)
  })

  test.each([
    ["FREQ=NEVER", "2026-04-21"],
    ["FREQ=DAILY", "2001-01-01"],
    ["FREQ=DAILY;UNTIL=20260101", "2026-04-21"],
  ])("the rule %s from %s is refused", async (rule, startsOn) => {
    await expect(addSeries(context(), { ...entry, rule, startsOn })).rejects.toMatchObject({
      code: "invalid_rule",
    })
    expect(await listSeries(context())).toEqual([])
  })

  describe("changed by hand", () => {
    const september = () => at("2026-09-01T09:00:00.000Z")
    const idsOf = async () =>
      new Map(
        (await listEvents(context(), {}, { limit: 200 })).items.map((event) => [
          event.span.startsOn,
          event.id,
        ]),
      )

    test("a skipped day goes and stays away, and can be restored as the event it was", async () => {
      const { id } = await addSeries(context(), entry)
      const event = (await idsOf()).get("2026-10-20") ?? ""
      const skipped = await skipOccurrence(context(), id, "2026-10-20", { by: "ada" })
      expect(skipped).toMatchObject({ exceptions: ["2026-10-20"], revision: 2 })
      expect(skipped.coming.map(({ on }) => on).slice(0, 2)).toEqual(["2026-07-21", "2027-01-19"])
      await extendSeries(september())
      expect(await days()).not.toContain("2026-10-20")
      await restoreOccurrence(context(), id, "2026-10-20")
      expect((await idsOf()).get("2026-10-20")).toBe(event)
      await expect(skipOccurrence(context(), id, "2026-10-21")).rejects.toMatchObject({
        code: "invalid_request",
      })
      await expect(restoreOccurrence(context(), id, "2026-10-20")).rejects.toMatchObject({
        code: "invalid_request",
      })
    })

    test("an occurrence that is withdrawn by itself becomes an exception", async () => {
      const { id } = await addSeries(context(), entry)
      await withdrawEvent(context(), (await idsOf()).get("2026-10-20") ?? "")
      expect((await getSeries(context(), id)).exceptions).toEqual(["2026-10-20"])
    })

    test("one day moved keeps its place in the series; the others stay", async () => {
      const { id } = await addSeries(context(), entry)
      const event = (await idsOf()).get("2026-10-20") ?? ""
      await changeEvent(context(), event, { date: "2026-10-22", reason: "holiday" })
      expect(await extendSeries(september())).toBe(1)
      const { coming } = await getSeries(context(), id)
      expect(coming.slice(1, 3)).toMatchObject([
        { on: "2026-10-22", seriesOn: "2026-10-20", eventId: event },
        { on: "2027-01-19", seriesOn: "2027-01-19" },
      ])
    })

    test("one day and all that follow move by the rule, what was before stays", async () => {
      const { id } = await addSeries(context(), entry)
      const moved = await moveFollowing(context(), id, { on: "2026-10-20", to: "2026-10-22" })
      expect(moved.rule).toBe("FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=4TH")
      expect((await days()).slice(0, 5)).toEqual([
        "2026-04-21",
        "2026-07-21",
        "2026-10-22",
        "2027-01-28",
        "2027-04-22",
      ])
    })

    test("ended, it has no day after its last one; what a claim hangs on stays as an event of its own", async () => {
      const { id } = await addSeries(context(), entry)
      const held = (await idsOf()).get("2027-04-20") ?? ""
      await createPrediction(context(), {
        type: "watch",
        consequence: "the harbour is patched",
        topic: "security",
        triggerEventId: held,
        outcomeWindow: { basis: "event" },
      })
      const ended = await endSeries(context(), id, "2027-01-19", { reason: "discontinued" })
      expect(ended.rule).toBe("FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU;UNTIL=20270119")
      expect(await days()).toEqual(["2026-04-21", "2026-07-21", "2026-10-20", "2027-01-19", "2027-04-20"])
      expect(await getEvent(context(), held)).toMatchObject({ seriesId: null })
      expect(await extendSeries(at("2028-01-01T00:00:00.000Z"))).toBe(0)
    })

    test("a new rule counts from a day on, keeps the history, and its days are there two years ahead", async () => {
      const { id } = await addSeries(context(), entry)
      const changed = await changeSeries(context(), id, {
        rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=1MO",
        title: "Harbour bulletin",
        from: "2026-10-01",
        reason: "only once a year",
      })
      expect(await days()).toEqual(["2026-04-21", "2026-07-21", "2026-10-05", "2027-10-04"])
      expect(changed.revisions.map(({ rule, reason }) => [rule, reason])).toEqual([
        [entry.rule, "added"],
        ["FREQ=YEARLY;BYMONTH=10;BYDAY=1MO", "only once a year"],
      ])
      const titles = (await listEvents(context(), {}, { limit: 9 })).items.map(({ title }) => title)
      expect(titles).toEqual([entry.title, ...Array(3).fill("Harbour bulletin")])
    })

    test("coming dates are there two years ahead, however the clock jumps", async () => {
      const { id } = await addSeries(context(), { ...entry, rule: "FREQ=MONTHLY;BYDAY=3TU" })
      for (const instant of [
        "2026-05-02T00:00:00.000Z",
        "2029-12-31T23:59:59.000Z",
        "2027-01-01T00:00:00.000Z",
      ]) {
        await extendSeries(at(instant))
        const { coming } = await getSeries(at(instant), id)
        expect((coming.at(-1)?.on ?? "").slice(0, 4) >= String(Number(instant.slice(0, 4)) + 1)).toBe(true)
        expect(new Set(coming.map(({ on }) => on.slice(0, 7))).size).toBe(coming.length)
      }
      expect((await getSeries(at("2029-12-31T00:00:00.000Z"), id)).coming.at(-1)?.on).toBe("2031-12-16")
    })

    test("of two changes at once exactly one counts", async () => {
      const { id } = await addSeries(context(), entry)
      const results = await Promise.allSettled([
        skipOccurrence(context(), id, "2026-10-20"),
        endSeries({ ...context(), db: another() }, id, "2027-01-19"),
      ])
      const done = results.filter(({ status }) => status === "fulfilled").length
      expect((await getSeries(context(), id)).revision).toBe(1 + done)
      expect(done).toBeGreaterThan(0)
    })
  })
})
