import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { runClockJumps } from "./clock-jumps.ts"
import { broken } from "./figures.ts"

test("a clock that jumps by days and months says nothing twice and loses nothing", async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), "watchline-clock-"))
  const figures = await runClockJumps({
    databaseUrl: `sqlite:${join(folder, "ledger.sqlite")}`,
    clockFile: join(folder, "clock"),
    isLong: false,
  })
  await rm(folder, { recursive: true, force: true })
  if (figures === undefined) return skip("libfaketime is missing: apt-get install faketime")
  expect(broken(figures)).toEqual([])
}, 240_000)
