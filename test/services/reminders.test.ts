import { sql } from "kysely"
import { beforeEach, describe, expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { changeEvent, createEvent, type EventEntry, withdrawEvent } from "../../src/services/events.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { mergeEvents } from "../../src/services/merge-events.ts"
import { planReminders } from "../../src/services/plan-reminders.ts"
import { createPrediction, type PredictionEntry, withdrawPrediction } from "../../src/services/predictions.ts"
import { changeRule, withdrawRule } from "../../src/services/reminder-rules.ts"
import { acknowledgeReminder } from "../../src/services/reminders.ts"
import { snoozeReminder } from "../../src/services/snoozes.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
import { changeView, createView, withdrawView } from "../../src/services/views.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aVerdict } from "../support/factories.ts"
import { line, messages, occurrenceOf, planAll, reminding, told } from "../support/reminding.ts"

// Chatham is 12:45 ahead in the southern winter: nine in the morning there is 20:15 UTC the day before.
const NINE = "20:15:00.000Z"

describeOnEachDatabase("reminders", (db, { another, kind }) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  const { context } = it
  beforeEach(() => it.begin())
  const flight = (some: Partial<EventEntry> = {}) =>
    createEvent(context(), {
      title: "Kestrel flight",
      date: "2026-06-20",
      kind: "release",
      topic: "science",
      status: "scheduled",
      ...some,
    })
  const claim = (dueOn = "2026-06-20", some: Partial<PredictionEntry> = {}) =>
    createPrediction(context(), {
      type: "forecast",
      consequence: "the second pad is ready",
      topic: "science",
      outcomeWindow: { basis: "absolute", dueOn },
      ...some,
    })

  describe("what is due", () => {
    test("is said 30, 7 and 1 days before and on the day, at nine in the zone of the rule, by every channel", async () => {
      await it.rule({ channelIds: [await it.channel("log"), await it.channel("letters")] })
      const { id } = await flight()
      expect(await it.at(`2026-05-20T20:14:59.999Z`)).toEqual([])
      const first = await it.at(`2026-05-20T${NINE}`)
      expect(first.map(line)).toEqual(["reminder.due P30D 2026-06-20", "reminder.due P30D 2026-06-20"])
      expect(first[0]).toMatchObject({
        timestamp: `2026-05-20T${NINE}`,
        thing: { kind: "event", id, title: "Kestrel flight", url: `/?item=${id}`, dueOn: "2026-06-20" },
        daysLeft: 30,
        ruleName: "Every deadline",
      })
      for (const day of ["2026-06-12", "2026-06-18", "2026-06-19"])
        expect((await it.at(`${day}T${NINE}`)).length, day).toBe(2)
      expect(await it.at("2026-07-19T00:00:00.000Z")).toEqual([])
    })

    test("is not said for times that were past when it was entered, and that is kept", async () => {
      await it.rule()
      await flight({ date: "2026-05-05" })
      expect(await told(db())).toEqual([
        "due P30D 2026-05-05: skipped (past_at_creation)",
        "due P7D 2026-05-05: skipped (past_at_creation)",
        "due P1D 2026-05-05: planned",
        "due P0D 2026-05-05: planned",
      ])
      expect(await it.at("2026-05-01T09:00:01.000Z")).toEqual([])
    })

    test("is what was accepted and answers the rule's query", async () => {
      await it.rule({ query: "topic:energy" })
      await flight()
      expect(await told(db())).toEqual([])
      const grid = await flight({ topic: "energy" })
      expect((await told(db())).length).toBe(4)
      await changeEvent(context(), grid.id, { topic: "policy" })
      expect(new Set((await told(db())).map((text) => text.split(": ")[1]))).toEqual(
        new Set(["superseded (no_longer_matches)"]),
      )
    })

    test("may begin to answer the query only when its day comes", async () => {
      await it.rule({ query: "due:<=P7D", leads: ["P30D", "P7D"] })
      await flight()
      expect(await it.at(`2026-05-20T${NINE}`)).toEqual([])
      expect((await it.at(`2026-06-12T${NINE}`)).map(line)).toEqual(["reminder.due P7D 2026-06-20"])
      expect((await told(db()))[0]).toBe("due P30D 2026-06-20: skipped (no_longer_matches)")
    })

    test("begins too, where the rule asks for that", async () => {
      await it.rule({ leads: ["P0D"], remindsOfStart: true })
      await flight({ date: "2026-06-10/2026-06-20" })
      expect((await it.at(`2026-06-09T${NINE}`)).map(line)).toEqual(["reminder.start P0D 2026-06-10"])
      expect((await it.at(`2026-06-19T${NINE}`)).map(line)).toEqual(["reminder.due P0D 2026-06-20"])
    })

    test("is one message a day where the rule gathers", async () => {
      await it.rule({ isDailyDigest: true, leads: ["P1D", "P0D"] })
      for (const title of ["First flight", "Second flight"]) await flight({ title })
      await claim("2026-06-21")
      const [digest, ...more] = await it.at(`2026-06-19T${NINE}`)
      expect(more).toEqual([])
      expect(digest?.type).toBe("reminder.digest")
      expect(digest?.items.map(({ type, lead, thing }) => [type, lead, thing.title])).toEqual(
        expect.arrayContaining([
          ["reminder.due", "P0D", "First flight"],
          ["reminder.due", "P0D", "Second flight"],
          ["reminder.due", "P1D", "the second pad is ready"],
        ]),
      )
    })
  })

  describe("what moves", () => {
    test("is not said for the old day, and nothing says that it moved while nobody had heard", async () => {
      await it.rule({ leads: ["P7D", "P0D"] })
      const { id } = await flight()
      await changeEvent(context(), id, { date: "2026-07-20" })
      expect(await told(db())).toEqual([
        "due P7D 2026-06-20: superseded (moved)",
        "due P0D 2026-06-20: superseded (moved)",
        "due P7D 2026-07-20: planned",
        "due P0D 2026-07-20: planned",
      ])
      expect(await it.at("2026-07-01T00:00:00.000Z")).toEqual([])
    })

    test("is said to have moved from A to B where A was heard of", async () => {
      await it.rule({ leads: ["P7D", "P0D"] })
      const { id } = await flight()
      await it.at(`2026-06-12T${NINE}`)
      await changeEvent(context(), id, { date: "2026-07-20" })
      expect((await it.at("2026-06-12T20:15:01.000Z")).map(line)).toEqual([
        "reminder.moved 1 2026-07-20 from 2026-06-20",
      ])
      expect((await it.at(`2026-07-12T${NINE}`)).map(line)).toEqual(["reminder.due P7D 2026-07-20"])
    })

    test("and comes back is not said twice: A, B and A again", async () => {
      await it.rule({ leads: ["P7D", "P0D"] })
      const { id } = await flight()
      await it.at(`2026-06-12T${NINE}`)
      await changeEvent(context(), id, { date: "2026-07-20" })
      await changeEvent(context(), id, { date: "2026-06-20" })
      expect(await it.at("2026-06-14T00:00:00.000Z")).toEqual([])
      await changeEvent(context(), id, { date: "2026-07-20" })
      await it.at("2026-06-14T00:00:01.000Z")
      await it.deliver()
      await changeEvent(context(), id, { date: "2026-06-20" })
      expect((await it.at("2026-06-14T00:00:02.000Z")).map(line)).toEqual([
        "reminder.moved 3 2026-06-20 from 2026-07-20",
      ])
      expect((await it.at(`2026-06-19T${NINE}`)).map(line)).toEqual(["reminder.due P0D 2026-06-20"])
    })

    test("takes a message back that was not sent yet", async () => {
      await it.rule({ leads: ["P7D"] })
      const { id } = await flight()
      await it.at(`2026-06-12T${NINE}`)
      await changeEvent(context(), id, { date: "2026-07-20" })
      expect(await db().selectFrom("delivery").select(["state", "reason"]).execute()).toEqual([
        { state: "cancelled", reason: "moved" },
      ])
    })

    test("leaves everything as it was where the change fails", async () => {
      await it.rule()
      const { id } = await flight()
      const before = await told(db())
      await expect(changeEvent(context(), id, { date: "2026-07-20" }, 7)).rejects.toMatchObject({
        code: "precondition_failed",
      })
      expect(await told(db())).toEqual(before)
    })

    test("moves what hangs on it", async () => {
      await it.rule({ leads: ["P0D"], overdueEvery: null })
      const { id } = await flight()
      await claim("2026-06-20", {
        triggerEventId: id,
        outcomeWindow: { basis: "event", offset: "P60D" },
      })
      await changeEvent(context(), id, { date: "2026-06-27" })
      expect(await told(db())).toEqual([
        "due P0D 2026-06-20: superseded (moved)",
        "due P0D 2026-06-27: planned",
        "due P0D 2026-08-19: superseded (moved)",
        "due P0D 2026-08-26: planned",
      ])
    })
  })

  describe("what is settled or gone", () => {
    test("is not said any more, and again when the verdict is taken back", async () => {
      await it.rule({ leads: ["P7D"] })
      const { id } = await claim()
      await recordVerdict(context(), id, aVerdict())
      expect(await told(db())).toEqual([
        "due P7D 2026-06-20: superseded (resolved)",
        "overdue 1 2026-06-20: superseded (resolved)",
      ])
      await undoVerdict(context(), id)
      expect(await told(db())).toEqual(["due P7D 2026-06-20: planned", "overdue 1 2026-06-20: planned"])
    })

    test("an answer of not yet plans its new day and calls that no move", async () => {
      await it.rule({ leads: ["P1D"], overdueEvery: null })
      const { id } = await claim("2026-05-03")
      await it.at(`2026-05-01T${NINE}`)
      await recordVerdict(context(), id, aVerdict({ verdict: "not_yet" }))
      expect(await it.at("2026-05-02T00:00:00.000Z")).toEqual([])
      expect((await told(db())).at(-1)).toMatch(/^due P1D 2026-0[78]-\d\d: planned$/)
    })

    test("is not said any more when it was withdrawn", async () => {
      await it.rule({ leads: ["P7D"], overdueEvery: null })
      await withdrawEvent(context(), (await flight()).id)
      await withdrawPrediction(context(), (await claim()).id)
      expect(await told(db())).toEqual([
        "due P7D 2026-06-20: superseded (withdrawn)",
        "due P7D 2026-06-20: superseded (withdrawn)",
      ])
    })

    test("is said once where two were made one, and twice where they are two again", async () => {
      await it.rule({ leads: ["P7D"] })
      const [kept, other] = [await flight(), await flight({ title: "The Kestrel flies" })]
      const merged = await mergeEvents(context(), kept.id, { with: other.id })
      expect((await told(db())).sort()).toEqual([
        "due P7D 2026-06-20: planned",
        "due P7D 2026-06-20: superseded (merged)",
      ])
      await undoRegrouping(context(), merged.regroupings[0]?.id ?? "")
      expect((await it.at(`2026-06-12T${NINE}`)).map(line)).toEqual([
        "reminder.due P7D 2026-06-20",
        "reminder.due P7D 2026-06-20",
      ])
    })
  })

  describe("a rule", () => {
    test("that changes is planned anew, keeping what it said", async () => {
      const rule = await it.rule({ leads: ["P7D", "P1D"] })
      await flight()
      await it.at(`2026-06-12T${NINE}`)
      await changeRule(context(), rule.id, { leads: ["P7D", "P2D"], atTime: "10:00" })
      expect(await told(db())).toEqual([
        "due P7D 2026-06-20: fired",
        "due P2D 2026-06-20: planned",
        "due P1D 2026-06-20: superseded (rule_changed)",
      ])
      expect(await it.at(`2026-06-17T${NINE}`)).toEqual([])
      expect((await it.at("2026-06-17T21:15:00.000Z")).map(line)).toEqual(["reminder.due P2D 2026-06-20"])
    })

    test("follows its view, whose query may change", async () => {
      const view = await createView(context(), {
        name: "Energy",
        query: "topic:energy",
        page: "list",
        grouping: "topic",
      })
      const rule = await it.rule({ viewId: view.slug, leads: ["P7D"] })
      expect(rule.viewId).toBe(view.id)
      await flight()
      expect(await told(db())).toEqual([])
      await changeView(context(), view.id, { query: "topic:science" })
      expect(await told(db())).toEqual(["due P7D 2026-06-20: planned"])
      // What it asked last stands where it is withdrawn, and the rule can still be changed.
      await withdrawView(context(), view.id)
      await changeRule(context(), rule.id, { leads: ["P1D"] })
      expect(await told(db())).toEqual([
        "due P7D 2026-06-20: superseded (rule_changed)",
        "due P1D 2026-06-20: planned",
      ])
      await expect(it.rule({ viewId: view.id })).rejects.toMatchObject({ code: "invalid_request" })
    })

    test("follows tags", async () => {
      await it.rule({ query: "tag:launch", leads: ["P7D"] })
      const { id } = await flight()
      expect(await told(db())).toEqual([])
      await changeEvent(context(), id, { tags: ["launch"] })
      expect(await told(db())).toEqual(["due P7D 2026-06-20: planned"])
    })

    test("that rests or is withdrawn says nothing", async () => {
      const rule = await it.rule({ leads: ["P7D", "P1D"] })
      await flight()
      await changeRule(context(), rule.id, { state: "paused" })
      expect((await told(db()))[0]).toBe("due P7D 2026-06-20: superseded (muted)")
      await changeRule(context(), rule.id, { state: "active" })
      expect((await told(db()))[0]).toBe("due P7D 2026-06-20: planned")
      await withdrawRule(context(), rule.id)
      expect((await told(db()))[0]).toBe("due P7D 2026-06-20: superseded (rule_changed)")
      expect(await it.at("2026-06-19T23:00:00.000Z")).toEqual([])
    })
  })

  describe("after a time in which nothing could be said", () => {
    test("one message stands for all that was missed and says how late it is", async () => {
      await it.rule()
      await flight()
      expect((await it.at("2026-06-14T20:15:00.000Z")).map(line)).toEqual([
        "reminder.due P7D 2026-06-20 172800 s late",
      ])
      expect((await told(db())).slice(0, 2)).toEqual([
        "due P30D 2026-06-20: skipped (collapsed)",
        "due P7D 2026-06-20: fired",
      ])
    })

    test("after the deadline it is said once that it was missed; verdicts are asked for on", async () => {
      await it.rule()
      await flight()
      await claim()
      const found = await it.at("2026-07-15T00:00:00.000Z")
      expect(found.map(({ type, thing }) => [type, thing?.kind]).sort()).toEqual([
        ["reminder.missed", "event"],
        ["reminder.missed", "prediction"],
      ])
      expect((await it.at(`2026-07-17T${NINE}`)).map(line)).toEqual(["reminder.overdue 4 2026-06-20"])
    })

    test("an overdue verdict is asked for every week until it is given", async () => {
      await it.rule()
      const { id } = await claim()
      for (const day of ["2026-05-20", "2026-06-12", "2026-06-18", "2026-06-19"])
        expect((await it.at(`${day}T${NINE}`)).length, day).toBe(1)
      for (const [index, day] of ["2026-06-26", "2026-07-03", "2026-07-10"].entries())
        expect((await it.at(`${day}T${NINE}`)).map(line), day).toEqual([
          `reminder.overdue ${index + 1} 2026-06-20`,
        ])
      await recordVerdict(context(), id, aVerdict())
      expect(await it.at("2026-12-01T00:00:00.000Z")).toEqual([])
    })
  })

  describe("somebody who answers", () => {
    test("by acknowledging hears no more of this due day, but of another one", async () => {
      await it.rule()
      const { id } = await claim()
      await it.at(`2026-05-20T${NINE}`)
      const first = await occurrenceOf(db(), { lead: "P30D" })
      const seen = await acknowledgeReminder(context(), first, "ada")
      expect(seen).toMatchObject({ acknowledgedBy: "ada", state: "fired" })
      expect(await it.at("2026-08-01T00:00:00.000Z")).toEqual([])
      await withdrawPrediction(context(), id)
      const other = await flight({ date: "2026-09-20" })
      await it.at(`2026-09-12T${NINE}`)
      await acknowledgeReminder(context(), await occurrenceOf(db(), { lead: "P7D", dueOn: "2026-09-20" }))
      await changeEvent(context(), other.id, { date: "2026-10-20" })
      expect((await it.at("2026-09-12T20:15:01.000Z")).map(line)).toEqual([
        "reminder.moved 1 2026-10-20 from 2026-09-20",
      ])
    })

    test("by putting it off hears it once more, then", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      await it.at(`2026-06-12T${NINE}`)
      const id = await occurrenceOf(db(), { lead: "P7D" })
      const put = await snoozeReminder(context(), id, { for: "PT2H" })
      expect(put).toMatchObject({ anchor: "snooze", fireAt: "2026-06-12T22:15:00.000Z", state: "planned" })
      await snoozeReminder(context(), put.id, { until: "2026-06-13T05:00:00.000Z" })
      expect(await it.at("2026-06-13T04:59:59.000Z")).toEqual([])
      expect((await it.at("2026-06-13T05:00:00.000Z")).map(({ type, daysLeft }) => [type, daysLeft])).toEqual(
        [["reminder.due", 7]],
      )
      expect(await it.at("2026-06-19T00:00:00.000Z")).toEqual([])
    })

    test("cannot put off what does not hold any more", async () => {
      await it.rule({ leads: ["P7D"] })
      const { id } = await flight()
      const first = await occurrenceOf(db(), { lead: "P7D" })
      await withdrawEvent(context(), id)
      await expect(snoozeReminder(context(), first, { for: "P1D" })).rejects.toMatchObject({
        code: "invalid_request",
      })
      for (const wrong of [{ until: "2026-04-01T00:00:00.000Z" }, { until: "2099-01-01T00:00:00.000Z" }])
        await expect(snoozeReminder(context(), first, wrong)).rejects.toMatchObject({
          code: "invalid_request",
        })
    })
  })

  test("two processes that fire at once say everything once", async () => {
    await it.rule({ leads: ["P7D"] })
    for (let number = 0; number < 20; number++) await flight({ title: `Flight ${number}` })
    it.set(`2026-06-12T${NINE}`)
    const second = { ...context(), db: another() }
    const all = async (one: typeof second) => {
      for (let round = 0; round < 40; round++) await fireDueOccurrences(one, 5)
    }
    await Promise.all([all(context()), all(second)])
    expect((await messages(db())).map(({ thing }) => thing?.title).sort()).toEqual(
      Array.from({ length: 20 }, (_, number) => `Flight ${number}`).sort(),
    )
  })

  test("a change that meets a reminder being fired is made, and follows it up", async () => {
    await it.rule({ leads: ["P7D"] })
    const flights = []
    for (let number = 0; number < 10; number++) flights.push(await flight({ title: `Flight ${number}` }))
    it.set(`2026-06-12T${NINE}`)
    const second = { ...context(), db: another() }
    await Promise.all([
      (async () => {
        for (let round = 0; round < 10; round++) await fireDueOccurrences(second, 3)
      })(),
      ...flights.map(({ id }) => changeEvent(context(), id, { date: "2026-07-20" })),
    ])
    while ((await fireDueOccurrences(context(), 50)) > 0);
    const rows = await db().selectFrom("occurrence").selectAll().execute()
    for (const { id } of flights) {
      const own = rows.filter((row) => row.thing_id === id)
      const wasSaid = own.some((row) => row.anchor === "due" && row.state === "fired")
      expect(own.some((row) => row.anchor === "moved" && row.state === "fired")).toBe(wasSaid)
      expect(own.find((row) => row.due_on === "2026-07-20" && row.anchor === "due")?.state).toBe("planned")
    }
  })

  if (kind === "postgres")
    test("what a change plans stands, though another process began to look before it", async () => {
      await it.rule({ leads: ["P7D"] })
      const { id } = await flight()
      let looking: Promise<void> = Promise.resolve()
      await transact(db(), async (trx) => {
        await sql`lock table occurrence in access exclusive mode`.execute(trx)
        looking = transact(another(), (other) => planReminders(other, [id], context().clock()))
        const waiting = sql`select 1 from pg_locks where not granted and relation = 'occurrence'::regclass`
        await expect.poll(async () => (await waiting.execute(trx)).rows.length).toBe(1)
        await changeEvent({ ...context(), db: trx }, id, { date: "2026-07-20" })
      })
      await looking
      expect(await told(db())).toEqual([
        "due P7D 2026-06-20: superseded (moved)",
        "due P7D 2026-07-20: planned",
      ])
    })

  test("planning everything again changes nothing", async () => {
    await it.rule()
    await it.rule({ query: "due:<=P14D", atTime: "07:30", quiet: { from: "22:00", to: "08:00" } })
    const { id } = await flight()
    await claim()
    await it.at(`2026-05-20T${NINE}`)
    await changeEvent(context(), id, { date: "2026-07-20" })
    const before = await db().selectFrom("occurrence").selectAll().orderBy("id").execute()
    await planAll(context())
    expect(await db().selectFrom("occurrence").selectAll().orderBy("id").execute()).toEqual(before)
  })
})
