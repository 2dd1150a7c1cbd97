import type { Database } from "../db/database.ts"
import { listTags, setTags } from "../db/queries/tags.ts"
import type { Event } from "../domain/event.ts"
import type { Prediction } from "../domain/prediction.ts"
import { thingOf } from "../domain/regrouping.ts"
import { toTags } from "../domain/tag.ts"
import { type Cause, ofEvent, ofPrediction, recordChanges } from "./history.ts"
import { storePrediction, writeEvent } from "./recount.ts"

interface Place {
  db: Database
  timeZone: string
}

/**
 * Gives an event or a prediction these tags and no others, with a revision and an entry in its history. To be called in a
 * transaction. Returns whether that changed anything. @throws DomainError `invalid_request`, `conflict`.
 */
export async function storeTags(
  { db, timeZone }: Place,
  thing: Event | Prediction,
  wanted: readonly string[],
  cause: Cause,
): Promise<boolean> {
  const tags = toTags(wanted)
  const before = (await listTags(db, [thing.id])).get(thing.id) ?? []
  if (toWords(before) === toWords(tags)) return false
  const of = { id: thing.id, revision: thing.revision + 1 }
  if ("span" in thing) await writeEvent({ db, timeZone }, thing, thing, cause)
  else await storePrediction(db, thing, thing, cause)
  await setTags(db, thingOf(thing.id), thing.id, tags)
  const [from, to] = [toWords(before), toWords(tags)]
  await recordChanges(
    db,
    "span" in thing ? ofEvent(of) : ofPrediction(of),
    { tags: from },
    { tags: to },
    cause,
  )
  return true
}

/** Tags as the history keeps them; null for none. */
const toWords = (tags: readonly string[]): string | null => (tags.length === 0 ? null : tags.join(", "))
