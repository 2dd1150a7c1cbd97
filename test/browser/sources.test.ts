import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"
import { anRssFeed, aPage } from "../support/feeds.ts"
import { aLoopback } from "../support/loopback.ts"

const html = { "content-type": "text/html; charset=utf-8" }

describeInBrowser("digests from elsewhere", ({ open, get }) => {
  test("a page is fetched by its address, asked for its day, and read", async () => {
    const { origin } = await aLoopback((_request, response) => {
      response.writeHead(200, html).end(aPage("Canal Bulletin", "The new lock opens on 2 February 2027."))
    })
    const page = await open("/digests")
    await page.getByRole("button", { name: "From an address" }).click()
    await page.getByLabel("Address of the page").fill(`${origin}/bulletin`)
    await page.getByRole("button", { name: "Fetch and read" }).click()
    await page.getByLabel("When was it published?").fill("2026-11-20")
    await page.getByRole("button", { name: "Fetch and read" }).click()
    await page.waitForURL(/\/digests\/dig_/)
    await page.getByRole("heading", { name: "Canal Bulletin" }).waitFor()
    await page.locator(".found-row.is-proposed").first().waitFor()
  })

  test("an address that may not be fetched is refused in words", async () => {
    const page = await open("/digests")
    await page.getByRole("button", { name: "From an address" }).click()
    await page.getByLabel("Address of the page").fill("http://169.254.169.254/latest")
    await page.getByRole("button", { name: "Fetch and read" }).click()
    await page.getByRole("alert").getByText("belongs to a network that is not public").waitFor()
  })

  test("a feed is followed: its items come by themselves, one is given its day, and it can be stopped", async () => {
    let items: Parameters<typeof anRssFeed>[0] = ["Anna", { name: "Berta", date: null }]
    const { origin } = await aLoopback(
      (_request, response) => void response.end(anRssFeed(items, "Ferry Post")),
    )
    const page = await open("/digests")
    await page.getByRole("button", { name: "Follow a feed" }).click()
    await page.getByLabel("Address of the feed").fill(`${origin}/feed.xml`)
    await page.getByRole("button", { name: "Follow", exact: true }).click()
    const source = page.locator(".source", { hasText: "Ferry Post" })
    await source.getByText("1 digest read, 1 without a day").waitFor()
    await page.locator(".digest-title", { hasText: "Letter Anna" }).waitFor()

    await source.getByRole("button", { name: "Ferry Post", exact: true }).click()
    await source.getByRole("link", { name: "Letter Anna" }).waitFor()
    expect(await axeViolations(page)).toEqual([])

    await source.getByLabel("When was Letter Berta published?").fill("2026-11-19")
    await source.getByRole("button", { name: "Read it" }).click()
    await source.getByText("2 digests read").waitFor()

    items = ["Clara", ...items]
    await source.getByRole("button", { name: "Ask Ferry Post now" }).click()
    await source.getByText("3 digests read").waitFor()
    await source.getByRole("link", { name: "Letter Clara" }).waitFor()

    await source.getByRole("button", { name: "Pause Ferry Post" }).click()
    await source.getByText("Paused", { exact: true }).waitFor()
    await source.getByRole("button", { name: "Resume Ferry Post" }).click()
    await source.getByRole("button", { name: "Pause Ferry Post" }).waitFor()

    await source.getByRole("button", { name: "Stop following Ferry Post" }).click()
    await expect.poll(() => page.locator(".source").count()).toBe(0)
    expect((await get<{ items: unknown[] }>("/api/v1/sources")).items).toEqual([])
    await page.getByRole("button", { name: /^Undo/ }).click()
    await page.locator(".source", { hasText: "3 digests read" }).waitFor()
  })

  test("a feed that fails says why, and what is wrong at once is not followed", async () => {
    let isWell = true
    const { origin } = await aLoopback((request, response) => {
      if (request.url === "/page") response.writeHead(200, html).end(aPage("No feed", "At all."))
      else if (isWell) response.end(anRssFeed(["Dora"], "Broken Post"))
      else response.writeHead(410).end()
    })
    const page = await open("/digests")
    await page.getByRole("button", { name: "Follow a feed" }).click()
    await page.getByLabel("Address of the feed").fill(`${origin}/feed.xml`)
    await page.getByRole("button", { name: "Follow", exact: true }).click()
    const source = page.locator(".source", { hasText: "Broken Post" })
    await source.getByText("1 digest read").waitFor()
    isWell = false
    await source.getByRole("button", { name: "Ask Broken Post now" }).click()
    await source.getByText("Broken", { exact: true }).waitFor()
    await source.getByText("status 410").waitFor()

    await page.getByLabel("Address of the feed").fill(`${origin}/page`)
    await page.getByRole("button", { name: "Follow", exact: true }).click()
    await page.getByRole("alert").getByText("no RSS, Atom or JSON feed").waitFor()
  })
})
