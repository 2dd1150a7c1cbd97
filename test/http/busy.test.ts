import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { createApp } from "../../src/app.ts"
import { openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { openSqliteFile } from "../../src/db/sqlite-driver.ts"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { fakeClock } from "../support/clock.ts"
import { aCuttingProxy } from "../support/cutting-proxy.ts"
import { copyOfLedger, databaseKinds } from "../support/databases.ts"

test("a write lock that another process holds is answered 503, and nothing is half-written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "watchline-busy-"))
  const db = openDatabase(`sqlite:${join(folder, "ledger.sqlite")}`)
  await migrate(db)
  const app = createApp({ db, clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const ask = (path: string, init = {}) => app.request(`http://localhost${path}`, init)
  const entry = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: "Harvest fair", date: "2026-06-01" }),
  }
  const other = openSqliteFile(join(folder, "ledger.sqlite"))
  other.exec("begin immediate")
  const refused = await ask("/api/v1/events", entry)
  expect(refused.status).toBe(503)
  expect(refused.headers.get("retry-after")).toBe("5")
  expect(await refused.json()).toMatchObject({ code: "ledger_busy" })
  expect((await ask("/api/v1/summary")).status).toBe(200)
  other.exec("rollback")
  other.close()
  expect((await ask("/api/v1/events", entry)).status).toBe(201)
  expect(await (await ask("/api/v1/summary")).json()).toMatchObject({ events: 1 })
  await db.destroy()
  rmSync(folder, { recursive: true })
})

test.skipIf(!databaseKinds().includes("postgres"))(
  "who cannot be told whether a change was kept is told so, and shown how the thing stands",
  async () => {
    const database = await copyOfLedger("postgres")
    const proxy = await aCuttingProxy(database.url)
    const db = openDatabase(proxy.url)
    await sql`select 1`.execute(db)
    const told: string[] = []
    const app = anApp(db, { onCrash: (_error, request) => told.push(request) })
    const { id } = await jsonOf(
      sendJson(app, "POST", "/api/v1/events", { title: "Harvest fair", date: "2026-06-01" }),
    )
    proxy.cutAt("commit", "after")
    const path = `/api/v1/events/${id}`
    const answer = await sendJson(app, "PATCH", path, { title: "Harvest market" })
    expect(answer.status).toBe(503)
    expect(answer.headers.get("retry-after")).toBe("5")
    expect(await jsonOf(answer)).toMatchObject({
      code: "outcome_unknown",
      current: { id, title: "Harvest market" },
    })
    expect(told).toEqual([`PATCH ${path}`])
    await db.destroy()
    await database.remove()
  },
)

test("a ledger without room for more is answered 507, and read on", async () => {
  const database = await copyOfLedger("sqlite")
  const db = openDatabase(database.url)
  await sql`pragma max_page_count = 1`.execute(db)
  const app = anApp(db, { onCrash: () => undefined })
  const text = "The pier opens on 3 June 2027. ".repeat(2000)
  const answer = await sendJson(app, "POST", "/api/v1/digests", { text, publishedOn: "2026-04-20" })
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([507, "60"])
  expect(await jsonOf(answer)).toMatchObject({ code: "ledger_full" })
  expect(await jsonOf(app.request("/api/v1/summary"))).toMatchObject({ digests: 0 })
  await db.destroy()
  await database.remove()
})
