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

  test("Back gives a list its place, and another page begins at its top", async () => {
    const page = await open("/list")
    const top = () => page.evaluate<number>("scrollY")
    await page.locator(".row").nth(80).scrollIntoViewIfNeeded()
    const left = await top()
    expect(left).toBeGreaterThan(500)
    await page.getByRole("link", { name: "Track record" }).click()
    await page.locator("table").first().waitFor()
    expect(await top()).toBe(0)
    await page.goBack()
    await expect.poll(top).toBe(left)
  })

  test("what one tab changes, another one shows", async () => {
    const one = await open("/inbox")
    const beside = await one.context().newPage()
    await beside.goto("/inbox")
    const count = beside.locator(".tab-count")
    const before = Number(await count.innerText())
    await one.locator(".inbox-row.is-active .answer.is-not_yet").click()
    await expect.poll(async () => Number(await count.innerText())).toBe(before - 1)
  })

  test("the header keeps its parts apart on a narrow window", async () => {
    const page = await open("/", { viewport: { width: 720, height: 500 } })
    await page.locator(".tab-count").waitFor()
    const gap = await page.evaluate<number>(`
      document.querySelector(".search").getBoundingClientRect().left -
      document.querySelector(".tab:last-child").getBoundingClientRect().right`)
    expect(gap).toBeGreaterThanOrEqual(0)
  })
})
