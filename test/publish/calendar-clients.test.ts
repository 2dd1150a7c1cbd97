import { execFile } from "node:child_process"
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
import { addSeries } from "../../src/services/series.ts"
import { anApp, NOW, sendJson } from "../support/app.ts"
import { missingClients, skipWithout } from "../support/clients.ts"

const run = promisify(execFile)
const missing = missingClients(["vdirsyncer", "khal", "calcurse"])

describe("real calendar programs take the feed as it is meant", () => {
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
    await addSeries(
      { db, clock: () => NOW, timeZone: "UTC" },
      {
        title: "Patch day",
        kind: "patch",
        topic: "security",
        rule: "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU",
        startsOn: "2026-04-01",
      },
    )
    const dates = await db.selectFrom("event").select("id").where("series_on", "=", "2026-10-20").execute()
    await sendJson(app, "PATCH", `/api/v1/events/${dates[0]?.id}`, { date: "2026-10-22" })
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

  test.skipIf(skipWithout(missing, "vdirsyncer"))(
    "vdirsyncer takes every entry, and the second time finds nothing new",
    async () => {
      expect((await vdirsyncer()).match(/Copying/g)).toHaveLength(6)
      expect(await vdirsyncer()).not.toMatch(/Copying|Deleting/)
    },
  )

  test
    .skipIf(skipWithout(missing, "vdirsyncer", "khal"))
    .each(["Etc/GMT+12", "Pacific/Kiritimati", "America/New_York"])(
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
      expect(await shown("2026-07-21")).toContain("2026-07-21 Patch day")
      expect(await shown("2026-10-20")).not.toContain("Patch day")
      expect(await shown("2026-10-22")).toContain("2026-10-22 Patch day")
      expect(await shown("2026-10-01")).toContain("Due: If the tunnel opens, then the ferry line closes")
    },
    60_000,
  )

  test.skipIf(skipWithout(missing, "calcurse"))("calcurse refuses nothing", async () => {
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
    // It knows no RECURRENCE-ID: the moved date of the series is an appointment of its own to it.
    expect(stdout).toMatch(/7 events?/)
    expect(stdout).toMatch(/0 skipped/)
  })
})
