import { beforeEach, describe, expect, test } from "vitest"
import { beginAttempt, finishAttempt, type Outcome } from "../../src/services/attempts.ts"
import { changeEvent, createEvent, withdrawEvent } from "../../src/services/events.ts"
import { mergeEvents } from "../../src/services/merge-events.ts"
import { createPrediction } from "../../src/services/predictions.ts"
import { changeRule } from "../../src/services/reminder-rules.ts"
import { acknowledgeReminder, undoAcknowledge } from "../../src/services/reminders.ts"
import { restoreEvent } from "../../src/services/restore.ts"
import { snoozeReminder } from "../../src/services/snoozes.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { storeChannel, testSecrets } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { line, messages, occurrenceOf, reminding } from "../support/reminding.ts"

// Chatham is 12:45 ahead in the southern winter: nine in the morning there is 20:15 UTC the day before.
const NINE = "20:15:00.000Z"
const SAID = "reminder.due P0D 2026-06-20 a"
const NONE = { busyChannels: [], underway: [] }

describeOnEachDatabase("a reminder that was taken back", (db) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  const { context } = it
  beforeEach(() => it.begin())
  const flight = (date = "2026-06-20", title = "Kestrel flight") =>
    createEvent(context(), { title, date, kind: "release", topic: "science", status: "scheduled" })

  /** Tries to send all that is due; gives the ids of what was tried, and what it was. */
  const send = async (outcome: Outcome = { result: "delivered" }): Promise<string[]> => {
    const tried: string[] = []
    const sending = { ...context(), secrets: testSecrets }
    for (;;) {
      const begun = await beginAttempt(sending, NONE, 45_000)
      if (begun === undefined) return tried
      if (begun === "settled") continue
      await finishAttempt(sending, begun, outcome)
      tried.push(`${line(begun.delivery.message)} ${begun.channel.name}`)
    }
  }
  const failing = () => send({ result: "passing" })

  describe("while its receiver did not answer", () => {
    const onTheDay = async () => {
      const rule = await it.rule({
        leads: ["P0D"],
        channelIds: [(await storeChannel(db(), { name: "a" })).id],
      })
      const { id } = await flight()
      await it.at(`2026-06-19T${NINE}`)
      expect(await failing()).toEqual([SAID])
      return { rule, id }
    }
    const ways: [string, (ids: { ruleId: string; id: string }) => Promise<() => Promise<unknown>>][] = [
      [
        "settled by mistake",
        async ({ id }) => {
          await changeEvent(context(), id, { status: "happened" })
          return () => changeEvent(context(), id, { status: "scheduled" })
        },
      ],
      [
        "withdrawn and restored",
        async ({ id }) => {
          await withdrawEvent(context(), id)
          return () => restoreEvent(context(), id)
        },
      ],
      [
        "merged and parted again",
        async ({ id }) => {
          const kept = await flight("2026-08-20", "The Kestrel flies")
          const { regroupings } = await mergeEvents(context(), kept.id, { with: id })
          return () => undoRegrouping(context(), regroupings[0]?.id ?? "")
        },
      ],
      [
        "silent, since its rule rested",
        async ({ ruleId }) => {
          await changeRule(context(), ruleId, { state: "paused" })
          return () => changeRule(context(), ruleId, { state: "active" })
        },
      ],
      [
        "seen by mistake",
        async () => {
          const seen = await occurrenceOf(db(), { lead: "P0D" })
          await acknowledgeReminder(context(), seen)
          return () => undoAcknowledge(context(), seen)
        },
      ],
    ]
    test.each(ways)("is sent after all: %s", async (_, change) => {
      const { rule, id } = await onTheDay()
      const before = (await messages(db())).map((message) => message.id)
      const back = await change({ ruleId: rule.id, id })
      await it.at("2026-06-20T00:00:00.000Z")
      expect(await send()).toEqual([])
      await back()
      await it.at("2026-06-20T00:00:01.000Z")
      expect(await send()).toEqual([SAID])
      // Under the id that it had, so that a receiver which got it after all drops it.
      expect((await messages(db())).map((message) => message.id)).toEqual(before)
      expect(await send()).toEqual([])
    })

    test("is sent after all: moved and moved back before anybody heard of it", async () => {
      const { id } = await onTheDay()
      await changeEvent(context(), id, { date: "2026-07-20" })
      await it.at("2026-06-20T00:00:00.000Z")
      await changeEvent(context(), id, { date: "2026-06-20" })
      await it.at("2026-06-20T00:00:01.000Z")
      expect(await send()).toEqual([SAID])
      expect(await it.at("2026-06-21T00:00:01.000Z")).toEqual([])
    })

    test("is not sent again where it arrived, and not where people heard of another day since", async () => {
      const { id } = await onTheDay()
      await it.at("2026-06-19T22:00:00.000Z")
      await send()
      await changeEvent(context(), id, { date: "2026-07-20" })
      await it.at("2026-06-19T22:00:00.000Z")
      expect(await send()).toEqual(["reminder.moved 1 2026-07-20 from 2026-06-20 a"])
      await changeEvent(context(), id, { date: "2026-06-20" })
      await it.at("2026-06-19T22:00:01.000Z")
      expect(await send()).toEqual(["reminder.moved 2 2026-06-20 from 2026-07-20 a"])
    })

    test("goes to the channel that its rule names instead", async () => {
      const { rule } = await onTheDay()
      const other = await storeChannel(db(), { name: "b" })
      await changeRule(context(), rule.id, { channelIds: [other.id] })
      await it.at("2026-06-19T23:00:00.000Z")
      expect(await send()).toEqual(["reminder.due P0D 2026-06-20 b"])
      expect(await send()).toEqual([])
    })
  })

  test("because its rule rested is put off as it was when the rule goes on", async () => {
    const rule = await it.rule({ leads: ["P7D"], channelIds: [(await storeChannel(db(), { name: "a" })).id] })
    await flight()
    const put = await snoozeReminder(context(), await occurrenceOf(db(), { lead: "P7D" }), {
      until: "2026-06-15T00:00:00.000Z",
    })
    await changeRule(context(), rule.id, { state: "paused" })
    await changeRule(context(), rule.id, { state: "active" })
    expect((await it.at("2026-06-15T00:00:00.000Z")).map(({ occurrenceId }) => occurrenceId)).toEqual([
      put.id,
    ])
  })

  test("that moved twice before anybody heard is said to have moved from the day they know", async () => {
    await it.rule({ leads: ["P7D"], channelIds: [(await storeChannel(db(), { name: "a" })).id] })
    const { id } = await flight()
    await it.at(`2026-06-12T${NINE}`)
    await send()
    await changeEvent(context(), id, { date: "2026-07-20" })
    await it.at("2026-06-12T21:00:00.000Z")
    await changeEvent(context(), id, { date: "2026-08-20" })
    await it.at("2026-06-12T21:00:01.000Z")
    expect(await send()).toEqual(["reminder.moved 2 2026-08-20 from 2026-06-20 a"])
  })

  test("because somebody had seen it is said again when its day went and came back", async () => {
    await it.rule({ leads: ["P7D", "P0D"], channelIds: [(await storeChannel(db(), { name: "a" })).id] })
    const { id } = await flight()
    await it.at(`2026-06-12T${NINE}`)
    await send()
    const seen = await occurrenceOf(db(), { lead: "P7D" })
    await acknowledgeReminder(context(), seen)
    for (const date of ["2026-07-20", "2026-06-20"]) {
      await changeEvent(context(), id, { date })
      await it.at("2026-06-12T21:00:00.000Z")
      expect(await send()).toEqual([expect.stringMatching(`^reminder.moved . ${date} from 2026-0[67]-20 `)])
    }
    await it.at(`2026-06-19T${NINE}`)
    expect(await send()).toEqual([SAID])
  })

  test("of what is overdue comes at the pace that the rule has now, whatever it had", async () => {
    const rule = await it.rule({ leads: ["P0D"], overdueEvery: "P1D" })
    await createPrediction(context(), {
      type: "forecast",
      consequence: "the second pad is ready",
      topic: "science",
      outcomeWindow: { basis: "absolute", dueOn: "2026-05-10" },
    })
    for (let day = 9; day <= 23; day++)
      expect((await it.at(`2026-05-${String(day).padStart(2, "0")}T${NINE}`)).length).toBe(1)
    await changeRule(context(), rule.id, { overdueEvery: "P7D" })
    // Fourteen days late now; 31 May is 21 days after.
    expect(await it.at("2026-05-30T20:14:59.000Z")).toEqual([])
    expect((await it.at(`2026-05-30T${NINE}`)).map(({ type }) => type)).toEqual(["reminder.overdue"])
    expect((await it.at(`2026-06-06T${NINE}`)).map(({ type }) => type)).toEqual(["reminder.overdue"])
    await changeRule(context(), rule.id, { overdueEvery: "P1D" })
    expect(await it.at("2026-06-07T20:14:59.000Z")).toEqual([])
    expect((await it.at(`2026-06-07T${NINE}`)).map(({ lateSeconds }) => lateSeconds)).toEqual([null])
  })
})
