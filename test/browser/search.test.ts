import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Offers {
  items: { id: string; thing: string; thingId: string; words: string; digestId: string }[]
}

describeInBrowser("searching", ({ open, get }) => {
  test("the field takes the query language: Enter makes chips of fields, the rest stays text", async () => {
    const page = await open("/list")
    await page.keyboard.press("/")
    await page.keyboard.type("oracle topic:security -april")
    await page.keyboard.press("Enter")
    await page.waitForURL((url) => url.searchParams.get("topic") === "security")
    expect(new URL(page.url()).searchParams.get("query")).toBe("oracle -april")
    expect(await page.locator("#search").inputValue()).toBe("oracle -april")
    const chips = page.getByRole("group", { name: "Filters" })
    await chips.getByRole("button", { name: "Clear topic" }).waitFor()
    await page
      .getByRole("heading", { name: "Oracle Critical Patch Update" })
      .or(page.getByText("Oracle Critical Patch Update"))
      .first()
      .waitFor()
    await chips.getByRole("button", { name: "Clear search" }).click()
    await page.waitForURL((url) => !url.searchParams.has("query"))
    await expect.poll(() => page.locator("#search").inputValue()).toBe("")
    expect(await axeViolations(page)).toEqual([])
  })

  test("what cannot be read is said below the field, at which character, and narrows nothing", async () => {
    const page = await open("/list")
    await page.fill("#search", "oracle topic:moon")
    await page.getByRole("alert").filter({ hasText: "at character 14" }).waitFor()
    expect(new URL(page.url()).searchParams.has("query")).toBe(false)
    await page.getByRole("button", { name: "How to search" }).click()
    await page.getByRole("dialog", { name: "How to search" }).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test("a saved view has an address that opens its filters, and can be withdrawn", async () => {
    const page = await open("/list?topic=security&query=oracle")
    await page.getByRole("button", { name: "Views" }).click()
    const dialog = page.getByRole("dialog", { name: "Saved views" })
    await dialog.getByLabel("Name").fill("Patches ahead")
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole("button", { name: "Save this view" }).click()
    await page.waitForURL((url) => url.searchParams.get("saved") === "patches-ahead")

    const other = await open("/view/patches-ahead")
    await other.waitForURL((url) => url.pathname === "/list" && url.searchParams.get("topic") === "security")
    expect(await other.locator("#search").inputValue()).toBe("oracle")
    await other.getByRole("button", { name: "Patches ahead" }).click()
    await other.getByRole("button", { name: "Withdraw the view Patches ahead" }).click()
    await other.getByText("View withdrawn").waitFor()
    const gone = await open("/view/no-such-view-1")
    await gone.getByRole("heading", { name: "There is no such view" }).waitFor()
  })

  test("a later digest's words are offered beside a claim: used as evidence, or said not to be about it", async () => {
    const { items } = await get<Offers>("/api/v1/offers?thing=prediction")
    const [first, second] = items
    if (first === undefined || second === undefined) throw new Error("the seeds offer nothing")
    const page = await open(`/?item=${first.thingId}`)
    const offers = page.locator(".offers")
    await offers.getByText(first.words).waitFor()
    expect(await axeViolations(page)).toEqual([])
    const link = await offers.getByRole("link").first().getAttribute("href")
    await offers.getByRole("button", { name: "Use as evidence" }).first().click()
    await page.getByText("Put into the verdict").waitFor()
    expect(await page.getByLabel("The words that show it").inputValue()).toBe(first.words)
    expect(await page.getByLabel("Where it can be read").inputValue()).toContain(`/digests/${first.digestId}`)

    const digest = await open(link ?? "")
    await digest.locator(".found.is-chosen").first().waitFor()
    expect(
      await digest
        .locator(".found.is-chosen")
        .allTextContents()
        .then((parts) => parts.join("")),
    ).toContain(first.words.slice(0, 30))

    const next = await open(`/?item=${second.thingId}`)
    await next.locator(".offers").getByRole("button", { name: "Not about this" }).first().click()
    await next.getByRole("status").getByText("Not about this").waitFor()
    const { items: left } = await get<Offers>("/api/v1/offers?thing=prediction")
    expect(left.map(({ id }) => id)).not.toContain(second.id)
  })
})
