import type { Selectable, Updateable } from "kysely"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { PollResult, Source, SourceKind, SourceListed, SourceState } from "../../domain/source.ts"
import type { Database } from "../database.ts"
import { readCursor, toPage } from "../keyset.ts"
import type { SourceTable } from "../source-schema.ts"
import { countItems } from "./source-items.ts"

type SourceRow = Selectable<SourceTable>

/** A source that one worker has alone for a while; the fence tells its lease from any other. */
export interface ClaimedSource extends Source {
  etag: string | null
  lastModified: string | null
  fence: number
}

/** How a poll ended, to be written down. */
export interface PollOutcome {
  result: PollResult
  reason: string | null
  failures: number
  state: SourceState
  nextPollAt: string | null
  /** What makes the next request conditional. */
  etag: string | null
  lastModified: string | null
}

/** @throws a unique violation when an active source has the address already. */
export async function insertSource(db: Database, source: Source): Promise<void> {
  await db
    .insertInto("source")
    .values({
      id: source.id,
      kind: source.kind,
      url: source.url,
      title: source.title,
      publisher: source.publisher,
      interval_minutes: source.intervalMinutes,
      fetches_pages: source.fetchesPages ? 1 : 0,
      state: source.state,
      next_poll_at: source.nextPollAt,
      created_at: source.createdAt,
      updated_at: source.updatedAt,
    })
    .execute()
}

export async function findSource(db: Database, id: string): Promise<SourceListed | undefined> {
  const row = await db.selectFrom("source").selectAll().where("id", "=", id).executeTakeFirst()
  return row && (await withCounts(db, [row]))[0]
}

/** The one that is not withdrawn. */
export async function findSourceByUrl(db: Database, url: string): Promise<SourceListed | undefined> {
  const row = await db
    .selectFrom("source")
    .selectAll()
    .where("url", "=", url)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst()
  return row && (await withCounts(db, [row]))[0]
}

/** The newest first, without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listSources(db: Database, ask: PageAsk): Promise<Page<SourceListed>> {
  const after = readCursor(ask.cursor)
  let query = db.selectFrom("source").selectAll().where("withdrawn_at", "is", null)
  // Ids grow with the time they were made.
  if (after !== undefined) query = query.where("id", "<", after[1])
  const rows = await query
    .orderBy("id", "desc")
    .limit(ask.limit + 1)
    .execute()
  return toPage(await withCounts(db, rows), ask.limit, ({ createdAt, id }) => [createdAt.slice(0, 10), id])
}

/** Takes the source that has been due longest until `leasedUntil`; `undefined` when none is. */
export async function claimDueSource(
  db: Database,
  now: string,
  leasedUntil: string,
): Promise<ClaimedSource | undefined> {
  // PostgreSQL lets two that ask at once meet on the same row: who loses looks for the next one.
  for (let due = await findDue(db, now); due !== undefined; due = await findDue(db, now)) {
    const row = await db
      .updateTable("source")
      .set((eb) => ({ leased_until: leasedUntil, fence: eb("fence", "+", 1) }))
      .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<", now)]))
      .where("next_poll_at", "<=", now)
      .where("id", "=", due)
      .returningAll()
      .executeTakeFirst()
    if (row) return { ...toSource(row), etag: row.etag, lastModified: row.last_modified, fence: row.fence }
  }
  return undefined
}

async function findDue(db: Database, now: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("source")
    .select("id")
    .where("next_poll_at", "<=", now)
    .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<", now)]))
    .orderBy("next_poll_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** Lengthens a lease; `false` when it is somebody else's by now, or was taken away. */
export async function renewLease(
  db: Database,
  id: string,
  fence: number,
  leasedUntil: string,
): Promise<boolean> {
  const result = await db
    .updateTable("source")
    .set({ leased_until: leasedUntil })
    .where("id", "=", id)
    .where("fence", "=", fence)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writes down how a poll ended and gives the lease back; `false` when the lease was lost: then nothing is written. */
export async function setPolled(
  db: Database,
  { id, fence }: Pick<ClaimedSource, "id" | "fence">,
  outcome: PollOutcome,
  now: string,
): Promise<boolean> {
  const result = await db
    .updateTable("source")
    .set((eb) => ({
      last_polled_at: now,
      last_result: outcome.result,
      last_reason: outcome.reason,
      failures: outcome.failures,
      state: outcome.state,
      next_poll_at: outcome.nextPollAt,
      etag: outcome.etag,
      last_modified: outcome.lastModified,
      leased_until: null,
      revision: eb("revision", "+", 1),
      updated_at: now,
    }))
    .where("id", "=", id)
    .where("fence", "=", fence)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/**
 * What a person decides: paused, resumed, asked now. A poll under way loses its lease, so that it cannot undo it.
 * `false` when the source is withdrawn.
 */
export async function setSourceState(
  db: Database,
  id: string,
  change: { state: SourceState; nextPollAt: string | null; failures?: number },
  now: string,
): Promise<boolean> {
  const columns: Updateable<SourceTable> = { state: change.state, next_poll_at: change.nextPollAt }
  if (change.failures !== undefined) columns.failures = change.failures
  return changeLive(db, id, columns, now)
}

/** Brings the next poll of an active source forward to now; one that is under way or due already is left alone. */
export async function setDueNow(db: Database, id: string, now: string): Promise<void> {
  await db
    .updateTable("source")
    .set({ next_poll_at: now })
    .where("id", "=", id)
    .where("next_poll_at", ">", now)
    .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<", now)]))
    .execute()
}

/** `false` when it is withdrawn already. */
export async function setSourceWithdrawn(db: Database, id: string, now: string): Promise<boolean> {
  return changeLive(db, id, { withdrawn_at: now, next_poll_at: null }, now)
}

async function changeLive(
  db: Database,
  id: string,
  columns: Updateable<SourceTable>,
  now: string,
): Promise<boolean> {
  const result = await db
    .updateTable("source")
    .set((eb) => ({
      ...columns,
      leased_until: null,
      fence: eb("fence", "+", 1),
      revision: eb("revision", "+", 1),
      updated_at: now,
    }))
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

async function withCounts(db: Database, rows: readonly SourceRow[]): Promise<SourceListed[]> {
  const counts = await countItems(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...toSource(row), itemCounts: counts(row.id) }))
}

function toSource(row: SourceRow): Source {
  return {
    id: row.id,
    kind: row.kind as SourceKind,
    url: row.url,
    title: row.title,
    publisher: row.publisher,
    intervalMinutes: row.interval_minutes,
    fetchesPages: row.fetches_pages === 1,
    state: row.state as SourceState,
    nextPollAt: row.next_poll_at,
    lastPolledAt: row.last_polled_at,
    lastResult: row.last_result as PollResult | null,
    lastReason: row.last_reason,
    failures: row.failures,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
  }
}
