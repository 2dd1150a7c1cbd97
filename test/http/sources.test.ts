import { expect, test } from "vitest"
import { createFetch } from "../../src/ingest/fetch.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { anApp, jsonOf, noDatabase, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anRssFeed, aPage } from "../support/feeds.ts"
import { aLoopback, aTcpLoopback } from "../support/loopback.ts"

const SOURCES = "/api/v1/sources"
const URL_DIGESTS = "/api/v1/digests/url"

describeOnEachDatabase(`POST ${URL_DIGESTS}`, (db) => {
  const app = () =>
    anApp(db(), { fetchAddress: createFetch(createOutbound({ allowedRanges: ["127.0.0.1/32"] })) })
  const post = (body: object) => sendJson(app(), "POST", URL_DIGESTS, body)

  test("reads a page like a text that was sent: 201, then 200, with its address kept", async () => {
    const { origin } = await aLoopback((_request, response) => {
      response
        .setHeader("content-type", "text/html")
        .end(aPage("Bulletin", "The bridge opens on 2 June 2026."))
    })
    const body = { url: `${origin}/bulletin`, publishedOn: "2026-04-30", publisher: "Town" }
    const responses = [await post(body), await post(body)]
    expect(responses.map(({ status }) => status)).toEqual([201, 200])
    const digest = await jsonOf(responses[0] as Response)
    expect(digest).toMatchObject({ url: `${origin}/bulletin`, publisher: "Town", publishedOn: "2026-04-30" })
    expect(digest.proposedCount).toBeGreaterThan(0)
    expect(responses[1]?.headers.get("location")).toBe(`/api/v1/digests/${digest.id}`)
  })

  test("asks for the day where the page does not say it", async () => {
    const { origin } = await aLoopback((_request, response) => {
      response.setHeader("content-type", "text/html").end(aPage("Bulletin", "Nothing is dated here."))
    })
    expect(await jsonOf(post({ url: origin }))).toMatchObject({ status: 422, code: "published_on_unknown" })
  })

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.2/",
    "http://[::ffff:127.0.0.1]/",
    "http://0x7f.2/",
    "https://user:secret@127.0.0.1/",
    "http://127.0.0.1:25/",
  ])("refuses %s without asking it anything", async (url) => {
    const answer = await jsonOf(post({ url, publishedOn: "2026-04-30" }))
    expect(answer).toMatchObject({ status: 422, code: "address_refused" })
    expect(JSON.stringify(answer)).not.toContain("secret")
  })

  test.each(["ftp://127.0.0.1/", "file:///etc/hostname", "example.org", "", "javascript:alert(1)"])(
    "%j is no address",
    async (url) => {
      expect(await jsonOf(post({ url }))).toMatchObject({ status: 422, code: "invalid_request" })
    },
  )

  test("says what failed, and nothing of what was answered", async () => {
    const web = await aLoopback((_request, response) => {
      response.writeHead(500, { "x-secret": "inner" }).end("the password is inner")
    })
    const leading = await aLoopback((_request, response) => {
      response.writeHead(302, { location: "http://10.9.8.7/inner" }).end()
    })
    const odd = await aTcpLoopback(
      (socket) => void socket.once("data", () => socket.end("220 inner mail\r\n")),
    )
    const gone = await aLoopback(() => undefined)
    await gone.stop()
    const answers = [
      [web.origin, "address_unreachable", 502],
      [leading.origin, "address_refused", 422],
      [odd.origin, "address_unreachable", 502],
      [gone.origin, "address_unreachable", 502],
    ] as const
    for (const [url, code, status] of answers) {
      const response = await post({ url, publishedOn: "2026-04-30" })
      const answer = await jsonOf(response)
      expect([url, answer.code, response.status]).toEqual([url, code, status])
      expect(`${JSON.stringify(answer)}${JSON.stringify([...response.headers])}`).not.toContain("inner")
    }
  })

  test("refuses more than a digest has, also when it is packed", async () => {
    const { origin } = await aLoopback((_request, response) => {
      response.setHeader("content-type", "text/plain").end("x".repeat(11 * 1024 * 1024))
    })
    expect(await jsonOf(post({ url: origin }))).toMatchObject({ status: 502, code: "address_too_large" })
  })
})

describeOnEachDatabase(SOURCES, (db) => {
  const app = (onSourceDue?: () => void) =>
    anApp(db(), {
      fetchAddress: createFetch(createOutbound({ allowedRanges: ["127.0.0.1/32"] })),
      ...(onSourceDue && { onSourceDue }),
    })

  test("a feed is followed with 201, told to the loop at once, and the second time 200", async () => {
    const { origin } = await aLoopback((_request, response) => void response.end(anRssFeed(["one"])))
    let woken = 0
    const add = () =>
      sendJson(
        app(() => woken++),
        "POST",
        SOURCES,
        { url: `${origin}/feed`, intervalMinutes: 30 },
      )
    const responses = [await add(), await add()]
    expect(responses.map(({ status }) => status)).toEqual([201, 200])
    expect(woken).toBe(1)
    expect(await jsonOf(responses[0] as Response)).toMatchObject({
      title: "Harbour Letter",
      kind: "feed",
      state: "active",
      intervalMinutes: 30,
      nextPollAt: "2026-05-01T09:00:00.000Z",
      lastPolledAt: null,
      items: [],
      itemCounts: { read: 0, needsDay: 0, unreadable: 0, skipped: 0 },
    })
  })

  test("who already has the source gets 304", async () => {
    const { origin } = await aLoopback((_request, response) => void response.end(anRssFeed(["one"])))
    const { id } = await jsonOf(sendJson(app(), "POST", SOURCES, { url: origin }))
    const etag = (await app().request(`${SOURCES}/${id}`)).headers.get("etag") ?? ""
    const again = await app().request(`${SOURCES}/${id}`, { headers: { "if-none-match": etag } })
    expect(again.status).toBe(304)
  })

  test.each([
    [{ intervalMinutes: 1 }, "/intervalMinutes"],
    [{ kind: "mail" }, "/kind"],
    [{ fetchesPages: "yes" }, "/fetchesPages"],
    [{ url: "nowhere" }, "/url"],
    [{ every: 60 }, "/every"],
  ])("%o is refused, and the answer says where", async (more, where) => {
    const answer = await jsonOf(sendJson(app(), "POST", SOURCES, { url: "http://127.0.0.1/", ...more }))
    expect(answer).toMatchObject({ status: 422, code: "invalid_request", errors: [{ where }] })
  })

  test("what is not there is 404 at every address of it", async () => {
    const unknown = `${SOURCES}/src_${"0".repeat(26)}`
    expect((await app().request(unknown)).status).toBe(404)
    for (const step of ["poll", "pause", "resume", "withdraw", `items/itm_${"0".repeat(26)}/skip`])
      expect((await app().request(`${unknown}/${step}`, { method: "POST" })).status).toBe(404)
  })
})

test("a server without a way out fetches nothing", async () => {
  const answer = await jsonOf(
    sendJson(anApp(noDatabase), "POST", URL_DIGESTS, { url: "https://example.org/" }),
  )
  expect(answer).toMatchObject({ status: 422, code: "address_refused" })
})
