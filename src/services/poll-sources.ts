import { createHash } from "node:crypto"
import { transact } from "../db/database.ts"
import {
  findKnownGuids,
  insertSourceItem,
  listSourceItems,
  type SourceItemEntry,
} from "../db/queries/source-items.ts"
import {
  type ClaimedSource,
  claimDueSource,
  type PollOutcome,
  renewLease,
  setPolled,
} from "../db/queries/sources.ts"
import { DomainError, isLedgerFault } from "../domain/errors.ts"
import { isGivenUp, nextPoll, nextPollAfterFailure } from "../domain/source.ts"
import { type FeedItem, readFeed } from "../ingest/feed.ts"
import { AddressError, type FetchedBytes } from "../ingest/fetch.ts"
import { readUpload } from "../ingest/upload.ts"
import { type FetchContext, hintsOf } from "./fetching.ts"
import { passedOver, refusedItem, takeItem } from "./take-item.ts"

/** Longer than any one item takes; it is lengthened before each. */
const LEASE_MILLISECONDS = 180_000
/** So many of the newest items are read when following begins, and so many that are new later. */
const MOST_AT_FIRST = 20
const MOST_LATER = 100

/** Thrown inside a poll whose source somebody else has by now, or that a person paused. */
class LeaseLost extends Error {}

/**
 * Asks the source that has been due longest, and takes in what is new there, each item for itself. Several processes
 * may do so at once: a source is leased to one of them. `signal` ends it between and inside requests.
 * Returns whether there was one.
 * @throws what nobody meant to throw, after it was written down as a failure.
 */
export async function pollNextSource(context: FetchContext, signal?: AbortSignal): Promise<boolean> {
  const now = context.clock()
  const source = await transact(context.db, (trx) =>
    claimDueSource(trx, now.toISOString(), leaseEnd(now).toISOString()),
  )
  if (source === undefined) return false
  try {
    await finish(context, source, await poll(context, source, signal))
  } catch (error) {
    if (error instanceof LeaseLost) return true
    // That says nothing of the source: its lease runs out, and it is asked again.
    if (isLedgerFault(error) || (error instanceof DomainError && error.code === "conflict")) throw error
    if (signal?.aborted) await lease(context, source, now)
    else await finish(context, source, failed(context, source, error))
    if (!(error instanceof DomainError) && !signal?.aborted) throw error
  }
  return true
}

const finish = (context: FetchContext, source: ClaimedSource, outcome: PollOutcome): Promise<boolean> =>
  transact(context.db, (trx) => setPolled(trx, source, outcome, context.clock().toISOString()))

const lease = ({ db }: FetchContext, { id, fence }: ClaimedSource, until: Date): Promise<boolean> =>
  transact(db, (trx) => renewLease(trx, id, fence, until.toISOString()))

const keep = ({ db }: FetchContext, item: SourceItemEntry): Promise<void> =>
  transact(db, (trx) => insertSourceItem(trx, item))

async function poll(
  context: FetchContext,
  source: ClaimedSource,
  signal: AbortSignal | undefined,
): Promise<PollOutcome> {
  const { url, kind, etag, lastModified } = source
  const fetched = await context.fetchAddress({ url, wants: kind, etag, lastModified, signal })
  if (fetched.isUnchanged) return wentWell(context, source, "unchanged", { etag, lastModified })
  if (kind === "page") await takeItems(context, source, [await pageItem(fetched)], signal)
  else {
    const { items, refused } = await readFeed(fetched.bytes, hintsOf(fetched))
    await takeItems(context, source, items, signal)
    for (const item of refused) await keep(context, refusedItem(context, source, item))
  }
  return wentWell(context, source, "read", fetched)
}

/** What the page says now, as an item: another text is another item. */
async function pageItem(fetched: FetchedBytes): Promise<FeedItem> {
  const document = await readUpload(fetched.bytes, hintsOf(fetched))
  const guid = createHash("sha256").update(document.text).digest("hex")
  return { ...document, url: fetched.url, guid }
}

async function takeItems(
  context: FetchContext,
  source: ClaimedSource,
  items: readonly FeedItem[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const isFirst = (await listSourceItems(context.db, source.id, 1)).length === 0
  const known = await findKnownGuids(
    context.db,
    source.id,
    items.map(({ guid }) => guid),
  )
  const unseen = [...new Map(items.map((item) => [item.guid, item])).values()].filter(
    ({ guid }) => !known.has(guid),
  )
  const fresh = newestFirst(unseen)
  const most = isFirst ? MOST_AT_FIRST : MOST_LATER
  const why = isFirst ? "it was there before following began" : "too many came at once"
  // The oldest first, so that the list of what came stays in order also where this is cut short.
  for (const item of fresh.slice(most).reverse()) await keep(context, passedOver(context, source, item, why))
  for (const item of fresh.slice(0, most).reverse()) {
    signal?.throwIfAborted()
    if (!(await lease(context, source, leaseEnd(context.clock())))) throw new LeaseLost()
    await keep(context, await takeItem(context, source, item, signal))
  }
}

/** By their days where all have one; else as the feed has them, whose newest come first. */
function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  if (items.some(({ publishedOn }) => publishedOn === null)) return [...items]
  return [...items].sort((a, b) => (b.publishedOn ?? "").localeCompare(a.publishedOn ?? ""))
}

function wentWell(
  { clock }: FetchContext,
  source: ClaimedSource,
  result: "read" | "unchanged",
  { etag, lastModified }: Pick<PollOutcome, "etag" | "lastModified">,
): PollOutcome {
  const nextPollAt = nextPoll(clock(), source.intervalMinutes, Math.random()).toISOString()
  return { result, reason: null, failures: 0, state: "active", nextPollAt, etag, lastModified }
}

function failed({ clock }: FetchContext, source: ClaimedSource, error: unknown): PollOutcome {
  const failures = source.failures + 1
  const { isGone, retryAfterSeconds } =
    error instanceof AddressError ? error : { isGone: false, retryAfterSeconds: null }
  const isOver = isGone || isGivenUp(failures)
  const next = nextPollAfterFailure(clock(), failures, retryAfterSeconds, Math.random())
  return {
    result: "failed",
    reason: error instanceof DomainError ? error.message : "Something went wrong on our side.",
    failures,
    state: isOver ? "broken" : "active",
    nextPollAt: isOver ? null : next.toISOString(),
    etag: source.etag,
    lastModified: source.lastModified,
  }
}

const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MILLISECONDS)
