import ICAL from "ical.js"
import { expect, test } from "vitest"
import { withdrawRule } from "../../src/services/reminder-rules.ts"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { reminding } from "../support/reminding.ts"

describeOnEachDatabase("GET /calendar.ics", (db) => {
  const app = () => anApp(db())
  const anEvent = (title: string, date: string) => sendJson(app(), "POST", "/api/v1/events", { title, date })
  const fetched = async (query = "") => (await app().request(`/calendar.ics${query}`)).text()
  const summaries = (text: string): unknown[] =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((entry) => entry.getFirstPropertyValue("summary"))

  test("is the same bytes twice, and 304 for who has them", async () => {
    await anEvent("Harbour tunnel opens", "2026-08-02")
    const first = await app().request("/calendar.ics")
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    const text = await first.text()
    expect(await fetched()).toBe(text)
    const later = anApp(db(), { clock: () => new Date("2026-05-09T09:00:00.000Z") })
    const again = await later.request("/calendar.ics", {
      headers: { "if-none-match": first.headers.get("etag") ?? "" },
    })
    expect(again.status).toBe(304)
  })

  test("holds events and predictions, and changes SEQUENCE but not UID when one changes", async () => {
    const { id } = await jsonOf(anEvent("Harbour tunnel opens", "2026-08-02"))
    await sendJson(app(), "POST", "/api/v1/predictions", {
      type: "forecast",
      consequence: "The ferry closes",
    })
    expect(summaries(await fetched())).toEqual(["Harbour tunnel opens", "Look again: The ferry closes"])
    await sendJson(app(), "PATCH", `/api/v1/events/${id}`, { date: "2026-09-01" })
    const text = await fetched()
    expect(text).toContain(`UID:${id}@watchline\r\n`)
    expect(text).toContain("SEQUENCE:1\r\n")
    expect(text).toContain("DTSTART;VALUE=DATE:20260901\r\n")
  })

  test("rings as the active rules of its view say, or else those of everything, or else by default", async () => {
    const it = reminding(db, "2026-05-01T09:00:00.000Z")
    await anEvent("Harbour tunnel opens", "2026-08-02")
    await sendJson(app(), "POST", "/api/v1/views", { name: "Deadlines", query: "tunnel" })
    const alarms = async (query: string) => (await fetched(query)).match(/(?<=^TRIGGER:)\S+/gm) ?? []
    expect(await alarms("?view=deadlines")).toEqual(["-P29DT15H", "-P6DT15H", "-PT15H", "PT9H"])
    await it.rule({ leads: ["P1D", "P14D"] })
    await it.rule({ leads: ["P3D"], query: "topic:energy" })
    const own = await it.rule({ leads: ["P2D"], viewId: "deadlines" })
    await it.rule({ leads: ["P5D"], viewId: "deadlines", state: "paused" })
    expect(await alarms("")).toEqual(["-P13DT15H", "-PT15H"])
    expect(await alarms("?view=deadlines")).toEqual(["-P1DT15H"])
    expect(await alarms("?view=deadlines&alarms=P0D")).toEqual(["PT9H"])
    await withdrawRule(it.context(), own.id)
    expect(await alarms("?view=deadlines")).toEqual(["-P13DT15H", "-PT15H"])
    expect(await fetched()).toBe(await fetched())
  })

  test("quotes the digest's exact words", async () => {
    const words = "Norveg will hold its investor day on June 30, 2026 in Oslo."
    const text = `# Grid Weekly\n\n- ${words}\n`
    const body = { text, publisher: "Grid Weekly", publishedOn: "2026-05-04" }
    await sendJson(app(), "POST", "/api/v1/digests", body)
    const entry = new ICAL.Component(ICAL.parse(await fetched())).getFirstSubcomponent("vevent")
    expect(entry?.getFirstPropertyValue("description")).toContain("Norveg will hold its investor day")
    expect(entry?.getFirstPropertyValue("description")).toContain("— Grid Weekly, 4 May 2026")
    expect(entry?.getFirstPropertyValue("status")).toBe("TENTATIVE")
  })

  test("follows its filters, and refuses others by name", async () => {
    await anEvent("Harbour tunnel opens", "2026-08-02")
    await sendJson(app(), "POST", "/api/v1/predictions", {
      type: "forecast",
      consequence: "The ferry closes",
    })
    expect(summaries(await fetched("?thing=prediction"))).toEqual(["Look again: The ferry closes"])
    expect(summaries(await fetched("?kind=release"))).toEqual([])
    const response = await app().request("/calendar.ics?token=x")
    expect(await jsonOf(response)).toMatchObject({ status: 400, errors: [{ where: "token" }] })
  })

  test("more entries than one page of a list are all there", async () => {
    for (let index = 0; index < 205; index++) await anEvent(`Event ${index}`, "2026-08-02")
    expect(new Set(summaries(await fetched())).size).toBe(205)
  })
})
