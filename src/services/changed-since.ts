import type { Database } from "../db/database.ts"
import { listChanges } from "../db/queries/changes.ts"
import { listRegroupings } from "../db/queries/regroupings.ts"
import type { Event } from "../domain/event.ts"
import type { Prediction } from "../domain/prediction.ts"
import { thingOf } from "../domain/regrouping.ts"

/**
 * Whether somebody made something else of a thing after a revision of it. Days that follow from others, counted anew, do
 * not count, nor does what is as it was again.
 */
export async function wasChangedSince(
  db: Database,
  thing: Event | Prediction,
  revision: number,
): Promise<boolean> {
  if (thing.revision === revision) return false
  const followed = followingFields(thing)
  const net = new Map<string, { from: string | null; to: string | null }>()
  for (const change of await listChanges(db, thingOf(thing.id), thing.id)) {
    if ((change.revision ?? 0) <= revision || followed.has(change.field)) continue
    const { from } = net.get(change.field) ?? change
    net.set(change.field, { from, to: change.to })
  }
  if ([...net.values()].some(({ from, to }) => from !== to)) return true
  const regroupings = await listRegroupings(db, [thing.id])
  const undone = new Set(regroupings.map(({ undoesId }) => undoesId))
  return regroupings.some(
    ({ id, keptId, keptRevision, otherRevision, undoesId }) =>
      undoesId === null && !undone.has(id) && (keptId === thing.id ? keptRevision : otherRevision) > revision,
  )
}

/** The fields of a thing that are counted from something else. */
function followingFields(thing: Event | Prediction): ReadonlySet<string> {
  if ("span" in thing) return new Set(thing.anchor ? ["date", "startsOn", "endsOn", "precision"] : [])
  const windows = (["conditionWindow", "outcomeWindow"] as const).filter(
    (name) => thing[name].basis !== "absolute",
  )
  return new Set(["dueOn", "reviewOn", ...windows.flatMap((name) => [`${name}.opensOn`, `${name}.dueOn`])])
}
