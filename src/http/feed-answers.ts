import { createHash } from "node:crypto"
import type { Context } from "hono"
import type { FeedPage, FeedWhat } from "../domain/feed.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import { renderAtom } from "../publish/atom.ts"
import type { FeedContents } from "../publish/feed-text.ts"
import { renderCalendar } from "../publish/ical.ts"
import { renderJsonFeed } from "../publish/json-feed.ts"
import { listAlarmLeads } from "../services/alarm-leads.ts"
import { getCalendar } from "../services/calendar.ts"
import { getFeed } from "../services/feed.ts"
import { etagOfText } from "./etag.ts"
import { oneAfterAnother } from "./in-turn.ts"
import type { AppEnv } from "./router.ts"

/** Whose feed it is that is answered with. */
export interface FeedPlace {
  /** What it is called. */
  title: string
  filter: ItemFilter
  /** Where people reach the pages; null is where the request went. */
  publicUrl: string | null
  /** The view that it shows; where its address names one. */
  viewId: string | null
  /** The name of the feed that its id is made of, where its address must not be told. */
  secretName?: string
}

interface CalendarAsk {
  predictions: "event" | "todo" | "none"
  alarms?: readonly string[] | undefined
}

interface FeedAsk {
  what: readonly FeedWhat[]
  limit: number
  cursor?: string | undefined
}

const inTurn = oneAfterAnother()

/** Answers with the calendar. @throws DomainError `ledger_busy` where too many ask for feeds at once. */
export const calendarAnswer = (c: Context<AppEnv>, place: FeedPlace, ask: CalendarAsk) =>
  inTurn(c.req.raw.signal, () => calendarOf(c, place, ask))

async function calendarOf(c: Context<AppEnv>, place: FeedPlace, ask: CalendarAsk) {
  const { predictions: predictionsAs } = ask
  const filter: ItemFilter =
    predictionsAs === "none" && place.filter.thing === undefined
      ? { ...place.filter, thing: "event" }
      : place.filter
  const isEmpty = predictionsAs === "none" && filter.thing === "prediction"
  const calendar = await getCalendar(c.var.services, filter)
  const base = baseOf(c, place.publicUrl)
  const text = renderCalendar({
    ...calendar,
    name: place.title,
    publicUrl: base,
    source: place.secretName === undefined ? addressOf(c, base) : null,
    predictionsAs: predictionsAs === "todo" ? "todo" : "event",
    alarms: ask.alarms ?? (await listAlarmLeads(c.var.services, place.viewId)),
    ...(isEmpty && { predictions: [] }),
  })
  return answer(c, place, "text/calendar; charset=utf-8", text)
}

/** Answers with a page of what is due, settled, new and moved, as Atom. @throws as `calendarAnswer`. */
export const atomAnswer = (c: Context<AppEnv>, place: FeedPlace, ask: FeedAsk) =>
  inTurn(c.req.raw.signal, async () =>
    answer(c, place, "application/atom+xml; charset=utf-8", renderAtom(await contentsOf(c, place, ask))),
  )

/** The same as JSON Feed. */
export const jsonFeedAnswer = (c: Context<AppEnv>, place: FeedPlace, ask: FeedAsk) =>
  inTurn(c.req.raw.signal, async () =>
    answer(c, place, "application/feed+json; charset=utf-8", renderJsonFeed(await contentsOf(c, place, ask))),
  )

async function contentsOf(c: Context<AppEnv>, place: FeedPlace, ask: FeedAsk): Promise<FeedContents> {
  const page: FeedPage = await getFeed(c.var.services, place.filter, ask.what, ask)
  const homeUrl = baseOf(c, place.publicUrl)
  const selfUrl = addressOf(c, homeUrl)
  const firstUrl = withCursor(selfUrl, null)
  return {
    title: place.title,
    homeUrl,
    selfUrl,
    firstUrl,
    nextUrl: page.nextCursor === null ? null : withCursor(selfUrl, page.nextCursor),
    id: uuidOf(NAMESPACE_URL, place.secretName ?? firstUrl),
    entries: page.entries.map((entry) => ({ uuid: uuidOf(NAMESPACE_OID, entry.id), entry })),
  }
}

/** `private`: nothing between here and the reader may keep a copy, and every use asks whether it still holds. */
function answer(c: Context<AppEnv>, { secretName }: FeedPlace, type: string, text: string) {
  return c.body(text, 200, {
    "content-type": type,
    "cache-control": secretName === undefined ? "no-cache" : "private, no-cache",
    etag: etagOfText(text),
  })
}

export const baseOf = (c: Context<AppEnv>, publicUrl: string | null): string =>
  publicUrl ?? new URL(c.req.url).origin

/** The address that was asked for, as the outside knows it. */
function addressOf(c: Context<AppEnv>, base: string): string {
  const { pathname, search } = new URL(c.req.url)
  return `${base}${pathname}${search}`
}

function withCursor(address: string, cursor: string | null): string {
  const url = new URL(address)
  url.searchParams.delete("cursor")
  if (cursor !== null) url.searchParams.set("cursor", cursor)
  return url.href
}

/** RFC 9562 §6.6. */
const NAMESPACE_URL = "6ba7b8119dad11d180b400c04fd430c8"
const NAMESPACE_OID = "6ba7b8129dad11d180b400c04fd430c8"

/** A name as `urn:uuid:…`, the same for ever: version 5 of RFC 9562. */
function uuidOf(namespace: string, name: string): string {
  const bytes = createHash("sha1").update(Buffer.from(namespace, "hex")).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`
}
