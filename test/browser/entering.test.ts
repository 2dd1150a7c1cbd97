import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Made {
  id: string
  revision: number
}

describeInBrowser("what is entered by hand", ({ open, get, send }) => {
  const dialogOf = async (page: Page, thing: "event" | "prediction") => {
    await page.getByRole("button", { name: `Add ${thing}`, exact: true }).click()
    const dialog = page.getByRole("dialog")
    await dialog.waitFor()
    return dialog
  }
  const anEvent = (title: string): Promise<Made> =>
    send("POST", "/api/v1/events", { title, date: "2027-02-10", kind: "conference", topic: "science" })
  const aClaim = (consequence: string): Promise<Made> =>
    send("POST", "/api/v1/predictions", {
      type: "forecast",
      consequence,
      topic: "science",
      madeOn: "2026-11-01",
      outcomeWindow: { basis: "absolute", dueOn: "2026-11-20" },
    })

  test("an event: a date nobody can read is refused in words, a right one is added and travelled to", async () => {
    const page = await open("/?from=2026-04-01&to=2026-05-31")
    const dialog = await dialogOf(page, "event")
    await dialog.getByLabel("What happens").fill("glacier survey is published")
    await dialog.getByLabel("When").fill("some fine day")
    await dialog.getByLabel("Topic").selectOption("science")
    await dialog.getByRole("button", { name: "Add event" }).click()
    expect(await dialog.getByRole("alert").innerText()).toMatch(/date/i)
    expect(await dialog.getByLabel("What happens").inputValue()).toBe("glacier survey is published")

    await dialog.getByLabel("When").fill("14 March 2029")
    await dialog.getByRole("button", { name: "Add event" }).click()
    await dialog.waitFor({ state: "detached" })
    await page.getByRole("status").getByText("Event added").waitFor()
    const panel = page.getByRole("complementary", { name: "Event" })
    await panel.getByRole("heading", { name: "Glacier survey is published" }).waitFor()
    await panel.locator(".panel-standing", { hasText: "14 Mar 2029" }).waitFor()
    // It lies three years outside of what was shown.
    await page.locator(".vis-selected .mark", { hasText: "Glacier survey" }).waitFor()
    const id = new URL(page.url()).searchParams.get("item")
    expect(await get(`/api/v1/events/${id}`)).toMatchObject({
      topic: "science",
      span: { startsOn: "2029-03-14" },
    })
  })

  test("a prediction: an empty one is refused in words, a whole one has both its days", async () => {
    const page = await open("/")
    const dialog = await dialogOf(page, "prediction")
    expect(await dialog.getByLabel("If by").count()).toBe(0)
    await dialog.getByLabel("If", { exact: false }).first().fill("the survey is published")
    await dialog.getByLabel("If by").fill("2027-03-01")
    await dialog.getByLabel("Then").fill("   ")
    await dialog.getByRole("button", { name: "Add prediction" }).click()
    await dialog.getByRole("alert").waitFor()

    await dialog.getByLabel("Then").fill("two hotels close")
    await dialog.getByLabel(/^By/).fill("2027-06-30")
    await dialog.getByRole("button", { name: "Add prediction" }).click()
    await dialog.waitFor({ state: "detached" })
    const panel = page.getByRole("complementary", { name: "Prediction" })
    await panel.getByText("By 1 March 2027").waitFor()
    await panel.getByText("By 30 June 2027").waitFor()
    expect(await panel.locator(".claim").innerText()).toMatch(
      /If\s+the survey is published\s+then\s+two hotels close/,
    )
  })

  test("a claim that denies its condition reads “Unless …”, wherever it stands", async () => {
    const { id } = await send<Made>("POST", "/api/v1/predictions", {
      type: "conditional",
      condition: "unless the dam is repaired",
      consequence: "the valley road closes",
      topic: "science",
      madeOn: "2026-11-01",
      outcomeWindow: { basis: "absolute", dueOn: "2026-11-20" },
    })
    const page = await open(`/?item=${id}&topic=science`)
    const claim = page.getByRole("complementary", { name: "Prediction" }).locator(".claim")
    expect(await claim.innerText()).toMatch(/Unless\s+the dam is repaired/)
    await page.locator(`[data-item="${id}"]`, { hasText: /^Unless/ }).waitFor()
    expect(await page.locator("body").innerText()).not.toMatch(/if (unless|not:)/i)
  })

  test("another date for an event: said with its reason, refused where it is none", async () => {
    const { id } = await anEvent("Tunnel opening")
    const page = await open(`/?item=${id}`)
    const panel = page.getByRole("complementary", { name: "Event" })
    await panel.getByRole("button", { name: "Change the date…" }).click()
    await panel.getByLabel("New date").fill("whenever")
    await panel.getByLabel("Why it moved").fill("Drilling took longer")
    await panel.getByRole("button", { name: "Move it" }).click()
    await panel.getByRole("alert").waitFor()

    await panel.getByLabel("New date").fill("2 Apr 2027")
    await panel.getByRole("button", { name: "Move it" }).click()
    await panel.locator(".panel-standing", { hasText: "2 Apr 2027" }).waitFor()
    await page.getByRole("status").getByText("Moved to 2 Apr 2027").waitFor()
    await panel.locator(".history").getByText("Drilling took longer").waitFor()
    expect(await get(`/api/v1/events/${id}`)).toMatchObject({ span: { startsOn: "2027-04-02" } })
  })

  test("another date, when somebody else moved the event meanwhile: nothing is overwritten, the new state is shown", async () => {
    const { id, revision } = await anEvent("Bridge opening")
    const page = await open(`/?item=${id}`)
    const panel = page.getByRole("complementary", { name: "Event" })
    await panel.getByRole("button", { name: "Change the date…" }).click()
    await panel.getByLabel("New date").fill("3 Apr 2027")
    await panel.getByLabel("Why it moved").fill("Heard so")
    await send(
      "PATCH",
      `/api/v1/events/${id}`,
      { date: "2027-05-05", reason: "The council said so" },
      revision,
    )
    await panel.getByRole("button", { name: "Move it" }).click()
    await panel.getByRole("alert").waitFor()
    await panel.locator(".panel-standing", { hasText: "5 May 2027" }).waitFor()
    expect(await panel.getByLabel("New date").inputValue()).toBe("3 Apr 2027")
    expect(await get(`/api/v1/events/${id}`)).toMatchObject({ span: { startsOn: "2027-05-05" } })
  })

  test("two people's answers to one claim: the second is told, and sees what the first one said", async () => {
    const { id } = await aClaim("A comet is seen by daylight")
    const [first, second] = [await open(`/?item=${id}`), await open(`/?item=${id}`)]
    const panelOf = (page: Page) => page.getByRole("complementary", { name: "Prediction" })
    for (const page of [first, second]) await panelOf(page).getByText("Did it happen?").waitFor()
    await panelOf(first).getByRole("button", { name: "Yes", exact: true }).click()
    await expect
      .poll(async () => (await get<{ resolution: string }>(`/api/v1/predictions/${id}`)).resolution)
      .toBe("yes")
    await panelOf(second).getByRole("button", { name: "No", exact: true }).click()
    await panelOf(second).getByRole("alert").waitFor()
    await panelOf(second).getByText("Came true", { exact: true }).waitFor()
    const { verdicts } = await get<{ verdicts: { verdict: string }[] }>(`/api/v1/predictions/${id}`)
    expect(verdicts.map((one) => one.verdict)).toEqual(["yes"])
  })

  test("the event that a claim hangs on is linked by its own title", async () => {
    const event = await anEvent("Observatory inauguration")
    const { id } = await send<Made>("POST", "/api/v1/predictions", {
      type: "forecast",
      consequence: "its first picture is published",
      topic: "science",
      madeOn: "2026-11-01",
      triggerEventId: event.id,
      outcomeWindow: { basis: "event", offset: "P30D", eventId: event.id },
    })
    const page = await open(`/?item=${id}`)
    const clocks = page.locator(".panel .clocks")
    await clocks.getByRole("link", { name: "Observatory inauguration" }).click()
    await page.waitForURL((url) => url.searchParams.get("item") === event.id)
    await page
      .getByRole("complementary", { name: "Event" })
      .getByRole("heading", { name: "Observatory inauguration" })
      .waitFor()
  })

  test("a series by the usual rules of its first day, and an event that is counted from it", async () => {
    const page = await open("/")
    const dialog = page.getByRole("dialog")
    const panel = page.getByRole("complementary", { name: "Event" })
    const title = () => panel.getByRole("heading", { level: 2 })
    await page.getByRole("button", { name: "Add event" }).click()
    await dialog.getByLabel("What happens").fill("Meeting of the harbour board")
    await dialog.getByLabel("It happens").selectOption({ label: "Again and again" })
    await dialog.getByLabel("The first time").fill("2026-12-15")
    await dialog.getByLabel("How often").selectOption({ label: "Every three months on the third Tuesday" })
    await dialog.getByRole("button", { name: "Add series" }).click()
    await panel.getByText("Every 3 months on the third Tuesday.").waitFor()

    await page.getByRole("button", { name: "Add event" }).click()
    await dialog.getByLabel("What happens").fill("Minutes of the harbour board")
    await dialog.getByLabel("It happens").selectOption({ label: "Counted from another event" })
    await dialog.getByLabel("Event").fill("harbour board")
    await dialog.getByRole("button", { name: /^Meeting of the harbour board.*15 Dec 2026/ }).click()
    await dialog.getByLabel("How long after it").fill("2 weeks")
    await dialog.getByRole("button", { name: "Add event" }).click()
    await expect.poll(() => title().innerText()).toBe("Minutes of the harbour board")
    await panel.getByText("29 Dec 2026", { exact: true }).first().waitFor()

    await panel.getByRole("button", { name: "Count from…" }).click()
    await panel.getByLabel("How long after it").fill("1 month")
    await panel.getByRole("button", { name: "Count it from there" }).click()
    await panel.getByText("1 month after").waitFor()
    await panel.getByText("15 Jan 2027", { exact: true }).first().waitFor()
  })
})
