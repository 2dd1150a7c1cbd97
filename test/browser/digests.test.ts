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

  test("are taken from a dropped file, with its name, and read", async () => {
    const page = await open("/digests")
    const field = page.getByLabel("Text of the digest")
    await field.waitFor()
    const text = "# The Lantern\n\n19 November 2026\n\n- 17 December 2026: the old theatre opens again.\n"
    const drop = async (content: string, name: string) => {
      const dataTransfer = await page.evaluateHandle(
        `(() => {
          const transfer = new DataTransfer()
          transfer.items.add(new File([${content}], ${JSON.stringify(name)}, { type: "text/markdown" }))
          return transfer
        })()`,
      )
      await page.dispatchEvent(".add-digest", "dragover", { dataTransfer })
      await page.locator(".add-digest.is-over").waitFor()
      await page.dispatchEvent(".add-digest", "drop", { dataTransfer })
    }
    await drop(`"x".repeat(1_000_001)`, "huge.md")
    await page.getByRole("alert").getByText("huge.md is larger than one megabyte").waitFor()
    expect(await field.inputValue()).toBe("")

    await drop(JSON.stringify(text), "lantern.md")
    await expect.poll(() => field.inputValue()).toBe(text)
    await page.getByText("lantern.md", { exact: true }).waitFor()
    await page.getByRole("button", { name: "Read it" }).click()
    await page.waitForURL(/\/digests\/dig_/)
    await page.getByRole("heading", { name: "The Lantern" }).waitFor()
    await page.locator(".found-row", { hasText: "theatre" }).first().waitFor()
  })
})
