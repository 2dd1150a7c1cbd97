import { expect, test } from "vitest"
import { readCsv } from "../../src/ingest/csv.ts"
import { createView } from "../../src/services/views.ts"
import { anApp, jsonOf, NOW } from "../support/app.ts"
import { describeOnEachDatabase, emptyTables } from "../support/databases.ts"
import { fillLedger } from "../support/full-ledger.ts"

describeOnEachDatabase("the ledger out and in again", (db) => {
  const later = new Date("2026-11-22T09:00:00.000Z")
  const context = () => ({ db: db(), clock: () => later, timeZone: "Pacific/Chatham" })
  const app = () => anApp(db(), { clock: () => later })
  const post = (path: string, body: string, type: string) =>
    app().request(path, { method: "POST", body, headers: { "content-type": type } })

  test("a download goes back in, tried first, then done, then nothing new", async () => {
    await fillLedger(context())
    const response = await app().request("/api/v1/export.json")
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="watchline-2026-11-22.json"',
    )
    const text = await response.text()
    await emptyTables(db())
    const tried = await jsonOf(post("/api/v1/import?dryRun=true", text, "application/json"))
    expect(tried).toMatchObject({ added: { digests: 6 }, conflictCount: 0 })
    expect(await jsonOf(app().request("/api/v1/summary"))).toMatchObject({ digests: 0 })
    expect(await jsonOf(post("/api/v1/import", text, "application/json"))).toEqual(tried)
    expect(await jsonOf(post("/api/v1/import", text, "application/json"))).toMatchObject({
      same: { digests: 6 },
    })
    expect(await (await app().request("/api/v1/export.json")).text()).toBe(text)
  })

  test("tables hold what a query or a view leaves, RFC 4180", async () => {
    await fillLedger(context())
    await createView(context(), { name: "Policy", query: "topic:policy", page: "list", grouping: "topic" })
    const rows = async (path: string) => {
      const response = await app().request(path)
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present")
      const bytes = new Uint8Array(await response.arrayBuffer())
      expect(new TextDecoder().decode(bytes)).toMatch(/^id,.*\r\n/)
      return readCsv(bytes).map(({ cells }) => cells)
    }
    const every = await rows("/api/v1/export/predictions.csv")
    const some = await rows("/api/v1/export/predictions.csv?view=policy")
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual(every.filter(({ topic }) => topic === "policy"))
    expect(
      (await rows("/api/v1/export/events.csv?query=kind:patch")).every(({ kind }) => kind === "patch"),
    ).toBe(true)
    expect((await rows("/api/v1/export/verdicts.csv"))[0]?.note).toMatch(/^'\+seen/)
    expect((await rows("/api/v1/export/forecasts.csv"))[0]?.probability).toBe("0.33333334")
    expect(await jsonOf(app().request("/api/v1/export/events.csv?query=kind:none"))).toMatchObject({
      code: "invalid_query",
    })
  })

  test("what cannot be taken is refused with its place", async () => {
    expect(await jsonOf(post("/api/v1/import", "{}", "application/json"))).toMatchObject({
      code: "unreadable_import",
    })
    const made = NOW.toISOString()
    const broken = {
      format: "watchline-export",
      version: 1,
      madeAt: made,
      views: [{ id: 7 }],
      counts: { views: 1 },
    }
    expect(await jsonOf(post("/api/v1/import", JSON.stringify(broken), "application/json"))).toMatchObject({
      code: "broken_import",
      errors: expect.arrayContaining([{ where: "/views/0/id", message: "must be an id" }]),
    })
    const large = await app().request("/api/v1/import", {
      method: "POST",
      body: "{}",
      headers: { "content-length": String(65 * 1024 * 1024) },
    })
    expect(await jsonOf(large)).toMatchObject({ code: "payload_too_large" })
  })
})
