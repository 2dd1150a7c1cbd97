import type { CalendarDay } from "../domain/calendar-day.ts"
import { dayOfStamp } from "./days.ts"
import type { IngestedDocument } from "./document.ts"
import { elementsUnder, type HtmlElement, wordsOf } from "./html-tree.ts"

/** What the head of a page says of it. */
export type HtmlHead = Omit<IngestedDocument, "text">

const PUBLISHED =
  /^(?:article:published_time|og:published_time|og:article:published_time|datepublished|date\.issued|dc\.date(?:\.issued)?|dcterms\.(?:date|issued|created)|citation_(?:publication_)?date|parsely-pub-date|sailthru\.date|publish[-_]?(?:ed|date|ed_at|_time)?|pubdate|publication_date|date)$/
const SITE =
  /^(?:og:site_name|application-name|citation_journal_title|dc\.publisher|dcterms\.publisher|publisher)$/
const TITLE = /^(?:og:title|twitter:title|dc\.title|dcterms\.title|citation_title)$/
const MOST_JSON = 200_000
const ARTICLE = /(?:Article|Posting|Report|WebPage|NewsletterIssue|PublicationIssue|CreativeWork)$/

/**
 * JSON-LD, meta elements, the marked day, `<html lang>` and `<title>`: title without the site's name, the day as
 * written in its own offset. What is not said is null.
 */
export function readHtmlHead(root: HtmlElement): HtmlHead {
  const metas = new Map<string, string>()
  const stated: Stated = { title: null, h1: null, language: null, url: null, times: [], marked: null }
  const linked: Linked = { day: null, publisher: null, title: null }
  for (const element of elementsUnder(root)) {
    readMeta(element, metas)
    readStated(element, stated)
    if (element.name === "script") readLinked(element, linked)
  }
  const publisher = linked.publisher ?? firstOf(metas, SITE)
  const title = linked.title ?? firstOf(metas, TITLE) ?? withoutSite(stated.title, publisher, stated.h1)
  return {
    title: title === null ? stated.h1 : withoutSite(title, publisher, stated.h1),
    publisher: publisher ?? siteOf(stated.title, stated.h1),
    publishedOn: linked.day ?? firstDay(metas) ?? stated.marked ?? onlyDay(stated.times),
    language: stated.language ?? metas.get("og:locale") ?? metas.get("content-language") ?? null,
    url: metas.get("og:url") ?? stated.url,
  }
}

interface Stated {
  title: string | null
  h1: string | null
  language: string | null
  url: string | null
  times: CalendarDay[]
  /** The day of a time element that says it is the page's. */
  marked: CalendarDay | null
}

function readStated(element: HtmlElement, stated: Stated): void {
  const { name, attributes } = element
  if (name === "html") stated.language ??= attributes.get("lang") ?? attributes.get("xml:lang") ?? null
  else if (name === "title" && element.parent?.name !== "svg") stated.title ??= orNull(wordsOf(element))
  else if (name === "h1") stated.h1 ??= orNull(wordsOf(element))
  else if (name === "link" && attributes.get("rel") === "canonical")
    stated.url ??= attributes.get("href") ?? null
  else if (name === "time" || attributes.get("itemprop") === "datePublished") {
    const day = dayOfStamp(attributes.get("datetime") ?? attributes.get("content"))
    if (day === null) return
    stated.times.push(day)
    const marks = `${attributes.get("itemprop")} ${attributes.get("class")} ${attributes.has("pubdate") ? "pubdate" : ""}`
    if (/datepublished|pubdate|published|post-date|entry-date|dt-published/i.test(marks))
      stated.marked ??= day
  }
}

function readMeta({ name, attributes }: HtmlElement, metas: Map<string, string>): void {
  if (name !== "meta") return
  const key =
    attributes.get("property") ??
    attributes.get("name") ??
    attributes.get("itemprop") ??
    attributes.get("http-equiv")
  const content = attributes.get("content")?.trim()
  if (key !== undefined && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content)
}

interface Linked {
  day: CalendarDay | null
  publisher: string | null
  title: string | null
}

/** JSON-LD of an article (schema.org), also inside of `@graph`. Broken JSON says nothing. */
function readLinked({ attributes, children }: HtmlElement, linked: Linked): void {
  if (!/^application\/ld\+json/i.test(attributes.get("type") ?? "")) return
  const [text] = children
  if (typeof text !== "string" || text.length > MOST_JSON) return
  for (const thing of thingsOf(parseJson(text))) {
    if (![thing["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type))) continue
    linked.day ??= dayOfStamp(textOf(thing.datePublished))
    linked.title ??= textOf(thing.headline)
    linked.publisher ??= nameOf(thing.publisher)
  }
}

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null

function thingsOf(value: unknown): Thing[] {
  const top = [value].flat().filter(isThing)
  return top.flatMap((thing) => [thing, ...[thing["@graph"] ?? []].flat().filter(isThing)])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""))
  } catch {
    return undefined
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? orNull(value.trim()) : null)

function nameOf(value: unknown): string | null {
  const [first] = [value].flat()
  return isThing(first) ? textOf(first.name) : textOf(first)
}

const orNull = (words: string): string | null => (words === "" ? null : words)

function firstOf(metas: ReadonlyMap<string, string>, pattern: RegExp): string | null {
  for (const [key, content] of metas) if (pattern.test(key) && !/^https?:/.test(content)) return content
  return null
}

function firstDay(metas: ReadonlyMap<string, string>): CalendarDay | null {
  for (const [key, content] of metas) {
    const day = PUBLISHED.test(key) ? dayOfStamp(content) : null
    if (day !== null) return day
  }
  return null
}

/** Times without a mark tell the page's day only where they agree: lists of news have one for each item. */
const onlyDay = (days: readonly CalendarDay[]): CalendarDay | null =>
  new Set(days).size === 1 ? (days[0] ?? null) : null

const TAIL = /^(.{4,300}?)\s{1,4}(?:[|·•»–—-]|::)\s{1,4}([^|·•»–—]{2,60})$/

/** "Issue 14 | Harbour Weekly" without the site, where the tail is the site's name or the heading is the rest. */
function withoutSite(title: string | null, publisher: string | null, h1: string | null): string | null {
  const parts = TAIL.exec(title ?? "")
  if (parts === null) return title
  const [, rest = "", site = ""] = parts
  const isSite = site.toLowerCase() === publisher?.toLowerCase() || rest === h1
  return isSite ? rest : title
}

/** The site that a title ends with, where the page's heading is what comes before. */
function siteOf(title: string | null, h1: string | null): string | null {
  const parts = TAIL.exec(title ?? "")
  return parts !== null && parts[1] === h1 ? (parts[2] ?? null) : null
}
