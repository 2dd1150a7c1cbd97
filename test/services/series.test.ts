import { expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { type DateSpan, monthSpan, yearSpan } from "../../src/domain/date-span.ts"
import { createEvent, getEvent, listEvents, withdrawEvent } from "../../src/services/events.ts"
import { addSeries, extendSeries, listSeries } from "../../src/services/series.ts"
import { storeReading } from "../../src/services/store-reading.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aDigest, anEventReading, aReading } from "../support/factories.ts"

describeOnEachDatabase("series", (db) => {
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
})
