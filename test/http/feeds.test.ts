import { expect, test } from "vitest"
import { anApp, jsonOf, NOW, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

interface Item {
  id: string
  title: string
  content_text: string
  date_published: string
  date_modified: string
  _watchline: { what: string; id: string }
}

describeOnEachDatabase("GET /feed.atom and /feed.json", (db) => {
  let now = NOW
  const app = (more = {}) => anApp(db(), { clock: () => now, ...more })
  const at = (instant: string) => {
    now = new Date(instant)
  }
  const anEvent = async (title: string, date: string) =>
    (await jsonOf(sendJson(app(), "POST", "/api/v1/events", { title, date }))) as { id: string }
  const feed = async (query = "", more = {}) =>
    (await jsonOf(app(more).request(`/feed.json${query}`))) as unknown as { next_url?: string; items: Item[] }
  const titles = async (query = ""): Promise<string[]> => (await feed(query)).items.map(({ title }) => title)

  test("tell what is new, falls due, moved and was settled, the newest first", async () => {
    at("2026-05-01T09:00:00.000Z")
    const { id } = await anEvent("Harbour tunnel opens", "2026-05-20")
    const claim = { type: "forecast", consequence: "the ferry closes" }
    const dueOn = "2026-05-10"
    const prediction = await jsonOf(
      sendJson(app(), "POST", "/api/v1/predictions", {
        ...claim,
        outcomeWindow: { basis: "absolute", dueOn },
      }),
    )
    expect(await titles()).toEqual(["New: Harbour tunnel opens", "New: the ferry closes"])
    at("2026-05-04T09:00:00.000Z")
    expect(await titles("?what=due")).toEqual(["Due 10 May 2026: the ferry closes"])
    await sendJson(app(), "PATCH", `/api/v1/events/${id}`, { date: "2026-06-02", reason: "a leak" })
    expect((await feed("?what=moved")).items[0]).toMatchObject({
      title: "Moved to 2 Jun 2026: Harbour tunnel opens",
      content_text: expect.stringMatching(/Moved from 20 May 2026 to 2 Jun 2026\nWhy: a leak/),
    })
    await sendJson(app(), "POST", `/api/v1/predictions/${prediction.id}/verdicts`, {
      about: "outcome",
      verdict: "yes",
    })
    expect((await titles())[0]).toBe("Came true: the ferry closes")
    expect(await titles("?what=due")).toEqual([])
    await sendJson(app(), "POST", `/api/v1/predictions/${prediction.id}/verdicts/undo`, {})
    expect(await titles("?what=resolved")).toEqual([])
  })

  test("a date that only became more exact has not moved", async () => {
    const { id } = await anEvent("Harbour tunnel opens", "2026-05")
    await sendJson(app(), "PATCH", `/api/v1/events/${id}`, { date: "2026-05-20" })
    expect(await titles("?what=moved")).toEqual([])
  })

  test("keep ids, and `updated` follows what an entry shows alone", async () => {
    at("2026-05-01T09:00:00.000Z")
    const { id } = await anEvent("Harbour tunnel opens", "2026-08-20")
    const [before] = (await feed()).items
    at("2026-05-03T09:00:00.000Z")
    await sendJson(app(), "PATCH", `/api/v1/events/${id}`, { kind: "deal" })
    expect((await feed()).items).toEqual([before])
    await sendJson(app(), "PATCH", `/api/v1/events/${id}`, { title: "Harbour tunnel reopens" })
    const [after] = (await feed()).items
    expect(after).toMatchObject({ id: before?.id, date_published: before?.date_published })
    expect([before?.date_modified, after?.date_modified]).toEqual([
      "2026-05-01T09:00:00.000Z",
      "2026-05-03T09:00:00.000Z",
    ])
    expect(before?.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  test("pages hold every entry once, by next_url and by Atom's next link", async () => {
    at("2026-05-01T09:00:00.000Z")
    for (let index = 0; index < 7; index++) await anEvent(`Event ${index}`, `2026-05-0${index + 1}`)
    at("2026-05-02T09:00:00.000Z")
    const whole = await titles("?limit=50")
    expect(whole).toHaveLength(14)
    const walked: string[] = []
    let next: string | undefined = "/feed.json?limit=3"
    while (next !== undefined) {
      const page = (await jsonOf(app().request(next))) as unknown as { next_url?: string; items: Item[] }
      walked.push(...page.items.map(({ title }) => title))
      next = page.next_url
    }
    expect(walked).toEqual(whole)
    const atom = await (await app().request("/feed.atom?limit=3")).text()
    expect(atom).toMatch(
      /<link rel="next" type="application\/atom\+xml" href="http:\/\/localhost\/feed\.atom\?limit=3&amp;cursor=/,
    )
    expect(atom.match(/<entry>/g)).toHaveLength(3)
  })

  test("are the same bytes twice, and 304 for who has them, also the day after", async () => {
    at("2026-05-01T09:00:00.000Z")
    await anEvent("Harbour tunnel opens", "2026-08-02")
    for (const path of ["/feed.atom", "/feed.json"]) {
      const first = await app().request(path)
      const text = await first.text()
      at("2026-05-02T09:00:00.000Z")
      expect(await (await app().request(path)).text()).toBe(text)
      const known = { "if-none-match": first.headers.get("etag") ?? "" }
      expect((await app().request(path, { headers: known })).status).toBe(304)
    }
  })

  test("hold text, whatever a digest says, and the links of PUBLIC_URL", async () => {
    await anEvent('<script>alert("x")</script> & ]]>', "2026-08-02")
    const publicUrl = "https://watch.example"
    const atom = await (await app({ publicUrl }).request("/feed.atom")).text()
    expect(atom).not.toContain("<script")
    expect(atom).toContain('<title type="text">New: &lt;script&gt;alert(&quot;x&quot;)')
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://watch.example/feed.atom"/>',
    )
    expect((await feed("", { publicUrl })).items[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/watch\.example\/\?item=evt_/),
    })
  })

  test("follow views and queries, and refuse what they do not know", async () => {
    await anEvent("Harbour tunnel opens", "2026-08-02")
    await anEvent("Fair", "2026-08-02")
    await sendJson(app(), "POST", "/api/v1/views", { name: "Tunnels", query: "tunnel" })
    expect(await titles("?view=tunnels")).toEqual(["New: Harbour tunnel opens"])
    expect(await titles("?query=fair")).toEqual(["New: Fair"])
    for (const query of ["?what=all", "?cursor=x", "?view=none", "?limit=0", "?what="])
      expect((await app().request(`/feed.atom${query}`)).status).toBe(400)
  })
})
