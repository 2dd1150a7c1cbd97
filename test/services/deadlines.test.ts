import { describe, expect, test } from "vitest"
import { insertEvent } from "../../src/db/queries/events.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { daySpan, halfSpan, quarterSpan } from "../../src/domain/date-span.ts"
import { type DeadlineAsk, listDeadlines } from "../../src/services/deadlines.ts"
import { createPrediction } from "../../src/services/predictions.ts"
import { getSummary } from "../../src/services/summary.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEvent, aPrediction, aSpan, aVerdict, untilDay } from "../support/factories.ts"

describeOnEachDatabase("deadlines", (db) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const ask = (some: Partial<DeadlineAsk> = {}) =>
    listDeadlines(context(), { from: "2026-05-01", to: "2026-05-15", overdue: false, limit: 50, ...some })
  const due = (dueOn: string, some = {}) =>
    insertPrediction(db(), aPrediction({ outcomeWindow: untilDay(dueOn), dueOn, ...some }), 1)

  test("are events by their last day and predictions by the day a verdict is asked for, soonest first", async () => {
    await insertEvent(db(), anEvent({ title: "fair", span: aSpan("2026-04-28", "2026-05-10") }))
    await insertEvent(db(), anEvent({ title: "gone", span: daySpan("2026-04-30") }))
    await insertEvent(db(), anEvent({ title: "off", status: "cancelled", span: daySpan("2026-05-02") }))
    await due("2026-05-15", { consequence: "last" })
    await due("2026-05-01", { consequence: "first" })
    await due("2026-05-16", { consequence: "too late" })
    await insertEvent(
      db(),
      anEvent({ title: "done", status: "happened", span: aSpan("2026-05-01", "2026-05-09") }),
    )
    const list = await ask()
    expect(list).toMatchObject({
      today: "2026-05-01",
      from: "2026-05-01",
      to: "2026-05-15",
      truncated: false,
    })
    expect(
      list.items.map(({ title, dueOn, daysLeft, standing, clock }) => [
        title,
        dueOn,
        daysLeft,
        standing,
        clock,
      ]),
    ).toEqual([
      ["first", "2026-05-01", 0, "due_soon", "outcome"],
      ["fair", "2026-05-10", 9, "under_way", "event"],
      ["last", "2026-05-15", 14, "open", "outcome"],
    ])
  })

  test("keep their precision: a quarter falls due on its last day and is called a quarter", async () => {
    await insertEvent(db(), anEvent({ span: quarterSpan(2026, 2) }))
    expect((await ask({ to: "2026-06-30" })).items).toMatchObject([
      { dueOn: "2026-06-30", precision: "quarter", when: "Q2 2026" },
    ])
  })

  test("say which clock runs out", async () => {
    const { id } = await createPrediction(context(), {
      type: "conditional",
      condition: "it flies",
      consequence: "rates fall",
      topic: "finance",
      madeOn: "2026-04-21",
      conditionWindow: { basis: "absolute", dueOn: "2026-05-10" },
      outcomeWindow: { basis: "condition", offset: "P12D" },
    })
    expect((await ask()).items).toMatchObject([
      { clock: "condition", dueOn: "2026-05-10", when: "By 10 May 2026" },
    ])
    await recordVerdict(context(), id, aVerdict({ about: "condition", becameTrueOn: "2026-05-01" }))
    expect((await ask()).items).toMatchObject([{ clock: "outcome", dueOn: "2026-05-13" }])
    await recordVerdict(context(), id, aVerdict({ verdict: "not_yet" }))
    expect((await ask({ to: "2026-07-30" })).items).toMatchObject([
      { clock: "review", dueOn: "2026-07-30", when: "Look again on 30 Jul 2026" },
    ])
  })

  test("with what is overdue, what fell due before and wants a verdict still; what is settled never", async () => {
    await due("2026-03-01", { madeOn: "2026-01-01", consequence: "late" })
    await due("2026-03-01", { consequence: "settled", resolution: "yes", resolvedOn: "2026-03-02" })
    await due("2026-05-02", { consequence: "soon" })
    expect((await ask()).items.map(({ title }) => title)).toEqual(["soon"])
    expect((await ask({ overdue: true })).items).toMatchObject([
      { title: "late", standing: "overdue", daysLeft: -61 },
      { title: "soon", standing: "due_soon" },
    ])
  })

  test("say when there are more than asked for", async () => {
    for (const day of ["2026-05-02", "2026-05-03", "2026-05-04"]) await due(day)
    expect(await ask({ limit: 2 })).toMatchObject({ truncated: true, items: { length: 2 } })
    expect(await ask({ limit: 3 })).toMatchObject({ truncated: false, items: { length: 3 } })
  })

  test("can be narrowed to events, to one kind, to one topic", async () => {
    await insertEvent(db(), anEvent({ span: daySpan("2026-05-02"), kind: "deadline", topic: "policy" }))
    await due("2026-05-02", { topic: "policy" })
    const things = async (some: Partial<DeadlineAsk>) =>
      (await ask(some)).items.map(({ thing }) => thing).sort()
    expect(await things({ topic: "policy" })).toEqual(["event", "prediction"])
    expect(await things({ thing: "event" })).toEqual(["event"])
    expect(await things({ kind: "forecast" })).toEqual(["prediction"])
    expect(await things({ kind: "earnings" })).toEqual([])
    expect(await things({ publisher: "Nobody" })).toEqual([])
  })

  describe("the summary", () => {
    test("of an empty ledger opens three months around today", async () => {
      expect(await getSummary(context())).toEqual({
        today: "2026-05-01",
        timeZone: "UTC",
        isEvidenceRequired: false,
        events: 0,
        predictions: 0,
        digests: 0,
        proposed: 0,
        needsVerdict: 0,
        next: null,
        opensOn: { from: "2026-02-01", to: "2026-08-01" },
        publishers: [],
        topics: [],
        kinds: [],
        tags: [],
      })
    })

    test("counts, names what falls due next, and opens where a verdict is needed", async () => {
      await due("2026-01-31", { madeOn: "2025-12-01" })
      await insertEvent(db(), anEvent({ title: "next", span: daySpan("2026-09-10"), review: "accepted" }))
      await insertEvent(
        db(),
        anEvent({ title: "unconfirmed", span: daySpan("2026-08-10"), review: "proposed" }),
      )
      await insertEvent(db(), anEvent({ title: "vague", span: halfSpan(2026, 1), review: "accepted" }))
      expect(await getSummary(context())).toMatchObject({
        events: 3,
        predictions: 1,
        proposed: 1,
        needsVerdict: 1,
        next: { title: "next", daysLeft: 132 },
        opensOn: { from: "2025-12-01", to: "2026-12-10" },
        topics: [{ value: "science", count: 4 }],
        kinds: [
          { value: "release", count: 3 },
          { value: "forecast", count: 1 },
        ],
      })
    })

    test("names an exact day before the end of a year, unless that comes long before", async () => {
      const next = async () => (await getSummary(context())).next?.title
      await due("2026-12-31", { consequence: "some time this year" })
      await insertEvent(db(), anEvent({ title: "later this year", span: aSpan("2026-05-01", "2026-12-31") }))
      await insertEvent(db(), anEvent({ title: "in a while", span: daySpan("2027-04-20") }))
      expect(await next()).toMatch(/this year$/)
      await insertEvent(db(), anEvent({ title: "on its day", span: daySpan("2027-01-19") }))
      expect(await next()).toBe("on its day")
      await insertEvent(db(), anEvent({ title: "New Year's Eve", span: daySpan("2026-12-31") }))
      expect(await next()).toBe("New Year's Eve")
      await due("2026-09-30", { consequence: "sooner" })
      expect(await next()).toBe("sooner")
    })
  })
})
