import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createHttpServer } from "../../src/server.ts"
import { anApp, noDatabase } from "../support/app.ts"
import { findChromium, sharedBrowser } from "../support/browser.ts"

const chromium = findChromium()

describe.skipIf(chromium === undefined)("the API documentation in a real browser", () => {
  let server: Server
  let browser: Browser
  let home: string

  beforeAll(async () => {
    server = createHttpServer(anApp(noDatabase))
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await sharedBrowser(chromium ?? "")
  })
  afterAll(async () => {
    await new Promise((closed) => server.close(closed))
  })

  test("shows every group and opens an operation under the strict policy, asking no other host", async () => {
    const page = await browser.newPage()
    // Swagger UI works through the whole document when the first operation opens, which takes a busy machine its time.
    page.setDefaultTimeout(100_000)
    const complaints: string[] = []
    const asked = new Set<string>()
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("requestfailed", (request) => complaints.push(request.url()))
    page.on("request", (request) =>
      asked.add(request.url().startsWith("data:") ? home : new URL(request.url()).origin),
    )
    await page.goto(`${home}/docs`)
    await page.locator("#operations-Verdicts-recordVerdict .opblock-summary-control").click()
    await page.locator("#operations-Verdicts-recordVerdict .responses-wrapper").waitFor()
    const document = (await (await fetch(`${home}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { tags: string[] }>>
    }
    const groups = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ tags }) => tags[0]),
    )
    expect(await page.locator(".opblock-tag").count()).toBe(new Set(groups).size)
    expect(complaints).toEqual([])
    expect([...asked]).toEqual([home])
    await page.close()
  }, 120_000)
})
