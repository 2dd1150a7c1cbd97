import { parseFeed } from "feedsmith"
import { DomainError } from "../domain/errors.ts"
import { charsetOf, decodeText } from "./charset.ts"
import { dayOfStamp } from "./days.ts"
import {
  type DocumentHints,
  type IngestedDocument,
  LONGEST,
  MOST_BYTES,
  oneLine,
  toDocument,
  unreadable,
} from "./document.ts"
import { htmlToText } from "./html.ts"

export interface FeedItem extends IngestedDocument {
  /** What stays the same when the feed is read again: its guid or id, else its address, else its title and stamp. */
  guid: string
}

/** An item that cannot be made into a document, and why. */
export interface RefusedItem {
  guid: string
  title: string | null
  reason: string
}

export interface IngestedFeed {
  title: string | null
  homeUrl: string | null
  /** In the order of the feed. Items without any words are left out. */
  items: FeedItem[]
  refused: RefusedItem[]
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
  return readFeedText(decodeText(bytes, charsetOf(hints.mediaType)), hints.url)
}

/**
 * The same for a feed that is text already; `base` is what links without a host start from.
 * @throws DomainError `unreadable_document`.
 */
export function readFeedText(text: string, base?: string): IngestedFeed {
  const raw = parse(text)
  const title = oneLine(wordsIn(raw.title), LONGEST.title)
  const feed: IngestedFeed = { title, homeUrl: raw.url ?? null, items: [], refused: [] }
  for (const item of raw.items.slice(0, MOST_ITEMS))
    try {
      const url = URL.canParse(item.url ?? "", base) ? new URL(item.url ?? "", base).href : undefined
      const read = toItem({ ...item, url: item.url && url }, raw, title)
      if (read !== undefined) feed.items.push(read)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      feed.refused.push({
        guid: guidOf(item),
        title: oneLine(wordsIn(item.title), LONGEST.title),
        reason: error.message,
      })
    }
  return feed
}

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
  const document = toDocument({
    text: `${text}\n`,
    title,
    publisher: wordsIn(item.publisher) ?? feedTitle,
    publishedOn: dayOfStamp(item.stamp),
    language: item.language ?? feed.language ?? null,
    url: item.url ?? null,
  })
  return { ...document, guid: guidOf(item) }
}

/** Cut and cleaned, so that every database can hold it. */
function guidOf({ guid, url, title, html, plain, stamp }: RawItem): string {
  const own = guid ?? url ?? `${title ?? (html ?? plain ?? "").slice(0, 80)} ${stamp ?? ""}`
  return own
    .trim()
    .slice(0, LONGEST_GUID)
    .replace(/[\p{Cc}\p{Cs}]/gu, "\uFFFD")
}

/** Titles are text, and often hold HTML all the same. */
function wordsIn(title: string | undefined): string | null {
  if (title === undefined) return null
  const words = /[<&]/.test(title)
    ? htmlToText(title)
        .replace(/\s+/g, " ")
        .replace(/^[#*\s-]+|(?<![*\s])[*\s]+$/g, "")
    : title.trim()
  return words === "" ? title.trim() || null : words
}
