import { beforeEach, expect, test } from "vitest"
import { changeEvent, createEvent } from "../../src/services/events.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { snoozeReminder } from "../../src/services/snoozes.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { line, messages, occurrenceOf, reminding } from "../support/reminding.ts"

// Chatham is 12:45 ahead in the southern winter: nine in the morning there is 20:15 UTC the day before.
const NINE = "20:15:00.000Z"
const NIGHT = { from: "21:00", to: "07:30" }

describeOnEachDatabase("a reminder comes in time, and not at night", (db) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  const { context } = it
  beforeEach(() => it.begin())
  const flight = (date: string) =>
    createEvent(context(), {
      title: "Kestrel flight",
      date,
      kind: "release",
      topic: "science",
      status: "scheduled",
    })
  /** When what was laid ready goes out. */
  const sentAt = async () => {
    const rows = await db()
      .selectFrom("delivery")
      .select(["next_attempt_at", "expires_at"])
      .orderBy("id")
      .execute()
    return rows.map((row) => row.next_attempt_at)
  }

  test("where the server comes back in quiet hours, it goes out after them and says what is so then", async () => {
    await it.rule({ leads: ["P7D"], quiet: NIGHT })
    await flight("2026-06-20")
    // 23:45 on 13 June, 14:45 h late; quiet until 07:30.
    expect(
      (await it.at("2026-06-13T11:00:00.000Z")).map(({ daysLeft, lateSeconds }) => [daysLeft, lateSeconds]),
    ).toEqual([[6, 22.5 * 3600]])
    expect(await sentAt()).toEqual(["2026-06-13T18:45:00.000Z"])
  })

  test("but at once where the deadline would pass in them", async () => {
    await it.rule({ leads: ["P0D"], quiet: NIGHT })
    await flight("2026-06-20")
    await it.at("2026-06-20T10:00:00.000Z")
    expect(await sentAt()).toEqual(["2026-06-20T10:00:00.000Z"])
  })

  test("and that the deadline was missed waits for the morning; what was put off into the night does not", async () => {
    await it.rule({ leads: ["P0D"], quiet: NIGHT })
    await flight("2026-06-20")
    expect((await it.at("2026-06-20T12:00:00.000Z")).map(({ type }) => type)).toEqual(["reminder.missed"])
    expect(await sentAt()).toEqual(["2026-06-20T18:45:00.000Z"])
    await flight("2026-06-24")
    const planned = await occurrenceOf(db(), { lead: "P0D", dueOn: "2026-06-24" })
    await snoozeReminder(context(), planned, { until: "2026-06-23T10:00:00.000Z" })
    await it.at("2026-06-23T10:00:00.000Z")
    expect(await sentAt()).toContain("2026-06-23T10:00:00.000Z")
  })

  test("that a day moved to today is not left for the digest of tomorrow", async () => {
    await it.rule({ leads: ["P30D"], isDailyDigest: true })
    const { id } = await flight("2026-06-20")
    await it.at(`2026-05-20T${NINE}`)
    it.set("2026-05-20T23:00:00.000Z")
    await changeEvent(context(), id, { date: "2026-05-21" })
    const [digest] = await it.at("2026-05-20T23:00:01.000Z")
    expect(digest?.items.map(({ type, dueOn }) => [type, dueOn])).toEqual([["reminder.moved", "2026-05-21"]])
    // To a day that is not today: with the next one.
    await changeEvent(context(), id, { date: "2026-05-25" })
    expect(await it.at("2026-05-21T20:14:59.000Z")).toEqual([])
    expect((await it.at(`2026-05-21T${NINE}`)).map(({ type }) => type)).toEqual(["reminder.digest"])
  })

  test("that a day moved to one that is over waits for the end of quiet hours", async () => {
    await it.rule({ leads: ["P30D"], quiet: NIGHT })
    const { id } = await flight("2026-06-20")
    await it.at(`2026-05-20T${NINE}`)
    it.set("2026-05-21T12:00:00.000Z")
    await changeEvent(context(), id, { date: "2026-05-10" })
    expect(await it.at("2026-05-21T18:44:59.000Z")).toEqual([])
    expect((await it.at("2026-05-21T18:45:00.000Z")).map(line)).toEqual([
      "reminder.moved 1 2026-05-10 from 2026-06-20",
    ])
  })

  test.each(["due:2026-06", "due:<=P14D", "standing:due_soon"])(
    "that a day moved out of the days that a rule asks for is said, and no more (%s)",
    async (query) => {
      await it.rule({ leads: ["P7D", "P0D"], query })
      const { id } = await flight("2026-06-20")
      expect((await it.at(`2026-06-12T${NINE}`)).map(line)).toEqual(["reminder.due P7D 2026-06-20"])
      it.set("2026-06-12T23:00:00.000Z")
      await changeEvent(context(), id, { date: "2026-08-20" })
      expect((await it.at("2026-06-12T23:00:01.000Z")).map(line)).toEqual([
        "reminder.moved 1 2026-08-20 from 2026-06-20",
      ])
      const found = await db().selectFrom("delivery").select(["state"]).orderBy("id").execute()
      expect(found.map(({ state }) => state)).toEqual(["cancelled", "pending"])
      expect(await it.at("2026-07-30T00:00:00.000Z")).toEqual([])
    },
  )

  test("also where something else that is due cannot be told of", async () => {
    await it.rule({ leads: ["P7D"] })
    const broken = await flight("2026-06-20")
    const { id } = await flight("2026-06-20")
    await db().updateTable("event").set({ ends_on: "2026-06-31" }).where("id", "=", broken.id).execute()
    it.set(`2026-06-12T${NINE}`)
    const fire = () => fireDueOccurrences(context(), 50)
    expect(await fire()).toBe(1)
    expect((await messages(db())).map(({ thing }) => thing?.id)).toEqual([id])
    await expect(fire()).rejects.toThrow(RangeError)
  })

  test("of what ends with the calendar does not expire before it is sent", async () => {
    await it.rule({ leads: ["P30D"], remindsOfStart: true, timeZone: "America/Los_Angeles" })
    await flight("2026-06-10/9999-12-31")
    expect((await it.at("2026-06-10T16:00:00.000Z")).map(({ type }) => type)).toEqual(["reminder.start"])
    const row = await db().selectFrom("delivery").select("expires_at").executeTakeFirstOrThrow()
    expect((row.expires_at ?? "") > "2026").toBe(true)
  })
})
