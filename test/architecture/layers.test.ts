import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { checkLayers } from "./layers.ts"

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** A tree with these files, each holding one line per import. */
function aTree(files: Record<string, string[]>): string {
  const root = mkdtempSync(join(tmpdir(), "layers-"))
  roots.push(root)
  symlinkSync(resolve("node_modules"), join(root, "node_modules"))
  copyFileSync("package.json", join(root, "package.json"))
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    const lines = imports.map((name, index) => `import * as it${index} from "${name}"\nvoid it${index}\n`)
    writeFileSync(join(root, file), `${lines.join("")}export const here = 1\n`)
  }
  return root
}

const rulesBrokenBy = async (files: Record<string, string[]>) => {
  const { faults } = await checkLayers(aTree(files))
  return [...new Set(faults.map((fault) => fault.slice(0, fault.indexOf(":"))))].sort()
}

describe("the layer check", () => {
  test("lets through what the picture allows", async () => {
    const { faults, modules } = await checkLayers(
      aTree({
        "src/domain/day.ts": ["date-fns"],
        "src/extract/read.ts": ["../domain/day.ts"],
        "src/db/queries.ts": ["kysely", "../domain/day.ts", "../../migrations/index.ts"],
        "src/services/verb.ts": ["../db/queries.ts", "../extract/read.ts"],
        "src/http/route.ts": ["hono", "zod", "../services/verb.ts"],
        "src/app.ts": ["./http/route.ts"],
        "migrations/index.ts": ["kysely"],
        "web/src/main.tsx": ["preact"],
      }),
    )
    expect(faults).toEqual([])
    expect(modules).toBe(8)
  })

  test.each<[string, string, string[], string[]]>([
    ["domain on another room", "src/domain/a.ts", ["../extract/z.ts"], ["room-domain"]],
    ["extract on the database", "src/extract/a.ts", ["../db/z.ts"], ["room-extract"]],
    ["a handler on a query", "src/http/a.ts", ["../db/z.ts"], ["room-http"]],
    ["the database on a verb", "src/db/a.ts", ["../services/z.ts"], ["room-db"]],
    ["a verb on a handler", "src/services/a.ts", ["../http/z.ts"], ["room-services"]],
    ["a renderer on a verb", "src/publish/a.ts", ["../services/z.ts"], ["room-publish"]],
    ["a Node module in the reader", "src/extract/a.ts", ["node:fs"], ["pure-rooms"]],
    ["a Node module without its prefix", "src/domain/a.ts", ["fs"], ["pure-rooms"]],
    ["SQL in a verb", "src/services/a.ts", ["kysely"], ["database-only-in-db", "packages-services"]],
    ["SQL in the process", "src/main.ts", ["better-sqlite3"], ["database-only-in-db", "one-sqlite-driver"]],
    ["a SQLite driver of its own", "test/a.ts", ["better-sqlite3"], ["one-sqlite-driver"]],
    ["a migration on ours", "migrations/a.ts", ["../src/domain/z.ts"], ["migrations-alone"]],
    ["the pages on the server", "web/src/a.ts", ["../../src/domain/z.ts"], ["web-over-http-only"]],
    ["the server on the pages", "src/app.ts", ["../web/src/z.ts"], ["server-without-web"]],
    ["code on its tests", "src/app.ts", ["../test/z.ts"], ["nothing-from-test"]],
    ["code on a development package", "src/app.ts", ["fast-check"], ["no-dev-packages"]],
    ["an import that leads nowhere", "src/app.ts", ["./nowhere.ts"], ["resolvable"]],
  ])("refuses %s", async (_what, file, imports, broken) => {
    const targets = ["src/domain", "src/extract", "src/db", "src/services", "src/http", "web/src", "test"]
    const tree: Record<string, string[]> = Object.fromEntries(targets.map((room) => [`${room}/z.ts`, []]))
    expect(await rulesBrokenBy({ ...tree, [file]: imports })).toEqual(broken)
  })

  test("refuses a circle", async () => {
    expect(await rulesBrokenBy({ "src/domain/a.ts": ["./b.ts"], "src/domain/b.ts": ["./a.ts"] })).toEqual([
      "no-cycles",
    ])
  })

  test("fails where it saw no module", async () => {
    expect(await checkLayers(aTree({}))).toEqual({
      modules: 0,
      faults: ["not-seen: there is not one module to check"],
    })
  })
})
