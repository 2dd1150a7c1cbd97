import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
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
import { missingClients, skipWithout } from "../support/clients.ts"

const run = promisify(execFile)
const TITLE = '<script>alert("x")</script> opens & stays, ärgerlich 日本語 🎉'

const missing = missingClients(["newsboat", "xmllint", "feedparser"])

describe("real feed readers take the feeds as they are meant", () => {
  let folder: string
  let db: Database
  let server: Server
  let origin: string
  const statuses: number[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "watchline-readers-"))
    db = openDatabase(`sqlite:${join(folder, "ledger.sqlite")}`)
    await migrate(db)
    const app = anApp(db)
    await sendJson(app, "POST", "/api/v1/events", { title: TITLE, date: "2026-08-02" })
    await sendJson(app, "POST", "/api/v1/events", { title: "Fair", date: "2026-05-04" })
    server = createHttpServer(app)
    server.on("request", (_request, response) =>
      response.on("finish", () => statuses.push(response.statusCode)),
    )
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await new Promise((closed) => server.close(closed))
    await db.destroy()
    await rm(folder, { recursive: true, force: true })
  })

  test.skipIf(skipWithout(missing, "newsboat"))(
    "newsboat reads each entry once, and is told 304 from the third reload on",
    async () => {
      const [config, urls, cache] = ["config", "urls", "cache.db"].map((name) => join(folder, name))
      await writeFile(`${config}`, "")
      await writeFile(`${urls}`, `${origin}/feed.atom\n`)
      const reload = async (): Promise<number[]> => {
        statuses.length = 0
        await run("newsboat", ["-C", `${config}`, "-u", `${urls}`, "-c", `${cache}`, "-x", "reload"])
        return [...statuses]
      }
      expect(await reload()).toEqual([200])
      await reload()
      expect(await reload()).toEqual([304])
      const args = ["-C", `${config}`, "-u", `${urls}`, "-c", `${cache}`, "-x", "print-unread"]
      expect((await run("newsboat", args)).stdout).toMatch(/^3 /)
    },
    30_000,
  )

  test.skipIf(skipWithout(missing, "feedparser"))(
    "feedparser finds no fault and reads text as text",
    async () => {
      const script = [
        "import feedparser, json, sys",
        "f = feedparser.parse(sys.argv[1])",
        "print(json.dumps([f.bozo, f.version, [[e.id, e.title, e.title_detail.type, e.updated, e.link] for e in f.entries]]))",
      ].join("\n")
      const { stdout } = await run("/usr/bin/python3", ["-c", script, `${origin}/feed.atom`])
      const [bozo, version, entries] = JSON.parse(stdout) as [number | boolean, string, string[][]]
      expect(Number(bozo)).toBe(0)
      expect(version).toBe("atom10")
      expect(entries.map(([, title]) => title)).toContain(`New: ${TITLE}`)
      for (const [id, , type, updated, link] of entries) {
        expect([id?.slice(0, 9), type]).toEqual(["urn:uuid:", "text/plain"])
        expect(Date.parse(updated ?? "")).not.toBeNaN()
        expect(link).toMatch(new RegExp(`^${origin}/\\?item=evt_`))
      }
    },
  )

  test.skipIf(skipWithout(missing, "xmllint"))("xmllint finds it well formed", async () => {
    const file = join(folder, "feed.xml")
    await writeFile(file, await (await fetch(`${origin}/feed.atom`)).text())
    const { stderr } = await run("xmllint", ["--noout", "--nonet", file])
    expect(stderr).toBe("")
  })
})
