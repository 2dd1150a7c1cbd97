import type { Database } from "../db/database.ts"
import { findEvent, holdEvent } from "../db/queries/events.ts"
import { setMentioned } from "../db/queries/mentions.ts"
import { findPrediction, holdPrediction } from "../db/queries/predictions.ts"
import { insertRegrouping, listRegroupings } from "../db/queries/regroupings.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import type { Prediction } from "../domain/prediction.ts"
import { type Moved, type Regrouping, thingOf } from "../domain/regrouping.ts"
import type { Cause } from "./history.ts"
import { invalid } from "./prediction-windows.ts"
import { notFound, requireNotWithdrawn, requireStored } from "./revisions.ts"

/*
 * What merging, splitting and taking either back have in common. To be called in a transaction.
 */

/** Two events as they are, held until the transaction ends. @throws DomainError `not_found`, `conflict`. */
export const holdTwoEvents = (db: Database, a: string, b: string): Promise<[Event, Event]> =>
  holdTwo(db, [a, b], findEvent, holdEvent)

/** Two predictions as they are, held until the transaction ends. @throws DomainError `not_found`, `conflict`. */
export const holdTwoPredictions = (db: Database, a: string, b: string): Promise<[Prediction, Prediction]> =>
  holdTwo(db, [a, b], findPrediction, holdPrediction)

/** In the order of their ids, so that two who hold the same two things wait for each other instead of for ever. */
async function holdTwo<T extends { id: string }>(
  db: Database,
  ids: readonly [string, string],
  find: (db: Database, id: string) => Promise<T | undefined>,
  hold: (db: Database, thing: T) => Promise<boolean>,
): Promise<[T, T]> {
  const found: T[] = []
  for (const id of ids) {
    const thing = await find(db, id)
    if (thing === undefined) throw notFound(thingOf(id), id)
    found.push(thing)
  }
  for (const thing of [...found].sort((a, b) => (a.id < b.id ? -1 : 1)))
    requireStored(await hold(db, thing), thing.id)
  return found as [T, T]
}

/** @throws DomainError `invalid_request` (one thing with itself), `withdrawn`. */
export function requireTwo(kept: Event | Prediction, other: Event | Prediction): void {
  if (kept.id === other.id) throw invalid([{ where: "/with", message: "must be another one" }])
  requireNotWithdrawn(kept)
  requireNotWithdrawn(other)
}

/** Gives mentions to another thing. @throws DomainError `conflict` when one of them is elsewhere by now. */
export async function moveMentions(
  db: Database,
  ids: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  requireStored((await setMentioned(db, ids, thingOf(from), from, to)) === ids.length, from)
}

/** Writes a regrouping down; `kept` and `other` as they were before it. */
export async function recordRegrouping(
  db: Database,
  what: Pick<Regrouping, "kind" | "undoesId"> & { moved: Moved },
  kept: { id: string; revision: number },
  other: { id: string; revision: number },
  { why, by, now }: Cause,
): Promise<void> {
  await insertRegrouping(db, {
    ...what,
    id: newId("rgp", now),
    keptId: kept.id,
    otherId: other.id,
    keptRevision: kept.revision + 1,
    otherRevision: other.revision + 1,
    why,
    recordedAt: now.toISOString(),
    recordedBy: by,
  })
}

/** @throws DomainError `cannot_undo` when one of the two things was merged or split since, `nothing_to_undo`. */
export async function requireLast(db: Database, regrouping: Regrouping): Promise<void> {
  const all = await listRegroupings(db, [regrouping.keptId, regrouping.otherId])
  const undone = new Set(all.map(({ undoesId }) => undoesId))
  if (undone.has(regrouping.id))
    throw new DomainError("nothing_to_undo", `${regrouping.id} was taken back already`)
  const later = all.find((one) => one.undoesId === null && !undone.has(one.id) && isLater(one, regrouping))
  if (later !== undefined)
    throw new DomainError("cannot_undo", `it was merged or split again since; take ${later.id} back first`)
}

function isLater(one: Regrouping, than: Regrouping): boolean {
  const revisions = (of: Regrouping) =>
    new Map([
      [of.keptId, of.keptRevision],
      [of.otherId, of.otherRevision],
    ])
  const [mine, theirs] = [revisions(one), revisions(than)]
  return [...mine].some(([id, revision]) => revision > (theirs.get(id) ?? Number.POSITIVE_INFINITY))
}

/** The fields in which `after` differs from `before`, as they are in both. */
export function differences<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): Pick<Moved, "before" | "after"> {
  const changed = fields.filter((field) => !isSame(before[field], after[field]))
  const pick = (from: T) => Object.fromEntries(changed.map((field) => [field, from[field]]))
  return { before: pick(before), after: pick(after) }
}

/** `now` with the fields that the regrouping changed as they were before it, but for those that changed since. */
export function restored<T extends object>(now: T, { before, after }: Pick<Moved, "before" | "after">): T {
  const held = now as Record<string, unknown>
  const back = Object.keys(before).filter((field) => isSame(held[field], after[field]))
  return { ...now, ...Object.fromEntries(back.map((field) => [field, before[field]])) }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
