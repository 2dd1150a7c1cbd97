import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Rule {
  id: string
  name: string
  leads: string[]
  timeZone: string
  revision: number
}
interface Reminder {
  id: string
  anchor: string
  dueOn: string
  state: string
  reason: string | null
}
/** Where the reader's clocks show an hour more than the ledger's. */
const BERLIN = { timezoneId: "Europe/Berlin" }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describeInBrowser("reminders", ({ open, get, send, goTo }) => {
  const rules = async () => (await get<{ items: Rule[] }>("/api/v1/reminder-rules")).items
  const told = async (query: string) =>
    (await get<{ items: Reminder[] }>(`/api/v1/reminders?limit=200&${query}`)).items
  const toast = (page: Page, words: RegExp) => page.getByRole("status").getByText(words).waitFor()

  test("every deadline is reminded of after one click, once there is a channel", async () => {
    const page = await open("/", BERLIN)
    await page.getByRole("link", { name: "Reminders" }).click()
    await page.getByRole("heading", { name: "No reminders yet" }).waitFor()
    const toLog = page.getByRole("link", { name: /^The server's log/ })
    expect(await toLog.getAttribute("href")).toBe("/reminders/channels?add=log")
    expect(await axeViolations(page)).toEqual([])
    await send("POST", "/api/v1/channels", { kind: "log", name: "Team log" })
    await page.reload()
    await page
      .getByText("Every deadline · 30, 7 and 1 days before and on the day, 09:00 Europe/Berlin")
      .waitFor()
    await page.getByRole("button", { name: "Remind me of every deadline" }).click()
    await toast(page, /reminded of every deadline/)
    await page.getByRole("heading", { name: "In the next 14 days" }).waitFor()
    expect(await rules()).toMatchObject([
      {
        name: "Every deadline",
        leads: ["P30D", "P7D", "P1D", "P0D"],
        timeZone: "Europe/Berlin",
        isDailyDigest: true,
      },
    ])
    const planned = await told("within=P14D&state=planned")
    expect(planned.length).toBeGreaterThan(10)
    await expect.poll(() => page.locator(".reminder").count()).toBe(planned.length)
    await page.getByRole("button", { name: "90 days" }).click()
    await page.waitForURL(/\/reminders\?within=P90D$/)
    await page.getByText("30 days before").first().waitFor()
  })

  test("a preview follows what is typed, and says what is wrong where it is", async () => {
    const page = await open("/reminders/rules?rule=new", BERLIN)
    const standing = page.locator(".preview-count")
    const matching = async (query: string) =>
      (await send<{ matching: number }>("POST", "/api/v1/reminder-rules/preview", { query })).matching
    await expect.poll(() => standing.innerText()).toContain(`${await matching("")} open things match`)
    await page.getByLabel("Only what matches").pressSequentially("topic:policy")
    await expect
      .poll(() => standing.innerText())
      .toContain(`${await matching("topic:policy")} open things match`)
    const before = await page.locator(".firing-title").allInnerTexts()
    expect(before.length).toBeGreaterThan(1)
    await page.getByLabel("Only what matches").fill("topic:")
    await page.locator(".rule-query .field-problem").waitFor()
    expect(await page.locator(".firing-title").allInnerTexts()).toEqual(before)
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel("Only what matches").fill("topic:policy")
    await page.getByRole("button", { name: "Not 30 days before" }).click()
    await page.getByLabel(/^Another time before/).fill("3 weeks")
    await page.keyboard.press("Enter")
    await page.getByLabel("Time zone").fill("Pacific/Chatham")
    await page.getByRole("button", { name: "Make the rule" }).click()
    await toast(page, /^Rule made: topic:policy$/)
    await page.getByText("3 weeks, 7 days and 1 day before and on the day, 09:00 Pacific/Chatham").waitFor()
  })

  test("of two who change one rule the second is asked which holds", async () => {
    const mine = (await rules()).find(({ name }) => name === "topic:policy")
    const page = await open(`/reminders/rules?rule=${mine?.id}`, BERLIN)
    await page.getByLabel("Name").fill("Policy, by me")
    await send("PATCH", `/api/v1/reminder-rules/${mine?.id}`, { atTime: "08:00" }, mine?.revision)
    await page.getByRole("button", { name: "Save", exact: true }).click()
    await page.getByText("Somebody changed this rule").waitFor()
    await page.getByRole("button", { name: "Save mine" }).click()
    await toast(page, /^Rule changed: Policy, by me$/)
    await page.getByRole("button", { name: "Pause Policy, by me" }).click()
    await page.getByRole("button", { name: "Undo" }).click()
    await toast(page, /As it was before/)
  })

  test("a withdrawn rule is brought back by a key, or later from the list of what was withdrawn", async () => {
    const page = await open("/reminders/rules", BERLIN)
    const names = async () => (await rules()).map(({ name }) => name).sort()
    const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label')")
    const withdraw = page.getByRole("button", { name: "Withdraw Policy, by me" })
    await withdraw.click()
    await toast(page, /“Policy, by me” is withdrawn/)
    await expect.poll(names).toEqual(["Every deadline"])
    await expect.poll(focused).toBe("Change Every deadline")
    await page.keyboard.press("u")
    await toast(page, /“Policy, by me” is back/)
    await withdraw.click()
    await page.getByText("Withdrawn 1").click()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole("button", { name: "Bring back Policy, by me" }).click()
    await expect.poll(names).toEqual(["Every deadline", "Policy, by me"])
    await withdraw.click()
    await expect.poll(names).toEqual(["Every deadline"])
  })

  test("what fired is shown as said, acknowledged, taken back and put off", async () => {
    const due = await told("from=2026-11-23&to=2026-11-23&state=planned")
    expect(due.length).toBeGreaterThan(2)
    goTo("2026-11-23T08:00:30.000Z")
    const fired = () => told("from=2026-11-23&to=2026-11-23&state=fired")
    await expect.poll(async () => (await fired()).length).toBe(due.length)
    const page = await open("/reminders", BERLIN)
    const said = page.getByRole("region", { name: "In the last 14 days" }).locator(".reminder")
    await expect.poll(() => said.count()).toBe(due.length)
    expect(await said.first().innerText()).toMatch(/^09:00\s.*weeks overdue.*said/s)
    await said
      .first()
      .getByRole("button", { name: /^Acknowledge/ })
      .click()
    await said.first().getByText("said, acknowledged").waitFor()
    await toast(page, /^Acknowledged: no more reminders of/)
    await page.keyboard.press("u")
    await said
      .first()
      .getByRole("button", { name: /^Acknowledge/ })
      .waitFor()
    await toast(page, /Taken back/)
    await said
      .first()
      .getByRole("button", { name: /^Snooze/ })
      .click()
    await page.getByRole("menuitemradio", { name: "In 3 days, 26 Nov" }).click()
    await toast(page, /^Put off until 26 Nov 2026, 09:00$/)
    const later = async () =>
      (await told("from=2026-11-26&to=2026-11-26&state=planned")).filter(({ anchor }) => anchor === "snooze")
    await page.getByRole("button", { name: /^Undo snooze/ }).click()
    await toast(page, /^Not put off any more$/)
    await expect.poll(later).toEqual([])
    await said
      .first()
      .getByRole("button", { name: /^Snooze/ })
      .click()
    await page.getByRole("menuitemradio", { name: "In 3 days, 26 Nov" }).click()
    await page.getByText("put off", { exact: true }).waitFor()
    expect(await later()).toHaveLength(1)
    const thing = await said.first().getByRole("link").first().getAttribute("href")
    await page.getByLabel("Show what was not said").check()
    await page.waitForURL(/notSaid=1/)
    expect(await axeViolations(page)).toEqual([])
    await page.goto(thing ?? "")
    await page.getByRole("link", { name: "Reminds you on 26 Nov 2026, 09:00" }).waitFor()
  })

  test("the sections fit a phone and keep their addresses", async () => {
    const page = await open("/reminders", { ...PHONE, colorScheme: "dark" })
    await page.locator(".reminder").first().waitFor()
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    const last = await page.getByRole("link", { name: "Reminders", exact: true }).boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(390)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole("link", { name: "Rules", exact: true }).click()
    await page.waitForURL(/\/reminders\/rules$/)
    await page.getByRole("button", { name: "New rule" }).click()
    await page.locator(".firing-title").first().waitFor()
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await page.getByRole("heading", { name: "A new rule" }).waitFor()
  })
})
