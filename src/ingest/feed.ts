import { parseFeed } from "feedsmith"
import { decodeText } from "./charset.ts"
import { dayOfStamp } from "./days.ts"
import { type DocumentHints, type IngestedDocument, MOST_BYTES, toDocument, unreadable } from "./document.ts"
import { htmlToText } from "./html.ts"

export interface FeedItem extends IngestedDocument {
  /** What stays the same when the feed is read again: its guid or id, else its address, else its title and stamp. */
  guid: string
}

export interface IngestedFeed {
  title: string | null
  homeUrl: string | null
  /** In the order of the feed. Items without any words are left out. */
  items: FeedItem[]
}

/** Later items of longer feeds are not read. */
const MOST_ITEMS = 1000
const LONGEST_GUID = 500

/** An item as its format gives it: HTML or text, stamps as written. */
interface RawItem {
  guid: string | undefined
  title: string | undefined
  url: string | undefined
  stamp: string | undefined
  language: string | undefined
  publisher: string | undefined
  html: string | undefined
  plain: string | undefined
}

interface RawFeed {
  title: string | undefined
  url: string | undefined
  language: string | undefined
  items: RawItem[]
}

/**
 * RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom and JSON Feed. Each item is a document: its whole contents where the feed holds
 * them, else its summary, under its title. Entities a document declares are not expanded, nothing is fetched.
 * @throws DomainError `unreadable_document` for what is no feed.
 */
export async function readFeed(bytes: Uint8Array, hints: DocumentHints): Promise<IngestedFeed> {
  if (bytes.length > MOST_BYTES)
    throw unreadable(`It has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`)
  return readFeedText(decodeText(bytes, charsetOf(hints.mediaType)))
}

/** The same for a feed that is text already. @throws DomainError `unreadable_document`. */
export function readFeedText(text: string): IngestedFeed {
  const raw = parse(text)
  const title = wordsIn(raw.title)
  const items = raw.items.slice(0, MOST_ITEMS).flatMap((item) => toItem(item, raw, title) ?? [])
  return { title, homeUrl: raw.url ?? null, items }
}

export const charsetOf = (mediaType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(mediaType ?? "")?.[1]

function parse(text: string): RawFeed {
  try {
    return toRaw(parseFeed(text.trimStart()))
  } catch {
    throw unreadable(
      "It is no RSS, Atom or JSON feed that can be read: its markup is broken or holds no feed.",
    )
  }
}

function toRaw(parsed: ReturnType<typeof parseFeed>): RawFeed {
  if (parsed.format === "atom") return fromAtom(parsed.feed)
  if (parsed.format === "json") return fromJson(parsed.feed)
  const { feed } = parsed
  const language = "language" in feed ? feed.language : undefined
  return {
    title: feed.title,
    url: feed.link,
    language: language ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      guid: "guid" in item ? item.guid?.value : "rdf" in item ? item.rdf?.about : undefined,
      title: item.title ?? item.dc?.titles?.[0],
      url: item.link,
      stamp: stampOf("pubDate" in item ? item.pubDate : undefined) ?? stampOf(item.dc?.dates?.[0]),
      language: item.dc?.languages?.[0],
      publisher: item.dc?.publishers?.[0],
      html: item.content?.encoded ?? item.description,
      plain: undefined,
    })),
  }
}

type Parsed<Format> = Extract<ReturnType<typeof parseFeed>, { format: Format }>["feed"]
type Link = { href?: string | undefined; rel?: string | undefined }

const stampOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

function fromAtom(feed: Parsed<"atom">): RawFeed {
  return {
    title: feed.title?.value,
    url: linkOf(feed.links),
    language: feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => {
      const body = entry.content?.value ? entry.content : entry.summary
      const isPlain = body?.type === undefined || body.type === "text" || body.type === "text/plain"
      return {
        guid: entry.id,
        title: entry.title?.value,
        url: linkOf(entry.links),
        stamp: stampOf(entry.published) ?? stampOf(entry.updated),
        language: entry.xml?.lang,
        publisher: entry.source?.title?.value,
        html: isPlain ? undefined : body?.value,
        plain: isPlain ? body?.value : undefined,
      }
    }),
  }
}

function fromJson(feed: Parsed<"json">): RawFeed {
  return {
    title: feed.title,
    url: feed.home_page_url,
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      guid: item.id,
      title: item.title,
      url: item.url,
      stamp: stampOf(item.date_published),
      language: item.language,
      publisher: undefined,
      html: item.content_html,
      plain: item.content_text ?? item.summary,
    })),
  }
}

const linkOf = (links: readonly Link[] | undefined): string | undefined =>
  (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href

function toItem(item: RawItem, feed: RawFeed, feedTitle: string | null): FeedItem | undefined {
  const title = wordsIn(item.title)
  const body = (item.html === undefined ? (item.plain ?? "") : htmlToText(item.html)).trim()
  if (title === null && body === "") return undefined
  const isTitled = title !== null && !body.slice(0, 2 * title.length + 20).includes(title)
  const text = [...(isTitled ? [`# ${title}`] : []), ...(body === "" ? [] : [body])].join("\n\n")
  const guid = (item.guid ?? item.url ?? `${title ?? body.slice(0, 80)} ${item.stamp ?? ""}`).trim()
  const document = toDocument({
    text: `${text}\n`,
    title,
    publisher: wordsIn(item.publisher) ?? feedTitle,
    publishedOn: dayOfStamp(item.stamp),
    language: item.language ?? feed.language ?? null,
    url: item.url ?? null,
  })
  return { ...document, guid: guid.slice(0, LONGEST_GUID) }
}

/** Titles are text, and often hold HTML all the same. */
function wordsIn(title: string | undefined): string | null {
  if (title === undefined) return null
  const words = /[<&]/.test(title)
    ? htmlToText(title)
        .replace(/\s+/g, " ")
        .replace(/^[#*\s-]+|[*\s]+$/g, "")
    : title.trim()
  return words === "" ? title.trim() || null : words
}
