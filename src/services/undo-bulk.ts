import { type Database, transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import { findBulk, insertBulk, isBulkUndone } from "../db/queries/bulk.ts"
import { holdEvent } from "../db/queries/events.ts"
import { holdPrediction } from "../db/queries/predictions.ts"
import type { BulkItem, BulkListed } from "../domain/bulk.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import { thingOf } from "../domain/regrouping.ts"
import { titlesOf, toListed } from "./bulk.ts"
import { findThing, undoToThing } from "./bulk-steps.ts"
import { wasChangedSince } from "./changed-since.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import type { Cause } from "./history.ts"
import { notFound, requireStored } from "./revisions.ts"

/**
 * Gives everything that a bulk action changed back what it was, all of it or nothing.
 * @throws DomainError `not_found`, `nothing_to_undo`, `cannot_undo` naming what somebody changed since, `conflict`.
 */
export async function undoBulk(
  context: ServiceContext,
  id: string,
  by: string = SOMEONE,
): Promise<BulkListed> {
  try {
    return await transact(context.db, (trx) => undoInside({ ...context, db: trx }, id, by))
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError("conflict", `${id} was taken back by somebody else just now`)
  }
}

async function undoInside(context: ServiceContext, id: string, by: string): Promise<BulkListed> {
  const { db } = context
  const now = context.clock()
  const bulk = await findBulk(db, id)
  if (bulk === undefined) throw notFound("bulk action", id)
  if (bulk.undoesId !== null)
    throw new DomainError("cannot_undo", "this took another one back; do that one again instead")
  if (await isBulkUndone(db, id)) throw new DomainError("nothing_to_undo", `${id} was taken back already`)
  const done = bulk.items.filter(({ outcome }) => outcome === "done")
  await requireAsLeft(db, done)
  const cause: Cause = { why: "taken back", by, now }
  // The last first: what was done to a thing twice, or to one that another hangs on, unwinds as it was wound.
  for (const item of done.reverse())
    await undoToThing(context, item.thingId, bulk.doing.action, item.before ?? {}, cause)
  const stamps = { recordedAt: now.toISOString(), recordedBy: by }
  await insertBulk(db, { id: newId("blk", now), doing: bulk.doing, items: [], ...stamps, undoesId: id })
  return toListed(db, bulk)
}

/** Holds all things as the action left them until the transaction ends. @throws DomainError `cannot_undo`, `conflict`. */
async function requireAsLeft(db: Database, done: readonly BulkItem[]): Promise<void> {
  const changed: string[] = []
  for (const { thingId, revision } of [...done].sort((a, b) => (a.thingId < b.thingId ? -1 : 1))) {
    const thing = await findThing(db, thingId)
    const hold = thingOf(thingId) === "event" ? holdEvent : holdPrediction
    requireStored(await hold(db, thing), thingId)
    if (await wasChangedSince(db, thing, revision ?? 0)) changed.push(thingId)
  }
  if (changed.length === 0) return
  const titles = await titlesOf(db, changed)
  const faults = changed.map((id) => ({ where: id, message: `${titles.get(id) ?? id}: was changed since` }))
  throw new DomainError(
    "cannot_undo",
    `${changed.length} of ${done.length} were changed since; nothing was taken back`,
    faults,
  )
}
