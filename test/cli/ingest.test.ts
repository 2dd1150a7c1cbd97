import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Database, openDatabase } from "../../src/db/database.ts"
import { countDigests } from "../../src/db/queries/digests.ts"

const root = new URL("../..", import.meta.url).pathname
const HARBOURS = ["Merrow", "Osprey", "Tarn", "Kelp", "Gannet", "Skerry", "Brack"]
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "watchline-ingest-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A small digest of its own day, harbour and claim, as one of three kinds of file. */
function aDigest(number: number): { name: string; text: string } {
  const harbour = `${HARBOURS[number % HARBOURS.length]} ${number}`
  const day = String(1 + (number % 28)).padStart(2, "0")
  const month = String(1 + (number % 12)).padStart(2, "0")
  const claim = `If ${harbour} opens its pier by 30 June 2027, expect ferries within ${10 + number} days.`
  const name = String(number).padStart(3, "0")
  if (number % 3 === 0)
    return {
      name: `${name}.html`,
      text: `<html><head><meta name="date" content="2026-${month}-${day}"></head><body><p>${claim}</p></body></html>`,
    }
  if (number % 3 === 1)
    return {
      name: `${name}.md`,
      text: `---\ntitle: Quay ${number}\ndate: 2026-${month}-${day}\n---\n\n- ${claim}\n`,
    }
  const head = `From: Quay <q@example.org>\r\nDate: ${day} Mar 2026 23:30:00 -0700\r\nSubject: Quay ${number}\r\nMIME-Version: 1.0`
  return { name: `${name}.eml`, text: `${head}\r\n\r\n${claim}\r\n` }
}

function digestsIn(name: string, count: number): string {
  const path = join(folder, name)
  mkdirSync(join(path, "more", "deeper"), { recursive: true })
  for (let number = 0; number < count; number++) {
    const digest = aDigest(number)
    const inside =
      number % 5 === 0 ? join(path, "more", "deeper") : number % 5 === 1 ? join(path, "more") : path
    writeFileSync(join(inside, digest.name), digest.text)
  }
  return path
}

interface Ended {
  code: number | null
  signal: string | null
  out: string
  err: string
}

/** A real process; `during` is told of every line it writes to stderr. */
function watchline(
  args: string[],
  ledger: string,
  during: (line: string, child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: `sqlite:${ledger}`, TIME_ZONE: "Pacific/Chatham" },
    })
    let [out, err, rest] = ["", "", ""]
    child.stdout.on("data", (data: Buffer) => {
      out += data.toString()
    })
    child.stderr.on("data", (data: Buffer) => {
      err += data.toString()
      const lines = (rest + data.toString()).split("\n")
      rest = lines.pop() ?? ""
      for (const line of lines) during(line, child)
    })
    child.on("close", (code, signal) => resolve({ code, signal, out, err }))
  })
}

async function withLedger<T>(file: string, look: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(`sqlite:${file}`)
  try {
    return await look(db)
  } finally {
    await db.destroy()
  }
}

describe("watchline ingest", () => {
  test("a folder of 150, stopped by Ctrl-C, then killed, then run to the end, is exactly 150 digests", async () => {
    const path = digestsIn("many", 150)
    const ledger = join(folder, "many.sqlite")
    const sendAt = (step: string, signal: NodeJS.Signals) => (line: string, child: ChildProcess) => {
      if (line.startsWith(`${step}/`)) child.kill(signal)
    }
    const stopped = await watchline(["ingest", path], ledger, sendAt("40", "SIGINT"))
    expect(stopped.code).toBe(130)
    expect(stopped.err).toMatch(/same command goes on/)
    const first = Number(/^(\d+) added/.exec(stopped.out)?.[1])
    expect(first).toBeGreaterThanOrEqual(40)
    expect(await withLedger(ledger, countDigests)).toBe(first)

    const killed = await watchline(["ingest", path], ledger, sendAt("90", "SIGKILL"))
    expect(killed.signal).toBe("SIGKILL")
    const second = await withLedger(ledger, countDigests)
    expect(second).toBeGreaterThanOrEqual(89)

    const ended = await watchline(["ingest", path], ledger)
    expect(ended.out).toBe(`${150 - second} added, ${second} already there, 0 failed.\n`)
    expect(ended.code).toBe(0)
    expect(await withLedger(ledger, countDigests)).toBe(150)
    const again = await watchline(["ingest", path], ledger)
    expect(again.out).toBe("0 added, 150 already there, 0 failed.\n")
  }, 300_000)

  test("what fails is listed with its reason at the end, and stops nothing", async () => {
    const path = digestsIn("some-broken", 6)
    writeFileSync(join(path, "005-scan.txt"), "%PDF-1.7 …")
    writeFileSync(join(path, "005-undated.txt"), "The quay closes. Nobody says when.")
    writeFileSync(join(path, "005-picture.png"), "no digest by its name")
    const { code, out } = await watchline(["ingest", path], join(folder, "some-broken.sqlite"))
    expect(code).toBe(1)
    expect(out).toMatch(/^6 added, 0 already there, 2 failed\.\n/)
    expect(out).toMatch(/005-scan\.txt: .*PDF/)
    expect(out).toMatch(/005-undated\.txt: .*--published-on/)
  }, 60_000)

  test("the flags say day and publisher, and accept what is sure enough", async () => {
    const file = join(folder, "undated.txt")
    writeFileSync(file, "- If Merrow opens its pier by 30 June 2027, expect ferries within 60 days.\n")
    const ledger = join(folder, "flags.sqlite")
    const flags = ["--published-on", "2026-05-04", "--publisher", "Quay", "--accept", "0.1"]
    const { code, out } = await watchline(["ingest", file, ...flags], ledger)
    expect([code, out]).toEqual([0, "1 added, 0 already there, 0 failed.\n"])
    const items = await withLedger(ledger, (db) =>
      db.selectFrom("prediction").select(["review", "made_on"]).execute(),
    )
    expect(items).toEqual([{ review: "accepted", made_on: "2026-05-04" }])
  }, 60_000)

  test("another process that writes is waited for", async () => {
    const path = digestsIn("busy", 3)
    const ledger = join(folder, "busy.sqlite")
    await watchline(["ingest", join(path, "more", "deeper")], ledger)
    await withLedger(ledger, async (db) => {
      let free: () => void = () => undefined
      const held = db.transaction().execute(async () => new Promise<void>((done) => (free = done)))
      const ended = await watchline(["ingest", path], ledger, (line) => {
        if (line.includes("waiting")) free()
      })
      await held
      expect(ended.err).toMatch(/waiting/)
      expect(ended.out).toBe("2 added, 1 already there, 0 failed.\n")
    })
  }, 60_000)

  test.each([
    ["a path that is not there", ["ingest", "nowhere.md"], 1],
    ["a folder without digests", ["ingest", "web/src/styles"], 1],
    ["no path", ["ingest"], 2],
    ["a day that the calendar does not have", ["ingest", "README.md", "--published-on", "2026-02-30"], 2],
    ["a confidence beyond one", ["ingest", "README.md", "--accept", "2"], 2],
  ])("%s ends with a clear message", async (_name, args, expected) => {
    const { code, out, err } = await watchline(args, join(folder, "none.sqlite"))
    expect([code, out]).toEqual([expected, ""])
    expect(err.trim()).not.toBe("")
    expect(err).not.toContain("    at ")
  })
})
