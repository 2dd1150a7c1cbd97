import { beforeEach, expect, test } from "vitest"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { reminding } from "../support/reminding.ts"

const RULES = "/api/v1/reminder-rules"

describeOnEachDatabase("the API of reminders", (db) => {
  const start = "2026-05-01T09:00:00.000Z"
  let clock = fakeClock(start)
  beforeEach(() => {
    clock = fakeClock(start)
  })
  const app = () => anApp(db(), { clock })
  const { channel } = reminding(db, start)
  const post = async (path: string, body: unknown, headers = {}) =>
    sendJson(app(), "POST", path, body, headers)
  const event = async (some: object = {}) =>
    jsonOf(post("/api/v1/events", { title: "Tunnel opens", date: "2026-05-20", topic: "policy", ...some }))

  test("channels alone make the default rule, in the zone of the ledger", async () => {
    const id = await channel()
    const response = await post(RULES, { channelIds: [id] })
    expect(response.status).toBe(201)
    const rule = await jsonOf(response)
    expect(rule).toMatchObject({
      leads: ["P30D", "P7D", "P1D", "P0D"],
      atTime: "09:00",
      timeZone: "Pacific/Chatham",
      overdueEvery: "P7D",
      channelIds: [id],
      revision: 1,
    })
    expect(response.headers.get("location")).toBe(`${RULES}/${rule.id}`)
  })

  test("a rule is read, changed if nobody else did, withdrawn and brought back", async () => {
    const made = await post(RULES, { channelIds: [await channel()] })
    const path = String(made.headers.get("location"))
    const etag = String(made.headers.get("etag"))
    const changed = await sendJson(app(), "PATCH", path, { leads: ["P2W"] }, { "if-match": etag })
    expect(await jsonOf(changed)).toMatchObject({ leads: ["P2W"], revision: 2, atTime: "09:00" })
    expect((await sendJson(app(), "PATCH", path, { name: "x" }, { "if-match": etag })).status).toBe(412)
    expect(await jsonOf(post(`${path}/withdraw`, {}))).toMatchObject({ revision: 3 })
    expect(await jsonOf(sendJson(app(), "PATCH", path, { name: "x" }))).toMatchObject({ code: "withdrawn" })
    expect(await jsonOf(app().request(RULES))).toEqual({ items: [] })
    expect(await jsonOf(app().request(`${RULES}?withdrawn=true`))).toMatchObject({
      items: [{ leads: ["P2W"] }],
    })
    expect(await jsonOf(post(`${path}/restore`, {}))).toMatchObject({ revision: 4, withdrawnAt: null })
    expect(await jsonOf(app().request(`${RULES}?withdrawn=true`))).toEqual({ items: [] })
    expect((await post(`${RULES}/rul_${"0".repeat(26)}/restore`, {})).status).toBe(404)
  })

  test.each([
    [{ query: "topic:none" }, "invalid_query", undefined],
    [{ leads: ["7D"] }, "invalid_duration", undefined],
    [{ leads: ["PT2H"] }, "invalid_duration", undefined],
    [{ overdueEvery: "P0D" }, "invalid_duration", undefined],
    [{ timeZone: "Mars/Olympus" }, "invalid_request", "/timeZone"],
    [{ timeZone: "+02:00" }, "invalid_request", "/timeZone"],
    [{ atTime: "24:00" }, "invalid_request", "/atTime"],
    [{ viewId: "nothing-here" }, "invalid_request", "/viewId"],
    [{ channelIds: [`chn_${"0".repeat(26)}`] }, "invalid_request", "/channelIds/0"],
    [{ channelIds: [] }, "invalid_request", "/channelIds"],
    [{ fallbackChannelIds: [`chn_${"0".repeat(26)}`] }, "invalid_request", "/fallbackChannelIds/0"],
    [{ quiet: { from: "22:00", to: "22:00" } }, "invalid_request", "/quiet/to"],
    [{ leads: [], overdueEvery: null }, "invalid_request", "/leads"],
  ])("%j is refused as %s", async (some, code, where) => {
    const problem = await jsonOf(post(RULES, { channelIds: [await channel()], ...some }))
    expect(problem).toMatchObject({ code, ...(where && { errors: [{ where }] }) })
  })

  test("a preview says the next ten times and how many things there are, and stores nothing", async () => {
    for (let day = 10; day < 16; day++) await event({ date: `2026-05-${day}` })
    await event({ date: "2026-05-11", topic: "energy" })
    const preview = await jsonOf(
      post(`${RULES}/preview`, { query: "topic:policy", leads: ["P2D", "P0D"], timeZone: "America/Havana" }),
    )
    expect(preview).toMatchObject({
      matching: 6,
      firings: [
        {
          lead: "P2D",
          dueOn: "2026-05-10",
          fireAt: "2026-05-08T13:00:00.000Z",
          localTime: "2026-05-08T09:00-04:00",
        },
        ...Array.from({ length: 9 }, () => ({ thing: { title: "Tunnel opens" } })),
      ],
    })
    expect((preview.firings as object[]).length).toBe(10)
    expect(await jsonOf(app().request("/api/v1/reminders?within=P1Y"))).toMatchObject({ items: [] })
  })

  test("a preview asks about a query that depends on the day as of each day", async () => {
    await event({ date: "2026-06-10" })
    const { firings } = await jsonOf(
      post(`${RULES}/preview`, { query: "due:<=P7D", leads: ["P30D", "P7D", "P1D"] }),
    )
    expect((firings as { lead: string }[]).map(({ lead }) => lead)).toEqual(["P7D", "P1D"])
  })

  test("lists what will be said, was said and was not, page by page, by rule, thing and state", async () => {
    const rule = await jsonOf(post(RULES, { channelIds: [await channel()] }))
    const { id } = await event()
    const list = async (query: string) =>
      ((await jsonOf(app().request(`/api/v1/reminders?${query}`))).items as Record<string, unknown>[]) ?? []
    expect((await list("within=P14D")).map(({ lead, state }) => [lead, state])).toEqual([["P7D", "planned"]])
    const all = "from=2026-04-01&to=2026-12-31"
    expect((await list(all)).map(({ lead, state, reason }) => [lead, state, reason])).toEqual([
      ["P30D", "skipped", "past_at_creation"],
      ["P7D", "planned", null],
      ["P1D", "planned", null],
      ["P0D", "planned", null],
    ])
    clock.set("2026-05-12T20:15:00.000Z")
    await fireDueOccurrences({ db: db(), clock }, 10)
    expect(await list(`${all}&state=fired`)).toMatchObject([
      {
        ruleId: rule.id,
        ruleName: "Every deadline",
        thing: { kind: "event", id, title: "Tunnel opens" },
        localTime: "2026-05-13T09:00+12:45",
        firedAt: "2026-05-12T20:15:00.000Z",
      },
    ])
    const first = await jsonOf(app().request(`/api/v1/reminders?${all}&limit=3&rule=${rule.id}&thing=${id}`))
    expect((first.items as object[]).length).toBe(3)
    const rest = await list(`${all}&limit=3&rule=${rule.id}&cursor=${first.nextCursor}`)
    expect(rest.map(({ lead }) => lead)).toEqual(["P0D"])
    expect((await app().request(`/api/v1/reminders?${all}&cursor=none`)).status).toBe(400)
  })

  test("one is acknowledged or put off, if nobody else did", async () => {
    await post(RULES, { channelIds: [await channel()] })
    await event()
    const { items } = await jsonOf(app().request("/api/v1/reminders"))
    const [{ id }] = items as [{ id: string }]
    const path = `/api/v1/reminders/${id}`
    expect(await jsonOf(post(`${path}/snooze`, { for: "PT2H" }, { "if-match": '"9"' }))).toMatchObject({
      code: "precondition_failed",
    })
    expect(await jsonOf(post(`${path}/snooze`, { for: "2 hours" }))).toMatchObject({
      code: "invalid_duration",
    })
    for (const body of [
      {},
      { for: "P1D", until: "2026-05-02T09:00:00Z" },
      { until: "soon" },
      { until: start },
    ])
      expect(await jsonOf(post(`${path}/snooze`, body)), JSON.stringify(body)).toMatchObject({
        code: "invalid_request",
      })
    expect(await jsonOf(post(`${path}/snooze`, { until: "2026-05-02T11:00:00+02:00" }))).toMatchObject({
      anchor: "snooze",
      fireAt: "2026-05-02T09:00:00.000Z",
    })
    expect(await jsonOf(app().request(path))).toMatchObject({ state: "skipped", reason: "snoozed" })
    expect(await jsonOf(post(`${path}/snooze/undo`, {}, { "if-match": '"9"' }))).toMatchObject({
      code: "precondition_failed",
    })
    expect(await jsonOf(post(`${path}/snooze/undo`, {}))).toMatchObject({ id, state: "planned" })
    expect(await jsonOf(post(`${path}/snooze/undo`, {}))).toMatchObject({ code: "nothing_to_undo" })
    await post(`${path}/snooze`, { for: "P1D" })
    expect(await jsonOf(post(`${path}/acknowledge`, { by: "ada" }))).toMatchObject({ acknowledgedBy: "ada" })
    const { items: left } = await jsonOf(app().request("/api/v1/reminders?within=P60D&state=planned"))
    expect(left).toEqual([])
  })

  test("that one was seen is taken back, once, and what was still to be said is planned again", async () => {
    await post(RULES, { channelIds: [await channel()] })
    await event()
    const planned = async () => {
      const { items } = await jsonOf(app().request("/api/v1/reminders?within=P60D&state=planned"))
      return items as { id: string; lead: string }[]
    }
    const before = await planned()
    expect(before.map(({ lead }) => lead)).toEqual(["P7D", "P1D", "P0D"])
    const path = `/api/v1/reminders/${before[0]?.id}/acknowledge`
    await post(path, {})
    expect(await planned()).toEqual([])
    const undone = await jsonOf(post(`${path}/undo`, {}, { "if-match": '"3"' }))
    expect(undone).toMatchObject({ state: "planned", acknowledgedAt: null, acknowledgedBy: null })
    expect((await planned()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(await jsonOf(post(`${path}/undo`, {}))).toMatchObject({ code: "nothing_to_undo" })
  })
})
