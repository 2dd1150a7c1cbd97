import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openDatabase } from "../../src/db/database.ts"
import { insertConfirmation } from "../../src/db/queries/confirmations.ts"
import { newId } from "../../src/domain/ids.ts"
import { worksUntil } from "../../src/domain/mail-link.ts"
import { renderMail } from "../../src/publish/mail.ts"
import { createHttpServer } from "../../src/server.ts"
import { getChannel } from "../../src/services/channels.ts"
import { toLinkToken } from "../../src/services/mail-links.ts"
import { anApp, NOW } from "../support/app.ts"
import { axeViolations, findChromium, openPage, sharedBrowser, type WatchedPage } from "../support/browser.ts"
import { aMessage, storeChannel, testSecrets } from "../support/channels.ts"
import { copyOfLedger, type TestDatabase } from "../support/databases.ts"
import { aReminderItem } from "../support/mails.ts"

const chromium = findChromium()

describe.skipIf(chromium === undefined)("the pages behind links in mails", () => {
  let stored: TestDatabase
  let db: ReturnType<typeof openDatabase>
  let server: ReturnType<typeof createHttpServer>
  let origin = ""
  beforeAll(async () => {
    stored = await copyOfLedger("sqlite")
    db = openDatabase(stored.url)
    const channels = { secrets: testSecrets, checkAddress: async () => undefined, isMailSetUp: true }
    server = createHttpServer(anApp(db, { channels }))
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }, 60_000)
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await db.destroy()
    await stored.remove()
  })

  /** The path of a question to a new address, and the channel that waits for its answer. */
  async function question() {
    const { id: channelId } = await storeChannel(db, {
      kind: "email",
      name: "Policy desk",
      state: "unconfirmed",
      address: { to: "mara@example.net" },
    })
    const [id, askedAt] = [newId("cnf", NOW), NOW.toISOString()]
    const asked = { id, channelId, address: channelId, number: 1, askedAt, endedAt: null }
    await insertConfirmation(db, asked)
    const link = { action: "confirm", channelId, about: id, until: worksUntil("confirm", askedAt) } as const
    return { channelId, path: `/mail/${toLinkToken(testSecrets, link)}` }
  }
  const open = async (path: string, options: object): Promise<WatchedPage> => {
    const watched = await openPage(await sharedBrowser(chromium ?? ""), origin, options)
    await watched.page.goto(path)
    return watched
  }

  test("the button works without scripts, on a phone", async () => {
    const { channelId, path } = await question()
    const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
    const { page, complaints, close } = await open(path, phone)
    await page.getByRole("heading", { name: "Get mails from Watchline?" }).waitFor()
    expect((await getChannel({ db }, channelId)).state).toBe("unconfirmed")
    await page.getByRole("button", { name: "Yes, send them here" }).click()
    await page.getByRole("heading", { name: "Confirmed" }).waitFor()
    expect(await page.getByRole("button").count()).toBe(0)
    expect((await getChannel({ db }, channelId)).state).toBe("active")
    await page.reload()
    await page.getByRole("heading", { name: "Confirmed" }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test("they and the mails are accessible in both schemes and fit a phone", async () => {
    const { path } = await question()
    const links = { homeUrl: origin, to: () => `${origin}${path}` }
    const items = [aReminderItem(), aReminderItem({ type: "reminder.overdue", daysLeft: -9 })]
    const channel = { name: "Policy desk", address: { to: "mara@example.net" } }
    const { html } = renderMail(aMessage({ type: "reminder.digest", items }), channel, links)
    for (const colorScheme of ["light", "dark"])
      for (const address of [path, "/mail/style.css"]) {
        const { page, close } = await open(address, { colorScheme, viewport: { width: 320, height: 640 } })
        if (address !== path) await page.setContent(html)
        // A mail is a part of a mail program's page, which has the landmarks.
        const ofPages = address === path ? /^$/ : /^(?:landmark-one-main|region):/
        expect((await axeViolations(page)).filter((found) => !ofPages.test(found))).toEqual([])
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320)
        await close()
      }
  })
})
