import { beforeEach, describe, expect, test } from "vitest"
import { changeEvent, createEvent } from "../../src/services/events.ts"
import { createPrediction } from "../../src/services/predictions.ts"
import { changeRule, restoreRule, withdrawRule } from "../../src/services/reminder-rules.ts"
import { acknowledgeReminder, undoAcknowledge } from "../../src/services/reminders.ts"
import { snoozeReminder, undoSnooze } from "../../src/services/snoozes.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { line, occurrenceOf, reminding, told } from "../support/reminding.ts"

// Chatham is 12:45 ahead in the southern winter: nine in the morning there is 20:15 UTC the day before.
const NINE = "20:15:00.000Z"
const NOTHING = { code: "nothing_to_undo" }

describeOnEachDatabase("a snooze", (db) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  const { context } = it
  beforeEach(() => it.begin())
  const flight = (date = "2026-06-20") =>
    createEvent(context(), {
      title: "Kestrel flight",
      date,
      kind: "release",
      topic: "science",
      status: "scheduled",
    })
  const week = () => occurrenceOf(db(), { lead: "P7D" })
  const putOff = (id: string, until: string) => snoozeReminder(context(), id, { until })

  describe("that is taken back", () => {
    test("leaves everything as it was before: it is said when it was to be said, and then only", async () => {
      await it.rule({ leads: ["P7D", "P0D"] })
      await flight()
      const before = await told(db())
      await putOff(await week(), "2026-06-15T00:00:00.000Z")
      const back = await undoSnooze(context(), await week())
      expect(back).toMatchObject({ lead: "P7D", state: "planned", reason: null, snoozedUntil: null })
      expect((await told(db())).filter((one) => !one.startsWith("snooze"))).toEqual(before)
      expect((await it.at(`2026-06-12T${NINE}`)).map(line)).toEqual(["reminder.due P7D 2026-06-20"])
      expect(await it.at("2026-06-15T00:00:00.000Z")).toEqual([])
      await expect(undoSnooze(context(), await week())).rejects.toMatchObject(NOTHING)
    })

    test("by the id that putting it off answered with does the same", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      const put = await putOff(await week(), "2026-06-15T00:00:00.000Z")
      expect(await undoSnooze(context(), put.id)).toMatchObject({ id: await week(), state: "planned" })
    })

    test("after the time of what it put off is said at once, and how late", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      await putOff(await week(), "2026-06-15T00:00:00.000Z")
      await it.at("2026-06-12T22:15:00.000Z")
      await undoSnooze(context(), await week())
      expect((await it.at("2026-06-12T22:15:01.000Z")).map(line)).toEqual([
        "reminder.due P7D 2026-06-20 7201 s late",
      ])
      expect(await it.at("2026-06-15T00:00:00.000Z")).toEqual([])
    })

    test("after the deadline says that it was missed, once", async () => {
      await it.rule({ leads: ["P0D"] })
      await flight()
      await putOff(await occurrenceOf(db(), { lead: "P0D" }), "2026-06-25T00:00:00.000Z")
      await it.at("2026-06-21T00:00:00.000Z")
      await undoSnooze(context(), await occurrenceOf(db(), { lead: "P0D" }))
      expect((await it.at("2026-06-21T00:00:01.000Z")).map(({ type }) => type)).toEqual(["reminder.missed"])
      expect(await it.at("2026-06-25T00:00:00.000Z")).toEqual([])
    })

    test("says nothing of a time since which something else was said of that day", async () => {
      await it.rule({ leads: ["P7D", "P1D"] })
      await flight()
      await putOff(await week(), "2026-06-19T12:00:00.000Z")
      expect((await it.at(`2026-06-18T${NINE}`)).map(line)).toEqual(["reminder.due P1D 2026-06-20"])
      expect(await undoSnooze(context(), await week())).toMatchObject({
        state: "skipped",
        reason: "collapsed",
      })
      expect(await it.at("2026-06-19T12:00:00.000Z")).toEqual([])
    })

    test("of what was said already says it no second time", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      await it.at(`2026-06-12T${NINE}`)
      await putOff(await week(), "2026-06-15T00:00:00.000Z")
      expect(await undoSnooze(context(), await week())).toMatchObject({ state: "fired", snoozedUntil: null })
      expect(await it.at("2026-06-19T00:00:00.000Z")).toEqual([])
    })

    test("is the last one: what was put off again goes back step by step", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      const first = await putOff(await week(), "2026-06-14T00:00:00.000Z")
      await putOff(first.id, "2026-06-16T00:00:00.000Z")
      await expect(undoSnooze(context(), await week())).rejects.toMatchObject(NOTHING)
      expect(await undoSnooze(context(), first.id)).toMatchObject({ id: first.id, state: "planned" })
      expect(await undoSnooze(context(), first.id)).toMatchObject({ id: await week(), state: "planned" })
      await expect(undoSnooze(context(), first.id)).rejects.toMatchObject(NOTHING)
      expect((await it.at("2026-06-17T00:00:00.000Z")).map(({ lead }) => lead)).toEqual(["P7D"])
    })

    test("brings all back that it stood for", async () => {
      await it.rule({ leads: ["P7D", "P1D"] })
      await flight()
      await putOff(await week(), "2026-06-15T00:00:00.000Z")
      const day = await occurrenceOf(db(), { lead: "P1D" })
      const one = await putOff(day, "2026-06-19T12:00:00.000Z")
      // Once more until the same instant changes nothing.
      expect((await putOff(one.id, "2026-06-19T12:00:00.000Z")).id).toBe(one.id)
      await undoSnooze(context(), day)
      expect((await it.at("2026-06-15T00:00:00.000Z")).map(({ timestamp }) => timestamp)).toEqual([
        "2026-06-15T00:00:00.000Z",
      ])
      expect((await it.at(`2026-06-18T${NINE}`)).map(({ lead }) => lead)).toEqual(["P1D"])
      expect(await it.at("2026-06-19T12:00:00.000Z")).toEqual([])
    })

    test("is refused once it was said, and where there was none", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      await expect(undoSnooze(context(), await week())).rejects.toMatchObject(NOTHING)
      await putOff(await week(), "2026-06-15T00:00:00.000Z")
      expect(await it.at("2026-06-15T00:00:00.000Z")).toHaveLength(1)
      await expect(undoSnooze(context(), await week())).rejects.toMatchObject(NOTHING)
    })

    test("while its rule rests is planned again when the rule goes on", async () => {
      const rule = await it.rule({ leads: ["P7D"] })
      await flight()
      await putOff(await week(), "2026-06-15T00:00:00.000Z")
      await withdrawRule(context(), rule.id)
      expect(await undoSnooze(context(), await week())).toMatchObject({ state: "superseded" })
      await restoreRule(context(), rule.id)
      expect((await it.at("2026-06-15T00:00:00.000Z")).map(({ lead }) => lead)).toEqual(["P7D"])
    })

    test("of a repetition leaves the pace of an overdue verdict as it was", async () => {
      await it.rule({ leads: ["P0D"], overdueEvery: "P7D" })
      const outcomeWindow = { basis: "absolute", dueOn: "2026-05-10" } as const
      await createPrediction(context(), {
        type: "forecast",
        consequence: "the pad is ready",
        topic: "science",
        outcomeWindow,
      })
      await it.at(`2026-05-09T${NINE}`)
      const first = await occurrenceOf(db(), { anchor: "overdue" })
      await putOff(first, "2026-05-19T00:00:00.000Z")
      await undoSnooze(context(), first)
      for (const day of ["16", "23"])
        expect((await it.at(`2026-05-${day}T${NINE}`)).map(({ type }) => type)).toEqual(["reminder.overdue"])
      expect(await it.at("2026-05-30T00:00:00.000Z")).toEqual([])
    })
  })

  test.each([
    [
      "was seen by mistake",
      async (_: string, __: string, put: string) => {
        await acknowledgeReminder(context(), put)
        await undoAcknowledge(context(), put)
      },
    ],
    [
      "moved there and back",
      async (_: string, eventId: string) => {
        await changeEvent(context(), eventId, { date: "2026-07-20" })
        await changeEvent(context(), eventId, { date: "2026-06-20" })
      },
    ],
    [
      "lost its rule for a while",
      async (ruleId: string) => {
        await withdrawRule(context(), ruleId)
        await restoreRule(context(), ruleId)
      },
    ],
  ])("still holds for what %s", async (_, change) => {
    const rule = await it.rule({ leads: ["P7D"] })
    const { id } = await flight()
    const put = await putOff(await week(), "2026-06-15T00:00:00.000Z")
    await change(rule.id, id, put.id)
    expect((await it.at("2026-06-15T00:00:00.000Z")).map(({ occurrenceId }) => occurrenceId)).toEqual([
      put.id,
    ])
  })

  test("of the word that a day moved has it said then, and not before as well", async () => {
    const rule = await it.rule({ leads: ["P7D"] })
    const { id } = await flight()
    await it.at(`2026-06-12T${NINE}`)
    await changeRule(context(), rule.id, { isDailyDigest: true })
    await changeEvent(context(), id, { date: "2026-07-20" })
    await putOff(await occurrenceOf(db(), { anchor: "moved" }), "2026-06-15T00:00:00.000Z")
    expect(await it.at("2026-06-14T23:59:59.000Z")).toEqual([])
    const [digest] = await it.at("2026-06-15T00:00:00.000Z")
    expect(digest?.items.map(({ movedFrom, dueOn }) => [movedFrom, dueOn])).toEqual([
      ["2026-06-20", "2026-07-20"],
    ])
  })
})
