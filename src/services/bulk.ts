import { type Database, transact } from "../db/database.ts"
import { findBulk, insertBulk, isBulkUndone } from "../db/queries/bulk.ts"
import { listEventsById } from "../db/queries/events.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import { listTop } from "../db/queries/timeline.ts"
import { attempt } from "../db/savepoint.ts"
import { type Bulk, type BulkDoing, type BulkItem, type BulkListed, MOST_BULK_ITEMS } from "../domain/bulk.ts"
import { DomainError, type Fault } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import { titleOf } from "../domain/prediction.ts"
import { readQuery } from "../domain/query-language.ts"
import { doToThing, findThing, snapshotOf } from "./bulk-steps.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { invalid } from "./prediction-windows.ts"
import { notFound } from "./revisions.ts"

/** What is to be done, and to which things: those named, or all that answer a query. */
export interface BulkAsk {
  doing: BulkDoing
  ids?: readonly string[] | undefined
  /** In the query language. */
  query?: string | undefined
  /** Leaves out what cannot take it, instead of refusing the whole. */
  skipUnable?: boolean | undefined
  by?: string | undefined
}

/** What one thing says against it; anything else stops the whole. */
const ITS_OWN: ReadonlySet<string> = new Set([
  "not_found",
  "withdrawn",
  "some_unable",
  "already_resolved",
  "condition_open",
  "no_condition",
  "reason_required",
  "invalid_request",
  "invalid_duration",
  "hangs_in_cycle",
])

/**
 * Does one thing to many events and predictions, all of it or nothing, in one transaction; each goes the way it goes
 * alone, with its history. What was that way already counts as unchanged.
 * @throws DomainError `some_unable` naming those that cannot take it (unless `skipUnable`), `invalid_request` (too many),
 * `invalid_query`, `invalid_span`, `conflict`.
 */
export async function runBulk(context: ServiceContext, ask: BulkAsk): Promise<BulkListed> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const inside = { ...context, db: trx }
    const ids = await listAsked(inside, ask)
    const cause: Cause = { why: whyOf(ask.doing), by: ask.by ?? SOMEONE, now }
    const items: BulkItem[] = []
    for (const id of ids) items.push(await doToOne(inside, id, ask.doing, cause))
    const unable = items.filter(({ outcome }) => outcome === "unable")
    if (unable.length > 0 && ask.skipUnable !== true) throw await refusal(trx, items, unable)
    const bulk: Bulk = {
      id: newId("blk", now),
      doing: ask.doing,
      items: await withRevisions(trx, items),
      recordedAt: now.toISOString(),
      recordedBy: cause.by,
      undoesId: null,
    }
    await insertBulk(trx, bulk)
    return toListed(trx, bulk)
  })
}

/** What was done to many things at once. @throws DomainError `not_found`. */
export async function getBulk({ db }: Pick<ServiceContext, "db">, id: string): Promise<BulkListed> {
  const bulk = await findBulk(db, id)
  if (bulk === undefined) throw notFound("bulk action", id)
  return toListed(db, bulk)
}

/** The ids that were asked for, each once. */
async function listAsked(context: ServiceContext, { ids, query }: BulkAsk): Promise<string[]> {
  if (ids !== undefined) {
    const once = [...new Set(ids)]
    if (once.length > MOST_BULK_ITEMS) throw tooMany("/ids")
    return once
  }
  const filter = { query: readQuery(query ?? "") }
  const found = await listTop(context.db, { filter, today: todayOf(context) }, MOST_BULK_ITEMS + 1)
  if (found.length > MOST_BULK_ITEMS) throw tooMany("/query")
  return found.map(({ id }) => id)
}

const tooMany = (where: string): DomainError =>
  invalid([{ where, message: `names more than ${MOST_BULK_ITEMS} things; narrow it` }])

async function doToOne(
  context: ServiceContext,
  id: string,
  doing: BulkDoing,
  cause: Cause,
): Promise<BulkItem> {
  const item: BulkItem = { thingId: id, outcome: "unchanged", reason: null, before: null, revision: null }
  try {
    const thing = await findThing(context.db, id)
    const before = await snapshotOf(context.db, thing, doing.action)
    await attempt(context.db, () => doToThing(context, thing, doing, cause))
    const after = await findThing(context.db, id)
    return after.revision === thing.revision ? item : { ...item, outcome: "done", before }
  } catch (error) {
    if (!(error instanceof DomainError && ITS_OWN.has(error.code))) throw error
    return { ...item, outcome: "unable", reason: error.faults[0]?.message ?? error.message }
  }
}

/** The things that were done with the revisions they have now: those before moved on where one hangs on another. */
async function withRevisions(db: Database, items: readonly BulkItem[]): Promise<BulkItem[]> {
  const done = items.filter(({ outcome }) => outcome === "done").map(({ thingId }) => thingId)
  const revisions = new Map(
    [...(await listEventsById(db, done)), ...(await listPredictionsById(db, done))].map(
      ({ id, revision }) => [id, revision] as const,
    ),
  )
  return items.map((item) => ({ ...item, revision: revisions.get(item.thingId) ?? null }))
}

async function refusal(
  db: Database,
  items: readonly BulkItem[],
  unable: readonly BulkItem[],
): Promise<DomainError> {
  const titles = await titlesOf(
    db,
    unable.map(({ thingId }) => thingId),
  )
  const faults = unable.map(
    (item): Fault => ({
      where: item.thingId,
      message: `${titles.get(item.thingId) ?? item.thingId}: ${item.reason}`,
    }),
  )
  return new DomainError(
    "some_unable",
    `${unable.length} of ${items.length} cannot take it; nothing was changed`,
    faults,
  )
}

export async function toListed(db: Database, bulk: Bulk): Promise<BulkListed> {
  const { undoesId: _, items, ...rest } = bulk
  const titles = await titlesOf(
    db,
    items.map(({ thingId }) => thingId),
  )
  return {
    ...rest,
    items: items.map(({ thingId, outcome, reason }) => ({
      thingId,
      title: titles.get(thingId) ?? "",
      outcome,
      reason,
    })),
    isUndone: await isBulkUndone(db, bulk.id),
  }
}

/** What events and predictions are called, by their ids. */
export async function titlesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const events = await listEventsById(db, ids)
  const predictions = await listPredictionsById(db, ids)
  return new Map([
    ...events.map((event) => [event.id, event.title] as const),
    ...predictions.map((prediction) => [prediction.id, titleOf(prediction)] as const),
  ])
}

function whyOf(doing: BulkDoing): string {
  if (doing.action === "move")
    return doing.why ?? `moved ${doing.shift ? `by ${doing.shift}` : `to ${doing.to}`}`
  if (doing.action === "tag" || doing.action === "untag") return `${doing.action} ${doing.tag}`
  return { accept: "accepted", withdraw: "withdrawn", annul: "annulled" }[doing.action]
}
