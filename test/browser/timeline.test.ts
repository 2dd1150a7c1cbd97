import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Listed {
  items: { id: string; title: string }[]
}

const ready = (page: Page) => page.locator(".vis-item .mark").first().waitFor()
const query = (page: Page) => new URL(page.url()).searchParams

describeInBrowser("the timeline", ({ open, get }) => {
  const spotifyCall = async (): Promise<string> => {
    const day = "from=2026-04-29&to=2026-04-29"
    const found = await get<Listed>(`/api/v1/timeline?${day}&thing=event&q=Spotify`)
    return found.items[0]?.id ?? ""
  }
  const spotifyClaim = async (): Promise<string> =>
    (await get<Listed>("/api/v1/predictions?q=Spotify&type=conditional")).items[0]?.id ?? ""

  test("opens on the first timeline, with how things stand and with today in sight", async () => {
    const page = await open("/")
    await ready(page)
    const sentence = await page.locator(".sentence").innerText()
    expect(sentence).toMatch(/^\d+ events and \d+ predictions from 5 digests; \d+ need a verdict/)
    const today = await page.locator(".vis-background.today").boundingBox()
    expect(today?.x).toBeGreaterThan(200)
    expect(today?.x).toBeLessThan(1440)
    expect(await page.locator(".row-label", { hasText: "AI" }).count()).toBe(1)
    await expect.poll(() => page.locator("[role=slider]").count()).toBe(2)
  })

  test("shows several rows on the first screen, and leaves no line of them empty", async () => {
    const page = await open("/")
    await ready(page)
    const inSight = async () => {
      const boxes = await Promise.all(
        (await page.locator(".row-label").all()).map((label) => label.boundingBox()),
      )
      return boxes.filter((box) => box && box.y + box.height < 900).length
    }
    await expect.poll(inSight).toBeGreaterThanOrEqual(4)
    // Measured in each row: how far the next mark begins below the lowest one above it.
    const gaps =
      await page.evaluate(`[...document.querySelectorAll(".vis-foreground .vis-group")].map((row) => {
      let [lowest, gap] = [row.getBoundingClientRect().top, 0]
      const boxes = [...row.querySelectorAll(".vis-item:not(.vis-dot)")].map((item) => item.getBoundingClientRect())
      for (const box of boxes.sort((a, b) => a.top - b.top)) {
        gap = Math.max(gap, box.top - lowest)
        lowest = Math.max(lowest, box.bottom)
      }
      return gap
    })`)
    expect(Math.max(...(gaps as number[]))).toBeLessThan(10)
  })

  test("gathers claims that look alike; the pile opens and closes, and a link to one lays it open", async () => {
    const page = await open("/")
    await ready(page)
    const pile = page.getByRole("button", { name: /^\d+ need a verdict: / }).first()
    const amount = Number.parseInt(await pile.innerText(), 10)
    const row = (await pile.getAttribute("data-item"))?.split("_")[1]
    const { items } = await get<Listed>(`/api/v1/predictions?topic=${row}&standing=overdue&limit=100`)
    const mark = (id: string | undefined) => page.locator(`[data-item="${id}"]`)
    const shown = async () => {
      const counts = await Promise.all(items.map((claim) => mark(claim.id).count()))
      return counts.filter(Boolean).length
    }
    await expect.poll(shown).toBe(items.length - amount)
    await pile.click()
    await expect.poll(shown).toBe(items.length)
    await page
      .getByRole("button", { name: `${amount} need a verdict, shown one by one` })
      .first()
      .click()
    await expect.poll(shown).toBe(items.length - amount)

    let inside: string | undefined
    for (const claim of items) if ((await mark(claim.id).count()) === 0) inside ??= claim.id
    const linked = await open(`/?item=${inside}`)
    await linked.locator(`.vis-selected [data-item="${inside}"]`).waitFor()
  })

  test("folds a row into one mark and back, by pointer and by key", async () => {
    const page = await open("/")
    await ready(page)
    const label = page.getByRole("button", { name: /^Security \d+/ })
    const marks = page.getByRole("button", { name: /Oracle/ })
    await expect.poll(() => marks.count()).toBeGreaterThan(2)
    await label.click()
    await page.getByRole("button", { name: /^\d+ items, .*folded up/ }).waitFor()
    expect(await label.getAttribute("aria-expanded")).toBe("false")
    const shown = marks.locator("visible=true").filter({ hasText: "Critical" })
    await expect.poll(() => shown.count()).toBe(0)
    await label.press("Enter")
    await expect.poll(() => marks.count()).toBeGreaterThan(2)
    expect(await label.evaluate((button) => button.matches(":focus"))).toBe(true)
  })

  test.each(["Pacific/Kiritimati", "America/Los_Angeles", "UTC"])(
    "puts the dot of a day between that day's lines for a browser in %s",
    async (timezoneId) => {
      const id = await spotifyCall()
      const page = await open("/?from=2026-04-27&to=2026-05-01&thing=event&q=Spotify", { timezoneId })
      const mark = page.locator(`[data-item="${id}"]`)
      await mark.waitFor()
      const left = await page
        .locator(".vis-foreground .vis-text.vis-minor", { hasText: "Wed 29" })
        .boundingBox()
      const right = await page
        .locator(".vis-foreground .vis-text.vis-minor", { hasText: "Thu 30" })
        .boundingBox()
      // The label begins beside its dot, whose middle is the day's noon.
      const dot = (await mark.boundingBox())?.x ?? 0
      expect(dot).toBeGreaterThan(left?.x ?? Number.NaN)
      expect(dot).toBeLessThan(right?.x ?? Number.NaN)
      await mark.click()
      await page.locator(".panel-standing", { hasText: "29 Apr 2026" }).waitFor()
    },
  )

  test("mirrors filters in the address, follows it back, and clears them one by one", async () => {
    const page = await open("/")
    await ready(page)
    await page.getByRole("button", { name: "Topic", exact: true }).click()
    await page.getByRole("menuitemradio", { name: "Security" }).click()
    await page.locator(".row-label", { hasText: "AI" }).waitFor({ state: "detached" })
    expect(query(page).get("topic")).toBe("security")
    expect(await page.locator(".row-label").count()).toBe(1)

    await page.keyboard.press("/")
    await page.keyboard.type("Oracle")
    await page.waitForURL((url) => url.searchParams.get("query") === "Oracle")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Clear topic" }).click()
    await page.getByRole("button", { name: "Clear search" }).click()
    await page.locator(".row-label", { hasText: "AI" }).waitFor()
    expect([...query(page).keys()].filter((key) => key !== "from" && key !== "to")).toEqual([])

    await page.goBack()
    await page.waitForURL((url) => url.searchParams.get("query") === "Oracle")
    await page.locator(".row-label", { hasText: "AI" }).waitFor({ state: "detached" })
  })

  test("shows what one claim says, its exact words and how its day came about", async () => {
    const id = await spotifyClaim()
    const page = await open(`/?item=${id}`)
    const panel = page.getByRole("complementary", { name: "Prediction" })
    await panel.getByText("By 28 June 2026").waitFor()
    // Its row lies below the first screen; its mark has been brought up.
    const mark = page.locator(`.vis-selected [data-item="${id}"]`)
    await expect.poll(async () => ((await mark.boundingBox()) ?? { y: 9999 }).y).toBeLessThan(880)
    const words = await panel.innerText()
    expect(words).toContain("60 days after")
    expect(words).toContain("Did the condition come true?")
    expect(words).toMatch(/Read from .+, 21 April 2026/)
    await panel.locator("figcaption a").first().click()
    await page.waitForURL(/\/digests\/dig_.*#men_/)
    await page.locator(".found.is-chosen").first().waitFor()
  })

  test("takes a verdict at once, asks the second question, and takes both back", async () => {
    const id = await spotifyClaim()
    const page = await open(`/?item=${id}`)
    const panel = page.getByRole("complementary", { name: "Prediction" })
    const state = async () =>
      (await get<{ resolution: string; conditionMetOn: string | null }>(`/api/v1/predictions/${id}`))
        .resolution

    await panel.getByText("Add the day, a link or a note").click()
    await panel.getByLabel("The day it was decided").fill("2026-04-29")
    await panel.getByRole("button", { name: "Yes", exact: true }).click()
    await panel.getByText("Did it happen?").waitFor()
    await page.getByRole("status").getByText("The condition came true").waitFor()
    await expect.poll(state).toBe("condition_met")

    await panel.getByRole("button", { name: "No", exact: true }).click()
    await panel.getByText("Did not come true", { exact: true }).waitFor()
    await expect.poll(state).toBe("no")

    await page.getByRole("button", { name: /^Undo/ }).click()
    await panel.getByText("Did it happen?").waitFor()
    await expect.poll(state).toBe("condition_met")
    await panel.getByRole("button", { name: "Take the last verdict back" }).click()
    await panel.getByText("Did the condition come true?").waitFor()
    await expect.poll(state).toBe("open")
  })

  test("shows how a claim now stands when somebody else was faster", async () => {
    const id = await spotifyClaim()
    const page = await open(`/?item=${id}`)
    const panel = page.getByRole("complementary", { name: "Prediction" })
    await panel.getByText("Did the condition come true?").waitFor()
    const post = (path: string, body: unknown) =>
      fetch(`${new URL(page.url()).origin}/api/v1/predictions/${id}/${path}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      })
    await post("verdicts", { about: "condition", verdict: "no", by: "somebody else" })
    await panel.getByRole("button", { name: "Yes", exact: true }).click()
    await panel.getByRole("alert").waitFor()
    await panel.getByText("Set aside", { exact: true }).waitFor()
    await post("verdicts/undo", {})
  })

  test("is walked through by keys: J to the next, Enter opens, Escape closes and gives the focus back", async () => {
    const page = await open("/?topic=security")
    await ready(page)
    const focused = () => page.evaluate("document.activeElement?.dataset.item ?? null")
    await page.keyboard.press("j")
    await expect.poll(focused).not.toBeNull()
    const first = await focused()
    await page.keyboard.press("j")
    await expect.poll(focused).not.toBe(first)
    await page.keyboard.press("k")
    await expect.poll(focused).toBe(first)
    await page.keyboard.press("Enter")
    await page.locator(".panel-body").waitFor()
    expect(query(page).get("item")).toBe(first)
    await page.keyboard.press("Escape")
    await page.locator(".panel").waitFor({ state: "detached" })
    await expect.poll(focused).toBe(first)
  })

  test("moves and zooms by keys, and says where it is in the address", async () => {
    const page = await open("/?from=2026-04-01&to=2026-05-31")
    await ready(page)
    const days = () => [query(page).get("from") ?? "", query(page).get("to") ?? ""] as const
    await page.keyboard.press("ArrowRight")
    await expect.poll(() => days()[0]).toBe("2026-04-07")
    await page.keyboard.press("+")
    await expect.poll(() => days()[1] < "2026-06-01").toBe(true)
    await page.keyboard.press("t")
    await expect.poll(() => days()[0] < "2026-11-22" && days()[1] > "2026-11-22").toBe(true)
  })

  test("has each item as a button with a name, one of them in the order of Tab", async () => {
    const page = await open("/")
    await ready(page)
    const named = await page.getByRole("button", { name: /Prediction, .+ Needs a verdict/ }).count()
    expect(named).toBeGreaterThan(3)
    await expect.poll(() => page.locator("[data-item][tabindex='0']").count()).toBe(1)
  })

  test("is a list with the same items on a phone, and a timeline when asked for", async () => {
    const page = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.locator(".row").first().waitFor()
    expect(await page.locator(".vis-timeline").count()).toBe(0)
    await page.getByRole("button", { name: /Show \d+ earlier/ }).tap()
    await page.locator(".row", { hasText: "Spotify" }).first().tap()
    await page.locator(".panel-body").waitFor()
    await page.getByRole("button", { name: "Close", exact: true }).tap()
    await page.getByRole("button", { name: "Timeline", exact: true }).tap()
    await ready(page)
    expect(query(page).get("view")).toBe("timeline")
  })
})
