import type { Database } from "../db/database.ts"
import { listAnchored } from "../db/queries/events.ts"
import { findPrediction, listPredictionsOn } from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { DateSpan } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import { countedSpan } from "../domain/event-anchor.ts"
import type { Prediction } from "../domain/prediction.ts"
import { HANGING_SLOTS, type Hanging, type HangingSlot } from "../domain/regrouping.ts"
import { listAnchors, requireNoCycle } from "./anchors.ts"
import type { Cause } from "./history.ts"
import { replay, storeEvent, storePrediction } from "./recount.ts"

interface Place {
  db: Database
  timeZone: string
}

/** In which places predictions hang on an event, withdrawn predictions too. */
export async function listHanging(db: Database, eventId: string): Promise<Hanging[]> {
  const predictions = await listPredictionsOn(db, eventId)
  return predictions.flatMap((prediction) =>
    HANGING_SLOTS.filter((slot) => eventIn(prediction, slot) === eventId).map((slot) => ({
      predictionId: prediction.id,
      slot,
    })),
  )
}

/** Hangs predictions on another event, in those places where they still hang on `from`. @throws DomainError `conflict`. */
export async function moveHanging(
  { db, timeZone }: Place,
  hanging: readonly Hanging[],
  from: string,
  to: string,
  cause: Cause,
): Promise<void> {
  for (const id of new Set(hanging.map(({ predictionId }) => predictionId))) {
    const before = await findPrediction(db, id)
    if (before === undefined) continue
    const slots = hanging.filter((one) => one.predictionId === id).map(({ slot }) => slot)
    const draft = slots
      .filter((slot) => eventIn(before, slot) === from)
      .reduce((prediction, slot) => withEventIn(prediction, slot, to), before)
    const after =
      before.review === "withdrawn" ? draft : await replay(db, draft, await listVerdicts(db, id), timeZone)
    if (JSON.stringify(after) !== JSON.stringify(before)) await storePrediction(db, before, after, cause)
  }
}

/**
 * Counts events from another one, those that are still counted from `from`; returns which they were.
 * @throws DomainError `hangs_in_cycle`, `conflict`.
 */
export async function moveAnchored(
  { db, timeZone }: Place,
  from: string,
  to: Pick<Event, "id" | "span">,
  only: readonly string[] | undefined,
  cause: Cause,
): Promise<string[]> {
  const moved: string[] = []
  for (const event of await listAnchored(db, from)) {
    if (event.anchor === null || (only !== undefined && !only.includes(event.id))) continue
    requireNoCycle(event.id, await listAnchors(db, to.id))
    const anchor = { ...event.anchor, eventId: to.id }
    const span: DateSpan =
      event.review === "withdrawn" ? event.span : countedSpan(to.span, event.anchor.offset)
    await storeEvent({ db, timeZone }, event, { ...event, anchor, span }, cause)
    moved.push(event.id)
  }
  return moved
}

function eventIn(prediction: Prediction, slot: HangingSlot): string | null {
  if (slot === "trigger") return prediction.triggerEventId
  return slot === "condition" ? prediction.conditionWindow.eventId : prediction.outcomeWindow.eventId
}

function withEventIn(prediction: Prediction, slot: HangingSlot, eventId: string): Prediction {
  if (slot === "trigger") return { ...prediction, triggerEventId: eventId }
  const name = slot === "condition" ? "conditionWindow" : "outcomeWindow"
  return { ...prediction, [name]: { ...prediction[name], eventId } }
}
