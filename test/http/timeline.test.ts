import { expect, test } from "vitest"
import { addSeries } from "../../src/services/series.ts"
import { anApp, jsonOf, NOW, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

describeOnEachDatabase("the overview", (db) => {
  const app = () => anApp(db())
  const anEvent = (title: string, date: string, more: object = {}) =>
    sendJson(app(), "POST", "/api/v1/events", { title, date, ...more })

  test("the timeline holds what touches its window, also what only reaches into it", async () => {
    await anEvent("Inside", "2026-05-10")
    await anEvent("Reaches in", "2026-04-01/2026-05-01")
    await anEvent("Outside", "2026-07-01")
    const view = await jsonOf(app().request("/api/v1/timeline?from=2026-05-01&to=2026-05-31"))
    expect(view).toMatchObject({ from: "2026-05-01", to: "2026-05-31", total: 2, bins: [] })
    expect((view.items as { title: string }[]).map(({ title }) => title).sort()).toEqual([
      "Inside",
      "Reaches in",
    ])
  })

  test.each([
    ["/api/v1/timeline", "from"],
    ["/api/v1/timeline?from=2026-05-02&to=2026-05-01", "from"],
    ["/api/v1/timeline?from=2026-05-01&to=2026-04-31", "to"],
    ["/api/v1/timeline?from=2026-05-01&to=2026-05-31&standing=asleep", "standing"],
    ["/api/v1/timeline/density?from=2026-05-01", "from"],
    ["/api/v1/summary?today=2026-05-01", "today"],
  ])("%s is 400 and names the parameter", async (path, where) => {
    const response = await app().request(path)
    expect(response.status).toBe(400)
    const { errors } = await jsonOf(response)
    expect(errors).toContainEqual(expect.objectContaining({ where }))
  })

  test("the density counts the whole ledger, and follows the filters", async () => {
    await anEvent("A", "2026-05-10", { kind: "release" })
    await anEvent("B", "2026-07-10")
    const sum = async (query: string) =>
      (
        (await jsonOf(app().request(`/api/v1/timeline/density${query}`))).buckets as { count: number }[]
      ).reduce((total, { count }) => total + count, 0)
    expect(await sum("")).toBe(2)
    expect(await sum("?kind=release")).toBe(1)
  })

  test("the summary of an empty ledger is all zeros, not an error", async () => {
    expect(await jsonOf(app().request("/api/v1/summary"))).toMatchObject({
      today: "2026-05-01",
      timeZone: "Pacific/Chatham",
      events: 0,
      predictions: 0,
      digests: 0,
      needsVerdict: 0,
      next: null,
    })
  })

  test("the summary names the next deadline", async () => {
    await anEvent("Soon", "2026-05-10")
    await anEvent("Later", "2026-06-10")
    expect(await jsonOf(app().request("/api/v1/summary"))).toMatchObject({
      events: 2,
      next: { title: "Soon" },
    })
  })

  test("series are listed with their rule", async () => {
    const rule = "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU"
    const entry = {
      title: "Quarterly patches",
      kind: "patch",
      topic: "security",
      rule,
      startsOn: "2026-01-01",
    } as const
    await addSeries({ db: db(), clock: () => NOW, timeZone: "Pacific/Chatham" }, entry)
    expect(await jsonOf(app().request("/api/v1/series"))).toMatchObject({ items: [entry] })
  })
})
