import { expect, test } from "vitest"
import { describeInBrowser } from "../support/browser-suite.ts"

interface Event {
  id: string
  title: string
  revision: number
  mentionCount: number
  seriesId: string | null
  span: { startsOn: string; label: string }
  mentions: { id: string }[]
}
interface Prediction {
  id: string
  resolution: string
  revision: number
}

describeInBrowser("the ledger by hand", ({ open, get, send }) => {
  const event = (title: string, date: string) =>
    send<Event>("POST", "/api/v1/events", { title, date, kind: "legal", topic: "policy" })
  const found = (id: string) => get<Event>(`/api/v1/events/${id}`)

  test("two events become one, likely twins first, and the toast takes it back", async () => {
    const kept = await event("Canal dues bill is voted on", "2026-12-08")
    const twin = await event("Vote on the canal dues bill", "2026-12-15")
    const page = await open(`/?item=${kept.id}`)
    await page.getByRole("button", { name: "Same as…" }).click()
    const first = page.locator(".twin").first()
    expect(await first.textContent()).toContain("Vote on the canal dues bill")
    await first.click()
    await page.getByRole("radio", { name: "15 Dec 2026" }).check()
    await page.getByRole("button", { name: "Make them one" }).click()
    await page.locator(".panel-standing strong", { hasText: "15 Dec 2026" }).waitFor()
    expect((await found(twin.id)).id).toBe(kept.id)
    await page.getByRole("button", { name: /Undo/ }).click()
    await page.locator(".panel-standing strong", { hasText: "8 Dec 2026" }).waitFor()
    expect((await found(twin.id)).span.startsOn).toBe("2026-12-15")
  })

  test("mentions of another thing are ticked and made their own", async () => {
    const { items } = await get<{ items: Event[] }>("/api/v1/events?limit=200")
    const many = items.find((one) => one.mentionCount > 2)
    const page = await open(`/?item=${many?.id}`)
    await page.getByRole("button", { name: "These are not all one…" }).click()
    const own = page.getByRole("button", { name: "Make these their own" })
    expect(await own.isDisabled()).toBe(true)
    await page.locator(".tick input").first().check()
    await own.click()
    await page.getByText("Split off another one.").waitFor()
    expect((await found(many?.id ?? "")).mentionCount).toBe((many?.mentionCount ?? 0) - 1)
    await page.getByRole("button", { name: /Undo/ }).click()
    await expect.poll(async () => (await found(many?.id ?? "")).mentionCount).toBe(many?.mentionCount)
  })

  test("a moved date stays on the timeline, struck through, and leads to its event", async () => {
    const moved = await event("Lock gates are inspected", "2026-12-03")
    await send("PATCH", `/api/v1/events/${moved.id}`, { date: "2027-03-04", reason: "ice on the canal" }, 1)
    const page = await open("/?from=2026-11-25&to=2026-12-20")
    const ghost = page.locator(".is-moved", { hasText: "Lock gates are inspected" })
    expect(await ghost.first().textContent()).toContain("moved to 4 Mar 2027")
    const line = await page.evaluate(
      'getComputedStyle(document.querySelector(".is-moved .mark-words")).textDecorationLine',
    )
    expect(line).toBe("line-through")
    await ghost.locator("button").first().click()
    const note = page.locator(".panel-body .note", { hasText: "ice on the canal" })
    expect(await note.locator("s").textContent()).toBe("3 Dec 2026")
  })

  test("one date of a series is skipped, and the toast brings it back", async () => {
    const { items } = await get<{ items: Event[] }>("/api/v1/events?q=Oracle&limit=50")
    const next = items.find((one) => one.seriesId !== null && one.span.startsOn === "2027-07-20")
    const page = await open(`/?item=${next?.id}`)
    await page.getByText("Every third Tuesday of January, April, July and October.").waitFor()
    await page.getByRole("button", { name: "Skip this one" }).click()
    await page.getByText("Withdrawn: it is on no list any more").waitFor()
    await page.getByRole("button", { name: /Undo/ }).click()
    await page.getByRole("button", { name: "Skip this one" }).waitFor()
  })

  test("the clocks of a claim are set: weeks after an event that is looked for", async () => {
    const act = await event("Harbour audit is published", "2027-02-01")
    const claim = await send<Prediction>("POST", "/api/v1/predictions", {
      type: "forecast",
      consequence: "the harbour master resigns",
    })
    const page = await open(`/?item=${claim.id}`)
    await page.getByRole("button", { name: "Change the clocks…" }).click()
    await page.getByLabel("Outcome is due").selectOption("event")
    await page.getByLabel("How long after").fill("2 weeks")
    await page.getByLabel("Event", { exact: true }).fill("harbour audit")
    await page.locator(".twin").first().click()
    await page.getByRole("button", { name: "Set the clocks" }).click()
    await page.locator(".clocks", { hasText: "15 February 2027" }).waitFor()
    expect(await get(`/api/v1/predictions/${claim.id}`)).toMatchObject({
      outcomeWindow: { eventId: act.id, dueOn: "2027-02-15" },
    })
  })

  test("where evidence is asked for, a yes waits for it, there and then", async () => {
    const claim = await send<Prediction>("POST", "/api/v1/predictions", {
      type: "forecast",
      consequence: "the ferry is sold",
    })
    const page = await open("/digests")
    await page.route("**/api/v1/summary", async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ json: { ...(await answer.json()), isEvidenceRequired: true } })
    })
    await page.goto(`/?item=${claim.id}`)
    await page.getByRole("button", { name: "Yes", exact: true }).click()
    const record = page.getByRole("button", { name: "Record yes" })
    expect(await record.isDisabled()).toBe(true)
    await page.getByLabel("Note").first().fill("The harbour office said so")
    await record.click()
    await page.getByRole("button", { name: "Take the verdict back" }).waitFor()
    await expect
      .poll(async () => (await get<Prediction>(`/api/v1/predictions/${claim.id}`)).resolution)
      .toBe("yes")
    // What the page still asks for when it is closed is nobody's error.
    await page.unrouteAll({ behavior: "ignoreErrors" })
  })

  test("a recorded verdict is corrected in its place, with the day that was meant", async () => {
    const claim = await send<Prediction>("POST", "/api/v1/predictions", {
      type: "forecast",
      consequence: "the lock gates are replaced",
    })
    await send("POST", `/api/v1/predictions/${claim.id}/verdicts`, {
      about: "outcome",
      verdict: "no",
      note: "Not seen",
    })
    const page = await open(`/?item=${claim.id}`)
    await page.getByRole("button", { name: "Correct it…" }).click()
    await page.getByLabel("Yes").check()
    await page.getByLabel("The day it was decided").fill("2026-11-02")
    await page.getByRole("button", { name: "Correct it", exact: true }).click()
    await page.getByText("Outcome: yes, true since 2 Nov 2026, corrected").waitFor()
    expect(await get(`/api/v1/predictions/${claim.id}`)).toMatchObject({
      resolution: "yes",
      resolvedOn: "2026-11-02",
    })
  })
})
