import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { createView } from "../../src/services/views.ts"
import { aPrediction, untilDay } from "../support/factories.ts"

const root = new URL("../..", import.meta.url).pathname
let folder = ""
let url = ""

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "watchline-cli-"))
  url = `sqlite:${join(folder, "ledger.sqlite")}`
  const db = openDatabase(url)
  await migrate(db)
  const due = { dueOn: "2020-01-31", outcomeWindow: untilDay("2020-01-31") }
  await insertPrediction(
    db,
    aPrediction({ consequence: "the Élan dam\u001b[2J opens", topic: "energy", ...due }),
    0,
  )
  await insertPrediction(db, aPrediction({ consequence: "the tower opens", topic: "finance", ...due }), 0)
  await createView(
    { db, clock: () => new Date("2026-05-01T09:00:00.000Z"), timeZone: "UTC" },
    { name: "Energy", query: "topic:energy", page: "list", grouping: "topic" },
  )
  await db.destroy()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function watchline(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const run = promisify(execFile)("node", ["--import", "tsx", "src/cli.ts", ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, TIME_ZONE: "UTC" },
  })
  try {
    const { stdout, stderr } = await run
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

describe("at the terminal", () => {
  test("due lists what is overdue, narrowed by a query or a saved view", async () => {
    const all = await watchline("due")
    expect(all.out).toMatch(/^2020-01-31 {2}\d+ days overdue/)
    expect(all.out.trim().split("\n")).toHaveLength(2)
    const some = await watchline("due", "--view", "energy", "--query", "dam", "--json")
    const { items } = JSON.parse(some.out) as { items: { topic: string }[] }
    expect(items.map(({ topic }) => topic)).toEqual(["energy"])
  })

  test("search marks what was found and lets no text steer the terminal", async () => {
    const { out } = await watchline("search", "elan", "topic:energy")
    expect(out).toContain("[Élan]")
    expect(out).toContain("\\x1b[2J")
  })

  test("a query that cannot be read ends with one clear sentence", async () => {
    for (const args of [
      ["search", "topic:dams"],
      ["due", "--query", "topic:dams"],
    ]) {
      const { code, err } = await watchline(...args)
      expect(code).toBe(1)
      expect(err).toContain("at character 7")
    }
    expect((await watchline("due", "--view", "nobody")).err).toContain("no view nobody")
  })
})
