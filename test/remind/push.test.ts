import { describe, expect, test } from "vitest"
import webPush from "web-push"
import { systemClock } from "../../src/domain/clock.ts"
import type { ReminderMessage, ReminderThing } from "../../src/domain/delivery.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { createPushSender } from "../../src/remind/channels/push.ts"
import { getChannel } from "../../src/services/channels.ts"
import { getPushKeys } from "../../src/services/push-key.ts"
import { createSecrets } from "../../src/services/secrets.ts"
import { anApp, jsonOf } from "../support/app.ts"
import { aChannel, aMessage, storeChannel, testSecrets } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aPushService } from "../support/push-service.ts"

const never = new AbortController().signal
const DAY = 86_400

const aThing = (some: Partial<ReminderThing> = {}): ReminderThing => ({
  kind: "event",
  id: "evt_1",
  title: "The tunnel opens",
  url: "/?item=evt_1",
  when: "2 May 2026",
  dueOn: "2026-05-02",
  clock: "event",
  condition: null,
  consequence: null,
  publishers: ["Harbour Weekly"],
  standing: "upcoming",
  ...some,
})

describe("a push message", () => {
  const pair = webPush.generateVAPIDKeys()
  const keys = async () => pair
  const outbound = createOutbound({ allowedRanges: ["127.0.0.0/8"] })
  const sender = createPushSender({ outbound, clock: systemClock, keys, subject: "mailto:watch@example.org" })
  const send = async (message: ReminderMessage, status?: number, headers?: Record<string, string>) => {
    const service = await aPushService(status, headers)
    const expiresAt = new Date(Date.now() + 2 * DAY * 1000).toISOString()
    const to = { ...aChannel({ kind: "push", address: service.address }), secrets: [] }
    const outcome = await sender.send(to, message, never, { id: message.id, expiresAt })
    return { outcome, service, received: service.received[0] }
  }

  test("is read by the browser alone, and known by the push service as ours", async () => {
    const message = aMessage({ thing: aThing({ title: "Öffnung der Röhre – “bald” 𝕏" }) })
    const { outcome, service, received } = await send(message)
    expect(outcome).toMatchObject({ result: "delivered", status: 201 })
    expect(received?.message).toEqual({
      title: "Tomorrow: Öffnung der Röhre – “bald” 𝕏",
      body: "2 May 2026 · Harbour Weekly",
      url: "/?item=evt_1",
      tag: message.id,
    })
    const { claims, isSigned, publicKey } = received?.vapid ?? {}
    expect(isSigned).toBe(true)
    expect(publicKey).toBe(pair.publicKey)
    expect(claims).toMatchObject({
      aud: new URL(service.address.endpoint ?? "").origin,
      sub: "mailto:watch@example.org",
    })
    const left = (claims?.exp ?? 0) - Date.now() / 1000
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(DAY)
    expect(received?.headers).toMatchObject({
      "content-encoding": "aes128gcm",
      urgency: "high",
      topic: message.id,
    })
    const ttl = Number(received?.headers.ttl)
    expect(ttl).toBeGreaterThan(2 * DAY - 60)
    expect(ttl).toBeLessThanOrEqual(2 * DAY)
  })

  test.each([
    [aMessage({ type: "test", daysLeft: null, dueOn: null }), "Watchline: a test"],
    [
      aMessage({ type: "reminder.overdue", daysLeft: -9, thing: aThing() }),
      "Needs a verdict, 9 days overdue: The tunnel opens",
    ],
    [
      aMessage({ type: "reminder.moved", movedFrom: "2026-04-30", thing: aThing() }),
      "Moved from 30 Apr 2026 to 2 May 2026: The tunnel opens",
    ],
    [
      aMessage({ type: "channel.off", channel: { id: "chn_1", kind: "log", name: "Desk", reason: "gone" } }),
      "“Desk” was switched off",
    ],
    [
      aMessage({ type: "reminder.digest", items: ["a", "b"].map((title) => anItem(aThing({ title }))) }),
      "2 reminders",
    ],
  ])("of each type says what it is about (%#)", async (message, title) => {
    const { outcome, received } = await send(message)
    expect(outcome.result).toBe("delivered")
    expect(received?.message.title).toBe(title)
    expect(received?.message.body).not.toBe("")
  })

  test("is never larger than push services take, and cut at whole characters", async () => {
    const long = "𝕏漢 ".repeat(3000)
    const thing = aThing({ title: long, condition: long, consequence: long, publishers: [long] })
    const items = Array.from({ length: 80 }, () => anItem(thing))
    for (const message of [aMessage({ thing }), aMessage({ type: "reminder.digest", items })]) {
      const { outcome, received } = await send(message)
      expect(outcome.result).toBe("delivered")
      expect(received?.size).toBeLessThanOrEqual(4096)
      expect(received?.size).toBeGreaterThan(3000)
      expect(JSON.stringify(received?.message)).not.toMatch(/\\ud[89a-f]/)
    }
  })

  test.each([
    [404, {}, { result: "permanent", isGone: true }],
    [410, {}, { result: "permanent", isGone: true }],
    [413, {}, { result: "permanent", status: 413 }],
    [429, { "retry-after": "120" }, { result: "passing", retryAfterSeconds: 120 }],
    [500, { "retry-after": "7" }, { result: "passing", retryAfterSeconds: 7 }],
    [503, {}, { result: "passing", status: 503 }],
    [301, { location: "/elsewhere" }, { result: "passing", status: 301 }],
  ])("answered with %i %j means %j", async (status, headers, outcome) => {
    expect((await send(aMessage(), status, headers)).outcome).toMatchObject(outcome)
  })

  test("goes to no address that is not public, and none whose keys are none", async () => {
    const { address, received } = await aPushService()
    const guarded = createPushSender({
      outbound: createOutbound({ allowedRanges: [] }),
      clock: systemClock,
      keys,
      subject: "https://watch.example.org",
    })
    const to = { ...aChannel({ kind: "push", address }), secrets: [] }
    expect(await guarded.send(to, aMessage(), never)).toMatchObject({
      result: "permanent",
      detail: expect.stringMatching(/^refused_address/),
    })
    const broken = { ...address, keys: { p256dh: "B".repeat(87), auth: "A".repeat(22) } }
    expect(await sender.send({ ...to, address: broken }, aMessage(), never)).toMatchObject({
      result: "permanent",
    })
    expect(received).toEqual([])
  })
})

