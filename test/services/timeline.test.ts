import { expect, test } from "vitest"
import { insertEvent } from "../../src/db/queries/events.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { daySpan, yearSpan } from "../../src/domain/date-span.ts"
import { TOPICS } from "../../src/domain/event.ts"
import type { Timeline } from "../../src/domain/timeline.ts"
import { changeEvent, createEvent, withdrawEvent } from "../../src/services/events.ts"
import { getDensity, getTimeline, type TimelineAsk } from "../../src/services/timeline.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEvent, aPrediction, aSpan, aVerdict, untilDay } from "../support/factories.ts"

const WIDE = { from: "2020-01-01", to: "2039-12-31" }

describeOnEachDatabase("the timeline", (db) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const titles = async (ask: TimelineAsk) =>
    (await getTimeline(context(), ask)).items.map(({ title }) => title)
  const entries = ({ items, bins }: Timeline) => items.length + bins.length

  /** Events on days far and near, of every topic and importance, and as many predictions. */
  const fill = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const topic = TOPICS[index % TOPICS.length] ?? "other"
      const on = addDays("2024-01-01", (index * 37) % 1500)
      const confidence = (index % 21) / 20
      await insertEvent(db(), anEvent({ title: `event ${index}`, topic, span: daySpan(on), confidence }))
      const window = { outcomeWindow: untilDay(addDays(on, index % 90)), dueOn: addDays(on, index % 90) }
      await insertPrediction(db(), aPrediction({ topic, madeOn: on, confidence, ...window }), index % 3)
    }
  }

  test("shows what shares a day with the window, both ends included", async () => {
    for (const span of [
      daySpan("2026-04-30"),
      daySpan("2026-05-01"),
      daySpan("2026-05-31"),
      daySpan("2026-06-01"),
      aSpan("2026-04-01", "2026-05-01"),
      yearSpan(2026),
    ])
      await insertEvent(db(), anEvent({ title: `${span.startsOn}/${span.endsOn}`, span }))
    expect(await titles({ from: "2026-05-01", to: "2026-05-31" })).toEqual([
      "2026-01-01/2026-12-31",
      "2026-04-01/2026-05-01",
      "2026-05-01/2026-05-01",
      "2026-05-31/2026-05-31",
    ])
  })

  test("a prediction runs from the day it was made to the day a verdict is asked for, or stays open", async () => {
    await insertPrediction(
      db(),
      aPrediction({ outcomeWindow: untilDay("2026-06-28"), dueOn: "2026-06-28" }),
      1,
    )
    await insertPrediction(db(), aPrediction({ consequence: "nobody asks" }), 1)
    const { items } = await getTimeline(context(), { from: "2030-01-01", to: "2030-12-31" })
    expect(items).toMatchObject([{ title: "nobody asks", isEndOpen: true, when: "No limit" }])
    const before = await getTimeline(context(), { from: "2026-06-28", to: "2026-06-28" })
    expect(before.items).toMatchObject([
      {
        startsOn: "2026-04-21",
        endsOn: "2026-06-28",
        isEndOpen: false,
        when: "By 28 Jun 2026",
        daysLeft: 58,
      },
      { title: "nobody asks" },
    ])
  })

  test("answering a prediction does not move its bar", async () => {
    const prediction = aPrediction({ outcomeWindow: untilDay("2026-06-28"), dueOn: "2026-06-28" })
    await insertPrediction(db(), prediction, 1)
    const [before] = (await getTimeline(context(), WIDE)).items
    await recordVerdict(context(), prediction.id, aVerdict())
    expect((await getTimeline(context(), WIDE)).items).toMatchObject([
      { endsOn: before?.endsOn, when: before?.when, standing: "resolved", resolution: "yes", daysLeft: null },
    ])
  })

  test("leaves out what was withdrawn", async () => {
    const event = anEvent()
    await insertEvent(db(), event)
    await withdrawEvent(context(), event.id)
    expect(await getTimeline(context(), WIDE)).toMatchObject({ total: 0, items: [] })
  })

  test("shows all of it while it fits, and never more entries than asked for when it does not", async () => {
    await fill(40)
    expect(await getTimeline(context(), WIDE, 80)).toMatchObject({
      total: 80,
      bins: [],
      items: { length: 80 },
    })
    for (const most of [79, 50, 20]) {
      const timeline = await getTimeline(context(), WIDE, most)
      expect(entries(timeline)).toBeLessThanOrEqual(most)
      const binned = timeline.bins.reduce((sum, bin) => sum + bin.count, 0)
      expect([timeline.total, timeline.items.length + binned]).toEqual([80, 80])
    }
  })

  test.each([
    ["a month", { from: "2025-03-01", to: "2025-03-31" }],
    ["a year", { from: "2025-01-01", to: "2025-12-31" }],
    ["twenty years", WIDE],
    ["all days there are", { from: "0001-01-01", to: "9999-12-31" }],
  ])(
    "what is counted instead of shown is the least important of %s, each in its unit and topic",
    async (_, window) => {
      await fill(60)
      const all = await getTimeline(context(), window, 1000)
      const most = Math.max(20, Math.floor(all.items.length / 2))
      const { items, bins, total } = await getTimeline(context(), window, most)
      expect(total).toBe(all.items.length)
      expect(items.length + bins.length).toBeLessThanOrEqual(most)
      const shown = new Set(items.map(({ id }) => id))
      const hidden = all.items.filter(({ id }) => !shown.has(id))
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(hidden.length)
      for (const bin of bins) {
        const inside = hidden.filter((item) => {
          const on = item.startsOn < window.from ? window.from : item.startsOn
          return item.topic === bin.topic && on >= bin.startsOn && on <= bin.endsOn
        })
        expect(inside).toHaveLength(bin.count)
        expect(inside.map(({ title }) => title)).toContain(bin.topTitle)
      }
    },
  )

  test("filters narrow items and counts alike", async () => {
    await fill(60)
    const all = await getTimeline(context(), WIDE, 1000)
    for (const filter of [
      { thing: "event" },
      { kind: "forecast" },
      { topic: "ai" },
      { standing: "overdue" },
      { standing: "past" },
      { q: "EVENT 1" },
    ] as const) {
      const few = await getTimeline(context(), { ...WIDE, ...filter }, 20)
      const expected = all.items.filter(
        (item) =>
          (!("thing" in filter) || item.thing === filter.thing) &&
          (!("kind" in filter) || item.type === filter.kind) &&
          (!("topic" in filter) || item.topic === filter.topic) &&
          (!("standing" in filter) || item.standing === filter.standing) &&
          (!("q" in filter) || item.title.toUpperCase().includes(filter.q)),
      )
      expect([filter, few.total]).toEqual([filter, expected.length])
      expect(expected.length).toBeGreaterThan(0)
      expect(entries(few)).toBeLessThanOrEqual(20)
    }
    expect(await getTimeline(context(), { ...WIDE, kind: "earnings", standing: "overdue" })).toMatchObject({
      total: 0,
    })
  })

  test("a window that ends before it starts is refused", async () => {
    await expect(getTimeline(context(), { from: "2026-02-02", to: "2026-02-01" })).rejects.toMatchObject({
      code: "invalid_span",
    })
  })

  test("the density counts what begins in each month, and in each year where the months are many", async () => {
    expect(await getDensity(context(), {})).toEqual({ from: null, to: null, unit: "month", buckets: [] })
    for (const on of ["2026-02-03", "2026-02-28", "2027-01-01"])
      await insertEvent(db(), anEvent({ span: daySpan(on) }))
    expect(await getDensity(context(), {})).toEqual({
      from: "2026-02-01",
      to: "2027-01-31",
      unit: "month",
      buckets: [
        { startsOn: "2026-02-01", endsOn: "2026-02-28", count: 2 },
        { startsOn: "2027-01-01", endsOn: "2027-01-31", count: 1 },
      ],
    })
    await insertEvent(db(), anEvent({ span: daySpan("1950-05-05") }))
    expect(await getDensity(context(), {})).toMatchObject({
      from: "1950-01-01",
      to: "2027-12-31",
      unit: "year",
      buckets: [{ count: 1 }, { count: 2 }, { count: 1 }],
    })
  })

  test("days that an event had before it moved are told with where it went; a date that became exact is none", async () => {
    const entry = { kind: "legal", topic: "policy", status: "scheduled" } as const
    const act = await createEvent(context(), { ...entry, title: "Act applies", date: "2026-08-02" })
    const vague = await createEvent(context(), { ...entry, title: "Act is voted on", date: "2026-08" })
    await changeEvent(context(), act.id, { date: "2027-12-02", reason: "postponed" })
    await changeEvent(context(), vague.id, { date: "2026-08-20" })
    const seen = async (from: string, to: string) => (await getTimeline(context(), { from, to })).moved
    expect(await seen("2026-08-01", "2026-08-31")).toMatchObject([
      { eventId: act.id, startsOn: "2026-08-02", when: "2 Aug 2026", movedTo: "2 Dec 2027" },
    ])
    expect(await seen("2027-01-01", "2027-12-31")).toEqual([])
    await changeEvent(context(), act.id, { date: "2026-08-02" })
    expect(await seen("2026-08-01", "2026-08-31")).toEqual([])
    expect(await seen("2027-01-01", "2027-12-31")).toMatchObject([{ movedTo: "2 Aug 2026" }])
  })
})
