import { describe, expect, test } from "vitest"
import { readFeed } from "../../src/ingest/feed.ts"
import { findingsIn, readAs, readFixture } from "./reading.ts"

const feedOf = (text: string) => readFeed(new TextEncoder().encode(text), {})
const ITEM = {
  title: "Fares",
  publisher: "Gazette",
  publishedOn: "2026-06-12",
  url: "https://gazette.example/1",
}

describe("a feed", () => {
  test.each([
    [
      "RSS 2.0",
      `<rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link><item><title>Fares</title><guid>g1</guid><link>https://gazette.example/1</link><pubDate>Fri, 12 Jun 2026 23:30:00 -0700</pubDate><description>&lt;p&gt;Up.&lt;/p&gt;</description></item></channel></rss>`,
    ],
    [
      "RSS 1.0",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Gazette</title><link>https://gazette.example/</link></channel><item rdf:about="g1"><title>Fares</title><link>https://gazette.example/1</link><description>Up.</description><dc:date>2026-06-12T00:30:00+02:00</dc:date></item></rdf:RDF>`,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><link href="https://gazette.example/"/><entry><id>g1</id><title>Fares</title><link href="https://gazette.example/1"/><published>2026-06-12T23:30:00-07:00</published><updated>2026-06-20T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Up.</p></div></content></entry></feed>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Gazette",
        home_page_url: "https://gazette.example/",
        items: [
          {
            id: "g1",
            title: "Fares",
            url: "https://gazette.example/1",
            date_published: "2026-06-12T23:30:00-07:00",
            content_html: "<p>Up.</p>",
          },
        ],
      }),
    ],
  ])("in %s gives its items as documents", async (_format, text) => {
    const feed = await feedOf(text)
    expect(feed).toMatchObject({ title: "Gazette", homeUrl: "https://gazette.example/" })
    expect(feed.items).toMatchObject([{ ...ITEM, guid: "g1", text: "# Fares\n\nUp.\n" }])
    expect(await readAs("item.xml", text)).toMatchObject({ ...ITEM, text: "# Fares\n\nUp.\n" })
  })

  test("item dropped as a file is read with its whole contents, end to end", async () => {
    const document = await readFixture("item.xml")
    expect(document).toMatchObject({
      title: "Fares & ferries",
      publisher: "Gannet Gazette",
      publishedOn: "2026-06-12",
    })
    expect(document.text).not.toContain("Short words")
    expect(findingsIn(document).dueDays).toEqual(["2026-12-29"])
  })

  test.each([
    [
      "of two items is no digest",
      `<rss version="2.0"><channel><title>G</title>${"<item><title>a</title></item>".repeat(2)}</channel></rss>`,
      /2 items/,
    ],
    [
      "without items is no digest",
      `<rss version="2.0"><channel><title>G</title></channel></rss>`,
      /without any item|no RSS/,
    ],
    ["that breaks off is refused", `<rss version="2.0"><channel><item><title>a`, /broken/],
  ])("%s", async (_name, text, why) => {
    await expect(readAs("a.xml", text)).rejects.toMatchObject({
      code: "unreadable_document",
      message: expect.stringMatching(why) as string,
    })
  })

  test("declares no entities that are expanded or fetched", async () => {
    const lols = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
      "",
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "lol">${lols}]><rss version="2.0"><channel><title>T</title><item><title>&l9;</title></item></channel></rss>`
    const outside = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>T</title><item><title>a &x;</title></item></channel></rss>`
    for (const text of [bomb, outside]) {
      const said = await feedOf(text).then(JSON.stringify, (error: Error) => error.message)
      expect(said.length).toBeLessThan(500)
    }
  })
})
