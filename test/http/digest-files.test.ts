import { expect, test } from "vitest"
import { type App, anApp, jsonOf, noDatabase } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const FILE = "/api/v1/digests/file"
const MEBIBYTE = 1024 * 1024

const PAGE = `<!doctype html><html lang="en"><head><title>Issue 9 | Quay Letter</title>
<meta property="article:published_time" content="2026-06-12T23:30:00-07:00"><meta property="og:site_name" content="Quay Letter">
</head><body><nav><a href="/">Home</a></nav><main><h1>Issue 9</h1>
<p>If Merrow opens its pier by 30 June 2026, expect a second ferry within 60 days.</p></main></body></html>`

const postFile = (app: App, body: string | Uint8Array, query = "", headers: Record<string, string> = {}) =>
  Promise.resolve(app.request(`${FILE}${query}`, { method: "POST", body: new Blob([body]), headers }))

describeOnEachDatabase("POST /api/v1/digests/file", (db) => {
  const app = () => anApp(db())

  test("the head of a page is the head of the digest, and its stretches point into the text that is kept", async () => {
    const response = await postFile(app(), PAGE, "", { "content-type": "text/html" })
    expect(response.status).toBe(201)
    expect(await jsonOf(response)).toMatchObject({
      title: "Issue 9",
      publisher: "Quay Letter",
      publishedOn: "2026-06-12",
      predictionCount: 1,
    })
    const { text, found } = (await jsonOf(app().request(response.headers.get("location") ?? ""))) as {
      text: string
      found: { start: number; end: number; words: string }[]
    }
    expect(text).not.toMatch(/Home|<p>/)
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words)
  })

  test("what the person says outweighs the file", async () => {
    const query = "?publishedOn=2026-06-14&publisher=Somebody&title=Mine&url=https://example.org/9"
    expect(await jsonOf(postFile(app(), PAGE, query))).toMatchObject({
      title: "Mine",
      publisher: "Somebody",
      publishedOn: "2026-06-14",
      url: "https://example.org/9",
    })
  })

  test.each([
    ["de", "Fähre 4711: 12:30, 14:45, 16:00.", "de"],
    ["en", "Die Werft öffnet bald wieder, und der Hafen bleibt bis dahin leider noch geschlossen.", "de"],
  ])(
    "a page that calls itself %s is believed where its words tell nothing else: %s",
    async (said, words, is) => {
      const page = PAGE.replace('lang="en"', `lang="${said}"`)
        .replace("Issue 9</h1>", "4711</h1>")
        .replace(/<p>.*<\/p>/s, `<p>${words}</p>`)
      expect(await jsonOf(postFile(app(), page))).toMatchObject({ language: is })
    },
  )

  test("curl's own content type does not hide what a file is, and the same file twice is one digest", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" }
    const first = await postFile(app(), PAGE, "?fileName=issue-9.html", headers)
    const second = await postFile(app(), PAGE, "?fileName=copy.html", headers)
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.headers.get("location")).toBe(first.headers.get("location"))
  })

  test("a file that does not say its day is asked for one, its name says it at last", async () => {
    const text = "The quay closes. Nobody says when."
    expect(await jsonOf(postFile(app(), text, "?fileName=quay.txt"))).toMatchObject({
      status: 422,
      code: "published_on_unknown",
    })
    expect(await jsonOf(postFile(app(), text, "?fileName=quay-2026-06-15.txt"))).toMatchObject({
      publishedOn: "2026-06-15",
    })
  })

  test.each([
    ["a PDF", "%PDF-1.7 …", /PDF/],
    ["an image", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /image/],
    ["an archive", "PK\u0003\u0004…", /archive/],
    ["zero bytes", "one\u0000two", /Byte 4/],
    ["nothing", "", /empty/],
    ["a page without words", "<html><body><script>alert(1)</script></body></html>", /no text/],
  ])("%s is refused, and the answer says why", async (_name, body, why) => {
    const answer = await jsonOf(postFile(app(), body))
    expect(answer).toMatchObject({ status: 422, code: "unreadable_document" })
    expect(answer.detail).toMatch(why)
  })
})

test("a file may weigh more than JSON, and not more than ten mebibytes", async () => {
  const app = anApp(noDatabase)
  const answer = (bytes: number) => jsonOf(postFile(app, "x".repeat(bytes)))
  expect(await answer(2 * MEBIBYTE)).toMatchObject({ code: "unreadable_document" })
  expect(await answer(10 * MEBIBYTE + 1)).toMatchObject({ status: 413, code: "payload_too_large" })
})

test.each([
  [
    "a form of another site",
    { origin: "https://evil.test", "content-type": "text/plain" },
    "cross_site_request",
  ],
  ["a page without an origin", { origin: "null", "content-type": "text/plain" }, "cross_site_request"],
  ["another site, as the browser says", { "sec-fetch-site": "cross-site" }, "cross_site_request"],
  ["a form around the file", { "content-type": "multipart/form-data; boundary=x" }, "unsupported_media_type"],
])("%s posts no file", async (_name, headers, code) => {
  expect(await jsonOf(postFile(anApp(noDatabase), PAGE, "", headers))).toMatchObject({ code })
})

test.each(["?publishedOn=2026-02-30", "?url=file:///etc/hosts", "?publisher=a%07b", "?surprise=1"])(
  "the query %s is refused",
  async (query) => {
    expect(await jsonOf(postFile(anApp(noDatabase), PAGE, query))).toMatchObject({ code: "invalid_query" })
  },
)
