import type { Kysely } from "kysely"
import type { Schema } from "./schema.ts"

type Database = Kysely<Schema>

/** What follows from changes of some things, done once for all of them. */
export type FollowUp = (db: Database, ids: readonly string[], now: Date) => Promise<void>

const waiting = new WeakMap<Database, Map<FollowUp, { ids: Set<string>; now: Date }>>()

/**
 * Lets a change be followed up before its transaction commits, when all of it is written; at once outside of a
 * transaction. Where the follow-up fails, so does the change.
 */
export async function beforeCommit(db: Database, followUp: FollowUp, id: string, now: Date): Promise<void> {
  if (!db.isTransaction) return followUp(db, [id], now)
  const works = waiting.get(db) ?? new Map<FollowUp, { ids: Set<string>; now: Date }>()
  const { ids } = works.get(followUp) ?? { ids: new Set<string>() }
  waiting.set(db, works.set(followUp, { ids: ids.add(id), now }))
}

/** Takes back what `beforeCommit` was asked for about some things: it is seen to later. */
export function notBeforeCommit(db: Database, followUp: FollowUp, ids: readonly string[]): void {
  const work = waiting.get(db)?.get(followUp)
  for (const id of ids) work?.ids.delete(id)
}

/** Does what was asked for by `beforeCommit`, also what that asks for in its turn. */
export async function runBeforeCommit(db: Database): Promise<void> {
  for (let works = waiting.get(db); works !== undefined; works = waiting.get(db)) {
    waiting.delete(db)
    for (const [followUp, { ids, now }] of works) await followUp(db, [...ids], now)
  }
}
