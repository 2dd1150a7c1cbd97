import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { createAddressCheck } from "../../src/remind/check-address.ts"
import { secretKeyOf } from "../../src/secret-key.ts"
import { createSecrets } from "../../src/services/secrets.ts"
import { type App, anApp, jsonOf, sendJson } from "../support/app.ts"
import { aMessage, storeDelivery, testSecrets } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const RECEIVER = "http://127.0.0.1:8809/hook"
const KNOWN = "2026-05-01T09:00:00.000Z"

describeOnEachDatabase("/api/v1/channels", (db) => {
  let app: App
  const loopback = createAddressCheck({ allowedRanges: ["127.0.0.0/8"] })
  beforeEach(() => {
    app = anApp(db(), { channels: { secrets: testSecrets, checkAddress: loopback } })
  })
  const create = (address: unknown = { url: RECEIVER }, kind = "webhook", at: App = app) =>
    sendJson(at, "POST", "/api/v1/channels", { kind, name: "Team receiver", address })
  const post = (path: string) => Promise.resolve(app.request(path, { method: "POST" }))

  test("shows a webhook's secret once, and keeps it so that the database alone does not say it", async () => {
    const response = await create()
    expect(response.status).toBe(201)
    const { id, secret, ...shown } = await jsonOf(response)
    expect(secret).toMatch(/^whsec_/)
    expect(shown).toMatchObject({
      kind: "webhook",
      address: { url: RECEIVER },
      state: "active",
      failingSince: null,
    })
    const again = await (await app.request(`/api/v1/channels/${id}`)).text()
    expect(again).not.toContain("whsec_")
    const row = await db().selectFrom("channel").selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(String(secret).slice(6))
  })

  test.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://[::1]:9/",
    "http://2852039166/",
    "http://user:word@127.0.0.1/",
    "http://127.0.0.1:25/",
  ])("refuses %s, which may not be reached", async (url) => {
    const response = await create({ url })
    expect(response.status).toBe(422)
    expect(await jsonOf(response)).toMatchObject({ code: "address_refused" })
  })

  test("refuses such an address also where a webhook is changed, or a browser asks for notifications", async () => {
    const { id } = await jsonOf(create())
    const change = await sendJson(app, "PATCH", `/api/v1/channels/${id}`, {
      address: { url: "http://10.0.0.1/" },
    })
    expect(await jsonOf(change)).toMatchObject({ code: "address_refused" })
    const keys = { p256dh: "B".repeat(87), auth: "a".repeat(22) }
    expect(await jsonOf(create({ endpoint: "https://192.168.0.1/push", keys }, "push"))).toMatchObject({
      code: "address_refused",
    })
  })

  test("lets a browser renew its subscription, and no channel become one of another kind", async () => {
    const subscription = (name: string, size = 87) => ({
      endpoint: `http://127.0.0.1:8809/${name}`,
      keys: { p256dh: "B".repeat(size), auth: "a".repeat(22) },
    })
    const browser = await jsonOf(create(subscription("old"), "push"))
    const webhook = await jsonOf(create())
    const patch = (id: unknown, address: object) =>
      sendJson(app, "PATCH", `/api/v1/channels/${id}`, { address })
    expect(await jsonOf(patch(browser.id, subscription("new")))).toMatchObject({
      id: browser.id,
      address: { endpoint: "http://127.0.0.1:8809/new" },
    })
    for (const refused of [
      patch(browser.id, { url: RECEIVER }),
      patch(webhook.id, subscription("new")),
      patch(browser.id, subscription("new", 86)),
    ])
      expect(await jsonOf(refused)).toMatchObject({ code: "invalid_request" })
  })

  test("says what is missing where there is no key to keep a secret with", async () => {
    const secrets = createSecrets(secretKeyOf({ secretKey: null, databaseUrl: "postgres://x/y" }))
    const keyless = anApp(db(), { channels: { secrets, checkAddress: loopback } })
    const response = await create({ url: RECEIVER }, "webhook", keyless)
    expect(response.status).toBe(409)
    expect(await jsonOf(response)).toMatchObject({
      code: "secret_key_missing",
      detail: expect.stringContaining("SECRET_KEY"),
    })
    expect((await create({}, "log", keyless)).status).toBe(201)
  })

  test("pauses, resumes, withdraws and brings back, and refuses what has been overtaken", async () => {
    const { id } = await jsonOf(create())
    const etag = (await app.request(`/api/v1/channels/${id}`)).headers.get("etag") ?? ""
    expect(await jsonOf(post(`/api/v1/channels/${id}/pause`))).toMatchObject({ state: "paused" })
    const late = await sendJson(
      app,
      "PATCH",
      `/api/v1/channels/${id}`,
      { name: "Desk" },
      { "if-match": etag },
    )
    expect(late.status).toBe(412)
    expect(await jsonOf(post(`/api/v1/channels/${id}/resume`))).toMatchObject({ state: "active" })
    expect(await jsonOf(post(`/api/v1/channels/${id}/withdraw`))).toMatchObject({ withdrawnAt: KNOWN })
    expect((await post(`/api/v1/channels/${id}/test`)).status).toBe(409)
    expect(await jsonOf(app.request("/api/v1/channels"))).toEqual({ items: [] })
    const withdrawn = "/api/v1/channels?withdrawn=true"
    expect(await jsonOf(app.request(withdrawn))).toMatchObject({ items: [{ id, lastDelivery: null }] })
    expect(await jsonOf(post(`/api/v1/channels/${id}/restore`))).toMatchObject({ withdrawnAt: null })
    expect((await post(`/api/v1/channels/${id}/test`)).status).toBe(201)
    const listed = await jsonOf(app.request("/api/v1/channels"))
    expect(listed).toMatchObject({
      items: [{ id, lastDelivery: { state: "pending", createdAt: KNOWN, occurrenceId: null } }],
    })
    expect(await jsonOf(app.request(withdrawn))).toEqual({ items: [] })
    expect((await app.request("/api/v1/channels?withdrawn=perhaps")).status).toBe(400)
  })

  test("changes a secret, and lays a test ready that tells how it went", async () => {
    const { id, secret } = await jsonOf(create())
    const rotated = await jsonOf(post(`/api/v1/channels/${id}/rotate-secret`))
    expect(rotated.secret).toMatch(/^whsec_/)
    expect(rotated.secret).not.toBe(secret)
    const response = await post(`/api/v1/channels/${id}/test`)
    expect(response.status).toBe(201)
    const path = response.headers.get("location") ?? ""
    expect(await jsonOf(app.request(path))).toMatchObject({
      channelId: id,
      state: "pending",
      message: { type: "test" },
      attempts: [],
    })
  })

  test("a channel is tested sixty times a day and no more, also by asking for a test again", async () => {
    const [tested, other] = [await jsonOf(create()), await jsonOf(create())]
    const sent = { message: aMessage({ type: "test" }), state: "delivered" } as const
    const { id } = await storeDelivery(db(), String(tested.id), sent)
    await storeDelivery(db(), String(tested.id), { createdAt: "2026-04-30T09:00:00.000Z" })
    for (let times = 1; times < 59; times++) await storeDelivery(db(), String(tested.id))
    expect((await post(`/api/v1/channels/${tested.id}/test`)).status).toBe(201)
    for (const path of [`channels/${tested.id}/test`, `deliveries/${id}/replay`]) {
      const refused = await post(`/api/v1/${path}`)
      expect(refused.headers.get("retry-after")).toBe("86400")
      expect(await jsonOf(refused)).toMatchObject({ status: 429, code: "too_many_tests" })
    }
    expect((await post(`/api/v1/channels/${other.id}/test`)).status).toBe(201)
  })

  test("lists deliveries since an instant, oldest first, page after page without gap or repeat", async () => {
    const { id } = await jsonOf(create())
    const made: string[] = []
    for (let minute = 0; minute < 7; minute++) {
      const createdAt = `2026-05-01T09:0${minute}:00.000Z`
      made.push((await storeDelivery(db(), String(id), { createdAt })).id)
    }
    const seen: string[] = []
    let next = "/api/v1/deliveries?since=2026-05-01T11:02:00%2B02:00&limit=2"
    for (;;) {
      const { items, nextCursor } = (await jsonOf(app.request(next))) as {
        items: { id: string }[]
        nextCursor: string | null
      }
      seen.push(...items.map((item) => item.id))
      if (nextCursor === null) break
      next = `/api/v1/deliveries?since=2026-05-01T09:02:00Z&limit=2&cursor=${nextCursor}`
    }
    expect(seen).toEqual(made.slice(2))
    expect(await jsonOf(app.request("/api/v1/deliveries?limit=1"))).toMatchObject({
      items: [{ id: made[6] }],
    })
    expect((await app.request("/api/v1/deliveries?since=yesterday")).status).toBe(400)
  })

  test("sends again what a channel was to get since an instant", async () => {
    const { id } = await jsonOf(create())
    for (const state of ["delivered", "failed", "cancelled"] as const)
      await storeDelivery(db(), String(id), { state })
    const body = { channelId: id, since: "2026-05-01T00:00:00Z" }
    expect(await jsonOf(sendJson(app, "POST", "/api/v1/deliveries/replay", body))).toEqual({
      replayed: 2,
      next: null,
    })
    expect(await jsonOf(app.request("/api/v1/deliveries?state=pending"))).toMatchObject({
      items: [{ replayNumber: 1 }, { replayNumber: 1 }],
    })
  })
})

