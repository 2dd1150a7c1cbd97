import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Listed {
  items: { id: string; title: string; review: string; tags: string[] }[]
}

const rows = (page: Page) => page.locator(".row[data-item]")
const box = (page: Page, at: number) => rows(page).nth(at).locator(".select-box input")
const bar = (page: Page) => page.getByRole("region", { name: "What is selected" })

describeInBrowser("many at once", ({ open, get }) => {
  const tagged = async (tag: string) => {
    const query = encodeURIComponent(`tag:"${tag}"`)
    const events = await get<Listed>(`/api/v1/events?limit=200&query=${query}`)
    const predictions = await get<Listed>(`/api/v1/predictions?limit=200&query=${query}`)
    return [...events.items, ...predictions.items].map(({ id }) => id).sort()
  }

  test("are selected by a click and Shift, tagged, and one undo takes all of it back", async () => {
    const page = await open("/list")
    await rows(page).nth(6).waitFor()
    await box(page, 1).click()
    await box(page, 4).click({ modifiers: ["Shift"] })
    await bar(page).getByText("4 items selected").waitFor()
    expect(await axeViolations(page)).toEqual([])

    await bar(page).getByRole("button", { name: "Tag…" }).click()
    await page.getByLabel("Tag", { exact: true }).fill("Look Later")
    await page.keyboard.press("Enter")
    await page.getByRole("status").getByText("4 tagged Look Later").waitFor()
    await bar(page).waitFor({ state: "detached" })
    expect(await tagged("look later")).toHaveLength(4)

    await page.getByRole("button", { name: /^Undo/ }).click()
    await page.getByRole("status").getByText("Taken back").waitFor()
    expect(await tagged("look later")).toEqual([])
  })

  test("are selected, narrowed and withdrawn by keys alone", async () => {
    const page = await open("/list")
    await rows(page).nth(3).waitFor()
    const all = await rows(page).count()
    await rows(page).nth(2).locator(".row-button").focus()
    await page.keyboard.press("x")
    await bar(page).getByText("1 item selected").waitFor()
    await page.keyboard.press("Control+a")
    await bar(page).getByText(`${all} items selected`).waitFor()
    await page.keyboard.press("Escape")
    await bar(page).waitFor({ state: "detached" })

    await page.keyboard.press("x")
    await bar(page).getByRole("button", { name: "Withdraw" }).press("Enter")
    await expect.poll(() => rows(page).count()).toBe(all - 1)
    await page.keyboard.press("u")
    await expect.poll(() => rows(page).count()).toBe(all)
  })

  test("that cannot take it are named with the reason, and the rest is done where one wants that", async () => {
    const { items } = await get<Listed>("/api/v1/predictions?limit=200&standing=overdue")
    const page = await open("/list")
    await rows(page).first().waitFor()
    const claim = page.locator(`.row[data-item="${items[0]?.id}"]`)
    await claim.locator(".select-box input").click()
    const event = page.locator('.row[data-item^="evt_"]').first()
    const title = await event.locator(".row-title").innerText()
    await event.locator(".select-box input").click()
    await bar(page).getByRole("button", { name: "Annul…" }).click()
    await bar(page).getByLabel("Said twice").check()
    await bar(page).getByRole("button", { name: "Annul them" }).click()
    const refused = bar(page).getByRole("alert")
    await refused.getByText("1 of 2 cannot take it; nothing was changed").waitFor()
    expect((await refused.locator("li").innerText()).toLowerCase()).toBe(
      `${title}: an event has no verdict`.toLowerCase(),
    )
    await refused.getByRole("button", { name: "Leave them out and do the rest" }).click()
    await page.getByRole("status").getByText("1 annulled, 1 left out").waitFor()
    await page.keyboard.press("u")
    await page.getByRole("status").getByText("Taken back").waitFor()
    const after = await get<{ resolution: string }>(`/api/v1/predictions/${items[0]?.id}`)
    expect(after.resolution).not.toBe("annulled")
  })

  test("of the inbox are tagged on a phone as well, and the panel takes the tag away", async () => {
    const page = await open("/inbox", { viewport: { width: 390, height: 844 }, hasTouch: true })
    const claims = page.locator(".inbox-row")
    await claims.nth(2).waitFor()
    await claims.nth(1).locator(".select-box input").tap()
    await bar(page).getByRole("button", { name: "Tag…" }).tap()
    await page.getByLabel("Tag", { exact: true }).fill("phone")
    expect(await axeViolations(page)).toEqual([])
    const width = await page.evaluate("document.documentElement.scrollWidth")
    expect(width).toBe(390)
    await page.keyboard.press("Enter")
    await page.getByRole("status").getByText("1 tagged phone").waitFor()
    const [id] = await tagged("phone")
    await page.goto(`/?item=${id}`)
    await page.getByRole("button", { name: "Take the tag phone away" }).click()
    await expect.poll(() => tagged("phone")).toEqual([])
  })
})
