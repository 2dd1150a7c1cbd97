import { type FeedContents, headlineOf, linesOf, linkOf, tagsOf } from "./feed-text.ts"

/**
 * A page of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). It follows from its contents alone: the
 * same contents are the same bytes.
 */
export function renderJsonFeed({ title, homeUrl, firstUrl, nextUrl, entries }: FeedContents): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: `${homeUrl}/`,
    feed_url: firstUrl,
    ...(nextUrl !== null && { next_url: nextUrl }),
    authors: [{ name: "Watchline" }],
    items: entries.map(({ uuid, entry }) => ({
      id: uuid,
      url: linkOf(homeUrl, entry),
      title: headlineOf(entry),
      content_text: linesOf(entry).join("\n"),
      date_published: entry.at,
      date_modified: entry.updatedAt,
      tags: tagsOf(entry),
      _watchline: { about: entry.thing, id: entry.thingId, what: entry.what },
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