describeOnEachDatabase("the key that push messages are signed with", (db, { another }) => {
  const keys = () => getPushKeys({ db: db(), clock: systemClock, secrets: testSecrets })

  test("is made once, also by two processes at the same moment", async () => {
    const context = { clock: systemClock, secrets: testSecrets }
    const made = await Promise.all([db(), another(), db()].map((one) => getPushKeys({ ...context, db: one })))
    expect(new Set(made.map(({ privateKey }) => privateKey)).size).toBe(1)
    expect(await keys()).toEqual(made[0])
  })

  test("is not given away by the database alone", async () => {
    const { privateKey, publicKey } = await keys()
    const rows = JSON.stringify(await db().selectFrom("server_secret").selectAll().execute())
    expect(rows).toContain(publicKey)
    expect(rows).not.toContain(privateKey)
  })

  test("has another one in its place when it is lost; browsers go off and say why", async () => {
    const before = await keys()
    const push = await storeChannel(db(), { kind: "push", address: { endpoint: "https://push.example/1" } })
    const log = await storeChannel(db(), { kind: "log", address: {} })
    const otherKey = Buffer.alloc(32, 9)
    const secrets = createSecrets({ find: () => otherKey, findOrMake: () => otherKey })
    const app = anApp(db(), { channels: { secrets, checkAddress: async () => undefined } })
    const { publicKey } = await jsonOf(app.request("/api/v1/push-key"))
    expect(publicKey).toMatch(/^B[\w-]{86}$/)
    expect(publicKey).not.toBe(before.publicKey)
    expect(await jsonOf(app.request("/api/v1/push-key"))).toEqual({ publicKey })
    expect(await getChannel({ db: db() }, push.id)).toMatchObject({
      state: "off",
      stateReason: "push_key_changed",
    })
    expect(await getChannel({ db: db() }, log.id)).toMatchObject({ state: "active" })
  })

  test("is not there where a server has no key to keep it with, and browsers are no channels then", async () => {
    const response = await anApp(db()).request("/api/v1/push-key")
    expect(response.status).toBe(409)
    expect(await jsonOf(response)).toMatchObject({ code: "secret_key_missing" })
    const { items } = await jsonOf(anApp(db()).request("/api/v1/channel-kinds"))
    const why = "there is no key to keep secrets with: SECRET_KEY"
    expect(items).toContainEqual({ kind: "push", isAvailable: false, why })
    expect(items).toContainEqual({ kind: "sse", isAvailable: true, why: null })
  })
})

const anItem = (thing: ReminderThing): ReminderMessage["items"][number] => ({
  type: "reminder.due",
  occurrenceId: "occ_1",
  thing,
  lead: "P7D",
  daysLeft: 7,
  dueOn: "2026-05-08",
  movedFrom: null,
  lateSeconds: null,
})
