import type { Database } from "../db/database.ts"
import { listChanges } from "../db/queries/changes.ts"
import { listAnchored } from "../db/queries/events.ts"
import { listForecasts } from "../db/queries/forecasts.ts"
import { listPredictionsOn } from "../db/queries/predictions.ts"
import { listRegroupings } from "../db/queries/regroupings.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { Event } from "../domain/event.ts"
import { proposedBy } from "../domain/origin.ts"
import type { Prediction } from "../domain/prediction.ts"
import { thingOf } from "../domain/regrouping.ts"
import { READER } from "./store-reading.ts"

/**
 * Whether anybody but the reader had a say in a thing: accepted, changed, rejected, tagged, merged or split it, gave a
 * verdict or a forecast about it, added it, counts it from something, or decided about what hangs on it.
 */
export async function isDecided(db: Database, thing: Event | Prediction): Promise<boolean> {
  if (await isTouched(db, thing)) return true
  if (!("span" in thing)) return false
  if ((await listAnchored(db, thing.id)).length > 0) return true
  for (const prediction of await listPredictionsOn(db, thing.id))
    if (await isTouched(db, prediction)) return true
  return false
}

async function isTouched(db: Database, thing: Event | Prediction): Promise<boolean> {
  const { id } = thing
  if (thing.review !== "proposed" || proposedBy(thing.rules) !== "reader") return true
  if ("span" in thing && (thing.seriesId !== null || thing.anchor !== null)) return true
  const changes = await listChanges(db, thingOf(id), id)
  if (changes.some(({ recordedBy }) => recordedBy !== READER)) return true
  if ((await listRegroupings(db, [id])).length > 0) return true
  if ("span" in thing) return false
  return (await listVerdicts(db, id)).length > 0 || (await listForecasts(db, id)).length > 0
}
