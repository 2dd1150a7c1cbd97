import type { IncomingMessage, ServerResponse } from "node:http"
import { beforeEach, describe, expect, onTestFinished, test } from "vitest"
import type { Database } from "../../src/db/database.ts"
import { createFetch } from "../../src/ingest/fetch.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { getDigest, listDigests } from "../../src/services/digests.ts"
import { type FetchContext, ingestAddress } from "../../src/services/fetching.ts"
import { pollNextSource } from "../../src/services/poll-sources.ts"
import {
  addSource,
  dateSourceItem,
  getSource,
  listSources,
  pauseSource,
  pollSource,
  resumeSource,
  skipSourceItem,
  withdrawSource,
} from "../../src/services/sources.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anAtomEntry, anRssFeed, aPage } from "../support/feeds.ts"
import { type Loopback, startLoopback } from "../support/loopback.ts"

const START = "2026-05-01T09:00:00.000Z"
const fetchAddress = createFetch(createOutbound({ allowedRanges: ["127.0.0.0/8"] }))

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A small internet of one server: what it answers is set by path. */
async function anInternet(): Promise<
  Loopback & { at: Record<string, Answer | string>; asked: IncomingMessage[] }
> {
  const at: Record<string, Answer | string> = {}
  const asked: IncomingMessage[] = []
  const loopback = await startLoopback((request, response) => {
    asked.push(request)
    const answer = at[request.url ?? ""]
    if (answer === undefined) response.writeHead(404).end("nobody home")
    else if (typeof answer === "string") response.setHeader("content-type", "text/html").end(answer)
    else answer(request, response)
  })
  onTestFinished(() => loopback.stop())
  return { ...loopback, at, asked }
}

const rss =
  (...args: Parameters<typeof anRssFeed>): Answer =>
  (_request, response) =>
    void response.setHeader("content-type", "application/rss+xml").end(anRssFeed(...args))

/** Asks whatever is due until nothing is. */
async function pollAll(context: FetchContext): Promise<number> {
  let polls = 0
  while (await pollNextSource(context)) polls += 1
  return polls
}

