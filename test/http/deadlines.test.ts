import { expect, test } from "vitest"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const DEADLINES = "/api/v1/deadlines"

describeOnEachDatabase("GET /api/v1/deadlines", (db) => {
  const app = () => anApp(db())
  const anEvent = (title: string, date: string, kind = "other") =>
    sendJson(app(), "POST", "/api/v1/events", { title, date, kind })
  const aClaim = (consequence: string, dueOn: string) =>
    sendJson(app(), "POST", "/api/v1/predictions", {
      type: "forecast",
      consequence,
      madeOn: "2026-01-01",
      outcomeWindow: { basis: "absolute", dueOn },
    })
  const ask = async (query = "") => jsonOf(app().request(`${DEADLINES}${query}`))
  const titles = async (query = "") =>
    ((await ask(query)).items as { title: string }[]).map(({ title }) => title)

  test("without parameters it is the next 30 days, soonest first, events and predictions", async () => {
    await anEvent("Later", "2026-05-31", "release")
    await anEvent("Too late", "2026-06-01")
    await aClaim("Sooner", "2026-05-08")
    await anEvent("Today", "2026-05-01")
    await anEvent("Yesterday", "2026-04-30")
    const answer = await ask()
    expect(answer).toMatchObject({
      today: "2026-05-01",
      from: "2026-05-01",
      to: "2026-05-31",
      truncated: false,
    })
    expect(answer.items).toMatchObject([
      { title: "Today", thing: "event", daysLeft: 0 },
      {
        title: "Sooner",
        thing: "prediction",
        clock: "outcome",
        dueOn: "2026-05-08",
        daysLeft: 7,
        standing: "due_soon",
      },
      { title: "Later", thing: "event", kind: "release", daysLeft: 30 },
    ])
  })

  test("today is the day it is in the ledger's own zone", async () => {
    await anEvent("Today", "2026-05-02")
    const late = anApp(db(), { clock: () => new Date("2026-05-01T20:00:00.000Z") })
    expect(await jsonOf(late.request(DEADLINES))).toMatchObject({
      today: "2026-05-02",
      items: [{ daysLeft: 0 }],
    })
  })

  test("within counts from today or from a given day; from and to are both included", async () => {
    await anEvent("A", "2026-05-15")
    await anEvent("B", "2026-05-16")
    expect(await titles("?within=P14D")).toEqual(["A"])
    expect(await titles("?from=2026-05-16&within=P1D")).toEqual(["B"])
    expect(await titles("?from=2026-05-15&to=2026-05-16")).toEqual(["A", "B"])
  })

  test("overdue adds what is past and still wants a verdict, and nothing that happened", async () => {
    await aClaim("Overdue", "2026-04-01")
    await anEvent("Past", "2026-04-01")
    expect(await titles()).toEqual([])
    expect(await titles("?overdue=true")).toEqual(["Overdue"])
    expect(await ask("?overdue=true")).toMatchObject({ items: [{ standing: "overdue", daysLeft: -30 }] })
  })

  test("a quarter falls due on its last day and says that it is a quarter", async () => {
    await anEvent("Chips ship", "2026-34")
    expect(await ask("?within=P60D")).toMatchObject({
      items: [{ dueOn: "2026-06-30", precision: "quarter", when: "Q2 2026" }],
    })
  })

  test("filters by thing, kind, topic and publisher; the limit says when it cut", async () => {
    await anEvent("Launch", "2026-05-10", "release")
    await anEvent("Talk", "2026-05-11", "conference")
    await aClaim("Claim", "2026-05-12")
    expect(await titles("?thing=prediction")).toEqual(["Claim"])
    expect(await titles("?kind=conference")).toEqual(["Talk"])
    expect(await titles("?kind=forecast")).toEqual(["Claim"])
    expect(await titles("?publisher=Nobody")).toEqual([])
    expect(await titles("?topic=ai")).toEqual([])
    expect(await ask("?limit=2")).toMatchObject({ truncated: true, items: [{}, {}] })
  })

  test.each([
    ["?from=2026-06-01&to=2026-05-01", "from"],
    ["?to=2026-04-01", "to"],
    ["?within=14", "within"],
    ["?within=P14D&to=2026-06-01", "within"],
    ["?within=PT5H", "within"],
    ["?within=P9999999999D", "within"],
    ["?from=2026-02-30", "from"],
    ["?overdue=yes", "overdue"],
    ["?limit=501", "limit"],
    ["?due=tomorrow", "due"],
  ])("%s is 400 and names the parameter", async (query, where) => {
    const response = await app().request(`${DEADLINES}${query}`)
    expect(response.status).toBe(400)
    expect(await jsonOf(response)).toMatchObject({ code: "invalid_query", errors: [{ where }] })
  })
})
