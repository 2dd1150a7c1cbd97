import { randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import { newId } from "../../src/domain/ids.ts"
import { anApp, jsonOf, NOW, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

interface Made {
  id: string
  prefix: string
  token: string
  addresses: { calendar: string; atom: string; json: string }
}

describeOnEachDatabase("private addresses of feeds", (db) => {
  let now = NOW
  const app = (more = {}) => anApp(db(), { clock: () => now, ...more })
  const make = async (body: object) =>
    (await jsonOf(sendJson(app(), "POST", "/api/v1/feed-tokens", body))) as unknown as Made
  const pathOf = (address: string): string => new URL(address).pathname
  const listed = async () =>
    ((await jsonOf(app().request("/api/v1/feed-tokens"))) as unknown as { items: Record<string, unknown>[] })
      .items

  test("show what they were made for, under any host name, and nobody may keep a copy", async () => {
    await sendJson(app(), "POST", "/api/v1/events", { title: "Harbour tunnel opens", date: "2026-08-02" })
    await sendJson(app(), "POST", "/api/v1/events", { title: "Fair", date: "2026-08-03" })
    const view = await jsonOf(sendJson(app(), "POST", "/api/v1/views", { name: "Fairs", query: "fair" }))
    const { addresses } = await make({ name: "Phone", view: "fairs" })
    await sendJson(app(), "PATCH", `/api/v1/views/${view.id}`, { slug: "markets" })
    for (const address of Object.values(addresses)) {
      const response = await app().request(`http://192.168.1.5:3000${pathOf(address)}`)
      expect(response.status).toBe(200)
      expect(response.headers.get("cache-control")).toBe("private, no-cache")
      expect(response.headers.get("referrer-policy")).toBe("no-referrer")
      const text = await response.text()
      expect(text).toContain("Fair")
      expect(text).not.toContain("Harbour tunnel")
      const known = { "if-none-match": response.headers.get("etag") ?? "" }
      const again = await app().request(`http://192.168.1.5:3000${pathOf(address)}`, { headers: known })
      expect(again.status).toBe(304)
    }
    const text = await (await app().request(pathOf(addresses.calendar))).text()
    expect(text).not.toContain("wlf_")
  })

  test("never were and are no more, in the same words", async () => {
    const { id, addresses } = await make({ name: "Phone" })
    const path = pathOf(addresses.json)
    expect((await app().request(path)).status).toBe(200)
    const never = await app().request(path.replace(/.(?=\/feed)/, (last) => (last === "0" ? "1" : "0")))
    const revoked = await jsonOf(app().request(`/api/v1/feed-tokens/${id}/revoke`, { method: "POST" }))
    expect(revoked).toMatchObject({ id, revokedAt: now.toISOString() })
    const gone = await app().request(path)
    expect([never.status, gone.status]).toEqual([404, 404])
    expect(await gone.text()).toBe(await never.text())
    expect((await app().request(`/api/v1/feed-tokens/${id}/revoke`, { method: "POST" })).status).toBe(200)
  })

  test("keep no token: not in the ledger, not in a list, not in the log of a crash", async () => {
    const { token, prefix, addresses } = await make({ name: "Phone" })
    expect(token).toMatch(new RegExp(`^wlf_${prefix}[0-9a-f]{42}$`))
    const rows = await db().selectFrom("feed_token").selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token.slice(4))
    expect(JSON.stringify(await listed())).not.toContain(token.slice(4))
    const told: string[] = []
    const onCrash = (_error: unknown, request: string) => told.push(request)
    const broken = app({
      onCrash,
      clock: () => {
        throw new Error("no time")
      },
    })
    expect((await broken.request(pathOf(addresses.atom))).status).toBe(500)
    expect(told).toEqual(["GET /feeds/…/feed.atom"])
  })

  test("say to the hour when they were last fetched", async () => {
    const { addresses } = await make({ name: "Phone" })
    const fetchAt = async (instant: string): Promise<unknown> => {
      now = new Date(instant)
      await app().request(pathOf(addresses.calendar))
      return (await listed())[0]?.lastUsedAt
    }
    expect((await listed())[0]?.lastUsedAt).toBeNull()
    expect(await fetchAt("2026-05-02T10:00:00.000Z")).toBe("2026-05-02T10:00:00.000Z")
    expect(await fetchAt("2026-05-02T10:59:59.000Z")).toBe("2026-05-02T10:00:00.000Z")
    expect(await fetchAt("2026-05-02T11:00:00.000Z")).toBe("2026-05-02T11:00:00.000Z")
  })

  test("are two hundred at most; one that is revoked makes room for the next", async () => {
    const { id } = await make({ name: "Phone" })
    const row = { name: "Desk", query: "", created_at: NOW.toISOString() }
    const more = Array.from({ length: 199 }, () => ({
      ...row,
      id: newId("tok", NOW),
      prefix: "wlf_0",
      token_hash: randomUUID(),
    }))
    await db().insertInto("feed_token").values(more).execute()
    expect(await make({ name: "Watch" })).toMatchObject({ code: "invalid_request", status: 422 })
    await sendJson(app(), "POST", `/api/v1/feed-tokens/${id}/revoke`, {})
    expect(await make({ name: "Watch" })).toMatchObject({ name: "Watch" })
  })

  test("refuse a query that cannot be read and a view that is not there", async () => {
    const status = async (body: object) => (await sendJson(app(), "POST", "/api/v1/feed-tokens", body)).status
    expect(await status({ name: "x", query: "topic:none" })).toBe(400)
    expect(await status({ name: "x", view: "none" })).toBe(404)
    expect(await status({ name: "" })).toBe(422)
  })
})
