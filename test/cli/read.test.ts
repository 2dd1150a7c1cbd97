import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

const root = new URL("../..", import.meta.url).pathname
const DIGEST = "# Harbour Weekly\n\n12 June 2026\n\nMerrow signed a lease with Osprey on 9 June 2026.\n"
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "watchline-read-"))
  writeFileSync(join(folder, "digest.md"), DIGEST)
  writeFileSync(join(folder, "bytes.bin"), Buffer.from([0xff, 0xfe, 0x00]))
})
afterAll(() => rmSync(folder, { recursive: true }))

function watchline(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  })
  return { status, stdout, stderr }
}

test("read --json prints head, events with days and EDTF, and predictions", () => {
  const { status, stdout } = watchline(["read", join(folder, "digest.md"), "--json"])
  const reading = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(reading.digest.publishedOn).toBe("2026-06-12")
  expect(reading.events).toMatchObject([
    { start: "2026-06-09", end: "2026-06-09", edtf: "2026-06-09", precision: "day" },
  ])
  expect(DIGEST.slice(reading.events[0].mentions[0].start, reading.events[0].mentions[0].end)).toContain(
    "signed a lease",
  )
})

test("read - takes the text from standard input and the day from its flag", () => {
  const { status, stdout } = watchline(
    ["read", "-", "--published-on", "2026-06-12"],
    "Merrow closed its mill yesterday.",
  )
  expect(status).toBe(0)
  expect(stdout).toContain("2026-06-11")
})

test.each([
  ["a file that is not there", () => ["read", join(folder, "none.md")], 1],
  ["a folder", () => ["read", folder], 1],
  ["bytes that are no text", () => ["read", join(folder, "bytes.bin")], 1],
  ["a day that the calendar does not have", () => ["read", "-", "--published-on", "2026-02-30"], 1],
  ["a missing file name", () => ["read"], 2],
  ["an unknown option", () => ["read", "-", "--nonsense"], 2],
])("%s ends with a clear message", (_name, args, code) => {
  const { status, stdout, stderr } = watchline(args())
  expect(status).toBe(code)
  expect(stdout).toBe("")
  expect(stderr.trim()).not.toBe("")
  expect(stderr).not.toContain("at ")
})
