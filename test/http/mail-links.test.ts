import { beforeEach, expect, test } from "vitest"
import { findAskedAt, insertConfirmation } from "../../src/db/queries/confirmations.ts"
import { newId } from "../../src/domain/ids.ts"
import { createEmailSender } from "../../src/remind/channels/email.ts"
import { toLinkToken } from "../../src/services/mail-links.ts"
import { type App, anApp, jsonOf, sendJson } from "../support/app.ts"
import { aMessage, storeDelivery, testSecrets } from "../support/channels.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { everyRow } from "../support/every-row.ts"
import { aMailSink, type MailSink, smtpError } from "../support/mail-sink.ts"
import { pathBehind, sendAllDue } from "../support/mails.ts"
import { told } from "../support/reminding.ts"

const START = "2026-05-01T09:00:00.000Z"
const HOME = "https://watch.example.org"
const TIME_ZONE = "Pacific/Chatham"
const BROWSER = { accept: "text/html,*/*", "sec-fetch-site": "cross-site", origin: "null" }
const ONE_CLICK = {
  method: "POST",
  body: "List-Unsubscribe=One-Click",
  headers: { "content-type": "application/x-www-form-urlencoded" },
}

describeOnEachDatabase("mails, from the question to the end", (db) => {
  let clock = fakeClock(START)
  let app: App
  let sink: MailSink
  beforeEach(async () => {
    clock = fakeClock(START)
    const channels = { secrets: testSecrets, checkAddress: async () => undefined, isMailSetUp: true }
    app = anApp(db(), { clock, channels })
    sink = await aMailSink()
  })
  const sendDue = () => {
    const sender = createEmailSender({ server: sink.server, secrets: testSecrets, clock, homeUrl: HOME })
    return sendAllDue({ db: db(), clock, timeZone: TIME_ZONE, secrets: testSecrets }, sender)
  }
  const post = (path: string, body: unknown = {}) => sendJson(app, "POST", path, body)
  const press = (path: string) => Promise.resolve(app.request(path, { method: "POST", headers: BROWSER }))
  const create = (to = "Mara@example.net") =>
    post("/api/v1/channels", { kind: "email", name: "Post", address: { to } })
  const stateOf = async (id: unknown) => jsonOf(app.request(`/api/v1/channels/${id}`))
  const lastMail = () => {
    const mail = sink.caught.at(-1)
    if (mail === undefined) throw new Error("no mail came in")
    return mail
  }
  /** A channel whose receiver agreed, by the link in the mail. */
  const agreed = async () => {
    const { id } = await jsonOf(create())
    await sendDue()
    await press(pathBehind("Yes, send them here", lastMail()))
    sink.caught.length = 0
    return String(id)
  }
  /** A mail about an event in a week. */
  const reminded = async (channelId: string) => {
    await post("/api/v1/events", { title: "Tunnel <b>opens</b>", date: "2026-05-08" })
    await post("/api/v1/reminder-rules", {
      channelIds: [channelId],
      leads: ["P7D"],
      timeZone: "America/New_York",
    })
    clock.set("2026-05-01T13:00:00.000Z")
    await sendDue()
    return lastMail()
  }

  test("an address gets one question, and nothing else before its receiver pressed the button behind the link", async () => {
    const response = await create()
    expect(response.status).toBe(201)
    const { id, state } = await jsonOf(response)
    expect(state).toBe("unconfirmed")
    await post("/api/v1/events", { title: "Bridge opens", date: "2026-05-02" })
    await post("/api/v1/reminder-rules", { channelIds: [id], leads: ["P1D"], timeZone: "America/New_York" })
    expect((await post(`/api/v1/channels/${id}/test`)).status).toBe(409)
    clock.set("2026-05-01T13:00:00.000Z")
    await sendDue()
    expect(sink.caught.map(({ to }) => to)).toEqual([["Mara@example.net"]])
    expect(await jsonOf(app.request("/api/v1/deliveries?state=failed"))).toMatchObject({
      items: [{ reason: "channel_unconfirmed" }],
    })
    const path = pathBehind("Yes, send them here", lastMail())
    const page = await app.request(path, { headers: BROWSER })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain("<button>Yes, send them here</button>")
    expect(await stateOf(id)).toMatchObject({ state: "unconfirmed" })
    const pressed = await press(path)
    expect(await pressed.text()).not.toContain("<button>")
    expect(await stateOf(id)).toMatchObject({ state: "active", confirmedAt: "2026-05-01T13:00:00.000Z" })
    await post(`/api/v1/channels/${id}/test`)
    await sendDue()
    expect(lastMail().mail.subject).toBe("A test of the channel “Post”")
  })

  test("opening links changes nothing, however often and by whom; pressing does it once, and again is no mistake", async () => {
    const id = await agreed()
    const mail = await reminded(id)
    expect(mail.mail.subject).toBe("In 7 days: Tunnel <b>opens</b> (8 May 2026)")
    for (const words of ["Remind me in a week", "Remind me tomorrow", "Seen", "No more mails"]) {
      const path = pathBehind(words, mail)
      const before = await everyRow(db())
      for (const method of ["GET", "HEAD", "OPTIONS"]) await app.request(path, { method, headers: BROWSER })
      const page = await (await app.request(path)).text()
      expect(page.match(/<button>/g)).toHaveLength(1)
      expect(page).not.toContain("<b>")
      expect(await everyRow(db())).toEqual(before)
      expect((await press(path)).status).toBe(200)
      const after = await everyRow(db())
      expect(after).not.toEqual(before)
      expect((await press(path)).status).toBe(200)
      expect(await everyRow(db())).toEqual(after)
    }
    expect((await told(db())).slice(-3)).toEqual([
      "due P7D 2026-05-08: fired",
      "snooze 2 2026-05-08: superseded (acknowledged)",
      "snooze 1 2026-05-08: skipped (snoozed)",
    ])
    const rows = await db()
      .selectFrom("occurrence")
      .select("fire_at")
      .where("anchor", "=", "snooze")
      .orderBy("lead")
      .execute()
    expect(rows.map((row) => row.fire_at)).toEqual(["2026-05-08T13:00:00.000Z", "2026-05-02T13:00:00.000Z"])
    expect(await stateOf(id)).toMatchObject({ state: "off", stateReason: "unsubscribed" })
  })

  test.each([
    ["a form", ONE_CLICK.headers["content-type"], ONE_CLICK.body],
    [
      "a form of parts",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])("one click in a mail program ends it at once, sent as %s", async (_name, type, body) => {
    const id = await agreed()
    const { raw } = await reminded(id)
    const head = raw.replace(/\r\n(?=[ \t])/g, "")
    const url = new URL(/^List-Unsubscribe: <(\S+)>/im.exec(head)?.[1] ?? "")
    expect(url.origin).toBe(HOME)
    const response = await app.request(url.pathname, {
      ...ONE_CLICK,
      body,
      headers: { "content-type": type },
    })
    expect(response.status).toBe(200)
    expect(await stateOf(id)).toMatchObject({ state: "off", stateReason: "unsubscribed" })
  })

  test("many clicks at once end it as one does, and none is turned away", async () => {
    const path = pathBehind("No more mails", await reminded(await agreed()))
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.request(path, ONE_CLICK)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    const { items } = (await jsonOf(app.request("/api/v1/channels"))) as { items: Record<string, unknown>[] }
    expect(items).toMatchObject([{ state: "off", stateReason: "unsubscribed" }])
  })

  test("who does not want to be asked is not, by whichever channel and spelling, for thirty days", async () => {
    const { id } = await jsonOf(create())
    await sendDue()
    await press(pathBehind("Do not ask again for a month", lastMail()))
    const tooSoon = { code: "confirmation_too_soon", status: 429 }
    clock.set("2026-05-31T08:59:59.000Z")
    expect(await jsonOf(post(`/api/v1/channels/${id}/resume`))).toMatchObject(tooSoon)
    expect(await stateOf(id)).toMatchObject({ state: "off", stateReason: "unsubscribed" })
    expect(await jsonOf(create("m.a.r.a+x@Example.net"))).toMatchObject(tooSoon)
    await post(`/api/v1/channels/${id}/withdraw`)
    expect(await jsonOf(create())).toMatchObject(tooSoon)
    clock.set("2026-05-31T09:00:00.000Z")
    expect((await create()).status).toBe(201)
  })

  test("a hundred questions a day go out and no more, however many addresses are thought up", async () => {
    const { id } = await jsonOf(create())
    const question = { channelId: String(id), number: 1, askedAt: START, endedAt: null }
    for (let count = 1; count < 100; count++) {
      expect(await findAskedAt(db(), 100)).toBeNull()
      const one = { ...question, id: newId("cnf", clock()), address: `somebody${count}@example.net` }
      await insertConfirmation(db(), one)
    }
    expect(await jsonOf(create("another@example.org"))).toMatchObject({ code: "confirmation_too_soon" })
    clock.set("2026-05-02T09:00:00.000Z")
    expect((await create("another@example.org")).status).toBe(201)
  })

  test("who unsubscribed is asked anew before anything is sent again, and an old question counts no more", async () => {
    const { id } = await jsonOf(create())
    await sendDue()
    const first = lastMail()
    await press(pathBehind("Yes, send them here", first))
    await post(`/api/v1/channels/${id}/test`)
    await sendDue()
    const log = await jsonOf(post("/api/v1/channels", { kind: "log", name: "The log" }))
    await post("/api/v1/reminder-rules", { channelIds: [id, log.id] })
    await press(pathBehind("No more mails", lastMail()))
    expect(await stateOf(id)).toMatchObject({ state: "off", stateReason: "unsubscribed" })
    expect(await jsonOf(app.request(`/api/v1/deliveries?channel=${log.id}`))).toMatchObject({
      items: [{ message: { type: "channel.off", channel: { id, reason: "unsubscribed" } } }],
    })
    expect((await post(`/api/v1/channels/${id}/test`)).status).toBe(409)
    await storeDelivery(db(), String(id), { message: aMessage({ type: "test" }) })
    await sendDue()
    expect(sink.caught).toHaveLength(2)
    const refused = await press(pathBehind("Yes, send them here", first))
    expect(refused.status).toBe(410)
    expect(await jsonOf(post(`/api/v1/channels/${id}/resume`))).toMatchObject({
      code: "confirmation_too_soon",
    })
    clock.set("2026-05-01T09:01:00.000Z")
    expect(await jsonOf(post(`/api/v1/channels/${id}/resume`))).toMatchObject({ state: "unconfirmed" })
    await sendDue()
    expect((await press(pathBehind("Yes, send them here", first))).status).toBe(410)
    await press(pathBehind("Yes, send them here", lastMail()))
    expect(await stateOf(id)).toMatchObject({ state: "active" })
  })

  test("nobody has mails sent to somebody else at will: one question a minute, four a day, for all channels together", async () => {
    const both = await Promise.all([create("a@example.net"), create("A@example.net")])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 429])
    const { items } = (await jsonOf(app.request("/api/v1/channels"))) as { items: { id: string }[] }
    const path = `/api/v1/channels/${items[0]?.id}/confirm`
    clock.set("2026-05-01T09:00:20.500Z")
    const soon = await post(path)
    expect(soon.headers.get("retry-after")).toBe("40")
    expect(await jsonOf(soon)).toMatchObject({ code: "confirmation_too_soon", status: 429 })
    for (const minute of [1, 2, 3]) {
      clock.set(`2026-05-01T09:0${minute}:00.000Z`)
      expect((await post(path)).status).toBe(201)
    }
    clock.set("2026-05-02T08:59:59.000Z")
    for (const same of ["a@example.net", "a+b@Example.net"]) expect((await create(same)).status).toBe(429)
    await sendDue()
    expect(sink.caught).toHaveLength(4)
    const { items: asked } = (await jsonOf(app.request("/api/v1/deliveries"))) as { items: { id: string }[] }
    const again = await post(`/api/v1/deliveries/${asked[0]?.id}/replay`)
    expect(await jsonOf(again)).toMatchObject({ code: "channel_not_active" })
    clock.set("2026-05-02T09:00:00.000Z")
    expect((await create("a@example.net")).status).toBe(201)
  })

  test("a link that was changed, is too old, or leads to what was withdrawn does nothing and says so", async () => {
    const id = await agreed()
    const mail = await reminded(id)
    const seen = pathBehind("Seen", mail)
    const before = await everyRow(db())
    const refused = async (path: string) => {
      const page = await press(path)
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8")
      expect(await page.text()).not.toContain("<button>")
      const problem = await app.request(path, { method: "POST" })
      expect(await jsonOf(problem)).toMatchObject({ status: page.status })
      return page.status
    }
    expect(await refused(seen.slice(0, -1))).toBe(404)
    expect(await refused(seen.replace("seen.", "week."))).toBe(404)
    expect(await refused(`${seen.slice(0, -1)}${seen.endsWith("A") ? "B" : "A"}`)).toBe(404)
    expect(await refused(`/mail/${"x".repeat(60)}`)).toBe(404)
    const late = { action: "seen", channelId: id, about: `occ_${"0".repeat(26)}`, until: clock() } as const
    expect(await refused(`/mail/${toLinkToken(testSecrets, late)}`)).toBe(410)
    expect(await everyRow(db())).toEqual(before)
    await post(`/api/v1/channels/${id}/withdraw`)
    expect(await refused(seen)).toBe(410)
    expect((await press(pathBehind("No more mails", mail))).status).toBe(200)
    // Who brings the channel back later does not write to somebody who asked for no more.
    expect(await jsonOf(post(`/api/v1/channels/${id}/restore`))).toMatchObject({
      state: "off",
      stateReason: "unsubscribed",
    })
  })

  test("a reminder of what was settled since is not put off", async () => {
    const mail = await reminded(await agreed())
    const { items } = (await jsonOf(app.request("/api/v1/events"))) as { items: { id: string }[] }
    await post(`/api/v1/events/${items[0]?.id}/withdraw`)
    const page = await press(pathBehind("Remind me tomorrow", mail))
    expect(page.status).toBe(410)
    expect(await page.text()).toContain("nothing is left to be reminded of")
  })

  test("what is refused for now comes later as the same mail; an address that is not there is not written to again", async () => {
    const id = await agreed()
    const answers = [smtpError(451, "4.7.1 come back later"), null, smtpError(550, "5.1.1 no such mailbox")]
    sink = await aMailSink({ onRcptTo: (_to, _session, done) => done(answers.shift()) })
    const sendTest = async () => String((await jsonOf(post(`/api/v1/channels/${id}/test`))).id)
    await post("/api/v1/events", { title: "Bridge opens", date: "2026-05-02" })
    await post("/api/v1/reminder-rules", { channelIds: [id], leads: ["P1D"], timeZone: "America/New_York" })
    clock.set("2026-05-01T13:00:00.000Z")
    await sendDue()
    expect(sink.caught).toEqual([])
    clock.set("2026-05-01T13:00:20.000Z")
    await sendDue()
    const { items } = (await jsonOf(app.request("/api/v1/deliveries?limit=1"))) as {
      items: { id: string; attempts: { status: number }[] }[]
    }
    expect(items[0]?.attempts.map(({ status }) => status)).toEqual([451, 250])
    expect(lastMail().mail.messageId).toBe(`<${items[0]?.id}@example.org>`)
    const last = await sendTest()
    await sendDue()
    expect(await jsonOf(app.request(`/api/v1/deliveries/${last}`))).toMatchObject({
      state: "failed",
      reason: "gone",
    })
    expect(await stateOf(id)).toMatchObject({ state: "off", stateReason: "gone" })
    expect(sink.caught).toHaveLength(1)
  })

  test("forms from anywhere are taken behind these links alone, and small ones only", async () => {
    const id = await agreed()
    const path = pathBehind("No more mails", await reminded(id))
    const json = await post(path)
    expect(await jsonOf(json)).toMatchObject({ code: "unsupported_media_type" })
    const large = await app.request(path, { ...ONE_CLICK, body: `a=${"x".repeat(20_000)}` })
    expect(await jsonOf(large)).toMatchObject({ code: "payload_too_large" })
    const elsewhere = await app.request(`/api/v1/channels/${id}/withdraw`, {
      method: "POST",
      headers: BROWSER,
    })
    expect(await jsonOf(elsewhere)).toMatchObject({ code: "cross_site_request" })
    const form = await app.request("/api/v1/events", ONE_CLICK)
    expect(await jsonOf(form)).toMatchObject({ code: "unsupported_media_type" })
    expect(await stateOf(id)).toMatchObject({ state: "active" })
  })

  test("the pages are nobody else's business: no index, no referrer, no script, nothing from elsewhere", async () => {
    await create()
    await sendDue()
    const page = await app.request(pathBehind("Yes, send them here", lastMail()))
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    })
    expect(await page.text()).not.toMatch(/<script|<img|style="|https?:\/\//)
    const style = await app.request("/mail/style.css")
    expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8")
  })

  test("only an address that has not answered yet is asked again, and only by a server that sends mails", async () => {
    const ask = (id: unknown, by = app) => jsonOf(sendJson(by, "POST", `/api/v1/channels/${id}/confirm`, {}))
    expect(await ask(await agreed())).toMatchObject({ code: "channel_not_active", status: 409 })
    const { id } = await jsonOf(create("anna@example.net"))
    clock.set("2026-05-01T09:02:00.000Z")
    expect(await ask(id, withoutMail())).toMatchObject({ code: "mail_not_set_up" })
    expect(await ask(id)).toMatchObject({ channelId: id, message: { type: "channel.confirm" } })
    await post(`/api/v1/channels/${id}/withdraw`)
    clock.set("2026-05-01T09:04:00.000Z")
    expect(await ask(id)).toMatchObject({ code: "withdrawn" })
    await sendDue()
    expect(sink.caught).toEqual([])
  })

  const withoutMail = (): App =>
    anApp(db(), { clock, channels: { secrets: testSecrets, checkAddress: async () => undefined } })

  test("without a mail server there are no such channels, and the list of kinds says why", async () => {
    const bare = withoutMail()
    const kinds = (await jsonOf(bare.request("/api/v1/channel-kinds"))) as {
      items: Record<string, unknown>[]
    }
    expect(kinds.items).toContainEqual({
      kind: "email",
      isAvailable: false,
      why: "mail is not set up: SMTP_URL and MAIL_FROM",
    })
    expect(kinds.items.filter(({ isAvailable }) => isAvailable)).toHaveLength(4)
    const body = { kind: "email", name: "Post", address: { to: "mara@example.net" } }
    expect(await jsonOf(sendJson(bare, "POST", "/api/v1/channels", body))).toMatchObject({
      status: 409,
      code: "mail_not_set_up",
    })
  })
})
