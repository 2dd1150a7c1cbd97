import { beforeCommit } from "../db/before-commit.ts"
import type { Database } from "../db/database.ts"
import { insertEventRevision, listEventRevisions } from "../db/queries/event-revisions.ts"
import * as events from "../db/queries/events.ts"
import * as predictions from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { type DateSpan, toEdtf } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import { countedSpan } from "../domain/event-anchor.ts"
import type { Prediction } from "../domain/prediction.ts"
import { labelOf } from "../domain/span-label.ts"
import type { Verdict } from "../domain/verdict.ts"
import { applyVerdicts, type EventEnds } from "../domain/verdict-rules.ts"
import type { Window } from "../domain/windows.ts"
import {
  type Cause,
  eventFields,
  ofEvent,
  ofPrediction,
  predictionFields,
  recordChanges,
  recordEntered,
} from "./history.ts"
import { planReminders } from "./plan-reminders.ts"
import { requireStored } from "./revisions.ts"

/*
 * The one place where things are stored with their history, and where what hangs on them follows: predictions on
 * events, events on events, reminders on both. To be called in a transaction.
 */

interface Place {
  db: Database
  timeZone: string
}

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
  const event = await events.findEvent(db, window.eventId)
  return event === undefined || event.review === "withdrawn" ? null : event.span.endsOn
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

/** Lets the reminders of a thing follow when all that changes with it is written. */
export const remindAnew = (db: Database, id: string, now: Date): Promise<void> =>
  beforeCommit(db, planReminders, id, now)

/** Adds a prediction, with how it was entered. `mentionCount`: how many stretches of text it rests on. */
export async function enterPrediction(
  db: Database,
  prediction: Prediction,
  mentionCount: number,
  cause: Cause,
): Promise<void> {
  await predictions.insertPrediction(db, prediction, mentionCount)
  await recordEntered(db, ofPrediction(prediction), predictionFields(prediction), cause)
  await remindAnew(db, prediction.id, cause.now)
}

/** Stores a prediction and writes down what differs. @throws DomainError `conflict` when somebody was faster. */
export async function storePrediction(
  db: Database,
  before: Prediction,
  changed: Prediction,
  cause: Cause,
): Promise<void> {
  const after = { ...changed, updatedAt: cause.now.toISOString(), revision: before.revision + 1 }
  requireStored(await predictions.setPrediction(db, after, before.revision), before.id)
  await recordChanges(db, ofPrediction(after), predictionFields(before), predictionFields(after), cause)
  await remindAnew(db, after.id, cause.now)
}

/** Adds an event with the first setting of its days. */
export async function enterEvent(db: Database, event: Event, cause: Cause): Promise<void> {
  await events.insertEvent(db, event)
  await recordDays(db, event, 1, cause)
  await recordEntered(db, ofEvent(event), eventFields(event), cause)
  await remindAnew(db, event.id, cause.now)
}

/**
 * Stores an event with what differs from `before`: a revision when its days moved, its history, and all that hangs on
 * it. Nothing happens when nothing differs. @throws DomainError `conflict`.
 */
export async function storeEvent(place: Place, before: Event, changed: Event, cause: Cause): Promise<void> {
  if (JSON.stringify(eventFields(before)) !== JSON.stringify(eventFields(changed)))
    await writeEvent(place, before, changed, cause)
}

/** As `storeEvent`, and makes a new revision also where no field differs: what rests on it did. */
export async function writeEvent(
  { db, timeZone }: Place,
  before: Event,
  changed: Event,
  cause: Cause,
): Promise<void> {
  const after = { ...changed, updatedAt: cause.now.toISOString(), revision: before.revision + 1 }
  requireStored(await events.setEvent(db, after, before.revision), before.id)
  await recordChanges(db, ofEvent(after), eventFields(before), eventFields(after), cause)
  await remindAnew(db, after.id, cause.now)
  const hasMoved = spanKey(before.span) !== spanKey(after.span)
  if (hasMoved) {
    const revisions = await listEventRevisions(db, before.id)
    await recordDays(db, after, (revisions.at(-1)?.number ?? 0) + 1, cause)
    await events.setEventImportance(db, after.id)
  }
  if (hasMoved || before.review !== after.review)
    await recountHanging({ db, timeZone }, after, { ...cause, why: whyMoved(before, after, cause.why) })
}

/**
 * Counts anew all that hangs on an event, in the transaction that moved it: the windows of predictions, and the days
 * of events that are counted from it, with what hangs on those. @throws DomainError `conflict`.
 */
async function recountHanging({ db, timeZone }: Place, event: Event, cause: Cause): Promise<void> {
  for (const prediction of await predictions.listPredictionsOn(db, event.id)) {
    if (prediction.review === "withdrawn") continue
    const after = await replay(db, prediction, await listVerdicts(db, prediction.id), timeZone)
    if (JSON.stringify(after) !== JSON.stringify(prediction))
      await storePrediction(db, prediction, after, cause)
  }
  // What is counted from a withdrawn event keeps the days it last had: an event always has some.
  if (event.review === "withdrawn") return
  for (const anchored of await events.listAnchored(db, event.id)) {
    if (anchored.anchor === null || anchored.review === "withdrawn") continue
    const span = countedSpan(event.span, anchored.anchor.offset)
    await storeEvent({ db, timeZone }, anchored, { ...anchored, span }, cause)
  }
}

/** Keeps a setting of an event's days, with its reason. */
const recordDays = (db: Database, event: Event, number: number, cause: Cause): Promise<void> =>
  insertEventRevision(db, {
    eventId: event.id,
    number,
    span: event.span,
    reason: cause.why,
    recordedAt: cause.now.toISOString(),
    recordedBy: cause.by,
    digestId: cause.digestId ?? null,
  })

/** What the history of things that hang on an event says about it. */
function whyMoved(before: Event, after: Event, why: string): string {
  if (after.review === "withdrawn") return `“${after.title}” was withdrawn`
  if (spanKey(before.span) === spanKey(after.span)) return `“${after.title}”: ${why}`
  return `“${after.title}” moved from ${labelOf(before.span)} to ${labelOf(after.span)}: ${why}`
}

const spanKey = (span: DateSpan): string =>
  JSON.stringify([toEdtf(span), span.startsOn, span.endsOn, span.precision])
