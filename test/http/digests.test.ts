import { expect, test } from "vitest"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const DIGESTS = "/api/v1/digests"
const UNKNOWN = `${DIGESTS}/dig_${"0".repeat(26)}`

/** In our own words; one event and one claim that hangs on it. */
const TEXT = [
  "# Grid Weekly",
  "",
  "Published: 4 May 2026",
  "",
  "## Power",
  "",
  "- Norveg will hold its investor day on June 30, 2026 in Oslo.",
  "- If Norveg confirms the northern line by June 30, 2026, expect a rival bid within 60 days.",
  "",
].join("\n")

describeOnEachDatabase("/api/v1/digests", (db) => {
  const app = () => anApp(db(), { clock: () => new Date("2026-05-05T09:00:00.000Z") })
  const post = (more: object = {}) =>
    sendJson(app(), "POST", DIGESTS, {
      text: TEXT,
      publisher: "Grid Weekly",
      publishedOn: "2026-05-04",
      ...more,
    })

  test("a text is read into proposals, and its stretches point at the very words", async () => {
    const response = await post()
    expect(response.status).toBe(201)
    const digest = await jsonOf(response)
    expect(digest).toMatchObject({ publisher: "Grid Weekly", publishedOn: "2026-05-04", revision: 1 })
    expect(digest.proposedCount).toBe(Number(digest.eventCount) + Number(digest.predictionCount))
    expect(digest.predictionCount).toBeGreaterThan(0)
    const detail = await jsonOf(app().request(response.headers.get("location") ?? ""))
    const found = detail.found as { start: number; end: number; words: string; review: string }[]
    expect(found.length).toBeGreaterThan(0)
    for (const { start, end, words, review } of found) {
      expect((detail.text as string).slice(start, end)).toBe(words)
      expect(review).toBe("proposed")
    }
  })

  test("the same text twice is one digest: 201, then 200 with the same address", async () => {
    const first = await post()
    const second = await post()
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.headers.get("location")).toBe(first.headers.get("location"))
    expect((await jsonOf(app().request(DIGESTS))).items).toHaveLength(1)
  })

  test("a text that does not say its day needs one, and says so", async () => {
    const response = await post({ text: "Nothing here says when it was written.", publishedOn: undefined })
    expect(response.status).toBe(422)
    expect(await jsonOf(response)).toMatchObject({ code: "published_on_unknown" })
    const dated = await post({ text: "Nothing here says when it was written.", publishedOn: "2026-05-01" })
    expect(dated.status).toBe(201)
  })

  test("markup in a text stays text", async () => {
    const text =
      "# <img src=x onerror=alert(1)> Weekly, 4 May 2026\n\n<script>alert(1)</script> meets on 5 June 2026."
    const { id } = await jsonOf(post({ text, publishedOn: "2026-05-04" }))
    expect((await jsonOf(app().request(`${DIGESTS}/${id}`))).text).toBe(text)
  })

  test("accepting a digest accepts what was read from it", async () => {
    const { id } = await jsonOf(post())
    const after = await jsonOf(sendJson(app(), "POST", `${DIGESTS}/${id}/accept`, { by: "mara" }))
    expect(after.proposedCount).toBe(0)
    for (const { review } of after.found as { review: string }[]) expect(review).toBe("accepted")
  })

  test("withdrawing a digest takes what rests on it alone", async () => {
    const { id } = await jsonOf(post())
    const after = await jsonOf(app().request(`${DIGESTS}/${id}/withdraw`, { method: "POST" }))
    expect(after.withdrawnAt).toBe("2026-05-05T09:00:00.000Z")
    expect(await jsonOf(app().request(DIGESTS))).toEqual({ items: [], nextCursor: null })
    expect(await jsonOf(app().request("/api/v1/predictions"))).toEqual({ items: [], nextCursor: null })
    const accept = await sendJson(app(), "POST", `${DIGESTS}/${id}/accept`, {})
    expect(await jsonOf(accept)).toMatchObject({ status: 409, code: "withdrawn" })
  })

  test.each([
    [{ text: "" }, "/text"],
    [{ text: "x".repeat(500_001) }, "/text"],
    [{ publishedOn: "2026-02-30" }, "/publishedOn"],
    [{ url: "file:///etc/hosts" }, "/url"],
    [{ publisher: "a\u0007b" }, "/publisher"],
    [{ language: "en" }, "/language"],
  ])("%o is refused, and the answer says where", async (more, where) => {
    const response = await post(more)
    expect(response.status).toBe(422)
    expect(await jsonOf(response)).toMatchObject({ code: "invalid_request", errors: [{ where }] })
  })

  test("who already has the digest gets 304", async () => {
    const { id } = await jsonOf(post())
    const etag = (await app().request(`${DIGESTS}/${id}`)).headers.get("etag") ?? ""
    const again = await app().request(`${DIGESTS}/${id}`, { headers: { "if-none-match": etag } })
    expect(again.status).toBe(304)
  })

  test("what is not there is 404 at every address of it", async () => {
    expect((await app().request(UNKNOWN)).status).toBe(404)
    expect((await app().request(`${DIGESTS}/nothing`)).status).toBe(404)
    expect((await sendJson(app(), "POST", `${UNKNOWN}/accept`, {})).status).toBe(404)
    expect((await sendJson(app(), "POST", `${UNKNOWN}/withdraw`, {})).status).toBe(404)
  })
})
