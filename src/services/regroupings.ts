import type { Database } from "../db/database.ts"
import { findEvent, listEventsById } from "../db/queries/events.ts"
import { findPrediction, listPredictionsById } from "../db/queries/predictions.ts"
import { listRegroupings } from "../db/queries/regroupings.ts"
import { titleOf } from "../domain/prediction.ts"
import { type RegroupingListed, thingOf } from "../domain/regrouping.ts"

/** The event or prediction that an id leads to: its own, or that of what it was merged into. */
export async function survivorOf(db: Database, id: string): Promise<string> {
  const find = thingOf(id) === "event" ? findEvent : findPrediction
  const seen = new Set<string>()
  let survivor = id
  for (;;) {
    seen.add(survivor)
    const into = (await find(db, survivor))?.mergedIntoId ?? null
    if (into === null || seen.has(into)) return survivor
    survivor = into
  }
}

/** What was merged into a thing or split off it, and what it was split off from, the newest first. */
export async function listOwnRegroupings(db: Database, id: string): Promise<RegroupingListed[]> {
  const all = await listRegroupings(db, [id])
  const undone = new Set(all.map(({ undoesId }) => undoesId))
  const own = all.filter(({ undoesId }) => undoesId === null).reverse()
  const titles = await titlesOf(
    db,
    own.map(({ otherId }) => otherId),
  )
  return own.map(({ moved, undoesId: _, keptRevision: _kept, otherRevision: _other, ...listed }) => ({
    ...listed,
    otherTitle: titles.get(listed.otherId) ?? "",
    mentionCount: moved.mentionIds.length,
    isUndone: undone.has(listed.id),
  }))
}

async function titlesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const events = await listEventsById(db, ids)
  const predictions = await listPredictionsById(db, ids)
  return new Map([
    ...events.map((event) => [event.id, event.title] as const),
    ...predictions.map((prediction) => [prediction.id, titleOf(prediction)] as const),
  ])
}
