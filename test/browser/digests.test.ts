import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

const DIGEST = `# The Harbour Letter

If the port authority approves the second crane, expect a new ferry line within 30 days.

- 14 December 2026: the harbour museum opens its new wing.
`

describeInBrowser("digests", ({ open, get }) => {
  test("are listed, the newest first", async () => {
    const page = await open("/digests")
    await page.locator(".digest-row").first().waitFor()
    const { items } = await get<{ items: { title: string }[] }>("/api/v1/digests")
    expect(await page.locator(".digest-title").allInnerTexts()).toEqual(items.map((digest) => digest.title))
  })

  test("show each found stretch marked in the text, and lead from one to the other", async () => {
    const { items } = await get<{ items: { id: string }[] }>("/api/v1/digests")
    const digest = await get<{
      id: string
      text: string
      found: { id: string; words: string; title: string }[]
    }>(`/api/v1/digests/${items[0]?.id}`)
    const page = await open(`/digests/${digest.id}`)
    await page.locator(".found-row").first().waitFor()
    expect(await page.locator(".found-row").count()).toBe(digest.found.length)
    expect(await page.locator(".digest-text").textContent()).toBe(digest.text)

    const last = digest.found.at(-1)
    await page.locator(`#found-${last?.id} .found-title`).click()
    const chosen = page.locator(".found.is-chosen")
    await chosen.first().waitFor()
    expect((await chosen.allTextContents()).join("")).toBe(last?.words)
    expect(new URL(page.url()).hash).toBe(`#${last?.id}`)
  })

  test("that do not say their day are asked for it, then read, proposed and accepted", async () => {
    const page = await open("/digests")
    await page.getByLabel("Text of the digest").fill(DIGEST)
    await page.getByRole("button", { name: "Read it" }).click()
    await page.getByLabel("When was it published?").fill("2026-11-20")
    await page.getByRole("button", { name: "Read it" }).click()
    await page.waitForURL(/\/digests\/dig_/)
    await page.locator(".found-row.is-proposed").first().waitFor()
    const proposed = await page.locator(".found-row.is-proposed").count()
    expect(proposed).toBeGreaterThan(1)

    await page
      .getByRole("button", { name: /^Accept: / })
      .first()
      .click()
    await expect.poll(() => page.locator(".found-row.is-proposed").count()).toBe(proposed - 1)
    await page.getByRole("button", { name: /^Accept all/ }).click()
    await expect.poll(() => page.locator(".found-row.is-proposed").count()).toBe(0)
  })

  test("are shown as text: markup in them is not markup", async () => {
    const page = await open("/digests")
    const hostile = `<img src="https://elsewhere.example/x.png" onerror="document.title='owned'"> on 14 December 2026`
    await page.getByLabel("Text of the digest").fill(`# Plain Words\n\n20 November 2026\n\n${hostile}\n`)
    await page.getByRole("button", { name: "Read it" }).click()
    await page.waitForURL(/\/digests\/dig_/)
    await page.locator(".digest-text").waitFor()
    expect(await page.locator(".digest-text").textContent()).toContain(hostile)
    expect(await page.locator(".digest-text img").count()).toBe(0)
    expect(await page.title()).not.toContain("owned")
  })

  const drop = async (page: Page, files: { content: string; name: string; type?: string }[]) => {
    const dataTransfer = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      for (const { content, name, type } of ${JSON.stringify(files)})
        transfer.items.add(new File([content], name, { type: type ?? "" }))
      return transfer
    })()`)
    await page.dispatchEvent(".add-digest", "dragover", { dataTransfer })
    await page.locator(".add-digest.is-over").waitFor()
    await page.dispatchEvent(".add-digest", "drop", { dataTransfer })
  }

  test("a dropped page is read, and opens with what was found in it", async () => {
    const page = await open("/digests")
    const content =
      "<html><head><title>The Lantern</title><meta name=date content=2026-11-19></head><body><nav>Home</nav>" +
      "<p>17 December 2026: the old theatre opens again.</p></body></html>"
    await drop(page, [{ content, name: "lantern.html", type: "text/html" }])
    await page.waitForURL(/\/digests\/dig_/)
    await page.getByRole("heading", { name: "The Lantern" }).waitFor()
    await page.locator(".found-row", { hasText: "theatre" }).first().waitFor()
    expect(await page.locator(".digest-text").textContent()).not.toMatch(/Home|<p>/)
  })

  test("several files at once: each says what became of it, and one is asked for its day there and then", async () => {
    const page = await open("/digests")
    const letter =
      "From: Quay Letter <q@example.org>\r\nDate: Thu, 19 Nov 2026 23:30:00 -0700\r\nSubject: Issue 12\r\nMIME-Version: 1.0" +
      "\r\n\r\nIf the pier opens by 12 January 2027, expect a ferry within 30 days.\r\n"
    await drop(page, [
      { content: letter, name: "issue.eml" },
      { content: letter, name: "copy.eml" },
      { content: "The tide office closes next week.", name: "undated.txt", type: "text/plain" },
      { content: "%PDF-1.7", name: "scan.pdf", type: "application/pdf" },
    ])
    const row = (words: string) => page.getByRole("list", { name: "Files" }).locator("li", { hasText: words })
    await row("issue.eml").getByText("Added: ").waitFor()
    await row("issue.eml").getByRole("link", { name: "Issue 12" }).waitFor()
    await row("copy.eml").getByText("Already there").waitFor()
    await row("scan.pdf").getByText("Not read: It is a PDF").waitFor()
    await page
      .getByRole("status")
      .getByText("4 files: 1 added, 1 already there, 1 need a day, 1 not read")
      .waitFor()

    const asked = page.getByRole("form", { name: "About undated.txt" })
    await asked.getByLabel("When was it published?").fill("2026-11-18")
    await page.keyboard.press("Enter")
    await row("undated.txt").getByText("Added: ").waitFor()
    const { items } = await get<{ items: { title: string; publishedOn: string }[] }>("/api/v1/digests")
    expect(items.map(({ publishedOn }) => publishedOn)).toEqual(
      expect.arrayContaining(["2026-11-19", "2026-11-18"]),
    )
  })
})
