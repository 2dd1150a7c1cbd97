import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Page<T> {
  items: T[]
}

describeInBrowser("every page", ({ open, get }) => {
  const places: [string, () => Promise<string>, string][] = [
    ["the timeline", async () => "/", ".vis-item .mark"],
    ["the timeline by publisher", async () => "/?group=publisher", ".vis-item .mark"],
    ["a claim beside the timeline", async () => `/?item=${await spotifyClaim()}`, ".panel-body .verdict"],
    ["an event beside the timeline", async () => `/?item=${await anyEvent()}`, ".panel-body .history"],
    ["the list", async () => "/list", ".row"],
    ["the list with a claim", async () => `/list?item=${await spotifyClaim()}`, ".panel-body .verdict"],
    ["the inbox", async () => "/inbox", ".inbox-answers .answer"],
    ["the digests", async () => "/digests", ".digest-row"],
    ["a digest", async () => `/digests/${await anyDigest()}`, ".found-row"],
    ["the reminders", async () => "/reminders", ".kinds a"],
    ["an address that leads nowhere", async () => "/nowhere", ".empty"],
  ]
  const anyDigest = async () => (await get<Page<{ id: string }>>("/api/v1/digests")).items[0]?.id
  const anyEvent = async () => (await get<Page<{ id: string }>>("/api/v1/events?q=Oracle")).items[0]?.id
  const spotifyClaim = async () =>
    (await get<Page<{ id: string }>>("/api/v1/predictions?q=Spotify&type=conditional")).items[0]?.id

  test.each(places)("%s is accessible and quiet, in light and in dark", async (_name, path, shown) => {
    const page = await open(await path(), { colorScheme: "light" })
    await page.locator(shown).first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: "dark" })
    expect(await axeViolations(page)).toEqual([])
  })

  test.each(places)("%s fits a phone without scrolling sideways", async (_name, path) => {
    const page = await open(await path(), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await page.locator("main :is(h1, h2)").first().waitFor({ state: "attached" })
    await page.locator(".row, .inbox-row, .digest-row, .found-row, .empty, .panel-body").first().waitFor()
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    expect(await axeViolations(page)).toEqual([])
  })

  test("the dialogs are accessible, and Escape closes them", async () => {
    const page = await open("/")
    await page.locator(".vis-item .mark").first().waitFor()
    await page.keyboard.press("?")
    await page.getByRole("dialog", { name: "Keys and signs" }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Add prediction" }).click()
    await page.getByRole("dialog", { name: "Add a prediction" }).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})
