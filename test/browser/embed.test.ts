import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { axeViolations, findChromium, sharedBrowser } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

/** A page of somebody else that frames an address. */
const framing = (address: string): string =>
  `<!doctype html><html lang="en"><title>Elsewhere</title><iframe title="Theirs" width="800" height="480" src="${address}"></iframe>`

describeInBrowser("a saved view on somebody else's page", ({ origin, open, send }) => {
  let browser: Browser
  let elsewhere: Server
  let host = ""
  beforeAll(async () => {
    browser = await sharedBrowser(findChromium() ?? "")
    elsewhere = createServer((request, response) => {
      const asked = new URL(request.url ?? "/", "http://elsewhere.test").searchParams.get("shows") ?? "/"
      response.setHeader("content-type", "text/html; charset=utf-8").end(framing(`${origin()}${asked}`))
    }).listen(0, "127.0.0.1")
    await new Promise((listening) => elsewhere.once("listening", listening))
    host = `http://localhost:${(elsewhere.address() as AddressInfo).port}`
  }, 60_000)
  afterAll(async () => {
    await new Promise((closed) => elsewhere?.close(closed))
  })

  async function framed(path: string): Promise<{ page: Page; refusals: string[] }> {
    const page = await browser.newPage()
    const refusals: string[] = []
    page.on("console", (message) => {
      if (/frame/i.test(message.text())) refusals.push(message.text())
    })
    await page.goto(`${host}/?shows=${encodeURIComponent(path)}`)
    return { page, refusals }
  }

  test("its timeline shows in a frame of another origin, and no other page does", async () => {
    await send("POST", "/api/v1/views", { name: "Safe and sound", query: "topic:security", page: "timeline" })
    const { page, refusals } = await framed("/embed/safe-and-sound")
    const frame = page.frameLocator("iframe")
    await frame.getByRole("heading", { name: "Safe and sound" }).waitFor()
    await frame.locator(".vis-item .mark").first().waitFor()
    const link = frame.getByRole("link", { name: "Open in Watchline" })
    expect(await link.getAttribute("href")).toBe("/view/safe-and-sound")
    expect(refusals).toEqual([])
    await page.close()
    for (const path of ["/", "/list", "/view/safe-and-sound", "/api/v1/summary", "/docs"]) {
      const refused = await framed(path)
      await expect.poll(() => refused.refusals.length, { timeout: 10_000 }).toBeGreaterThan(0)
      expect(refused.refusals.join(), path).toMatch(/frame-ancestors|X-Frame-Options/i)
      await refused.page.close()
    }
  })

  test("it is accessible in both schemes, fits a phone and asks for nothing that changes anything", async () => {
    for (const theme of ["light", "dark"]) {
      const page = await open(`/embed/safe-and-sound?theme=${theme}`, {
        viewport: { width: 390, height: 480 },
      })
      const methods: string[] = []
      page.on("request", (request) => methods.push(request.method()))
      await page.locator(".vis-item .mark").first().waitFor()
      expect(await page.evaluate("document.documentElement.dataset.theme")).toBe(theme)
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
      // What is left to press folds rows and opens other pages.
      expect(await page.locator("input, textarea, select, form, .panel, .verdict").count()).toBe(0)
      await page.locator(".vis-item .mark").first().click({ force: true })
      expect(methods.filter((method) => method !== "GET")).toEqual([])
      expect(await axeViolations(page)).toEqual([])
    }
  })

  test("the Digests page takes the ledger out, tries a file, and brings it in when asked to", async () => {
    const page = await open("/digests")
    await page.getByText("Export and import").click()
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download all (JSON)" }).click(),
    ])
    const text = await readFile(await download.path(), "utf8")
    expect(JSON.parse(text)).toMatchObject({ format: "watchline-export", version: 1 })
    await page.getByLabel("File to import").setInputFiles({
      name: "fatebook-forecasts.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        'Question title,Forecast (scale = 0-1),Forecast created at\n"Will it rain on the pier?",0.4,2026-03-01 10:00:00\n',
      ),
    })
    const report = page.getByRole("status").filter({ hasText: "Would add" })
    await report.getByText("1 digest, 1 prediction, 1 forecast").waitFor()
    expect(await axeViolations(page)).toEqual([])
    await report.getByRole("button", { name: "Import" }).click()
    await page.getByRole("link", { name: /Imported from Fatebook on/ }).waitFor()
  })
})
