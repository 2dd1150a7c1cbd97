import { execFile, execFileSync } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Database, openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { createHttpServer } from "../../src/server.ts"
import { anApp, sendJson } from "../support/app.ts"

const CLIENTS = ["vdirsyncer", "khal", "calcurse"]
const run = promisify(execFile)

const isInstalled = (name: string): boolean => {
  try {
    execFileSync("which", [name], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}
const missing = CLIENTS.filter((name) => !isInstalled(name))
if (missing.length > 0)
  process.stderr.write(`calendar clients skipped: ${missing.join(", ")} not installed\n`)

describe.skipIf(missing.length > 0)("real calendar programs take the feed as it is meant", () => {
  let folder: string
  let db: Database
  let server: Server
  let url: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "watchline-clients-"))
    db = openDatabase(`sqlite:${join(folder, "ledger.sqlite")}`)
    await migrate(db)
    const app = anApp(db)
    for (const [title, date] of [
      ["Harbour tunnel opens", "2026-08-02"],
      [
        "Chips; ship, \\o/ ärgerlich 日本語 🎉 and a title that is long enough to be folded more than once",
        "2026-35",
      ],
      ["Fair", "2026-06-09/2026-06-11"],
      ["Contract", "2027/2032-12"],
    ])
      expect((await sendJson(app, "POST", "/api/v1/events", { title, date })).status).toBe(201)
    await sendJson(app, "POST", "/api/v1/predictions", {
      type: "conditional",
      condition: "the tunnel opens",
      consequence: "the ferry line closes",
      outcomeWindow: { basis: "absolute", dueOn: "2026-10-01" },
    })
    server = createHttpServer(app)
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar.ics`
    await mkdir(join(folder, "calendar"))
  })
  afterAll(async () => {
    await new Promise((closed) => server.close(closed))
    await db.destroy()
    await rm(folder, { recursive: true, force: true })
  })

  const vdirsyncer = async (): Promise<string> => {
    const config = join(folder, "vdirsyncer")
    await writeFile(
      config,
      `[general]\nstatus_path="${folder}/status/"\n[pair p]\na="remote"\nb="local"\ncollections=null\n` +
        `[storage remote]\ntype="http"\nurl="${url}"\n` +
        `[storage local]\ntype="filesystem"\npath="${folder}/calendar/"\nfileext=".ics"\n`,
    )
    await run("sh", ["-c", `yes | vdirsyncer -c '${config}' discover`])
    const { stdout, stderr } = await run("vdirsyncer", ["-c", config, "sync"])
    return stdout + stderr
  }

  test("vdirsyncer takes every entry, and the second time finds nothing new", async () => {
    expect((await vdirsyncer()).match(/Copying/g)).toHaveLength(5)
    expect(await vdirsyncer()).not.toMatch(/Copying|Deleting/)
  })

  test.each(["Etc/GMT+12", "Pacific/Kiritimati", "America/New_York"])(
    "khal in %s shows every day on its day",
    async (zone) => {
      await vdirsyncer()
      const config = join(folder, `khal-${zone.replaceAll("/", "-")}`)
      await writeFile(
        config,
        `[calendars]\n[[feed]]\npath=${folder}/calendar\n[sqlite]\npath=${config}.db\n[locale]\n` +
          `timeformat=%H:%M\ndateformat=%Y-%m-%d\nlongdateformat=%Y-%m-%d\ndatetimeformat=%Y-%m-%d %H:%M\n` +
          `longdatetimeformat=%Y-%m-%d %H:%M\nlocal_timezone=${zone}\ndefault_timezone=${zone}\n`,
      )
      const shown = async (day: string) =>
        (
          await run("khal", [
            "-c",
            config,
            "list",
            "--notstarted",
            "--format",
            "{start-date} {title}",
            day,
            "1d",
          ])
        ).stdout
      expect(await shown("2026-08-02")).toContain("2026-08-02 Harbour tunnel opens")
      expect(await shown("2026-06-09")).toContain("2026-06-09 Fair")
      expect(await shown("2026-09-30")).toContain("日本語 🎉")
      expect(await shown("2026-07-01")).not.toContain("Chips")
      expect(await shown("2032-12-31")).toContain("Contract (2027 – Dec 2032)")
      expect(await shown("2026-10-01")).toContain("Due: If the tunnel opens, then the ferry line closes")
    },
    60_000,
  )

  test("calcurse refuses nothing", async () => {
    const file = join(folder, "feed.ics")
    await writeFile(file, await (await fetch(url)).text())
    const { stdout } = await run("calcurse", [
      "-D",
      join(folder, "data"),
      "-C",
      join(folder, "conf"),
      "--import",
      file,
    ])
    expect(stdout).toMatch(/5 events?/)
    expect(stdout).toMatch(/0 skipped/)
  })
})
