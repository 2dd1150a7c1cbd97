import type { Page } from "playwright-core"
import { Webhook } from "standardwebhooks"
import { expect, test } from "vitest"
import { axeViolations } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"
import { aLoopback } from "../support/loopback.ts"

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

interface Received {
  headers: Record<string, string>
  body: string
}

/** A receiver that keeps what it gets and answers as it is told. */
async function aReceiver() {
  const received: Received[] = []
  const answer = { status: 204, words: "", after: Promise.resolve() }
  const { origin } = await aLoopback((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", async () => {
      const headers = request.headers as Record<string, string>
      received.push({ headers, body: Buffer.concat(chunks).toString("utf8") })
      await answer.after
      response.writeHead(answer.status).end(answer.words)
    })
  })
  return { url: `${origin}/hook`, received, answer }
}

/** Adds a webhook as a person would; gives the secret that is shown for it. */
async function addWebhook(page: Page, name: string, url: string): Promise<string> {
  await page.getByRole("button", { name: "Add a channel" }).click()
  await page.getByLabel("Address", { exact: true }).fill(url)
  await page.getByLabel("Name (optional)").fill(name)
  await page.getByRole("button", { name: "Add it" }).click()
  const box = page.getByRole("region", { name: `The secret of ${name}` })
  return box.getByRole("textbox", { name: `Secret of ${name}` }).inputValue()
}

