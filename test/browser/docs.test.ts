import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser, BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createHttpServer } from "../../src/server.ts"
import { anApp, noDatabase } from "../support/app.ts"
import { axeViolations, findChromium, openPage, sharedBrowser } from "../support/browser.ts"

const chromium = findChromium()
const RULE = "#operations-Reminders-createReminderRule"

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

  const open = async (options: BrowserContextOptions) => {
    const opened = await openPage(browser, home, options)
    // Swagger UI takes a busy machine its time.
    opened.page.setDefaultTimeout(60_000)
    await opened.page.goto("/docs")
    await opened.page.locator(`${RULE} .opblock-summary-control`).click()
    await opened.page.locator(`${RULE} .responses-wrapper`).waitFor()
    return opened
  }

  test("shows every group and all of an operation under the strict policy, asking no other host", async () => {
    const { page, complaints, close } = await open({ colorScheme: "light" })
    const document = (await (await fetch(`${home}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { tags: string[] }>>
    }
    const groups = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ tags }) => tags[0]),
    )
    expect(await page.locator(".opblock-tag").count()).toBe(new Set(groups).size)
    // References are followed: what a rule and a problem are stands there in full.
    const body = page.locator(`${RULE} .opblock-section-request-body`)
    expect(await body.locator("pre").textContent()).toContain('"channelIds"')
    await body.getByRole("tab", { name: "Schema" }).click()
    expect(await body.textContent()).toMatch(/ReminderRuleBody.*quiet.*over midnight/s)
    expect(await page.locator(`${RULE} .responses-wrapper`).textContent()).toContain(
      "/problems/invalid_request",
    )
    expect(await axeViolations(page)).toEqual([])
    // What may be left out is not filled in: an example of each would be no question at all.
    const deadlines = page.locator("#operations-Deadlines-listDeadlines")
    await deadlines.locator(".opblock-summary-control").click()
    await deadlines.getByRole("button", { name: "Try it out" }).click()
    const filled = await page.evaluate(
      "[...document.querySelectorAll('.parameters input')].filter((one) => one.value).map((one) => one.placeholder)",
    )
    expect(filled).toEqual(["limit"])
    expect(complaints).toEqual([])
    await close()
  }, 120_000)

  test("is dark where the system is, and fits a phone", async () => {
    const { page, complaints, close } = await open({
      colorScheme: "dark",
      viewport: { width: 390, height: 844 },
    })
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(18, 22, 28)")
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    expect(await axeViolations(page)).toEqual([])
    await page.evaluate("localStorage.setItem('watchline.theme', 'light')")
    await page.reload()
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(251, 250, 248)")
    expect(complaints).toEqual([])
    await close()
  }, 120_000)
})