describeOnEachDatabase("followed addresses", (db, { another }) => {
  let clock = fakeClock(START)
  let net: Awaited<ReturnType<typeof anInternet>>
  beforeEach(async () => {
    clock = fakeClock(START)
  })
  const context = (database: Database = db()): FetchContext => ({
    db: database,
    clock,
    timeZone: "Pacific/Chatham",
    fetchAddress,
  })
  const later = (minutes: number): void =>
    clock.set(new Date(clock().getTime() + minutes * 60_000).toISOString())

  /** Follows a feed on the small internet, polled once. */
  async function following(feed: Answer, more: { fetchesPages?: boolean } = {}) {
    net = await anInternet()
    net.at["/feed"] = feed
    const { source } = await addSource(context(), { url: `${net.origin}/feed`, ...more })
    await pollAll(context())
    return getSource(context(), source.id)
  }

  describe("a feed", () => {
    test("is read right after it was added, each item into proposals of its own digest", async () => {
      const source = await following(rss(["one", "two"]))
      expect(source).toMatchObject({
        title: "Harbour Letter",
        state: "active",
        lastResult: "read",
        itemCounts: { read: 2, needs_day: 0, unreadable: 0, skipped: 0 },
      })
      const { items } = await listDigests(context(), { limit: 9 })
      expect(items).toHaveLength(2)
      for (const digest of items) {
        expect(digest.publisher).toBe("Harbour Letter")
        const { found } = await getDigest(context(), digest.id)
        expect(found.length).toBeGreaterThan(0)
        for (const { review } of found) expect(review).toBe("proposed")
      }
    })

    test("brings only what is new the next time, an hour later give or take a tenth", async () => {
      const source = await following(rss(["one", "two"]))
      const minutes = (Date.parse(source.nextPollAt ?? "") - clock().getTime()) / 60_000
      expect(minutes).toBeGreaterThanOrEqual(54)
      expect(minutes).toBeLessThanOrEqual(66)
      later(53)
      expect(await pollAll(context())).toBe(0)
      net.at["/feed"] = rss(["three", "two", "one"])
      later(15)
      expect(await pollAll(context())).toBe(1)
      expect((await getSource(context(), source.id)).itemCounts.read).toBe(3)
      expect((await listDigests(context(), { limit: 9 })).items).toHaveLength(3)
    })

    test("that has not changed is not sent again", async () => {
      const source = await following((request, response) => {
        if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end()
        else {
          expect(request.headers["if-modified-since"]).toBeUndefined()
          response.writeHead(200, { etag: '"v1"', "last-modified": "Fri, 01 May 2026 08:00:00 GMT" })
          response.end(anRssFeed(["one"]))
        }
      })
      later(70)
      await pollAll(context())
      expect(net.asked.at(-1)?.headers).toMatchObject({
        "if-none-match": '"v1"',
        "if-modified-since": "Fri, 01 May 2026 08:00:00 GMT",
      })
      expect(await getSource(context(), source.id)).toMatchObject({
        lastResult: "unchanged",
        failures: 0,
        itemCounts: { read: 1 },
      })
    })

    test("with a long past gives its newest twenty; the rest is listed as left out", async () => {
      const names = Array.from({ length: 30 }, (_, number) => `issue ${number}`)
      const source = await following(rss(names))
      expect(source.itemCounts).toMatchObject({ read: 20, skipped: 10 })
      const read = source.items.filter(({ state }) => state === "read").map(({ guid }) => guid)
      expect(new Set(read)).toEqual(new Set(names.slice(0, 20).map((name) => `urn:${name}`)))
      expect(source.items.find(({ state }) => state === "skipped")?.reason).toContain(
        "before following began",
      )
    })

    test("goes on after an item that cannot be read", async () => {
      const source = await following(rss(["one", { name: "two", text: "x".repeat(600_000) }, "three"]))
      expect(source).toMatchObject({ lastResult: "read", itemCounts: { read: 2, unreadable: 1 } })
      expect(source.items.find(({ state }) => state === "unreadable")).toMatchObject({
        guid: "urn:two",
        title: "Letter two",
        reason: expect.stringContaining("600,0"),
      })
    })

    test("whose items carry what no database holds is read all the same", async () => {
      const odd = { version: "https://jsonfeed.org/version/1.1", title: "Odd\u0000Letter" }
      const items = [
        { id: "a\u0000b", title: "T\u0000", content_text: "The pier opens on 3 June 2026.\u0000\ud800" },
        { id: "\ud83d".repeat(600), url: "/relative", content_text: "The quay opens on 4 June 2026." },
      ].map((item) => ({ ...item, date_published: "2026-04-20T07:00:00Z" }))
      const source = await following((_request, response) => {
        response.setHeader("content-type", "application/feed+json").end(JSON.stringify({ ...odd, items }))
      })
      expect(source.itemCounts).toMatchObject({ read: 2, unreadable: 0 })
      expect(source.items.map(({ url }) => url)).toContain(`${net.origin}/relative`)
    })

    test("whose item does not say its day asks for it, and reads it when it is given", async () => {
      const source = await following(rss([{ name: "undated", date: null }]))
      expect(source.itemCounts).toMatchObject({ read: 0, needs_day: 1 })
      const [item] = source.items
      const after = await dateSourceItem(context(), source.id, item?.id ?? "", "2026-04-30")
      expect(after.itemCounts).toMatchObject({ read: 1, needs_day: 0 })
      const digest = await getDigest(context(), after.items[0]?.digestId ?? "")
      expect(digest).toMatchObject({ publishedOn: "2026-04-30", publisher: "Harbour Letter" })
      await expect(dateSourceItem(context(), source.id, item?.id ?? "", "2026-04-30")).rejects.toMatchObject({
        code: "not_found",
      })
    })

    test("whose item nobody wants to date lets it be left out", async () => {
      const source = await following(rss([{ name: "undated", date: null }]))
      const after = await skipSourceItem(context(), source.id, source.items[0]?.id ?? "")
      expect(after.itemCounts).toMatchObject({ needs_day: 0, skipped: 1 })
    })

    test("that only sums up gives the pages it links to", async () => {
      net = await anInternet()
      net.at["/full"] = aPage("The whole letter", "The new crane opens on 14 December 2026.")
      net.at["/feed"] = rss([{ name: "short", link: `${net.origin}/full` }])
      const { source } = await addSource(context(), { url: `${net.origin}/feed` })
      await pollAll(context())
      const [item] = (await getSource(context(), source.id)).items
      const digest = await getDigest(context(), item?.digestId ?? "")
      expect(digest.text).toContain("The new crane opens")
      expect(digest).toMatchObject({ publishedOn: "2026-04-20", url: `${net.origin}/full` })
    })

    test("gives its own words where the page cannot be read, or is not wanted, and says so", async () => {
      const source = await following(rss([{ name: "short", link: "http://10.0.0.1/private" }]))
      expect(source.items[0]).toMatchObject({ state: "read" })
      expect(source.items[0]?.reason).toContain("Only the feed's own words were read")
      const own = await following(rss([{ name: "own", link: "http://10.0.0.1/private" }]), {
        fetchesPages: false,
      })
      expect(own.items[0]).toMatchObject({ state: "read", reason: null })
    })

    test("and another with the same text have one digest between them", async () => {
      const first = await following(rss(["one"]))
      net.at["/other"] = rss(["one"])
      const { source } = await addSource(context(), { url: `${net.origin}/other` })
      await pollAll(context())
      const second = await getSource(context(), source.id)
      expect(second.items[0]?.digestId).toBe(first.items[0]?.digestId)
      expect((await listDigests(context(), { limit: 9 })).items).toHaveLength(1)
    })

    test("is found by the page that names it, once for both addresses; what it names is judged too", async () => {
      net = await anInternet()
      const naming = (href: string) =>
        `<html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head><body>Home</body></html>`
      net.at["/home/"] = naming("../feed")
      net.at["/feed"] = rss(["one"])
      const byPage = await addSource(context(), { url: `${net.origin}/home/` })
      expect(byPage).toMatchObject({
        isNew: true,
        source: { url: `${net.origin}/feed`, title: "Harbour Letter" },
      })
      expect(await addSource(context(), { url: `${net.origin}/home/` })).toMatchObject({ isNew: false })
      expect(await addSource(context(), { url: `${net.origin}/feed` })).toMatchObject({ isNew: false })
      for (const [href, code] of [
        ["http://10.0.0.1/feed", "address_refused"],
        ["/nothing", "address_unreachable"],
        ["/home/", "unreadable_document"],
      ] as const) {
        net.at["/home/"] = naming(href)
        await expect(addSource(context(), { url: `${net.origin}/home/` })).rejects.toMatchObject({ code })
      }
    })

    test("in Atom is read as well", async () => {
      const source = await following(
        (_request, response) => void response.end(anAtomEntry("Quay Notes", "one")),
      )
      expect(source).toMatchObject({ title: "Quay Notes", itemCounts: { read: 1 } })
    })
  })

  describe("a page", () => {
    test("that is followed becomes another digest whenever its text is another", async () => {
      net = await anInternet()
      net.at["/page"] = aPage("Bulletin", "Published: 30 April 2026", "The bridge opens on 2 June 2026.")
      const { source } = await addSource(context(), { url: `${net.origin}/page`, kind: "page" })
      await pollAll(context())
      later(70)
      await pollAll(context())
      expect((await getSource(context(), source.id)).itemCounts.read).toBe(1)
      net.at["/page"] = aPage("Bulletin", "Published: 7 May 2026", "The bridge opens on 9 June 2026.")
      later(70)
      await pollAll(context())
      expect((await getSource(context(), source.id)).itemCounts.read).toBe(2)
    })

    test("is fetched once where that is asked for, and its last address is kept", async () => {
      net = await anInternet()
      net.at["/old"] = (_request, response) => void response.writeHead(302, { location: "/new" }).end()
      net.at["/new"] = aPage("Bulletin", "The bridge opens on 2 June 2026.")
      const asked = { url: `${net.origin}/old` }
      await expect(ingestAddress(context(), asked)).rejects.toMatchObject({ code: "published_on_unknown" })
      const first = await ingestAddress(context(), { ...asked, publishedOn: "2026-04-30", publisher: "Town" })
      expect(first).toMatchObject({
        isNew: true,
        digest: { url: `${net.origin}/new`, publisher: "Town", title: "Bulletin" },
      })
      const again = await ingestAddress(context(), { ...asked, publishedOn: "2026-04-30" })
      expect(again).toMatchObject({ isNew: false, digest: { id: first.digest.id } })
    })
  })

  describe("a source that fails", () => {
    const failing = async (answer: Answer) => {
      const source = await following(rss(["one"]))
      net.at["/feed"] = answer
      later(70)
      await pollAll(context())
      return getSource(context(), source.id)
    }
    const minutesAhead = (nextPollAt: string | null) =>
      Math.round((Date.parse(nextPollAt ?? "") - clock().getTime()) / 60_000)

    test("is asked again after growing pauses, keeps what it had, and is well again after one success", async () => {
      let source = await failing((_request, response) => void response.writeHead(500).end())
      expect(source).toMatchObject({ lastResult: "failed", failures: 1, state: "active" })
      expect(source.lastReason).toContain("status 500")
      const pauses = [minutesAhead(source.nextPollAt)]
      for (let poll = 0; poll < 2; poll++) {
        later(minutesAhead(source.nextPollAt) + 1)
        await pollAll(context())
        source = await getSource(context(), source.id)
        pauses.push(minutesAhead(source.nextPollAt))
      }
      expect(pauses.map((minutes, index) => Math.abs(minutes / (5 * 2 ** index) - 1) < 0.15)).toEqual([
        true,
        true,
        true,
      ])
      net.at["/feed"] = rss(["two", "one"])
      later(60)
      await pollAll(context())
      expect(await getSource(context(), source.id)).toMatchObject({
        failures: 0,
        lastResult: "read",
        lastReason: null,
        itemCounts: { read: 2 },
      })
    })

    test("is left alone as long as it wishes, but not for ever", async () => {
      const busy =
        (value: string): Answer =>
        (_request, response) =>
          void response.writeHead(503, { "retry-after": value, date: "Fri, 01 May 2026 10:00:00 GMT" }).end()
      expect(minutesAhead((await failing(busy("7200"))).nextPollAt)).toBe(120)
      expect(minutesAhead((await failing(busy("Fri, 01 May 2026 13:00:00 GMT"))).nextPollAt)).toBe(180)
      expect(minutesAhead((await failing(busy("999999999"))).nextPollAt)).toBe(7 * 24 * 60)
    })

    test("by being gone for good is broken at once, and asked again only when it is resumed", async () => {
      const source = await failing((_request, response) => void response.writeHead(410).end())
      expect(source).toMatchObject({ state: "broken", nextPollAt: null })
      later(100_000)
      expect(await pollAll(context())).toBe(0)
      net.at["/feed"] = rss(["two"])
      expect(await resumeSource(context(), source.id)).toMatchObject({ state: "active", failures: 0 })
      expect(await pollAll(context())).toBe(1)
      expect((await getSource(context(), source.id)).itemCounts.read).toBe(2)
    })

    test("for five days is broken, with the reason kept", async () => {
      let source = await failing((_request, response) => void response.end("<html>not a feed</html>"))
      const since = clock().getTime()
      for (let poll = 0; poll < 40 && source.state === "active"; poll++) {
        later(minutesAhead(source.nextPollAt) + 1)
        await pollAll(context())
        source = await getSource(context(), source.id)
      }
      expect(source).toMatchObject({ state: "broken", nextPollAt: null })
      expect(source.lastReason).toContain("feed")
      const days = (clock().getTime() - since) / 86_400_000
      expect(days).toBeGreaterThan(3.5)
      expect(days).toBeLessThan(6.5)
    })

    test("does not hold up the others", async () => {
      const good = await following(rss(["one"]))
      const origin = net.origin
      net.at["/bad"] = rss(["x"])
      await addSource(context(), { url: `${origin}/bad` })
      net.at["/bad"] = (_request, response) => void response.destroy()
      net.at["/feed"] = rss(["two", "one"])
      later(70)
      expect(await pollAll(context())).toBe(2)
      expect((await getSource(context(), good.id)).itemCounts.read).toBe(2)
    })
  })

  describe("an address", () => {
    test("that cannot be read is not followed, with the reason", async () => {
      net = await anInternet()
      net.at["/page"] = aPage("No feed here", "Nothing")
      const add = (url: string) => addSource(context(), { url })
      await expect(add(`${net.origin}/page`)).rejects.toMatchObject({ code: "unreadable_document" })
      await expect(add(`${net.origin}/nothing`)).rejects.toMatchObject({ code: "address_unreachable" })
      for (const url of [
        "http://10.0.0.1/feed",
        "http://[::1]/",
        "ftp://127.0.0.1/",
        "http://a:b@127.0.0.1/",
      ])
        await expect(add(url)).rejects.toMatchObject({ code: "address_refused" })
      expect((await listSources(context(), { limit: 9 })).items).toEqual([])
    })

    test("is followed once, however often it is given, until it is followed no longer", async () => {
      const source = await following(rss(["one"]))
      const url = `${net.origin}/feed`
      expect(await addSource(context(), { url })).toMatchObject({ isNew: false, source: { id: source.id } })
      expect(await withdrawSource(context(), source.id)).toMatchObject({ nextPollAt: null })
      expect((await listSources(context(), { limit: 9 })).items).toEqual([])
      later(1000)
      expect(await pollAll(context())).toBe(0)
      for (const verb of [pauseSource, resumeSource, pollSource])
        await expect(verb(context(), source.id)).rejects.toMatchObject({ code: "withdrawn" })
      expect((await listDigests(context(), { limit: 9 })).items).toHaveLength(1)
      const again = await addSource(context(), { url })
      expect(again.isNew).toBe(true)
      expect(again.source.id).not.toBe(source.id)
    })

    test("that two people give at the same moment is followed once", async () => {
      net = await anInternet()
      net.at["/feed"] = rss(["one"])
      const entry = { url: `${net.origin}/feed` }
      const added = await Promise.all([addSource(context(), entry), addSource(context(another()), entry)])
      expect(new Set(added.map(({ source }) => source.id)).size).toBe(1)
      expect(added.map(({ isNew }) => isNew).sort()).toEqual([false, true])
    })
  })

  describe("pausing", () => {
    test("stops asking, resuming asks at once; a poll under way changes nothing any more", async () => {
      const source = await following(rss(["one"]))
      later(70)
      net.at["/feed"] = (_request, response) => {
        // A person pauses it while the answer is on its way.
        void pauseSource(context(), source.id).then(() => response.end(anRssFeed(["two", "one"])))
      }
      await pollAll(context())
      expect(await getSource(context(), source.id)).toMatchObject({
        state: "paused",
        nextPollAt: null,
        itemCounts: { read: 1 },
      })
      await expect(pollSource(context(), source.id)).rejects.toMatchObject({ code: "source_not_active" })
      net.at["/feed"] = rss(["two", "one"])
      await resumeSource(context(), source.id)
      expect(await pollAll(context())).toBe(1)
      expect((await getSource(context(), source.id)).itemCounts.read).toBe(2)
    })

    test("asking now does not wait for the interval", async () => {
      const source = await following(rss(["one"]))
      expect(await pollAll(context())).toBe(0)
      await pollSource(context(), source.id)
      expect(await pollAll(context())).toBe(1)
    })
  })

  describe("several workers", () => {
    test("ask each source once, whoever is faster", async () => {
      net = await anInternet()
      for (const name of ["a", "b", "c", "d"]) {
        net.at[`/${name}`] = rss([name])
        await addSource(context(), { url: `${net.origin}/${name}` })
      }
      const before = net.asked.length
      const other = another()
      const polls = await Promise.all([context(), context(), context(other), context(other)].map(pollAll))
      expect(polls.reduce((sum, count) => sum + count)).toBe(4)
      expect(net.asked.length - before).toBe(4)
    })

    test("take over from one that died, which then changes nothing any more", async () => {
      net = await anInternet()
      const held: ServerResponse[] = []
      net.at["/feed"] = rss(["one"])
      const { source } = await addSource(context(), { url: `${net.origin}/feed` })
      net.at["/feed"] = (_request, response) => void held.push(response)
      const dying = pollNextSource(context(another()))
      await expect.poll(() => held.length).toBe(1)
      expect(await pollNextSource(context())).toBe(false)
      later(4)
      net.at["/feed"] = rss(["one", "two"])
      expect(await pollNextSource(context())).toBe(true)
      held[0]?.writeHead(500).end()
      await dying
      expect(await getSource(context(), source.id)).toMatchObject({
        lastResult: "read",
        failures: 0,
        itemCounts: { read: 2 },
      })
    })

    test("that are told to end give their source back without counting it as a failure", async () => {
      net = await anInternet()
      net.at["/feed"] = rss(["one"])
      const { source } = await addSource(context(), { url: `${net.origin}/feed` })
      const ending = new AbortController()
      net.at["/feed"] = () => ending.abort()
      await pollNextSource(context(), ending.signal)
      expect(await getSource(context(), source.id)).toMatchObject({ failures: 0, lastPolledAt: null })
      net.at["/feed"] = rss(["one"])
      later(1)
      expect(await pollAll(context())).toBe(1)
    })
  })
})
