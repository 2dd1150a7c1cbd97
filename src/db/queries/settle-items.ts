import { importanceOfEvent, importanceOfPrediction } from "../../domain/importance.ts"
import type { Thing } from "../../domain/item-filter.ts"
import { shownUntil } from "../../domain/prediction-window.ts"
import type { Database } from "../database.ts"
import { claimText, type Indexed, indexDigest, indexThing } from "../full-text.ts"
import { listEventsById } from "./events.ts"
import { listDigestTexts } from "./offer-candidates.ts"
import { NEVER } from "./prediction-row.ts"
import { listPredictionsById } from "./predictions.ts"

/** Makes these things findable by their words as they stand. To be called in a transaction. */
export async function indexAnew(db: Database, what: Indexed, ids: readonly string[]): Promise<void> {
  if (what === "digest") {
    for (const { id, text } of (await listDigestTexts(db, ids)).values()) await indexDigest(db, id, text)
  } else if (what === "event")
    for (const { id, title } of await listEventsById(db, ids)) await indexThing(db, what, id, title)
  else
    for (const prediction of await listPredictionsById(db, ids))
      await indexThing(db, what, prediction.id, claimText(prediction))
}

/** Counts anew what lists are sorted by. To be called in a transaction. */
export async function countAnew(db: Database, thing: Thing, ids: readonly string[]): Promise<void> {
  if (thing === "event") {
    for (const event of await listEventsById(db, ids)) {
      const importance = importanceOfEvent(event, event.mentionCount)
      await db.updateTable("event").set({ importance }).where("id", "=", event.id).execute()
    }
    return
  }
  for (const prediction of await listPredictionsById(db, ids)) {
    const importance = importanceOfPrediction(prediction, prediction.mentionCount)
    const ask_on = shownUntil(prediction) ?? NEVER
    await db.updateTable("prediction").set({ importance, ask_on }).where("id", "=", prediction.id).execute()
  }
}
