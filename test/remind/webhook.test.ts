import { Webhook } from "standardwebhooks"
import { describe, expect, test } from "vitest"
import { systemClock } from "../../src/domain/clock.ts"
import type { ReminderMessage } from "../../src/domain/delivery.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import type { Recipient } from "../../src/remind/channel-sender.ts"
import { createWebhookSender } from "../../src/remind/channels/webhook.ts"
import { newWebhookSecret } from "../../src/services/channel-secrets.ts"
import { aChannel, aMessage } from "../support/channels.ts"
import { aLoopback } from "../support/loopback.ts"

interface Received {
  headers: Record<string, string>
  body: string
}

const sender = createWebhookSender(createOutbound({ allowedRanges: ["127.0.0.0/8"] }), systemClock)
const never = new AbortController().signal

const to = (url: string, ...secrets: string[]): Recipient => ({ ...aChannel({ address: { url } }), secrets })

/** A receiver that keeps what it got and answers as it is told. */
async function aReceiver(status = 204, headers: Record<string, string> = {}) {
  const received: Received[] = []
  const { origin } = await aLoopback((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      received.push({
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(chunks).toString("utf8"),
      })
      response.writeHead(status, headers).end()
    })
  })
  return { url: `${origin}/hook`, received }
}

const send = (url: string, message: ReminderMessage, ...secrets: string[]) =>
  sender.send(to(url, ...secrets), message, never)

describe("a webhook", () => {
  test("is taken by a receiver that checks it with the library of the specification", async () => {
    const { url, received } = await aReceiver()
    const secret = newWebhookSecret()
    const message = aMessage({ thing: null, ruleName: "Fristen – “wichtig” ☎ 𝕏" })
    expect(await send(url, message, secret)).toMatchObject({ result: "delivered", status: 204 })
    const [first] = received
    expect(new Webhook(secret).verify(first?.body ?? "", first?.headers ?? {})).toEqual(
      JSON.parse(JSON.stringify(message)),
    )
    expect(first?.headers).toMatchObject({ "webhook-id": message.id, "content-type": "application/json" })
  })

  test("is refused by that library when a byte of it changes, or the secret is another one", async () => {
    const { url, received } = await aReceiver()
    const secret = newWebhookSecret()
    await send(url, aMessage(), secret)
    const [first] = received
    const { body, headers } = first ?? { body: "", headers: {} }
    expect(() => new Webhook(secret).verify(body.replace("reminder", "Reminder"), headers)).toThrow()
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow()
  })

  test("carries both signatures while its secret is being changed", async () => {
    const { url, received } = await aReceiver()
    const [fresh, old] = [newWebhookSecret(), newWebhookSecret()]
    await send(url, aMessage(), fresh, old)
    const { body, headers } = received[0] ?? { body: "", headers: {} }
    for (const secret of [fresh, old]) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
    expect(headers["webhook-signature"]?.split(" ")).toHaveLength(2)
  })

  test("is the same bytes at every attempt", async () => {
    const { url, received } = await aReceiver(500)
    const message = aMessage()
    await send(url, message, newWebhookSecret())
    await send(url, JSON.parse(JSON.stringify(message)), newWebhookSecret())
    expect(received[0]?.body).toBe(received[1]?.body)
  })

  test("has a secret of 32 bytes", () => {
    const secret = newWebhookSecret()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(newWebhookSecret()).not.toBe(secret)
  })
})

describe("what a receiver answers", () => {
  test.each([
    [200, {}, { result: "delivered" }],
    [299, {}, { result: "delivered" }],
    [404, {}, { result: "passing", status: 404 }],
    [500, { "retry-after": "7" }, { result: "passing", status: 500 }],
    [429, { "retry-after": "120" }, { result: "passing", retryAfterSeconds: 120 }],
    [502, { "retry-after": "1" }, { result: "passing", retryAfterSeconds: 1 }],
    [503, { "retry-after": "3600" }, { result: "passing", retryAfterSeconds: 3600 }],
    [504, { "retry-after": "soon" }, { result: "passing", status: 504 }],
    [410, {}, { result: "permanent", isGone: true }],
  ])("%i with %j means %j", async (status, headers, outcome) => {
    const { url } = await aReceiver(status, headers)
    expect(await send(url, aMessage(), newWebhookSecret())).toMatchObject(outcome)
  })

  test("a redirect is a failure, and nobody is asked where it leads", async () => {
    const elsewhere = await aReceiver()
    const { url } = await aReceiver(301, { location: elsewhere.url })
    expect(await send(url, aMessage(), newWebhookSecret())).toMatchObject({ result: "passing", status: 301 })
    expect(elsewhere.received).toEqual([])
  })

  test("an address that is not public is not connected to, and not tried again", async () => {
    const { url, received } = await aReceiver()
    const guarded = createWebhookSender(createOutbound({ allowedRanges: [] }), systemClock)
    const outcome = await guarded.send(to(url, newWebhookSecret()), aMessage(), never)
    expect(outcome).toMatchObject({ result: "permanent", detail: expect.stringMatching(/^refused_address/) })
    expect(received).toEqual([])
  })
})
