import ICAL from "ical.js"
import { expect, test } from "vitest"
import { getCalendar } from "../../src/services/calendar.ts"
import { addSeries } from "../../src/services/series.ts"
import { anApp, NOW, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const RULES: [rule: string, startsOn: string][] = [
  ["FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU", "2026-04-01"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-05-05"],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "2026-05-09"],
  ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2026-01-01"],
  ["FREQ=DAILY;COUNT=5", "2026-05-30"],
  ["FREQ=MONTHLY;BYDAY=2WE;UNTIL=20270101T000000Z", "2026-05-01"],
]

describeOnEachDatabase("a series in the calendar", (db) => {
  const app = () => anApp(db())
  const context = () => ({ db: db(), clock: () => NOW, timeZone: "Pacific/Chatham" })
  const entries = async (query = "") =>
    new ICAL.Component(
      ICAL.parse(await (await app().request(`/calendar.ics${query}`)).text()),
    ).getAllSubcomponents("vevent")
  /** The days on which ical.js, which knows nothing of us, sees the series until a day. */
  const days = async (until: string, query = ""): Promise<string[]> => {
    const all = await entries(query)
    const whole = all.find((entry) => entry.hasProperty("rrule"))
    if (whole === undefined) return all.map((entry) => String(entry.getFirstPropertyValue("dtstart"))).sort()
    const event = new ICAL.Event(whole, {
      exceptions: all.filter((one) => one.hasProperty("recurrence-id")) as never,
    })
    const found: string[] = []
    const steps = event.iterator()
    for (let next = steps.next(); next && next.toString() <= until; next = steps.next())
      found.push(event.getOccurrenceDetails(next).startDate.toString())
    return found.sort()
  }
  const live = async (until: string): Promise<string[]> => {
    const rows = await db()
      .selectFrom("event")
      .select("starts_on")
      .where("review", "!=", "withdrawn")
      .where("series_on", "<=", until)
      .orderBy("starts_on")
      .execute()
    return rows.map((row) => row.starts_on)
  }

  test.each(RULES)("%s from %s is the same days to ical.js as in the ledger", async (rule, startsOn) => {
    await addSeries(context(), { title: "Patch day", kind: "patch", topic: "security", rule, startsOn })
    expect(await entries()).toHaveLength(1)
    expect(await days("2028-01-31")).toEqual(await live("2028-01-31"))
  })

  test("skipped, moved, cancelled and renamed dates are said by EXDATE and overrides", async () => {
    const [rule, startsOn] = RULES[0] ?? ["", ""]
    const { id } = await addSeries(context(), {
      title: "Patch day",
      kind: "patch",
      topic: "security",
      rule,
      startsOn,
    })
    await sendJson(app(), "POST", `/api/v1/series/${id}/skip`, { on: "2026-07-21" })
    const events = await db().selectFrom("event").select(["id", "series_on"]).orderBy("series_on").execute()
    const eventOn = (on: string) => events.find((event) => event.series_on === on)?.id
    await sendJson(app(), "PATCH", `/api/v1/events/${eventOn("2026-10-20")}`, { date: "2026-10-22" })
    await sendJson(app(), "PATCH", `/api/v1/events/${eventOn("2027-01-19")}`, { status: "cancelled" })
    expect(await days("2028-01-31")).toEqual(await live("2028-01-31"))
    const all = await entries()
    const uids = new Set(all.map((entry) => entry.getFirstPropertyValue("uid")))
    expect([...uids]).toEqual([`${id}@watchline`])
    const overrides = all
      .slice(1)
      .map((entry) => [
        String(entry.getFirstPropertyValue("recurrence-id")),
        String(entry.getFirstPropertyValue("dtstart")),
        entry.getFirstPropertyValue("status"),
      ])
    expect(overrides).toEqual([
      ["2026-10-20", "2026-10-22", "CONFIRMED"],
      ["2027-01-19", "2027-01-19", "CANCELLED"],
    ])
    expect(String(all[0]?.getFirstPropertyValue("exdate"))).toBe("2026-07-21")
  })

  test("of which only some dates are asked for is shown by single dates", async () => {
    const [rule, startsOn] = RULES[0] ?? ["", ""]
    await addSeries(context(), { title: "Patch day", kind: "patch", topic: "security", rule, startsOn })
    expect(await days("2028-01-31", "?query=on:2026-07")).toEqual(["2026-07-21"])
    expect((await entries("?query=topic:security"))[0]?.hasProperty("rrule")).toBe(true)
  })

  test("is narrowed by alarms and predictions, which may be tasks", async () => {
    const claim = { type: "forecast", consequence: "the ferry closes", madeOn: "2026-04-01" }
    const outcomeWindow = { basis: "absolute", dueOn: "2026-08-31" }
    await sendJson(app(), "POST", "/api/v1/predictions", { ...claim, outcomeWindow })
    const text = async (query: string) => (await app().request(`/calendar.ics${query}`)).text()
    expect(await text("?predictions=none")).not.toContain("ferry")
    expect(await text("?alarms=none")).not.toContain("VALARM")
    const todo = await text("?predictions=todo&alarms=P1M,P1D")
    expect(todo).toContain("BEGIN:VTODO\r\n")
    expect(todo).toContain("DTSTART;VALUE=DATE:20260401\r\nDUE;VALUE=DATE:20260831\r\n")
    expect(todo.match(/TRIGGER;RELATED=END:\S+/g)).toEqual([
      "TRIGGER;RELATED=END:-P30DT15H",
      "TRIGGER;RELATED=END:-PT15H",
    ])
    expect((await app().request("/calendar.ics?alarms=soon")).status).toBe(400)
  })

  test("what does not fit is the oldest, and the calendar says how much it is", async () => {
    for (const day of ["03", "01", "02"])
      await sendJson(app(), "POST", "/api/v1/events", { title: `Day ${day}`, date: `2026-08-${day}` })
    const { events, leftOut } = await getCalendar(context(), {}, 2)
    expect([events.map(({ event }) => event.title), leftOut]).toEqual([["Day 02", "Day 03"], 1])
  })

  test("what was withdrawn or merged is cancelled for 30 days, and gone after them", async () => {
    const made: string[] = []
    for (const title of ["Harbour tunnel opens", "Harbour tunnel opening", "Fair"]) {
      const event = await sendJson(app(), "POST", "/api/v1/events", { title, date: "2026-08-02" })
      made.push(((await event.json()) as { id: string }).id)
    }
    await sendJson(app(), "POST", `/api/v1/events/${made[0]}/merge`, { with: made[1] })
    await sendJson(app(), "POST", `/api/v1/events/${made[2]}/withdraw`, {})
    const statuses = async (clock: string) => {
      const later = anApp(db(), { clock: () => new Date(clock) })
      const text = await (await later.request("/calendar.ics")).text()
      return [...text.matchAll(/STATUS:(\w+)/g)].map(([, status]) => status).sort()
    }
    expect(await statuses("2026-05-20T09:00:00.000Z")).toEqual(["CANCELLED", "CANCELLED", "CONFIRMED"])
    expect(await statuses("2026-06-20T09:00:00.000Z")).toEqual(["CONFIRMED"])
  })
})
