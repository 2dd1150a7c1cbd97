import { expect, test } from "vitest"
import { insertDigest } from "../../src/db/queries/digests.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aDigest, anEvent, aPrediction, aSpan, untilDay } from "../support/factories.ts"

interface Found {
  text: string
  highlights: { start: number; end: number }[]
  start: number
  end: number
}

const marked = ({ text, highlights }: Found): string[] =>
  highlights.map(({ start, end }) => text.slice(start, end))
const q = encodeURIComponent

describeOnEachDatabase("GET /api/v1/search", (db) => {
  const search = async (query: string) => {
    const found = await jsonOf(anApp(db()).request(`/api/v1/search?query=${q(query)}`))
    return found as { query: string; events: Found[]; predictions: Found[]; digests: Found[] }
  }

  test("finds events, predictions and stretches of digests, and says where the words stand", async () => {
    const text = `# Energy\n\n${"Nothing of note. ".repeat(30)}The Élan dam is full; Élan’s turbines wait.`
    await insertEvent(db(), anEvent({ title: "Élan dam opens" }))
    await insertPrediction(db(), aPrediction({ consequence: "the dam at Elan bursts" }), 0)
    await insertDigest(db(), aDigest({ text }))
    const { events, predictions, digests } = await search("elan DAM*")
    expect(events.flatMap(marked)).toEqual(["Élan", "dam"])
    expect(predictions.flatMap(marked)).toEqual(["dam", "Elan"])
    expect(digests.flatMap(marked)).toEqual(["Élan", "dam", "Élan"])
    expect(digests[0]?.text.length).toBeLessThan(260)
    expect(text.slice(digests[0]?.start, digests[0]?.end)).toBe(digests[0]?.text)
  })

  test("puts first what fits best", async () => {
    for (const title of [
      "Dam",
      "A dam and a road and a bridge and a tunnel and a tower",
      "Turbine at the dam",
    ])
      await insertEvent(db(), anEvent({ title }))
    expect((await search("turbine dam")).events.map(({ text }) => text)).toEqual(["Turbine at the dam"])
    expect((await search("dam")).events[0]?.text).toBe("Dam")
  })

  test("answers a query that cannot be read with what is wrong and where, never with 500", async () => {
    const app = anApp(db())
    const refused = await app.request(`/api/v1/search?query=${q("dam topic:dams")}`)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      code: "invalid_query",
      errors: [{ where: "query", message: expect.stringContaining("(at character 11)") }],
    })
    const hostile = [
      '"',
      "'",
      "a'b",
      '"a" OR',
      "NEAR(a b)",
      "a*b*",
      "^a",
      "{a}:b",
      "-",
      "a AND",
      "%",
      "\\",
      "a\u0000b",
      "(((",
      "due:>=",
      "$1",
      "'; drop table passage; --",
      "𝒜",
      "::",
      "on:9999",
      "a".repeat(490),
    ]
    for (const query of hostile)
      for (const path of ["search", "events", "predictions", "deadlines", "timeline/density"])
        expect(
          (await app.request(`/api/v1/${path}?query=${q(query)}`)).status,
          `${path} ${query}`,
        ).toBeLessThan(500)
  })

  test("one language narrows every list, the deadlines, the timeline and the calendar", async () => {
    await insertEvent(
      db(),
      anEvent({
        title: "Dam opens",
        topic: "energy",
        span: aSpan("2026-05-12", "2026-05-12", { precision: "day" }),
      }),
    )
    await insertEvent(
      db(),
      anEvent({
        title: "Dam closes",
        topic: "finance",
        span: aSpan("2026-05-13", "2026-05-13", { precision: "day" }),
      }),
    )
    const claim = { dueOn: "2026-05-20", outcomeWindow: untilDay("2026-05-20") }
    await insertPrediction(db(), aPrediction({ consequence: "the dam holds", topic: "energy", ...claim }), 0)
    const query = q("dam topic:energy due:<=P30D")
    const app = anApp(db())
    const titles = async (path: string): Promise<unknown> => {
      const { items } = (await jsonOf(app.request(`/api/v1/${path}`))) as { items: { title: string }[] }
      return items.map(({ title }) => title).sort()
    }
    expect(await titles(`events?query=${query}`)).toEqual(["Dam opens"])
    expect(await titles(`predictions?query=${query}`)).toEqual(["the dam holds"])
    expect(await titles(`deadlines?query=${query}`)).toEqual(["Dam opens", "the dam holds"])
    expect(await titles(`timeline?from=2026-01-01&to=2026-12-31&query=${query}`)).toEqual([
      "Dam opens",
      "the dam holds",
    ])
    const calendar = await (await app.request(`/calendar.ics?query=${query}`)).text()
    expect(calendar).toContain("Dam opens")
    expect(calendar).not.toContain("Dam closes")
  })

  test("tells how a query is read", async () => {
    const read = (text: string) => jsonOf(anApp(db()).request(`/api/v1/search/reading?query=${q(text)}`))
    expect(await read("  OVERDUE  topic:AI ")).toMatchObject({
      query: "standing:overdue topic:ai",
      fault: null,
    })
    expect(await read("topic:x")).toMatchObject({ query: null, fault: { start: 6, end: 7 } })
  })
})

