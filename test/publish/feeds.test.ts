import fc from "fast-check"
import { expect, test } from "vitest"
import { renderAtom } from "../../src/publish/atom.ts"
import { escapeXml } from "../../src/publish/escape-xml.ts"
import type { FeedContents } from "../../src/publish/feed-text.ts"
import { renderJsonFeed } from "../../src/publish/json-feed.ts"
import { anEvent } from "../support/factories.ts"

const contents = (title: string): FeedContents => ({
  title: "Watchline",
  homeUrl: "https://watch.example",
  selfUrl: "https://watch.example/feed.atom?a=1&b=2",
  firstUrl: "https://watch.example/feed.atom?a=1&b=2",
  nextUrl: null,
  id: "urn:uuid:00000000-0000-5000-8000-000000000000",
  entries: [
    {
      uuid: "urn:uuid:00000000-0000-5000-8000-000000000001",
      entry: {
        what: "read",
        thing: "event",
        thingId: "evt_00000000000000000000000001",
        id: "read:evt_00000000000000000000000001",
        at: "2026-05-01T09:00:00.000Z",
        updatedAt: "2026-05-02T09:00:00.000Z",
        from: null,
        to: null,
        why: null,
        field: null,
        about: { event: anEvent({ title }) },
        quote: { words: title, publisher: title, publishedOn: "2026-04-21" },
      },
    },
  ],
})

/** Undoes what an XML parser undoes, and nothing else. */
const read = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => READ[name] ?? "")
const READ: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }

test("no title becomes markup in Atom, and each is read back as it was, without what XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      const escaped = escapeXml(title)
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 may not hold
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      const kept = title.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "").replace(/\r\n?/g, "\n")
      expect(read(escaped)).toBe(kept.replace(/\p{Cs}/gu, "\uFFFD"))
      expect(renderAtom(contents(title)).match(/<(?!\?xml)[a-z]+/g)).toEqual(
        renderAtom(contents("plain")).match(/<(?!\?xml)[a-z]+/g),
      )
    }),
  )
})

test("JSON Feed holds the title as it is, whatever it is, and never html", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (title) => {
      const feed = JSON.parse(renderJsonFeed(contents(title)))
      expect(feed.items[0]).toMatchObject({
        title: `New: ${title}`,
        date_modified: "2026-05-02T09:00:00.000Z",
      })
      expect(feed.items[0]).not.toHaveProperty("content_html")
    }),
  )
})

test("the same contents are the same bytes", () => {
  const same = contents("Harbour tunnel opens")
  expect(renderAtom(same)).toBe(renderAtom(structuredClone(same)))
  expect(renderJsonFeed(same)).toBe(renderJsonFeed(structuredClone(same)))
})
