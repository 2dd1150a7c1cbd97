import { expect, test } from "vitest"
import type { Database } from "../../src/db/database.ts"
import type { FetchAddress } from "../../src/ingest/fetch.ts"
import { createAddressCheck } from "../../src/remind/check-address.ts"
import { toLinkToken } from "../../src/services/mail-links.ts"
import { pollNextSource } from "../../src/services/poll-sources.ts"
import { addSeries } from "../../src/services/series.ts"
import { type App, anApp, jsonOf, NOW, noDatabase } from "../support/app.ts"
import { storeChannel, testSecrets } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anRssFeed } from "../support/feeds.ts"
import { operationAt, readDocument, schemaChecker } from "../support/openapi-document.ts"
import { reminding } from "../support/reminding.ts"

const document = await readDocument(anApp(noDatabase))
const check = schemaChecker(document)

/** Asks the app and holds its answer against the document: status, media type and every field. */
function witness(app: App) {
  const seen = new Set<string>()
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(path, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const operation = operationAt(document, method, path)
    if (operation === undefined) throw new Error(`${method} ${path} is not documented`)
    const documented = operation.responses[response.status]
    expect(Object.keys(operation.responses), `${method} ${path}`).toContain(String(response.status))
    seen.add(`${operation.operationId} ${response.status}`)
    const type = response.headers.get("content-type")?.split(";")[0] ?? ""
    const content = documented?.content?.[type]
    if (response.status === 304) return {}
    expect(content, `${method} ${path} ${response.status} ${type}`).toBeDefined()
    const isText = /^text\/|^application\/(?:atom|feed)\+/.test(type)
    const value: unknown = isText ? await response.text() : await response.json()
    expect(check(content?.schema ?? {}, value), `${method} ${path} ${response.status}`).toEqual([])
    return value as Record<string, unknown>
  }
  return { ask, seen }
}

test("the check sees a missing field, a wrong type and a field that nobody documented", async () => {
  const health = { $ref: "#/components/schemas/Health" }
  expect(check(health, { status: "ok" })).toEqual([])
  for (const wrong of [{}, { status: "fine" }, { status: "ok", since: 1 }])
    expect(check(health, wrong)).not.toEqual([])
  const event = { $ref: "#/components/schemas/EventDetail" }
  expect(check(event, {}).length).toBeGreaterThan(10)
})

const DIGEST = {
  text: [
    "# Grid Weekly",
    "",
    "- Norveg will hold its investor day on June 30, 2026 in Oslo.",
    "- If Norveg confirms the northern line by June 30, 2026, expect a rival bid within 60 days.",
    "- Watch whether the regulator publishes new grid rules in Q3 2026.",
  ].join("\n"),
  publisher: "Grid Weekly",
  publishedOn: "2026-04-28",
}

/** Stands for the whole internet: one feed, one page. */
const fetchFeed: FetchAddress = async ({ url, wants }) => ({
  isUnchanged: false,
  bytes: Buffer.from(
    wants === "page"
      ? "# Page\n\nThe pier opens on 3 June 2026.\n"
      : anRssFeed(["one", undated("two"), undated("three")]),
  ),
  url,
  mediaType: wants === "page" ? "text/markdown" : "application/rss+xml",
  etag: null,
  lastModified: null,
})
const CHANNELS = {
  isMailSetUp: true,
  secrets: testSecrets,
  checkAddress: createAddressCheck({ allowedRanges: ["127.0.0.0/8"] }),
}
const undated = (name: string) => ({ name, date: null })

async function walkThroughSources(ask: ReturnType<typeof witness>["ask"], db: Database): Promise<void> {
  const added = await ask("POST", "/api/v1/sources", { url: "https://letters.example/feed" })
  await ask("POST", "/api/v1/sources", { url: "https://letters.example/feed" })
  const path = `/api/v1/sources/${added.id}`
  const context = { db, clock: () => NOW, timeZone: "Pacific/Chatham", fetchAddress: fetchFeed }
  await pollNextSource(context)
  const { items } = (await ask("GET", path)) as unknown as { items: { id: string; state: string }[] }
  const [first, second] = items.filter(({ state }) => state === "needs_day")
  await ask("POST", `${path}/items/${first?.id}/read`, { publishedOn: "2026-04-20" })
  await ask("POST", `${path}/items/${second?.id}/skip`)
  await ask("POST", `${path}/items/${first?.id}/read`, { publishedOn: "2026-04-20" })
  for (const step of ["poll", "pause", "poll", "resume", "withdraw", "pause"])
    await ask("POST", `${path}/${step}`)
  await ask("GET", "/api/v1/sources?cursor=none")
}