describeOnEachDatabase("saved views", (db) => {
  const save = (body: unknown) => sendJson(anApp(db()), "POST", "/api/v1/views", body)

  test("have an address made of their name, and open every list with their query", async () => {
    await insertEvent(db(), anEvent({ title: "Dam opens" }))
    await insertEvent(db(), anEvent({ title: "Tower opens" }))
    const created = await save({ name: "Dämme & Türme", query: "  DAM*  " })
    expect(created.status).toBe(201)
    expect(await created.json()).toMatchObject({
      slug: "damme-turme",
      query: "DAM*",
      address: "/view/damme-turme",
    })
    expect(await (await save({ name: "Dämme & Türme", query: "tower" })).json()).toMatchObject({
      slug: "damme-turme-2",
    })
    const app = anApp(db())
    const found = (await jsonOf(app.request("/api/v1/events?view=damme-turme"))) as {
      items: { title: string }[]
    }
    expect(found.items.map(({ title }) => title)).toEqual(["Dam opens"])
    const both = (await jsonOf(app.request("/api/v1/events?view=damme-turme&query=tower"))) as {
      items: unknown[]
    }
    expect(both.items).toEqual([])
    for (const path of ["calendar.ics", "api/v1/deadlines", "api/v1/timeline/density"])
      expect((await app.request(`/${path}?view=damme-turme`)).status).toBe(200)
    expect((await app.request("/api/v1/deadlines?view=nobody")).status).toBe(400)
  })

  test("are renamed by whoever saw them last, and withdrawn so that their slug is free", async () => {
    const app = anApp(db())
    const { id } = await jsonOf(save({ name: "Dams", query: "dam" }))
    const etag = (await app.request(`/api/v1/views/${id}`)).headers.get("etag") ?? ""
    const rename = (name: string) =>
      sendJson(app, "PATCH", `/api/v1/views/${id}`, { name }, { "if-match": etag })
    expect(await jsonOf(rename("Big dams"))).toMatchObject({ name: "Big dams", slug: "dams", revision: 2 })
    expect((await rename("Small dams")).status).toBe(412)
    expect((await save({ name: "Others", slug: "dams", query: "" })).status).toBe(422)
    expect((await save({ name: "Bad", query: "topic:dams" })).status).toBe(400)
    expect((await app.request(`/api/v1/views/dams/withdraw`, { method: "POST" })).status).toBe(200)
    expect((await save({ name: "Others", slug: "dams", query: "" })).status).toBe(201)
    expect((await jsonOf(app.request("/api/v1/views"))).items).toHaveLength(1)
  })
})