describeInBrowser("channels", ({ open, get, send }) => {
  const channel = (page: Page, name: string) =>
    page.locator(".channel", { has: page.getByRole("heading", { name, exact: true }) })

  test("a webhook's secret is shown once, and what arrives is signed with it", async () => {
    const { url, received } = await aReceiver()
    const page = await open("/reminders/channels")
    await page.getByText("No channel yet").waitFor()
    const secret = await addWebhook(page, "Desk", url)
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
      "The secret of Desk",
    )
    expect(await axeViolations(page)).toEqual([])

    await page.getByRole("button", { name: "Send a test: Desk" }).click()
    await channel(page, "Desk").getByText("The test arrived: the receiver answered 204").waitFor()
    const [first] = received
    const told = new Webhook(secret).verify(first?.body ?? "", first?.headers ?? {})
    expect(told).toMatchObject({ type: "test", id: first?.headers["webhook-id"] })

    await page.reload()
    await channel(page, "Desk").getByText("Active").waitFor()
    expect(await page.getByRole("textbox", { name: "Secret of Desk" }).count()).toBe(0)
    expect(JSON.stringify(await get("/api/v1/channels"))).not.toContain(secret)

    await page.getByRole("button", { name: "New secret for Desk" }).click()
    await page.getByLabel("Messages carry both signatures for").selectOption("no time: the old one ends now")
    await page.getByRole("button", { name: "Make a new secret" }).click()
    const next = await page.getByRole("textbox", { name: "Secret of Desk" }).inputValue()
    await page.getByRole("button", { name: "Send a test: Desk" }).click()
    await channel(page, "Desk").getByText("The test arrived").waitFor()
    const { body = "", headers = {} } = received.at(-1) ?? {}
    expect(() => new Webhook(secret).verify(body, headers)).toThrow()
    expect(new Webhook(next).verify(body, headers)).toMatchObject({ type: "test" })
  })

  test("what a receiver refuses stands in the log with its words, and is sent again from there", async () => {
    const { url, received, answer } = await aReceiver()
    const page = await open("/reminders/channels")
    await addWebhook(page, "Night shift", url)
    Object.assign(answer, { status: 500, words: "the cupboard <b>is</b> locked" })
    await page.getByRole("button", { name: "Send a test: Night shift" }).click()
    await channel(page, "Night shift").getByText("Answered 500: “the cupboard <b>is</b> locked”").waitFor()
    await channel(page, "Night shift").getByRole("link", { name: "In the log" }).click()

    const attempt = page.locator(".log-row.is-failed .attempt")
    await attempt.locator("pre", { hasText: "the cupboard <b>is</b> locked" }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    answer.status = 204
    await page.getByRole("button", { name: "Send again", exact: true }).click()
    await page.locator(".log-row.is-delivered.is-open", { hasText: "sent again" }).waitFor()
    expect(received.map(({ headers }) => headers["webhook-id"])).toEqual(
      Array(2).fill(received[0]?.headers["webhook-id"]),
    )

    await page.getByRole("button", { name: "State" }).click()
    await page.getByRole("menuitemradio", { name: "Failed" }).click()
    await page.locator(".log-row.is-failed", { hasText: "Night shift" }).waitFor()
    expect(new URL(page.url()).search).toBe("?state=failed")
    await expect.poll(() => page.locator(".log-row:not(.is-failed)").count()).toBe(0)

    await page.getByRole("button", { name: "Send again since…" }).click()
    await page.getByLabel("Channel", { exact: true }).selectOption("Night shift")
    await page.getByLabel("Since, in your own time").fill("2026-11-01T00:00")
    await page.getByText("1 message would be sent again.").waitFor()
    await page.getByRole("button", { name: "Send them again" }).click()
    await page.getByText("1 message is sent again.").waitFor()
    await expect.poll(() => received.length).toBe(3)
  })

  test("the log follows what is on its way, rests while nobody sees it, and ends with it", async () => {
    const { url, answer } = await aReceiver()
    let arrive = () => undefined as unknown
    answer.after = new Promise<void>((done) => {
      arrive = done
    })
    const page = await open("/reminders/channels")
    await page.clock.install()
    await addWebhook(page, "Slow desk", url)
    await page.getByRole("button", { name: "Send a test: Slow desk" }).click()
    await channel(page, "Slow desk").getByText("It is on its way…").waitFor()
    let looks = 0
    page.on("request", (request) => {
      if (request.url().includes("/api/v1/deliveries?")) looks += 1
    })
    const see = (isHidden: boolean): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, "hidden", { configurable: true, value: ${isHidden} })
        document.dispatchEvent(new Event("visibilitychange"))`)

    await page.getByRole("link", { name: "Log", exact: true }).click()
    const row = page.locator(".log-row", { hasText: "Slow desk" })
    await row.getByText("Being sent").waitFor()
    await see(true)
    const before = looks
    await page.clock.runFor(60_000)
    expect(looks).toBe(before)
    await see(false)
    await expect.poll(() => looks).toBe(before + 1)
    arrive()
    await expect
      .poll(async () => {
        await page.clock.runFor(2000)
        return row.getByText("Delivered").count()
      })
      .toBe(1)
    const after = looks
    await page.clock.runFor(300_000)
    expect(looks).toBe(after)
  })

  test("a refusal is said at the field, a pause can be taken back, and withdrawing names the rules", async () => {
    const { url } = await aReceiver()
    const page = await open("/reminders/channels?add=webhook")
    const chosen = page.locator("input[type='radio']:checked:focus")
    await page.getByRole("radio", { name: "Webhook" }).press("ArrowRight")
    await chosen.and(page.getByRole("radio", { name: "Browser" })).waitFor({ state: "attached" })
    await page.keyboard.press("ArrowLeft")
    await chosen.and(page.getByRole("radio", { name: "Webhook" })).waitFor({ state: "attached" })
    const address = page.getByLabel("Address", { exact: true })
    await address.fill("http://169.254.169.254/latest")
    await page.keyboard.press("Enter")
    await page.locator(".field", { has: address }).getByText("a network that is not public").waitFor()
    expect(await address.getAttribute("aria-invalid")).toBe("true")
    await address.fill(url)
    await page.getByLabel("Name (optional)").fill("Former desk")
    await page.keyboard.press("Enter")
    const row = channel(page, "Former desk")
    await row.getByText("Active").waitFor()

    await page.getByRole("button", { name: "Pause Former desk" }).click()
    await row.getByText("What is for it waits until it is resumed.").waitFor()
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
      "Resume Former desk",
    )
    await page.getByRole("button", { name: /^Undo/ }).click()
    await row.getByText("Active").waitFor()

    const { items } = await get<{ items: { id: string; name: string }[] }>("/api/v1/channels")
    const id = items.find(({ name }) => name === "Former desk")?.id
    await send("POST", "/api/v1/reminder-rules", { name: "Ferries", query: "ferry", channelIds: [id] })
    const withdraw = page.getByRole("button", { name: "Withdraw Former desk" })
    await withdraw.click()
    await row.getByText("The rule “Ferries” uses it. “Ferries” has no other channel").waitFor()
    await page.keyboard.press("Escape")
    expect(await withdraw.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true)
    await withdraw.click()
    const sure = page.getByRole("button", { name: "Withdraw", exact: true })
    await sure.click()
    await page.getByText("“Former desk” is withdrawn").waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await page.keyboard.press("u")
    await row.getByText("Active").waitFor()
    await withdraw.click()
    await sure.click()
    await page.getByText("Withdrawn 1").click()
    await page.getByRole("button", { name: "Bring back Former desk" }).click()
    await row.getByText("Active").waitFor()
  })

  test("of many channels those that are looked for are shown, without a request for each", async () => {
    for (let count = 1; count <= 9; count++)
      await send("POST", "/api/v1/channels", { kind: "log", name: `Shelf ${count}` })
    const page = await open("/reminders/channels")
    const asked: string[] = []
    page.on("request", (request) => asked.push(new URL(request.url()).pathname))
    await page.reload()
    await page.locator(".channel-last").first().waitFor()
    expect(asked.filter((path) => path === "/api/v1/deliveries")).toEqual([])
    await page.getByLabel("Find a channel").fill("shelf 7")
    await page.waitForURL(/\?find=shelf\+7$/)
    await expect.poll(() => page.locator(".channel-name").allInnerTexts()).toEqual(["Shelf 7"])
    await page.getByRole("button", { name: "Clear all" }).click()
    await page.getByRole("button", { name: "Kind", exact: true }).click()
    await page.getByRole("menuitemradio", { name: /^The server's log/ }).click()
    await page.waitForURL(/\?kind=log$/)
    expect(await axeViolations(page)).toEqual([])
    // A kind without fields: the arrows go on from what the address chose.
    await page.goto("/reminders/channels?add=push")
    const chosen = page.getByRole("radio", { name: "Browser" })
    await chosen.waitFor({ state: "attached" })
    expect(await chosen.evaluate((radio) => radio === radio.ownerDocument.activeElement)).toBe(true)
  })

  test("both pages fit a phone, and are accessible in the dark too", async () => {
    for (const path of ["/reminders/channels?add=webhook", "/reminders/log"]) {
      const page = await open(path, { ...PHONE, colorScheme: "dark" })
      await page.locator(".channel, .log-row").first().waitFor()
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
      expect(await axeViolations(page)).toEqual([])
    }
  })
})