async function walkThroughInAndOut(ask: ReturnType<typeof witness>["ask"]): Promise<void> {
  const ledger = await ask("GET", "/api/v1/export.json")
  for (const kind of ["predictions", "events", "verdicts", "forecasts"])
    await ask("GET", `/api/v1/export/${kind}.csv?query=topic:ai`)
  await ask("POST", "/api/v1/import?dryRun=true", ledger)
  await ask("POST", "/api/v1/import", ledger)
  await ask("POST", "/api/v1/import", {})
  await ask("POST", "/api/v1/import", { ...ledger, version: 9 })
  const [digest] = ledger.digests as Record<string, unknown>[]
  const broken = {
    ...ledger,
    digests: [{ ...digest, title: "Another" }],
    counts: { ...(ledger.counts as object), digests: 1 },
  }
  await ask("POST", "/api/v1/import", broken)
  const digests = ledger.digests as { id: string; withdrawnAt: string | null }[]
  const gone = new Set(digests.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id))
  for (const kind of ["verdicts", "forecasts", "mentions", "offers"]) {
    const things = ledger[kind] as { id: string; digestId?: string }[]
    for (const { id } of things.filter(({ digestId = "" }) => !gone.has(digestId)).slice(0, 1)) {
      await ask("GET", `/api/v1/${kind}/${id}`)
      await ask("GET", `/api/v1/${kind}/${id.replace(/.$/, "u")}`)
    }
  }
}

async function walkThroughSearch(ask: ReturnType<typeof witness>["ask"]): Promise<void> {
  await ask("POST", "/api/v1/digests", {
    publishedOn: "2026-04-01",
    text: "If Zephyrine launches the Quillback by 30 June 2026, expect Norvik to fold.",
  })
  await ask("POST", "/api/v1/digests", {
    publishedOn: "2026-04-20",
    text: "On Monday Zephyrine launched the Quillback. At noon guests of Zephyrine saw the Quillback.",
  })
  const offers = (await ask("GET", "/api/v1/offers")) as unknown as { items: { id: string }[] }
  for (const [index, step] of ["accept", "dismiss", "dismiss"].entries())
    await ask("POST", `/api/v1/offers/${offers.items[Math.min(index, 1)]?.id}/${step}`, { by: "mara" })
  await ask("POST", `/api/v1/offers/off_${"0".repeat(26)}/accept`)
  await ask("GET", "/api/v1/search?query=quillback")
  await ask("GET", "/api/v1/search?query=topic:none")
  await ask("GET", "/api/v1/search/reading?query=topic:none")
  const view = await ask("POST", "/api/v1/views", { name: "Quills", query: "quill*" })
  const path = `/api/v1/views/${view.id}`
  await ask("PATCH", path, { name: "Feathers" }, { "if-match": '"1"' })
  await ask("PATCH", path, { name: "Quills" }, { "if-match": '"1"' })
  await ask("GET", "/api/v1/views")
  await ask("GET", "/api/v1/deadlines?view=quills")
  await ask("POST", `${path}/withdraw`)
  await ask("PATCH", path, { name: "Gone" })
  await ask("GET", path)
  await ask("GET", "/api/v1/views/quills")
}

async function walkThroughFeeds(ask: ReturnType<typeof witness>["ask"]): Promise<void> {
  for (const feed of ["feed.atom", "feed.json"]) await ask("GET", `/${feed}?cursor=none`)
  const made = await ask("POST", "/api/v1/feed-tokens", { name: "Phone", query: "topic:policy" })
  await ask("POST", "/api/v1/feed-tokens", { name: "Phone", view: "none" })
  await ask("POST", "/api/v1/feed-tokens", { name: "Phone", query: "topic:none" })
  await ask("GET", "/api/v1/feed-tokens")
  const feeds = ["calendar.ics", "feed.atom", "feed.json"].map((feed) => `/feeds/${made.token}/${feed}`)
  for (const feed of feeds) await ask("GET", feed)
  await ask("POST", `/api/v1/feed-tokens/${made.id}/revoke`)
  for (const feed of feeds) await ask("GET", feed)
  await ask("POST", `/api/v1/feed-tokens/tok_${"0".repeat(26)}/revoke`)
}