describe("the key beside the ledger", () => {
  const folder = mkdtempSync(join(tmpdir(), "watchline-key-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, "ledger.sqlite")
  const keys = () => secretKeyOf({ secretKey: null, databaseUrl: `sqlite:${file}` })

  test("is made with the first secret, for its owner alone, and stays", () => {
    const secrets = createSecrets(keys())
    expect(secrets.open("1.00000000.AAAA", "channel a")).toBeUndefined()
    expect(existsSync(`${file}.key`)).toBe(false)
    const sealed = secrets.seal("whsec_x", "channel a")
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600)
    expect(createSecrets(keys()).open(sealed, "channel a")).toBe("whsec_x")
  })

  test("opens a secret only for what it was kept for, and only untouched", () => {
    const secrets = createSecrets(keys())
    const sealed = secrets.seal("whsec_x", "channel a")
    expect(secrets.open(sealed, "channel b")).toBeUndefined()
    const [form, name, bytes = ""] = sealed.split(".")
    const touched = Buffer.from(bytes, "base64url")
    touched[14] = (touched[14] ?? 0) ^ 1
    expect(secrets.open([form, name, touched.toString("base64url")].join("."), "channel a")).toBeUndefined()
    expect(secrets.open("nonsense", "channel a")).toBeUndefined()
  })
})
