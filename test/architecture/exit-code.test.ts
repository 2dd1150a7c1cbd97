import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { ROOT } from "./tree.ts"

const folder = mkdtempSync(join(tmpdir(), "watchline-exit-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm test` does, with other files. */
const RUN = `
  import { startVitest } from "vitest/node"
  const [, dir] = process.argv
  const options = { config: "test/vitest.config.ts", dir, include: ["**/*.test.js"], globals: true, run: true }
  const vitest = await startVitest("test", [], options)
  await vitest.exit()`

test("a run in which a test fails ends with a code that says so", () => {
  writeFileSync(join(folder, "one.test.js"), 'test("fails", () => expect(1).toBe(2))\n')
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", RUN, folder], {
    cwd: ROOT,
    encoding: "utf8",
  })
  expect(stdout).toContain("1 failed")
  expect(status).toBe(1)
}, 120_000)
