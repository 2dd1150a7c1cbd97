import type { FeedEntry } from "../domain/feed.ts"
import { escapeXml } from "./escape-xml.ts"
import { type FeedContents, headlineOf, lastChange, linesOf, linkOf, tagsOf } from "./feed-text.ts"

/**
 * A page of a feed as Atom (RFC 4287), with links to the other pages (RFC 5005 §3). It follows from its contents alone:
 * the same contents are the same bytes.
 */
export function renderAtom(contents: FeedContents): string {
  const { title, homeUrl, selfUrl, firstUrl, nextUrl, id, entries } = contents
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${id}</id>`,
    `  <title type="text">${escapeXml(title)}</title>`,
    `  <updated>${lastChange(contents)}</updated>`,
    "  <author><name>Watchline</name></author>",
    "  <generator>Watchline</generator>",
    link("self", selfUrl, "application/atom+xml"),
    link("alternate", `${homeUrl}/`, "text/html"),
    ...(firstUrl === selfUrl ? [] : [link("first", firstUrl, "application/atom+xml")]),
    ...(nextUrl === null ? [] : [link("next", nextUrl, "application/atom+xml")]),
    ...entries.map(({ uuid, entry }) => entryText(uuid, entry, homeUrl)),
    "</feed>",
    "",
  ].join("\n")
}

const entryText = (uuid: string, entry: FeedEntry, homeUrl: string): string =>
  [
    "  <entry>",
    `    <id>${uuid}</id>`,
    `    <title type="text">${escapeXml(headlineOf(entry))}</title>`,
    `    <published>${entry.at}</published>`,
    `    <updated>${entry.updatedAt}</updated>`,
    `  ${link("alternate", linkOf(homeUrl, entry), "text/html")}`,
    ...tagsOf(entry).map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    `    <content type="text">${escapeXml(linesOf(entry).join("\n"))}</content>`,
    "  </entry>",
  ].join("\n")

const link = (rel: string, href: string, type: string): string =>
  `  <link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
