import { describe, expect, test } from "vitest"
import { insertDigest } from "../../src/db/queries/digests.ts"
import { insertMentions } from "../../src/db/queries/mentions.ts"
import {
  acceptEvent,
  changeEvent,
  createEvent,
  type EventEntry,
  getEvent,
  listEvents,
  withdrawEvent,
} from "../../src/services/events.ts"
import { createPrediction, getPrediction } from "../../src/services/predictions.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aDigest, aVerdict } from "../support/factories.ts"

describeOnEachDatabase("events", (db, { another }) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const launch = (some: Partial<EventEntry> = {}) =>
    createEvent(context(), {
      title: "Kestrel flight",
      date: "2026-05-12",
      kind: "release",
      topic: "science",
      status: "scheduled",
      ...some,
    })
  const within60Days = (eventId: string) =>
    createPrediction(context(), {
      type: "conditional",
      condition: "the Kestrel flies",
      consequence: "the ministry proposes a launch law",
      topic: "policy",
      madeOn: "2026-04-21",
      triggerEventId: eventId,
      conditionWindow: { basis: "event" },
      outcomeWindow: { basis: "event", offset: "P60D" },
    })

  test("what is due within 60 days of an event moves by the seven days that the event moves, and says why", async () => {
    const event = await launch()
    const { id } = await within60Days(event.id)
    await changeEvent(context(), event.id, { date: "2026-05-19", reason: "weather", by: "ada" })
    const moved = await getPrediction(context(), id)
    expect(moved).toMatchObject({
      conditionWindow: { dueOn: "2026-05-19" },
      outcomeWindow: { dueOn: "2026-07-18" },
      outcomeEventTitle: "Kestrel flight",
      dueOn: "2026-05-19",
      revision: 2,
    })
    expect(
      moved.history.map(({ field, from, to, recordedBy }) => [field, from, to, recordedBy]).sort(),
    ).toEqual([
      ["conditionWindow.dueOn", "2026-05-12", "2026-05-19", "ada"],
      ["conditionWindow.opensOn", "2026-05-12", "2026-05-19", "ada"],
      ["dueOn", "2026-05-12", "2026-05-19", "ada"],
      ["outcomeWindow.dueOn", "2026-07-11", "2026-07-18", "ada"],
      ["outcomeWindow.opensOn", "2026-05-12", "2026-05-19", "ada"],
    ])
    expect(moved.history[0]?.why).toBe("“Kestrel flight” moved from 12 May 2026 to 19 May 2026: weather")
  })

  test("a condition that was met already keeps its day when the event under the outcome moves", async () => {
    const event = await launch()
    const { id } = await within60Days(event.id)
    await recordVerdict(context(), id, aVerdict({ about: "condition", becameTrueOn: "2026-04-30" }))
    await changeEvent(context(), event.id, { date: "2026-05-19" })
    expect(await getPrediction(context(), id)).toMatchObject({
      resolution: "condition_met",
      conditionMetOn: "2026-04-30",
      dueOn: "2026-07-18",
    })
  })

  test("a day that the words set themselves stays when the event moves", async () => {
    const event = await launch()
    const { id } = await createPrediction(context(), {
      type: "watch",
      consequence: "the second pad is ready",
      topic: "science",
      triggerEventId: event.id,
      outcomeWindow: { basis: "absolute", dueOn: "2026-06-30" },
    })
    await changeEvent(context(), event.id, { date: "2026-05-19" })
    expect(await getPrediction(context(), id)).toMatchObject({
      dueOn: "2026-06-30",
      revision: 1,
      history: [],
    })
  })

  test("what hangs on a withdrawn event has no day any more, and is looked at again 90 days after it was made", async () => {
    const event = await launch()
    const { id } = await within60Days(event.id)
    expect(await withdrawEvent(context(), event.id)).toMatchObject({ review: "withdrawn" })
    expect(await getPrediction(context(), id)).toMatchObject({
      dueOn: null,
      outcomeWindow: { dueOn: null },
      reviewOn: "2026-07-20",
    })
    await expect(changeEvent(context(), event.id, { title: "x" })).rejects.toMatchObject({
      code: "withdrawn",
    })
    await expect(acceptEvent(context(), event.id)).rejects.toMatchObject({ code: "withdrawn" })
  })

  test("every setting of its days is kept with its reason; a new title alone sets none", async () => {
    const { id } = await launch()
    await changeEvent(context(), id, { title: "Kestrel's first flight" })
    await changeEvent(context(), id, { date: "2026-06", reason: "slipped", by: "ada" })
    const { revisions, title, span } = await getEvent(context(), id)
    expect(title).toBe("Kestrel's first flight")
    expect(span.precision).toBe("month")
    expect(revisions.map(({ number, reason, recordedBy }) => [number, reason, recordedBy])).toEqual([
      [1, "entered by hand", "someone"],
      [2, "slipped", "ada"],
    ])
  })

  test("a change of nothing leaves the revision as it is", async () => {
    const { id } = await launch()
    expect(await changeEvent(context(), id, { title: "Kestrel flight", date: "2026-05-12" })).toMatchObject({
      revision: 1,
    })
  })

  test("a change of something seen in an older state is refused", async () => {
    const { id } = await launch()
    await changeEvent(context(), id, { title: "A" }, 1)
    await expect(changeEvent(context(), id, { title: "B" }, 1)).rejects.toMatchObject({
      code: "precondition_failed",
    })
  })

  test.each(["2026-02-30", "soon", "../.."])("the date %s is refused", async (date) => {
    await expect(launch({ date })).rejects.toMatchObject({ code: "invalid_span" })
  })

  test("a list goes page by page through every event once, in order of day", async () => {
    const days = ["2026-05-03", "2026-05-01", "2026-05-03", "2026-04-30", "2026-05-03"]
    for (const date of days) await launch({ date })
    const seen: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await listEvents(context(), {}, { limit: 2, cursor: cursor ?? undefined })
      seen.push(...page.items.map((event) => event.span.startsOn))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual([...days].sort())
  })

  test.each(["", "x", "eyJh", Buffer.from('["a"]').toString("base64url"), "!".repeat(40)])(
    "the cursor %j, which no list gave out, is refused",
    async (cursor) => {
      await expect(listEvents(context(), {}, { limit: 2, cursor })).rejects.toMatchObject({
        code: "invalid_cursor",
      })
    },
  )

  test("search finds words in upper and lower case alike, and takes % and _ for themselves", async () => {
    await launch({ title: "Élan 100% électrique" })
    await launch({ title: "Elan 100 a_b" })
    const titles = async (q: string) =>
      (await listEvents(context(), { q }, { limit: 9 })).items.map((event) => event.title)
    expect(await titles("ÉLECTRIQUE")).toEqual(["Élan 100% électrique"])
    expect(await titles("100%")).toEqual(["Élan 100% électrique"])
    expect(await titles("a_b")).toEqual(["Elan 100 a_b"])
    expect(await titles("%")).toEqual(["Élan 100% électrique"])
  })

  test.each([
    ["past", ["2026-04-30", "happened"]],
    ["due_soon", ["2026-05-01", "2026-05-08"]],
    ["upcoming", ["2026-05-09"]],
    ["under_way", ["2026"]],
    ["open", []],
  ] as const)("the filter %s is the standing that the domain gives", async (standing, expected) => {
    for (const date of ["2026-04-30", "2026-05-01", "2026-05-08", "2026-05-09", "2026"])
      await launch({ date, title: date })
    await launch({ date: "2026", title: "happened", status: "happened" })
    const page = await listEvents(context(), { standing }, { limit: 9 })
    expect(page.items.map((event) => event.title).sort()).toEqual([...expected].sort())
  })

  test("mentions are counted with their publishers, and publishers filter", async () => {
    const [event, other] = [await launch(), await launch()]
    for (const publisher of ["Orbit", "Apogee", null]) {
      const digest = aDigest({ publisher })
      await insertDigest(db(), digest)
      const mention = { digestId: digest.id, start: 0, end: 1, words: "A", dateWords: null }
      await insertMentions(db(), [{ ...mention, id: `men_${digest.id}`, eventId: event.id }])
    }
    expect(await getEvent(context(), event.id)).toMatchObject({
      publishers: ["Apogee", "Orbit"],
      mentionCount: 3,
      mentions: [{}, {}, {}],
    })
    const found = await listEvents(context(), { publisher: "Orbit" }, { limit: 9 })
    expect(found.items.map((item) => item.id)).toEqual([event.id])
    expect(found.items).not.toContainEqual(expect.objectContaining({ id: other.id }))
  })

  describe("counted from another event", () => {
    const counted = (eventId: string, offset: string, title = "Appeal ends") =>
      createEvent(context(), {
        title,
        countedFrom: { eventId, offset },
        kind: "deadline",
        topic: "policy",
        status: "scheduled",
      })

    test("it moves with that one, and so does what hangs on it, all with their reason", async () => {
      const root = await launch()
      const first = await counted(root.id, "P7D")
      const second = await counted(first.id, "P1M", "Payment")
      const { id } = await within60Days(second.id)
      expect([first.span.startsOn, second.span.startsOn]).toEqual(["2026-05-19", "2026-06-19"])
      await changeEvent(context(), root.id, { date: "2026-06-12", reason: "weather" })
      expect((await getEvent(context(), second.id)).span.startsOn).toBe("2026-07-19")
      const claim = await getPrediction(context(), id)
      expect(claim.outcomeWindow.dueOn).toBe("2026-09-17")
      expect(claim.history[0]?.why).toContain("weather")
      const { revisions, anchorEvent } = await getEvent(context(), second.id)
      expect(revisions).toHaveLength(2)
      expect(anchorEvent).toMatchObject({ id: first.id })
    })

    test("a date of its own ends that; a circle is refused by name and changes nothing", async () => {
      const root = await launch()
      const first = await counted(root.id, "P7D")
      const second = await counted(first.id, "P7D", "Payment")
      for (const eventId of [root.id, second.id])
        await expect(
          changeEvent(context(), root.id, { countedFrom: { eventId, offset: "P1D" } }),
        ).rejects.toMatchObject({ code: "hangs_in_cycle" })
      expect(await changeEvent(context(), first.id, { date: "2026-05-30" })).toMatchObject({ anchor: null })
      await changeEvent(context(), root.id, { countedFrom: { eventId: second.id, offset: "P1D" } })
      expect((await getEvent(context(), root.id)).span.startsOn).toBe("2026-06-07")
    })

    test("a month moved by days becomes a range of days, never a made-up day", async () => {
      const root = await launch()
      await changeEvent(context(), root.id, { date: "2026-07" })
      expect((await counted(root.id, "P10D")).span).toMatchObject({
        startsOn: "2026-07-11",
        endsOn: "2026-08-10",
        precision: "range",
      })
    })

    test("of two that close a circle at the same moment one is refused", async () => {
      const [a, b] = [await launch(), await launch()]
      const other = { ...context(), db: another() }
      const results = await Promise.allSettled([
        changeEvent(context(), a.id, { countedFrom: { eventId: b.id, offset: "P1D" } }),
        changeEvent(other, b.id, { countedFrom: { eventId: a.id, offset: "P1D" } }),
      ])
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })
  })
})