async function walkThroughChannels(ask: ReturnType<typeof witness>["ask"]): Promise<void> {
  const webhook = { kind: "webhook", name: "Desk", address: { url: "http://127.0.0.1:8809/hook" } }
  const made = await ask("POST", "/api/v1/channels", webhook)
  const path = `/api/v1/channels/${made.id}`
  await ask("POST", "/api/v1/channels", { ...webhook, address: { url: "http://10.0.0.1/" } })
  await ask("GET", "/api/v1/channels")
  await ask("GET", path)
  await ask("PATCH", path, { name: "The desk" })
  for (const step of ["rotate-secret", "pause", "test", "resume"]) await ask("POST", `${path}/${step}`)
  await ask("GET", "/api/v1/push-key")
  await ask("GET", "/api/v1/stream")
  await ask("GET", "/api/v1/stream?after=none")
  const tried = await ask("POST", `${path}/test`)
  await ask("GET", `/api/v1/deliveries/${tried.id}`)
  await ask("POST", `/api/v1/deliveries/${tried.id}/replay`)
  await ask("POST", "/api/v1/deliveries/replay", { since: "2026-04-01T00:00:00.000Z", channelId: made.id })
  await ask("GET", "/api/v1/deliveries")
  await ask("GET", "/api/v1/deliveries?since=2026-04-01T00:00:00.000Z")
  for (const step of ["withdraw", "restore"]) {
    await ask("POST", `${path}/${step}`)
    await ask("GET", "/api/v1/channels")
    await ask("GET", "/api/v1/channels?withdrawn=true")
  }
  await ask("POST", `${path}/withdraw`)
}

async function walkThroughMail(ask: ReturnType<typeof witness>["ask"], db: Database): Promise<void> {
  await ask("GET", "/api/v1/channel-kinds")
  const entry = { kind: "email", name: "Post", address: { to: "mara@example.net" } }
  const made = await ask("POST", "/api/v1/channels", entry)
  await ask("POST", "/api/v1/channels", entry)
  await ask("POST", `/api/v1/channels/${made.id}/confirm`)
  const other = await storeChannel(db, {
    kind: "email",
    state: "unconfirmed",
    address: { to: "a@example.net" },
  })
  await ask("POST", `/api/v1/channels/${other.id}/confirm`)
  const link = { action: "unsubscribe", channelId: other.id, about: null, until: NOW } as const
  const path = (until: Date) => `/mail/${toLinkToken(testSecrets, { ...link, until })}`
  for (const method of ["GET", "POST"])
    for (const until of [NOW, new Date(NOW.getTime() + 60_000)]) await ask(method, path(until))
  await ask("GET", `/mail/${"x".repeat(60)}`)
}

async function walkThroughReminders(ask: ReturnType<typeof witness>["ask"], db: Database): Promise<void> {
  const channelId = await reminding(() => db, NOW.toISOString()).channel()
  await ask("POST", "/api/v1/events", { title: "Bridge opens", date: "2026-05-20" })
  const made = await ask("POST", "/api/v1/reminder-rules", { channelIds: [channelId] })
  const path = `/api/v1/reminder-rules/${made.id}`
  await ask("POST", "/api/v1/reminder-rules", { channelIds: [channelId], leads: ["soon"] })
  await ask("POST", "/api/v1/reminder-rules/preview", { query: "bridge" })
  await ask("PATCH", path, { quiet: { from: "22:00", to: "07:00" } }, { "if-match": '"1"' })
  await ask("PATCH", path, { quiet: null }, { "if-match": '"1"' })
  await ask("GET", "/api/v1/reminder-rules")
  await ask("GET", path)
  const listed = (await ask("GET", "/api/v1/reminders?within=P60D")) as { items: { id: string }[] }
  const reminder = `/api/v1/reminders/${listed.items[0]?.id}`
  await ask("GET", reminder)
  await ask("POST", `${reminder}/snooze`, { for: "P1D", by: "mara" })
  await ask("POST", `${reminder}/snooze`, { for: "now" })
  for (let times = 0; times < 2; times++) await ask("POST", `${reminder}/snooze/undo`)
  await ask("POST", `${reminder}/acknowledge`, { by: "mara" })
  await ask("POST", `${reminder}/acknowledge/undo`)
  await ask("GET", "/api/v1/reminders?cursor=none")
  await ask("POST", `${path}/withdraw`)
  await ask("PATCH", path, { name: "Gone" })
  await ask("GET", "/api/v1/reminder-rules?withdrawn=true")
  await ask("POST", `${path}/restore`)
}

