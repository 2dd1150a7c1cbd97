import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import {
  addressOf,
  endProcesses,
  START_MILLISECONDS,
  type Started,
  startProgram,
  startServer,
} from "./support/process.ts"

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8")
const PATIENCE = { timeout: 60_000, interval: 200 }

/** The fenced blocks of a language under a heading. */
function blocksUnder(heading: string, language: string): string[] {
  const [, section = ""] = README.split(`\n## ${heading}\n`)
  const [own = ""] = section.split("\n## ")
  return [...own.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, named, code = ""]) =>
    named === language ? [code] : [],
  )
}

/** A port that nothing listens on just now. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const taken = createServer().listen(0, "127.0.0.1", () => {
      const address = taken.address()
      taken.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

describe("what the README tells to paste", { timeout: START_MILLISECONDS }, () => {
  const folder = mkdtempSync(join(tmpdir(), "watchline-readme-"))
  let server: Started
  let home: string

  beforeAll(async () => {
    const settings = { DATABASE_URL: `sqlite:${join(folder, "x.sqlite")}`, OUTBOUND_ALLOW: "127.0.0.1/32" }
    server = startServer(settings)
    home = await addressOf(server)
  }, START_MILLISECONDS)
  afterAll(async () => {
    endProcesses()
    await server.ended
    rmSync(folder, { recursive: true, force: true })
  })

  const post = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const headers = { "content-type": "application/json" }
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers }
    return (await (await fetch(`${home}${path}`, { method: "POST", ...sent })).json()) as Record<
      string,
      unknown
    >
  }

  test("reminders by API: each line works, and a reminder arrives", async () => {
    const lines = blocksUnder("Reminders by API in five minutes", "sh").join("")
    expect(lines).toMatch(/^W=http:\/\/127\.0\.0\.1:3000;/)
    const script = lines.replace("http://127.0.0.1:3000", home).replace("--max-time 10", "--max-time 4")
    // What was made stays until it was looked at.
    const kept = script.replace(/^.*\/withdraw".*$/m, 'echo; echo "MADE $CHANNEL $RULE"')
    const shell = startProgram("sh", ["-c", kept], {})
    expect(await shell.ended).toBe(0)
    const { out, err } = shell.said
    expect(err).toBe("")
    expect(out).not.toContain("/problems/")
    const [, channel = "", rule = ""] = /^MADE (chn_\w+) (rul_\w+)$/m.exec(out) ?? []
    for (const said of [`"ruleId":"${rule}"`, '"state":"planned"', "retry: 3000", '"acknowledgedAt":"2'])
      expect(out).toContain(said)
    expect(out).toMatch(/"today":"[\s\S]*BEGIN:VCALENDAR[\s\S]*\/feeds\/wlf_\w+\/calendar\.ics/)
    await vi.waitFor(async () => {
      const page = await (await fetch(`${home}/api/v1/deliveries?rule=${rule}`)).json()
      const said = { state: "delivered", channelId: channel, message: { ruleId: rule } }
      expect(page).toMatchObject({ items: [said] })
    }, PATIENCE)
  })

  test("the webhook receiver takes what is signed, and nothing else", async () => {
    const [code = ""] = blocksUnder("Channels, and how messages arrive", "js")
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/`
    const { id, secret } = await post("/api/v1/channels", { kind: "webhook", name: "Here", address: { url } })
    const program = ["--input-type=module", "-e", code.replace("8787", String(port))]
    const receiver = startProgram(process.execPath, program, { SECRET: String(secret) })
    const forged = () => fetch(url, { method: "POST", body: '{"id":"dlv_x","type":"test"}' })
    await vi.waitFor(async () => expect((await forged()).status).toBe(401), PATIENCE)
    const { id: deliveryId } = await post(`/api/v1/channels/${id}/test`)
    await vi.waitFor(() => expect(receiver.said.out).toMatch(/^test/), PATIENCE)
    await vi.waitFor(async () => {
      const delivery = await (await fetch(`${home}/api/v1/deliveries/${deliveryId}`)).json()
      expect(delivery).toMatchObject({ state: "delivered", attempts: [{ status: 204 }] })
    }, PATIENCE)
    expect(receiver.said.out.match(/test/g)).toHaveLength(1)
  })
})
