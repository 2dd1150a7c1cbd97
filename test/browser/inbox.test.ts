import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

const active = (page: Page) => page.locator(".inbox-row.is-active")
const claimOf = (page: Page) => active(page).locator(".claim").innerText()

describeInBrowser("the inbox", ({ open, get }) => {
  const waiting = async () => (await get<{ needsVerdict: number }>("/api/v1/summary")).needsVerdict

  test("has the most overdue claim first, and its number in the tab and the window's title", async () => {
    const page = await open("/inbox")
    await active(page).locator(".answer").first().waitFor()
    const number = await waiting()
    await expect.poll(() => page.locator(".tab-count").innerText()).toBe(String(number))
    await expect.poll(() => page.title()).toBe(`(${number}) Needs a verdict · Watchline`)
    const late = await page.locator(".inbox-meta").allInnerTexts()
    const weeks = late.flatMap((words) => /(\d+) weeks overdue/.exec(words)?.[1] ?? []).map(Number)
    expect(weeks.length).toBeGreaterThan(3)
    expect(weeks).toEqual([...weeks].sort((a, b) => b - a))
  })

  test("is answered by keys alone, moves on, and takes a slip back", async () => {
    const page = await open("/inbox")
    await active(page).locator(".answer").first().waitFor()
    const before = await waiting()
    const first = await claimOf(page)

    await page.keyboard.press("j")
    await expect.poll(() => claimOf(page)).not.toBe(first)
    await page.keyboard.press("k")
    await expect.poll(() => claimOf(page)).toBe(first)
    await active(page).locator(".answer").first().waitFor()

    await page.keyboard.press("n")
    await expect.poll(() => claimOf(page)).not.toBe(first)
    await expect.poll(waiting).toBe(before - 1)
    await expect.poll(() => page.locator(".tab-count").innerText()).toBe(String(before - 1))
    // What was answered stays where it stood.
    expect(await page.locator(".inbox-row").first().innerText()).toContain(first.split("\n")[0])

    await page.keyboard.press("u")
    await expect.poll(waiting).toBe(before)
    await page.getByRole("status").getByText("Taken back").waitFor()
  })

  test("sends the day, the address and the note along with the answer", async () => {
    const page = await open("/inbox")
    await active(page).locator(".answer").first().waitFor()
    const details = await active(page).getByRole("link", { name: "Details" }).getAttribute("href")
    const id = new URL(details ?? "", "http://x").searchParams.get("item")
    await page.keyboard.press("e")
    await page.getByLabel("The day it was decided").fill("2026-11-01")
    await page.getByLabel("Where it can be read").fill("https://example.org/report")
    await page.getByLabel("Note").fill("Said so in its annual report")
    await active(page).getByRole("button", { name: /^No/ }).first().click()
    const verdicts = async () =>
      (await get<{ verdicts: Record<string, unknown>[] }>(`/api/v1/predictions/${id}`)).verdicts.filter(
        (verdict) => !verdict.isWithdrawn && verdict.withdrawsId === null,
      )
    await expect.poll(async () => (await verdicts()).length).toBe(1)
    expect((await verdicts())[0]).toMatchObject({
      verdict: "no",
      becameTrueOn: "2026-11-01",
      evidenceUrl: "https://example.org/report",
      note: "Said so in its annual report",
    })
  })

  // Again once: a key can reach the page between a field that closes and the row that takes the focus.
  test("keeps what was typed through a broken connection and a reload, and comes back to its claim", {
    retry: 2,
  }, async () => {
    const page = await open("/inbox")
    await active(page).locator(".answer").first().waitFor()
    const claim = await claimOf(page)
    const field = page.getByLabel("Where it can be read")
    await page.keyboard.press("e")
    await field.fill("example.org/annual")
    await page.keyboard.press("Escape")

    await page.route("**/verdicts", (route) => route.abort())
    await page.keyboard.press("n")
    await page.getByRole("status").getByText("It could not be recorded").waitFor()
    await expect.poll(() => claimOf(page)).toBe(claim)
    expect(await field.inputValue()).toBe("example.org/annual")

    await page.unroute("**/verdicts")
    await page.reload()
    await expect.poll(() => field.inputValue()).toBe("example.org/annual")
    const before = await waiting()
    await page.keyboard.press("n")
    await expect.poll(waiting).toBe(before - 1)
  })

  test("says what is only proposed, and leaves it out on request", async () => {
    const page = await open("/inbox")
    await page.locator(".inbox-meta .tag").first().waitFor()
    await page.getByRole("link", { name: "Leave out what is proposed" }).click()
    await page.getByText("Only what was accepted.").waitFor()
    await page.locator(".inbox-row").first().waitFor()
    expect(await page.locator(".inbox-meta .tag").count()).toBe(0)
  })
})