describeOnEachDatabase("every answer of a walk through the API is as documented", (db) => {
  test("from an empty ledger to verdicts, changes and withdrawals", async () => {
    const { ask, seen } = witness(
      anApp(db(), { fetchAddress: fetchFeed, onModelDue: () => undefined, channels: CHANNELS }),
    )
    const overviews = [
      "/api/v1/summary",
      "/api/v1/timeline?from=2026-01-01&to=2027-12-31",
      "/api/v1/timeline/density",
      "/api/v1/deadlines?within=P1Y&overdue=true",
      "/api/v1/events?limit=2",
      "/api/v1/predictions?limit=2",
      "/api/v1/digests?limit=2",
      "/api/v1/series",
      "/api/v1/sources?limit=2",
      "/calendar.ics",
      "/feed.atom?limit=2",
      "/feed.json?what=read,due",
      "/api/v1/track-record",
      "/api/v1/track-record?by=topic&from=2026-01-01",
      "/api/v1/track-record/predictions?number=made&limit=2",
      "/api/v1/forecasts/calibration",
      "/health",
      "/problems",
      "/problems/not_found",
    ]
    const look = async () => {
      for (const path of overviews) await ask("GET", path)
    }
    await look()
    await ask("POST", "/api/v1/digests", DIGEST)
    const digest = await ask("POST", "/api/v1/digests", DIGEST)
    for (const _ of ["new", "known"])
      await ask("POST", "/api/v1/digests/file?publishedOn=2026-04-29", DIGEST.text)
    await ask("POST", "/api/v1/digests/file", "Nobody says when this was.")
    await ask("POST", "/api/v1/digests/file?publishedOn=2026-04-29", "\u0000")
    await addSeries(
      { db: db(), clock: () => NOW, timeZone: "Pacific/Chatham" },
      {
        title: "Patches",
        kind: "patch",
        topic: "security",
        rule: "FREQ=MONTHLY;BYDAY=3TU",
        startsOn: "2026-01-01",
      },
    )
    await look()
    const digestPath = `/api/v1/digests/${digest.id}`
    await ask("GET", digestPath)
    await ask("POST", `${digestPath}/reread`, {})
    await ask("POST", `${digestPath}/model-pass`)
    await ask("GET", digestPath)
    await ask("GET", `${digestPath}/dates?start=14&end=120`)
    await ask("GET", `${digestPath}/dates?start=9&end=9`)
    const mention = { digestId: digest.id, start: 14, end: 40 }
    await ask("POST", "/api/v1/events", { title: "Another day", date: "2026-07", mention })
    await ask("POST", "/api/v1/predictions", { type: "watch", consequence: "more", mention })
    await ask("POST", `${digestPath}/accept`, { by: "mara" })

    const event = await ask("POST", "/api/v1/events", { title: "Tunnel opens", date: "2026-33~", by: "mara" })
    const eventPath = `/api/v1/events/${event.id}`
    const prediction = await ask("POST", "/api/v1/predictions", {
      type: "conditional",
      condition: "the tunnel opens",
      consequence: "the ferry closes",
      triggerEventId: event.id,
      conditionWindow: { basis: "event", eventId: event.id },
      outcomeWindow: { basis: "condition", offset: "P60D" },
    })
    const predictionPath = `/api/v1/predictions/${prediction.id}`
    await ask("PATCH", eventPath, { date: "2026-04-29", status: "happened", reason: "It opened" })
    await ask("PATCH", predictionPath, { topic: "media", reason: "Wrong topic" })
    await ask("PATCH", predictionPath, { topic: "ai" }, { "if-match": '"1"' })
    await ask("POST", `${eventPath}/accept`, {})
    await ask("POST", `${predictionPath}/accept`, {})
    await ask("GET", eventPath)
    await ask("POST", `${predictionPath}/forecasts`, { about: "condition", probability: 0.3, by: "mara" })
    await ask("POST", `${predictionPath}/forecasts`, { probability: 1, note: "Sure" })
    await ask("POST", `${predictionPath}/forecasts/withdraw`, {})
    await ask("POST", `${predictionPath}/forecasts/withdraw`, {})
    await ask("POST", `${predictionPath}/forecasts`, { probability: 1.01 })
    await ask("GET", `${predictionPath}/forecasts?limit=1&about=outcome`)
    await ask("GET", `${predictionPath}/forecasts/scores`)
    await ask("POST", `${predictionPath}/verdicts`, { about: "outcome", verdict: "yes" })
    await ask("POST", `${predictionPath}/verdicts`, {
      about: "condition",
      verdict: "yes",
      becameTrueOn: "2026-04-29",
    })
    await ask("POST", `${predictionPath}/verdicts`, {
      about: "outcome",
      verdict: "not_yet",
      note: "Too early",
    })
    await ask("POST", `${predictionPath}/verdicts`, {
      about: "outcome",
      verdict: "annulled",
      reason: "untestable",
    })
    await ask("POST", `${predictionPath}/verdicts`, { about: "outcome", verdict: "no" })
    await ask("POST", `${predictionPath}/verdicts/undo`, {})
    await regroup(ask)
    await changeSeries(ask)
    await ask("GET", predictionPath)
    await look()
    await walkThroughBulk(ask, [String(event.id), String(prediction.id)])
    await ask("POST", `${predictionPath}/withdraw`, {})
    await ask("POST", `${eventPath}/withdraw`, {})
    await ask("POST", `${digestPath}/withdraw`, {})
    await ask("POST", `${digestPath}/accept`, {})
    await ask("GET", digestPath)
    await ask("GET", eventPath)
    await look()
    await ask("POST", "/api/v1/digests/url", {
      url: "https://letters.example/page",
      publishedOn: "2026-04-20",
    })
    await walkThroughSources(ask, db())
    await walkThroughSearch(ask)
    await walkThroughInAndOut(ask)
    await walkThroughFeeds(ask)
    await walkThroughReminders(ask, db())
    await walkThroughChannels(ask)
    await walkThroughMail(ask, db())
    await ask("GET", "/api/v1/events?surprise=1")
    await ask("GET", "/api/v1/events?cursor=none")
    await ask("GET", "/health", undefined, { host: "evil.test" })
    await ask("POST", "/api/v1/events", {}, { origin: "https://evil.test" })
    await ask("POST", "/api/v1/events", { title: "", date: "2026-02-30" })
    await ask("GET", `/api/v1/predictions/prd_${"0".repeat(26)}`)

    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    for (const { operationId } of operations)
      expect(
        [...seen].some((one) => one.startsWith(`${operationId} 20`)),
        operationId,
      ).toBe(true)
  })

  type Ask = ReturnType<typeof witness>["ask"]

  async function regroup(ask: Ask) {
    const texts = [
      "Norveg will hold its investor day on June 30, 2026.",
      "On June 30, 2026 the investor day of Norveg is held.",
    ]
    for (const text of texts)
      await ask("POST", "/api/v1/digests", { ...DIGEST, text: `${text}\n\n${DIGEST.text}` })
    for (const kind of ["events", "predictions"]) {
      const { items } = (await ask("GET", `/api/v1/${kind}?limit=200`)) as {
        items: Record<string, unknown>[]
      }
      const many = items.find((one) => Number(one.mentionCount) > 1) ?? items[0]
      const other = items.find(
        (one) => one.id !== many?.id && one.review === "proposed" && one.resolution !== "yes",
      )
      const path = `/api/v1/${kind}/${many?.id}`
      await ask("GET", `${path}/twins`)
      await ask("GET", `${path}/twins?q=the`)
      const merged = await ask("POST", `${path}/merge`, { with: other?.id, by: "mara" })
      expect(await ask("GET", `/api/v1/${kind}/${other?.id}`)).toMatchObject({ id: many?.id })
      expect(await ask("POST", `/api/v1/${kind}/${other?.id}/merge`, { with: many?.id })).toMatchObject({
        code: "withdrawn",
        current: { id: many?.id },
      })
      const mentionIds = (merged.mentions as { id: string }[]).slice(0, 1).map(({ id }) => id)
      await ask("POST", `${path}/split`, { mentionIds })
      const { regroupings } = (await ask("GET", path)) as { regroupings: { id: string }[] }
      for (const { id } of regroupings) await ask("POST", `/api/v1/regroupings/${id}/undo`, {})
      await ask("POST", `/api/v1/regroupings/${regroupings[0]?.id}/undo`, {})
    }
  }

  async function walkThroughBulk(ask: Ask, ids: string[]) {
    const tagged = await ask("POST", "/api/v1/bulk", { action: "tag", ids, tag: "Tunnels", by: "mara" })
    expect(tagged).toMatchObject({ doneCount: 2, tag: "Tunnels" })
    await ask("GET", "/api/v1/deadlines?query=tag:tunnels&within=P1Y&overdue=true")
    await ask("POST", "/api/v1/bulk", { action: "annul", ids, reason: "duplicate" })
    await ask("POST", "/api/v1/bulk", {
      action: "move",
      query: "tag:tunnels",
      shift: "P7D",
      skipUnable: true,
    })
    await ask("POST", "/api/v1/bulk", { action: "move", ids, to: "2027-03" })
    await ask("POST", "/api/v1/bulk", { action: "tag", ids })
    await ask("POST", "/api/v1/bulk", { action: "move", ids, shift: "soon" })
    await ask("GET", `/api/v1/bulk/${tagged.id}`)
    await ask("POST", `/api/v1/bulk/${tagged.id}/undo`)
    const untagged = await ask("POST", "/api/v1/bulk", { action: "untag", ids, tag: "tunnels" })
    await ask("POST", `/api/v1/bulk/${untagged.id}/undo`, { by: "mara" })
    await ask("POST", `/api/v1/bulk/${untagged.id}/undo`)
    await ask("GET", `/api/v1/bulk/blk_${"0".repeat(26)}`)
    const withdrawn = await ask("POST", "/api/v1/bulk", { action: "withdraw", ids })
    for (const id of ids)
      await ask("POST", `/api/v1/${id.startsWith("evt") ? "events" : "predictions"}/${id}/restore`, {})
    await ask("POST", `/api/v1/bulk/${withdrawn.id}/undo`)
  }

  async function changeSeries(ask: Ask) {
    const made = await ask("POST", "/api/v1/series", {
      title: "Tide tables",
      rule: "FREQ=MONTHLY;BYDAY=1MO",
      startsOn: "2026-05-01",
    })
    const path = `/api/v1/series/${made.id}`
    await ask("POST", `${path}/skip`, { on: "2026-06-01" })
    await ask("POST", `${path}/restore`, { on: "2026-06-01" })
    await ask("POST", `${path}/move`, { on: "2026-06-01", to: "2026-06-02" })
    await ask("PATCH", path, { rule: "FREQ=MONTHLY;BYDAY=2TU" })
    await ask("POST", `${path}/end`, { lastOn: "2026-12-31" })
    await ask("POST", `${path}/end`, { lastOn: "soon" })
    await ask("GET", path)
  }

  test("what the document promises of 304 and 412 holds for every single thing", async () => {
    const app = anApp(db())
    const { ask } = witness(app)
    const { id } = await ask("POST", "/api/v1/events", { title: "Tunnel opens", date: "2026-05-04" })
    const response = await app.request(`/api/v1/events/${id}`)
    const etag = response.headers.get("etag") ?? ""
    await ask("GET", `/api/v1/events/${id}`, undefined, { "if-none-match": etag })
    expect(await jsonOf(response)).toMatchObject({ revision: 1 })
    expect(await ask("PATCH", `/api/v1/events/${id}`, { title: "x" }, { "if-match": '"9"' })).toMatchObject({
      code: "precondition_failed",
    })
  })
})
