import type { Database } from "../db/database.ts"
import { findEvent } from "../db/queries/events.ts"
import { listPredictionsOn, setPrediction } from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import type { Event } from "../domain/event.ts"
import type { Prediction } from "../domain/prediction.ts"
import type { Verdict } from "../domain/verdict.ts"
import { applyVerdicts, type EventEnds } from "../domain/verdict-rules.ts"
import type { Window } from "../domain/windows.ts"
import { type Cause, type Fields, recordChanges } from "./history.ts"
import { requireStored } from "./revisions.ts"

/** The days of the events that a prediction's windows hang on, as they are now. */
export async function eventEndsOf(
  db: Database,
  prediction: Pick<Prediction, "conditionWindow" | "outcomeWindow">,
): Promise<EventEnds> {
  return {
    condition: await endOf(db, prediction.conditionWindow),
    outcome: await endOf(db, prediction.outcomeWindow),
  }
}

async function endOf(db: Database, window: Window): Promise<CalendarDay | null> {
  if (window.basis !== "event" || window.eventId === null) return null
  const event = await findEvent(db, window.eventId)
  return event === undefined || event.review === "withdrawn" ? null : event.span.endsOn
}

/** Counts anew every window that hangs on an event, in the transaction that moved it. @throws DomainError `conflict`. */
export async function recountWindows(
  db: Database,
  event: Pick<Event, "id">,
  cause: Cause,
  timeZone: string,
): Promise<void> {
  for (const prediction of await listPredictionsOn(db, event.id)) {
    const after = await replay(db, prediction, await listVerdicts(db, prediction.id), timeZone)
    if (JSON.stringify(after) !== JSON.stringify(prediction))
      await storePrediction(db, prediction, after, cause)
  }
}

/** A prediction as its verdicts and the events under it make it now. @throws what `applyVerdicts` throws. */
export async function replay(
  db: Database,
  prediction: Prediction,
  verdicts: readonly Verdict[],
  timeZone: string,
): Promise<Prediction> {
  return applyVerdicts(prediction, verdicts, await eventEndsOf(db, prediction), timeZone)
}

/** Stores a prediction and writes down what differs. @throws DomainError `conflict` when somebody was faster. */
export async function storePrediction(
  db: Database,
  before: Prediction,
  changed: Prediction,
  cause: Cause,
): Promise<void> {
  const after = { ...changed, updatedAt: cause.now.toISOString() }
  requireStored(await setPrediction(db, after, before.revision), before.id)
  const of = { eventId: null, predictionId: before.id }
  await recordChanges(db, of, historyOf(before), historyOf(after), cause)
}

/** What the history of a prediction keeps; verdicts have their own list. */
const historyOf = (prediction: Prediction): Fields => ({
  type: prediction.type,
  condition: prediction.condition,
  consequence: prediction.consequence,
  topic: prediction.topic,
  review: prediction.review,
  triggerEventId: prediction.triggerEventId,
  "conditionWindow.dueOn": prediction.conditionWindow.dueOn,
  "outcomeWindow.dueOn": prediction.outcomeWindow.dueOn,
  reviewOn: prediction.reviewOn,
  resolution: prediction.resolution,
})
