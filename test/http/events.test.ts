import { expect, test } from "vitest"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const EVENTS = "/api/v1/events"
const UNKNOWN = `${EVENTS}/evt_${"0".repeat(26)}`

describeOnEachDatabase("/api/v1/events", (db) => {
  const app = () => anApp(db())
  const create = (more: object = {}) =>
    sendJson(app(), "POST", EVENTS, { title: "Harbour tunnel opens", date: "2026-08-02", ...more })
  const created = async (more: object = {}) => jsonOf(await create(more))

  test("a new event is accepted, has an address and an ETag, and can be read there", async () => {
    const response = await create({ kind: "infrastructure", by: "mara" })
    expect(response.status).toBe(201)
    const event = await jsonOf(response)
    expect(event).toMatchObject({
      title: "Harbour tunnel opens",
      review: "accepted",
      span: { startsOn: "2026-08-02", precision: "day", edtf: "2026-08-02", label: "2 Aug 2026" },
      daysLeft: 93,
      revision: 1,
    })
    expect(response.headers.get("location")).toBe(`${EVENTS}/${event.id}`)
    const read = await app().request(`${EVENTS}/${event.id}`)
    expect(await read.json()).toEqual(event)
    expect(read.headers.get("etag")).toBe(response.headers.get("etag"))
  })

  test("a date stays as exact as it was said", async () => {
    expect(await created({ date: "2026-35" })).toMatchObject({
      span: {
        startsOn: "2026-07-01",
        endsOn: "2026-09-30",
        precision: "quarter",
        edtf: "2026-35",
        label: "Q3 2026",
      },
    })
  })

  test.each([
    [{ date: "2026-02-30" }, "/date", "2026-02-30 is not a day of the calendar"],
    [{ date: "soon" }, "/date", /not a date/],
    [{ date: "9999-01-01" }, "/date", /between/],
    [{ date: "2026-08-02/2026-08-01" }, "/date", /before/],
    [{ kind: "party" }, "/kind", /expected one of/],
    [{ title: "  " }, "/title", /empty/],
    [{ title: "a\nb" }, "/title", /control/],
    [{ review: "accepted" }, "/review", /not a field/],
  ])("%o is refused, and the answer says where and what", async (more, where, message) => {
    const response = await create(more)
    expect(response.status).toBe(422)
    expect(await jsonOf(response)).toMatchObject({
      code: "invalid_request",
      errors: [{ where, message: typeof message === "string" ? message : expect.stringMatching(message) }],
    })
  })

  test("a changed date keeps the old one with its reason", async () => {
    const { id } = await created()
    const after = await jsonOf(
      sendJson(app(), "PATCH", `${EVENTS}/${id}`, { date: "2026-09-01", reason: "Delayed", by: "mara" }),
    )
    expect(after).toMatchObject({ span: { startsOn: "2026-09-01" }, revision: 2 })
    expect(after.revisions).toMatchObject([
      { number: 1, span: { startsOn: "2026-08-02" } },
      { number: 2, span: { startsOn: "2026-09-01" }, reason: "Delayed", recordedBy: "mara" },
    ])
  })

  test("a patch that changes nothing is refused", async () => {
    const { id } = await created()
    const response = await sendJson(app(), "PATCH", `${EVENTS}/${id}`, { by: "mara" })
    expect(response.status).toBe(422)
  })

  test("who already has the current state gets 304, also after a week of asking", async () => {
    const response = await create()
    const { id } = await jsonOf(response)
    const etag = response.headers.get("etag") ?? ""
    const again = await app().request(`${EVENTS}/${id}`, {
      headers: { "if-none-match": `"other", W/${etag}` },
    })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe("")
    expect(again.headers.get("etag")).toBe(etag)
    expect(again.headers.get("content-security-policy")).not.toBeNull()
  })

  test("an answer from yesterday is not called current when the day has turned", async () => {
    const response = await create()
    const { id } = await jsonOf(response)
    const tomorrow = anApp(db(), { clock: () => new Date("2026-05-02T09:00:00.000Z") })
    const later = await tomorrow.request(`${EVENTS}/${id}`, {
      headers: { "if-none-match": response.headers.get("etag") ?? "" },
    })
    expect(later.status).toBe(200)
    expect(await jsonOf(later)).toMatchObject({ daysLeft: 92 })
  })

  test("a change based on an old state is refused with 412", async () => {
    const response = await create()
    const { id } = await jsonOf(response)
    const ifMatch = { "if-match": response.headers.get("etag") ?? "" }
    const first = await sendJson(app(), "PATCH", `${EVENTS}/${id}`, { title: "Tunnel opens" }, ifMatch)
    expect(first.status).toBe(200)
    const second = await sendJson(app(), "PATCH", `${EVENTS}/${id}`, { title: "Tunnel closes" }, ifMatch)
    expect(second.status).toBe(412)
    expect(await jsonOf(second)).toMatchObject({ code: "precondition_failed" })
    const nonsense = await sendJson(
      app(),
      "PATCH",
      `${EVENTS}/${id}`,
      { title: "x" },
      { "if-match": "yesterday" },
    )
    expect(nonsense.status).toBe(412)
  })

  test("what was withdrawn leaves the list, can be read by its address, and takes no more changes", async () => {
    const { id } = await created()
    const after = await app().request(`${EVENTS}/${id}/withdraw`, { method: "POST" })
    expect(await jsonOf(after)).toMatchObject({ review: "withdrawn" })
    expect(await jsonOf(app().request(EVENTS))).toEqual({ items: [], nextCursor: null })
    expect((await app().request(`${EVENTS}/${id}`)).status).toBe(200)
    for (const response of [
      await sendJson(app(), "PATCH", `${EVENTS}/${id}`, { title: "x" }),
      await sendJson(app(), "POST", `${EVENTS}/${id}/accept`, {}),
    ]) {
      expect(response.status).toBe(409)
      expect(await jsonOf(response)).toMatchObject({ code: "withdrawn" })
    }
  })

  test("pages follow each other without a gap or a double", async () => {
    const ids: unknown[] = []
    for (const day of ["03", "01", "02", "02", "01"]) ids.push((await created({ date: `2026-08-${day}` })).id)
    const seen: unknown[] = []
    let next: unknown = ""
    while (next !== null) {
      const page = await jsonOf(app().request(`${EVENTS}?limit=2${next && `&cursor=${next}`}`))
      seen.push(...(page.items as { id: string }[]).map(({ id }) => id))
      next = page.nextCursor
    }
    expect(seen).toHaveLength(5)
    expect([...seen].sort()).toEqual([...ids].sort())
  })

  test("filters narrow the list", async () => {
    await created({ title: "Harbour tunnel opens", kind: "infrastructure" })
    await created({ title: "Ferry line ends", kind: "other" })
    const titles = async (query: string) =>
      ((await jsonOf(app().request(`${EVENTS}?${query}`))).items as { title: string }[]).map(
        ({ title }) => title,
      )
    expect(await titles("kind=infrastructure")).toEqual(["Harbour tunnel opens"])
    expect(await titles("q=FERRY")).toEqual(["Ferry line ends"])
    expect(await titles("publisher=Nobody")).toEqual([])
    expect(await titles("q=100%25")).toEqual([])
  })

  test.each([
    "limit=0",
    "limit=201",
    "limit=1e2",
    "limit=",
    "cursor=%00",
    "kind=party",
    "limit=1&limit=2",
    "q=",
  ])("?%s is 400 and names the parameter", async (query) => {
    const response = await app().request(`${EVENTS}?${query}`)
    expect(response.status).toBe(400)
    expect(await jsonOf(response)).toMatchObject({ errors: [{ where: query.split("=")[0] }] })
  })

  test.each(["abc", "e30", "bm90LWEtY3Vyc29y", "W251bGwsbnVsbF0", "WyJcdTAwMDAiLCJcdTAwMDAiXQ"])(
    "the made-up cursor %s is 400",
    async (cursor) => {
      const response = await app().request(`${EVENTS}?cursor=${cursor}`)
      expect(response.status).toBe(400)
      expect(await jsonOf(response)).toMatchObject({ code: "invalid_cursor" })
    },
  )

  test.each([
    `${EVENTS}/nothing`,
    `${EVENTS}/prd_${"0".repeat(26)}`,
    `${EVENTS}/EVT_${"0".repeat(26)}`,
    UNKNOWN,
  ])("GET %s is 404", async (path) => {
    const response = await app().request(path)
    expect(response.status).toBe(404)
    expect(await jsonOf(response)).toMatchObject({ code: "not_found" })
  })

  test("changing, accepting and withdrawing what is not there are 404", async () => {
    expect((await sendJson(app(), "PATCH", UNKNOWN, { title: "x" })).status).toBe(404)
    expect((await sendJson(app(), "POST", `${UNKNOWN}/accept`, {})).status).toBe(404)
    expect((await sendJson(app(), "POST", `${UNKNOWN}/withdraw`, {})).status).toBe(404)
  })
})
