import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

const TEXT = `# The Quay Letter

## Dates

- 14 December 2026: the harbour museum opens its new wing.
- 20 January 2027: Tidewater publishes its annual report.
- 3 February 2027: the lock at Eastgate closes for repairs.

The crane drivers' choir sings for the last time that winter, on the first Sunday of February.

## What to watch

- If the port authority approves the second crane by 31 January 2027, expect a rival bid within 60 days.
- Watch whether the regulator publishes new mooring rules in Q2 2027.
`

/** Of other things: what two digests tell alike is one thing, and decided in both. */
const ELSEWHERE = `# The Skerry Notes

- 7 March 2027: a ferry to the outer islands sails again.
- 19 April 2027: the fish auction moves into the old customs house.
- If the ferry company buys a second boat by 30 June 2027, expect lower fares within 90 days.
`

interface Found {
  thingId: string
  title: string
  words: string
  when: string | null
  review: string
}

const rows = (page: Page) => page.locator(".found-row")
const chosen = (page: Page) => page.locator(".found-row.is-chosen")

describeInBrowser("a digest's findings", ({ open, get, send }) => {
  let number = 0
  const aDigest = async (text = TEXT.replace("Quay", `Quay ${++number}`)) => {
    const { id } = await send<{ id: string }>("POST", "/api/v1/digests", { text, publishedOn: "2026-11-20" })
    const found = async () => (await get<{ found: Found[] }>(`/api/v1/digests/${id}`)).found
    return { id, found, text }
  }
  const things = (found: readonly Found[], review: string) =>
    new Set(found.filter((one) => one.review === review).map(({ thingId }) => thingId)).size

  test("are decided by keys alone: on, accept, reject, undo, all", async () => {
    const { id, found } = await aDigest()
    const all = new Set((await found()).map(({ thingId }) => thingId)).size
    const page = await open(`/digests/${id}`)
    await rows(page).first().waitFor()
    await page.getByText(`0 of ${all} decided`).waitFor()
    expect(await axeViolations(page)).toEqual([])

    await page.keyboard.press("j")
    const first = (await found())[0]
    await expect
      .poll(() => chosen(page).locator(".found-title").innerText())
      .toContain(first?.title.slice(1, 30))
    await page.keyboard.press("a")
    await page.getByText(`1 of ${all} decided`).waitFor()
    expect(things(await found(), "accepted")).toBe(1)

    // It went on to the next one, whose words stand in sight.
    await expect
      .poll(() => chosen(page).locator(".found-title").innerText())
      .not.toContain(first?.title.slice(1, 30))
    await expect.poll(() => page.locator(".found.is-chosen").first().isVisible()).toBe(true)
    await page.keyboard.press("r")
    await page.getByText(`2 of ${all} decided`).waitFor()
    expect(things(await found(), "withdrawn")).toBe(1)
    await page.keyboard.press("u")
    await page.getByText(`1 of ${all} decided`).waitFor()
    expect(things(await found(), "withdrawn")).toBe(0)

    await page.keyboard.press("Shift+A")
    await page.getByText(`${all} of ${all} decided`).waitFor()
    await page.keyboard.press("u")
    await page.getByText(`1 of ${all} decided`).waitFor()
  })

  test("are changed where they stand, and accepted with the change", async () => {
    const { id, found } = await aDigest()
    const page = await open(`/digests/${id}`)
    await rows(page).first().waitFor()
    await rows(page).filter({ hasText: "annual report" }).first().locator(".found-title").click()
    await page.keyboard.press("e")
    await page.getByLabel("What happens").fill("Tidewater opens its books")
    await page.getByLabel("When").fill("Q1 2027")
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole("button", { name: "Save and accept" }).click()
    await page.getByRole("status").getByText("Changed and accepted").waitFor()
    expect((await found()).find(({ title }) => title === "Tidewater opens its books")).toMatchObject({
      review: "accepted",
      when: "Q1 2027",
    })
    // Reading it again leaves what was decided.
    await page.getByRole("button", { name: "Read again" }).click()
    await page.getByText("Read again: nothing is new.").waitFor()
    expect((await found()).filter(({ words }) => words.includes("annual report"))).toHaveLength(1)
  })

  test("that were missed are added from the words that one selects, with the date that is read in them", async () => {
    const { id, found, text } = await aDigest()
    const page = await open(`/digests/${id}`)
    await rows(page).first().waitFor()
    const start = text.indexOf("3 February 2027")
    const end = text.indexOf(".", start) + 1
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector(".digest-text-body"), NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let at = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent
        if (${start} >= at && ${start} <= at + length) range.setStart(node, ${start} - at)
        if (${end} >= at && ${end} <= at + length) range.setEnd(node, ${end} - at)
        at += length
      }
      document.getSelection().removeAllRanges()
      document.getSelection().addRange(range)
    })()`)
    await page.getByRole("button", { name: "Add as event" }).click()
    const form = page.getByRole("form", { name: "Add an event" })
    await expect.poll(() => form.getByLabel("When").inputValue()).toBe("2027-02-03")
    await form.getByLabel("What happens").fill("Repairs begin")
    await form.getByRole("button", { name: "Add event" }).click()
    await page.getByRole("status").getByText("Event added").waitFor()
    expect((await found()).find(({ title }) => title === "Repairs begin")).toMatchObject({
      review: "accepted",
      words: text.slice(start, end),
    })
  })

  test("on a phone are decided beside their words, without sideways scrolling", async () => {
    const { id } = await aDigest(ELSEWHERE)
    const page = await open(`/digests/${id}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: "reduce",
    })
    await rows(page).first().waitFor()
    await page.getByText(/^0 of \d+ decided$/).waitFor()
    await rows(page).nth(1).locator(".found-title").tap()
    await expect.poll(() => page.locator(".found.is-chosen").first().isVisible()).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    await chosen(page)
      .getByRole("button", { name: /^Accept: / })
      .tap()
    await page.getByText(/^1 of \d+ decided$/).waitFor()
  })
})
