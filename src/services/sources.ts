import { transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import * as items from "../db/queries/source-items.ts"
import * as sources from "../db/queries/sources.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { Source, SourceItem, SourceKind, SourceListed } from "../domain/source.ts"
import type { ServiceContext } from "./context.ts"
import { ingestDigest } from "./digests.ts"
import type { FetchContext } from "./fetching.ts"
import { lookAtSource, type SourceSeen } from "./look-at-source.ts"
import { notFound } from "./revisions.ts"

/** An address to follow, as somebody gives it. */
export interface SourceEntry {
  url: string
  kind?: SourceKind | undefined
  title?: string | undefined
  publisher?: string | undefined
  intervalMinutes?: number | undefined
  fetchesPages?: boolean | undefined
}

export interface SourceDetail extends SourceListed {
  /** The last seen first. */
  items: SourceItem[]
}

const STANDARD_INTERVAL_MINUTES = 60
const MOST_ITEMS_SHOWN = 200

/**
 * Follows an address from now on. It is read once before, so that a wrong address is refused at once; its items come
 * with the first poll. A page that names a feed stands for it. The same address twice is one source.
 * @throws DomainError `address_refused`, `address_unreachable`, `address_timed_out`, `address_too_large`,
 * `unreadable_document`.
 */
export async function addSource(
  context: FetchContext,
  entry: SourceEntry,
): Promise<{ source: SourceDetail; isNew: boolean }> {
  const url = URL.canParse(entry.url) ? new URL(entry.url).href : entry.url
  const known = await sources.findSourceByUrl(context.db, url)
  if (known !== undefined) return { source: await getSource(context, known.id), isNew: false }
  const kind = entry.kind ?? "feed"
  const seen = await lookAtSource(context, kind, url)
  const source = toSource({ ...entry, kind }, seen, context.clock())
  try {
    await transact(context.db, (trx) => sources.insertSource(trx, source))
  } catch (error) {
    const faster = isUniqueViolation(error) ? await sources.findSourceByUrl(context.db, seen.url) : undefined
    if (faster === undefined) throw error
    return { source: await getSource(context, faster.id), isNew: false }
  }
  context.onSourceDue?.()
  return { source: await getSource(context, source.id), isNew: true }
}

/** The newest first. @throws DomainError `invalid_cursor`. */
export async function listSources(
  { db }: Pick<ServiceContext, "db">,
  ask: PageAsk,
): Promise<Page<SourceListed>> {
  return sources.listSources(db, ask)
}

/** @throws DomainError `not_found`. */
export async function getSource({ db }: Pick<ServiceContext, "db">, id: string): Promise<SourceDetail> {
  const source = await sources.findSource(db, id)
  if (source === undefined) throw notFound("source", id)
  return { ...source, items: await items.listSourceItems(db, id, MOST_ITEMS_SHOWN) }
}

/** Asks it now instead of when its time has come. @throws DomainError `not_found`, `withdrawn`, `source_not_active`. */
export async function pollSource(context: FetchContext, id: string): Promise<SourceDetail> {
  const source = await findLive(context, id)
  if (source.state !== "active")
    throw new DomainError("source_not_active", `${id} is ${source.state}; resume it first`)
  const now = context.clock().toISOString()
  await transact(context.db, (trx) => sources.setDueNow(trx, id, now))
  context.onSourceDue?.()
  return getSource(context, id)
}

/** Asks nothing of it until it is resumed. @throws DomainError `not_found`, `withdrawn`. */
export async function pauseSource(context: ServiceContext, id: string): Promise<SourceDetail> {
  const source = await findLive(context, id)
  if (source.state !== "paused") await change(context, id, { state: "paused", nextPollAt: null })
  return getSource(context, id)
}

/** Asks it again, beginning now; what failed before is forgiven. @throws DomainError `not_found`, `withdrawn`. */
export async function resumeSource(context: FetchContext, id: string): Promise<SourceDetail> {
  const source = await findLive(context, id)
  if (source.state !== "active") {
    await change(context, id, { state: "active", nextPollAt: context.clock().toISOString(), failures: 0 })
    context.onSourceDue?.()
  }
  return getSource(context, id)
}

/** Follows it no longer. What was read from it stays. @throws DomainError `not_found`. */
export async function withdrawSource(context: ServiceContext, id: string): Promise<SourceDetail> {
  const now = context.clock().toISOString()
  await transact(context.db, (trx) => sources.setSourceWithdrawn(trx, id, now))
  return getSource(context, id)
}

/**
 * Reads an item whose day was missing, now that somebody says it.
 * @throws DomainError `not_found`, also when the item was read or skipped in the meantime.
 */
export async function dateSourceItem(
  context: ServiceContext,
  sourceId: string,
  itemId: string,
  publishedOn: CalendarDay,
): Promise<SourceDetail> {
  const item = await items.findSourceItem(context.db, sourceId, itemId)
  if (item === undefined || item.text === null) throw notFound("item without a day", itemId)
  const { text, url, title, publisher } = item
  const { digest } = await ingestDigest(context, {
    text,
    publishedOn,
    url: url ?? undefined,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
  })
  await settle(context, itemId, { state: "read", reason: null, digestId: digest.id })
  return getSource(context, sourceId)
}

/** Takes an item that waits for a day off the list. @throws DomainError `not_found`. */
export async function skipSourceItem(
  context: ServiceContext,
  sourceId: string,
  itemId: string,
): Promise<SourceDetail> {
  const item = await items.findSourceItem(context.db, sourceId, itemId)
  if (item === undefined) throw notFound("item", itemId)
  await settle(context, itemId, { state: "skipped", reason: "left out by hand", digestId: null })
  return getSource(context, sourceId)
}

const settle = (
  { db }: ServiceContext,
  itemId: string,
  settled: Parameters<typeof items.setItemSettled>[2],
): Promise<boolean> => transact(db, (trx) => items.setItemSettled(trx, itemId, settled))

async function findLive({ db }: Pick<ServiceContext, "db">, id: string): Promise<Source> {
  const source = await sources.findSource(db, id)
  if (source === undefined) throw notFound("source", id)
  if (source.withdrawnAt !== null) throw new DomainError("withdrawn", `${id} is not followed any more`)
  return source
}

async function change(
  { db, clock }: ServiceContext,
  id: string,
  to: Parameters<typeof sources.setSourceState>[2],
): Promise<void> {
  const now = clock().toISOString()
  if (!(await transact(db, (trx) => sources.setSourceState(trx, id, to, now))))
    throw new DomainError("withdrawn", `${id} is not followed any more`)
}

function toSource(
  entry: Omit<SourceEntry, "url"> & { kind: SourceKind },
  seen: SourceSeen,
  now: Date,
): Source {
  return {
    id: newId("src", now),
    kind: entry.kind,
    url: seen.url,
    title: (entry.title ?? seen.title ?? new URL(seen.url).host).slice(0, 300),
    publisher: entry.publisher ?? seen.publisher,
    intervalMinutes: entry.intervalMinutes ?? STANDARD_INTERVAL_MINUTES,
    fetchesPages: entry.fetchesPages ?? true,
    state: "active",
    nextPollAt: now.toISOString(),
    lastPolledAt: null,
    lastResult: null,
    lastReason: null,
    failures: 0,
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    withdrawnAt: null,
  }
}
