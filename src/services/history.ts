import type { Database } from "../db/database.ts"
import { insertChanges } from "../db/queries/changes.ts"
import type { Change } from "../domain/change.ts"
import { newId } from "../domain/ids.ts"

/** Values by the name of their field, as history keeps them. */
export type Fields = Record<string, string | null>

/** Why something changed, and who says so. */
export interface Cause {
  why: string
  by: string
  now: Date
}

/** Writes down each field whose value differs; returns how many did. */
export async function recordChanges(
  db: Database,
  of: Pick<Change, "eventId" | "predictionId">,
  before: Fields,
  after: Fields,
  { why, by, now }: Cause,
): Promise<number> {
  const changes = Object.keys(after).flatMap((field): Change[] => {
    const [from, to] = [before[field] ?? null, after[field] ?? null]
    if (from === to) return []
    return [
      { ...of, id: newId("chg", now), field, from, to, why, recordedAt: now.toISOString(), recordedBy: by },
    ]
  })
  await insertChanges(db, changes)
  return changes.length
}
