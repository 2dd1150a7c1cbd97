import type { CDPSession, Page } from "playwright-core"
import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Point {
  x: number
  y: number
}

/** More than a window is answered with one by one. */
const MANY = 460
const DAY_MS = 86_400_000

const ready = (page: Page) => page.locator(".vis-item .mark").first().waitFor()
const days = (page: Page): [string, string] => {
  const { searchParams } = new URL(page.url())
  return [searchParams.get("from") ?? "", searchParams.get("to") ?? ""]
}
const length = (page: Page): number => {
  const [from, to] = days(page).map((day) => Date.parse(day))
  return ((to ?? 0) - (from ?? 0)) / DAY_MS
}
async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not there`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const CENTRE = ".vis-panel.vis-center"

/** Fingers put down at some points and moved in steps to others. */
async function touch(page: Page, from: readonly Point[], to: readonly Point[], steps = 10): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const at = (share: number) =>
    from.map((start, id) => ({
      x: start.x + ((to[id]?.x ?? start.x) - start.x) * share,
      y: start.y + ((to[id]?.y ?? start.y) - start.y) * share,
      id,
    }))
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) })
  for (let step = 1; step <= steps; step += 1)
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / steps) })
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
}

describeInBrowser("moving through time", ({ open, get, send }) => {
  const WINDOW = "from=2026-04-01&to=2026-05-31"

  test("a drag moves the window by as much as the pointer went", async () => {
    const page = await open(`/?${WINDOW}`)
    await ready(page)
    const { x, y } = await middleOf(page, CENTRE)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 200, y, { steps: 8 })
    await page.mouse.move(x - 400, y, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => days(page)[0] > "2026-04-12" && days(page)[0] < "2026-04-26").toBe(true)
    expect(Math.abs(length(page) - 60)).toBeLessThanOrEqual(1)
    // What has come into sight is there, and what has left it takes no line any more.
    await expect.poll(() => page.locator("[data-item]").count()).toBeGreaterThan(0)
    await expect.poll(() => page.getByRole("button", { name: /Muse Spark/ }).count()).toBe(0)
  })

  test("Ctrl and the wheel zoom at the pointer; the wheel alone leaves the window alone", async () => {
    const page = await open(`/?${WINDOW}`)
    await ready(page)
    const { x, y } = await middleOf(page, CENTRE)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 120)
    await page.keyboard.down("Control")
    await page.mouse.wheel(0, -400)
    await page.keyboard.up("Control")
    await expect.poll(() => length(page)).toBeLessThan(55)
    const [from, to] = days(page)
    expect(from > "2026-04-01" && from < "2026-05-01").toBe(true)
    expect(to > "2026-05-01" && to < "2026-05-31").toBe(true)
  })

  test("two fingers zoom in, one finger pans", async () => {
    const page = await open(`/?view=timeline&${WINDOW}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await ready(page)
    const { x } = await middleOf(page, CENTRE)
    const y = 620
    await touch(
      page,
      [
        { x: x - 30, y },
        { x: x + 30, y },
      ],
      [
        { x: x - 110, y },
        { x: x + 110, y },
      ],
    )
    await expect.poll(() => length(page)).toBeLessThan(40)
    const [before] = days(page)
    await touch(page, [{ x: x + 80, y }], [{ x: x - 80, y }])
    await expect.poll(() => days(page)[0] > before).toBe(true)
  })

  test("the brush moves the window, and its edges make it longer or shorter", async () => {
    const page = await open(`/?${WINDOW}`)
    await ready(page)
    const edge = await middleOf(page, ".brush-handle.is-to")
    await page.mouse.move(edge.x, edge.y)
    await page.mouse.down()
    await page.mouse.move(edge.x + 120, edge.y, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => days(page)[1] > "2026-07-31").toBe(true)
    expect(days(page)[0]).toBe("2026-04-01")
    const whole = length(page)

    const middle = await middleOf(page, ".brush")
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x + 60, middle.y, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => days(page)[0] > "2026-05-01").toBe(true)
    expect(Math.abs(length(page) - whole)).toBeLessThanOrEqual(1)
  })

  test("the brush follows a finger, and its edges can be taken by one", async () => {
    const page = await open(`/?view=timeline&from=2026-04-01&to=2026-12-31`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await ready(page)
    const edge = await middleOf(page, ".brush-handle.is-to")
    await touch(page, [edge], [{ x: edge.x + 60, y: edge.y }])
    await expect.poll(() => days(page)[1] > "2027-01-31").toBe(true)
    expect(days(page)[0]).toBe("2026-04-01")
    const middle = await middleOf(page, ".brush")
    await touch(page, [middle], [{ x: middle.x + 40, y: middle.y }])
    await expect.poll(() => days(page)[0] > "2026-04-30").toBe(true)
  })

  test("an item that lies far outside of what is shown is travelled to when a link opens it", async () => {
    const { items } = await get<{ items: { id: string; startsOn: string }[] }>(
      "/api/v1/timeline?from=2027-01-01&to=2027-12-31&thing=event&q=Oracle",
    )
    const page = await open(`/?item=${items[0]?.id}&from=2020-01-01&to=2020-02-01`)
    await page.locator(`.vis-selected [data-item="${items[0]?.id}"]`).waitFor()
    const [from, to] = days(page)
    expect(from < "2027-01-19" && to > "2027-01-19").toBe(true)
    // It is brought there once; after that the window is the person's own.
    await page.keyboard.press("PageUp")
    await expect.poll(() => days(page)[1] < "2027-01-19").toBe(true)
  })

  test("too much for one window is counted, and a press on a count zooms in until each is seen", async () => {
    const first = Date.parse("2030-01-01")
    const add = (at: number) =>
      send("POST", "/api/v1/events", {
        title: `Harvest report ${at}`,
        date: new Date(first + Math.floor((at * 360) / MANY) * DAY_MS).toISOString().slice(0, 10),
        kind: "other",
        topic: "energy",
      })
    for (let at = 0; at < MANY; at += 20)
      await Promise.all(Array.from({ length: 20 }, (_, more) => add(at + more)))

    const page = await open("/?from=2030-01-01&to=2030-12-31")
    const bins = page.locator(".vis-item.bin .mark")
    await bins.first().waitFor()
    expect(await page.locator("[data-item]").count()).toBeLessThan(400)
    await page.getByRole("button", { name: "By publisher" }).click()
    await page.locator(".row-label", { hasText: "Every publisher" }).waitFor()
    await bins
      .filter({ hasText: /^\d+\s*Energy: Harvest report/ })
      .first()
      .waitFor()

    const before = length(page)
    await bins.first().click()
    await expect.poll(() => length(page)).toBeLessThan(before / 2)
    await bins.first().waitFor({ state: "detached" })
    await page.locator("[data-item^=evt_]", { hasText: "Harvest report" }).first().waitFor()
  }, 60_000)
})
