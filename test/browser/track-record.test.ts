import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Claim {
  id: string
  condition: string | null
}
interface Group {
  group: string | null
  numbers: Record<string, { count: number }>
}
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A condition cannot be passed over: it is said to have come true first. */
const verdictsOn = ({ condition }: Claim, verdict: "yes" | "no") => [
  ...(condition === null ? [] : [{ about: "condition", verdict: "yes" }]),
  { about: "outcome", verdict },
]

describeInBrowser("the track record", ({ open, get, send }) => {
  const claims = async () =>
    (await get<{ items: Claim[] }>("/api/v1/predictions?limit=200&review=accepted")).items
  const record = () => get<{ groups: Group[]; total: Group }>("/api/v1/track-record")
  const row = (page: Page, name: string) => page.locator(".track-table tr", { hasText: name })

  test("before the first verdict it says so, shows what is known, and leads to the inbox", async () => {
    const page = await open("/")
    await page.getByRole("link", { name: "Track record" }).click()
    await page.getByRole("heading", { name: "Track record", level: 1 }).waitFor()
    const { groups } = await record()
    await page.getByText("Nothing resolved yet").first().waitFor()
    expect(await page.locator(".track-table tbody tr").count()).toBe(groups.length)
    await page.getByText("No forecast yet.").waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole("link", { name: "Give the first verdict" }).click()
    await page.getByRole("heading", { name: "Needs a verdict" }).waitFor()
  })

  test("a forecast is saved beside the claim without leaving it, and can be taken back", async () => {
    const claim = (await claims()).find(({ condition }) => condition !== null)
    const page = await open(`/track-record?item=${claim?.id}`)
    const form = page.locator(".forecasts form", { hasText: "if the condition comes true" })
    await form.getByRole("slider").focus()
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight")
    await form.getByRole("button", { name: "Save" }).click()
    await page.getByRole("status").getByText("Forecast: 70 %").waitFor()
    await page.locator(".forecast-past strong", { hasText: "70 %" }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await form.getByRole("spinbutton").fill("35")
    await page.keyboard.press("Enter")
    await page.locator(".forecast-past strong", { hasText: "35 %" }).waitFor()
    await page.getByRole("button", { name: "Undo" }).click()
    await page.locator(".forecast-past .is-withdrawn", { hasText: "35 %" }).waitFor()
    await expect.poll(() => form.getByRole("spinbutton").inputValue()).toBe("70")
    await page.getByText("1 forecast still open").waitFor()
  })

  test("each number leads to exactly the claims it counts, and each claim opens beside the list", async () => {
    for (const [index, claim] of (await claims()).slice(0, 40).entries())
      for (const body of verdictsOn(claim, index % 3 === 0 ? "no" : "yes"))
        await send("POST", `/api/v1/predictions/${claim.id}/verdicts`, {
          ...body,
          becameTrueOn: "2026-05-20",
          evidenceUrl: "https://example.org/seen",
        })
    const page = await open("/track-record")
    const { groups } = await record()
    const best = groups.find(({ group }) => group === "AI Daily")
    const right = best?.numbers.right?.count ?? 0
    expect(right).toBeGreaterThan(5)
    await row(page, "AI Daily")
      .getByRole("link", { name: /^Right:/ })
      .click()
    await page.getByRole("heading", { name: "Right, AI Daily" }).waitFor()
    await page.locator(".track-claim").first().waitFor()
    expect(await page.locator(".track-claim").count()).toBe(right)
    expect(page.url()).toContain("number=right&group=AI+Daily")
    expect(await axeViolations(page)).toEqual([])
    await page.locator(".track-claim a").first().click()
    await page.locator(".panel .verdict").waitFor()
    await page.keyboard.press("Escape")
    await page.locator(".panel").waitFor({ state: "detached" })
    await page.goBack()
    await page.locator(".panel .verdict").waitFor()
  })

  test("what narrows it stands in the address, and an address brings it back", async () => {
    const page = await open("/track-record")
    await page.getByRole("button", { name: "By topic" }).click()
    await page.getByLabel("Made from").fill("2026-04-21")
    await page.getByRole("button", { name: "Type" }).click()
    await page.getByRole("menuitemradio", { name: "Watch" }).click()
    await page.waitForURL(/by=topic&from=2026-04-21&type=watch$/)
    const narrowed = await get<{ total: Group }>("/api/v1/track-record?by=topic&from=2026-04-21&type=watch")
    const made = String(narrowed.total.numbers.made?.count)
    await page
      .locator("tfoot, tbody")
      .last()
      .getByRole("link", { name: `Made: ${made}` })
      .waitFor()
    await page.reload()
    await page.getByRole("button", { name: "Clear type" }).waitFor()
    expect(await page.getByLabel("Made from").inputValue()).toBe("2026-04-21")
    await page.getByRole("button", { name: "Clear all" }).click()
    await page.waitForURL(/\/track-record\?by=topic$/)
  })

  for (const colorScheme of ["light", "dark"] as const)
    test(`with forty verdicts it is accessible in ${colorScheme}, and fits a phone`, async () => {
      const page = await open("/track-record?number=wrong", { colorScheme })
      await page.locator(".track-claim").first().waitFor()
      await page.getByText("What is counted, and how").click()
      expect(await axeViolations(page)).toEqual([])
      const phone = await open("/track-record?number=wrong", { colorScheme, ...PHONE })
      await phone.locator(".track-claim").first().waitFor()
      expect(await phone.evaluate("document.documentElement.scrollWidth")).toBe(390)
      expect(await axeViolations(phone)).toEqual([])
    })
})
