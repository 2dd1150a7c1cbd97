import { countAnew, indexAnew } from "../db/queries/settle-items.ts"
import { askPlanningOfNew } from "./ask-planning.ts"
import type { ServiceContext } from "./context.ts"
import type { Findings } from "./import-findings.ts"
import { planReminders } from "./plan-reminders.ts"

const BATCH = 200

/**
 * Makes what follows from imported things and is never taken from an import: what search reads, the order of lists, and
 * the reminders of this ledger's own rules; those of many new things are left to be planned after it. To be called in the
 * import's transaction.
 */
export async function settleImported(
  { db, clock }: ServiceContext,
  { addedIds, touched }: Findings,
): Promise<void> {
  for (const ids of batches(addedIds.digests)) await indexAnew(db, "digest", ids)
  for (const ids of batches(touched.events)) {
    await indexAnew(db, "event", ids)
    await countAnew(db, "event", ids)
  }
  for (const ids of batches(touched.predictions)) {
    await indexAnew(db, "prediction", ids)
    await countAnew(db, "prediction", ids)
  }
  const now = clock()
  const added = new Set([...addedIds.events, ...addedIds.predictions])
  const isLeft = await askPlanningOfNew(db, [...added], now)
  const things = [...touched.events, ...touched.predictions]
  await planReminders(db, isLeft ? things.filter((id) => !added.has(id)) : things, now)
}

/** Ids or rows, so many at once that one statement carries them. */
export function* batches<T>(all: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
