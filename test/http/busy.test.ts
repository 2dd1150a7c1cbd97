import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import SqliteConnection from "better-sqlite3"
import { expect, test } from "vitest"
import { createApp } from "../../src/app.ts"
import { openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { fakeClock } from "../support/clock.ts"

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
  const other = new SqliteConnection(join(folder, "ledger.sqlite"))
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
