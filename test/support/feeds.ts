/** An item of a feed in our own words; by its name alone it is dated 20 April 2026. */
interface FeedItem {
  name: string
  /** RFC 822; null leaves it out. */
  date?: string | null
  link?: string
  text?: string
}

const DATE = "Mon, 20 Apr 2026 07:00:00 GMT"

/** An RSS feed, its items in the order given. */
export function anRssFeed(items: (string | FeedItem)[], title = "Harbour Letter"): string {
  const rendered = items.map((item) => anItem(typeof item === "string" ? { name: item } : item))
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${title}</title>${rendered.join("")}</channel></rss>`
}

function anItem({ name, date = DATE, link, text }: FeedItem): string {
  const words =
    text ?? `Ferry ${name} will open its new pier on 14 December 2026. If ${name} fails, expect higher fares.`
  return [
    `<item><guid isPermaLink="false">urn:${name}</guid><title>Letter ${name}</title>`,
    link === undefined ? "" : `<link>${link}</link>`,
    date === null ? "" : `<pubDate>${date}</pubDate>`,
    `<description>${words}</description></item>`,
  ].join("")
}

/** An Atom feed with one entry. */
export const anAtomEntry = (title: string, name: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>urn:feed</id>` +
  `<entry><id>urn:${name}</id><title>Note ${name}</title><updated>2026-04-20T07:00:00Z</updated>` +
  `<content type="text">Quay ${name} opens on 12 June 2026.</content></entry></feed>`

/** A page with some paragraphs. */
export const aPage = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>` +
  `${[...paragraphs, ...FILLING].map((words) => `<p>${words}</p>`).join("")}</article></main></body></html>`

/** So that it reads as an article and not as a menu. */
const FILLING = [
  "The harbour has been rebuilt over the last years, and people who live beside it have followed the works closely.",
  "Boats that used to land at the old quay now stop at the northern basin, where the new hall was built for them.",
]
