import type { Database } from "../db/database.ts"
import { insertChanges } from "../db/queries/changes.ts"
import { type Change, ENTERED } from "../domain/change.ts"
import { toEdtf } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import type { Prediction } from "../domain/prediction.ts"
import type { Window } from "../domain/windows.ts"

/** Values by the name of their field, as history keeps them. */
export type Fields = Record<string, string | null>

/** Why something changed, and who says so. */
export interface Cause {
  why: string
  by: string
  now: Date
  /** The digest that moved a date, where one did. */
  digestId?: string | null | undefined
}

/** What changed: an event or a prediction, and the revision of it that the change makes. */
type Of = Pick<Change, "eventId" | "predictionId" | "revision">

export const ofEvent = ({ id, revision }: Pick<Event, "id" | "revision">): Of => ({
  eventId: id,
  predictionId: null,
  revision,
})

export const ofPrediction = ({ id, revision }: Pick<Prediction, "id" | "revision">): Of => ({
  eventId: null,
  predictionId: id,
  revision,
})

/** Writes down each field whose value differs. */
export async function recordChanges(
  db: Database,
  of: Of,
  before: Fields,
  after: Fields,
  cause: Cause,
): Promise<void> {
  const changes = Object.keys(after).flatMap((field): Change[] => {
    const [from, to] = [before[field] ?? null, after[field] ?? null]
    return from === to ? [] : [change(of, { field, from, to }, cause)]
  })
  await insertChanges(db, changes)
}

/** Writes down a whole thing as it was entered: with the changes after it, its history can be replayed. */
export async function recordEntered(db: Database, of: Of, fields: Fields, cause: Cause): Promise<void> {
  await insertChanges(db, [change(of, { field: ENTERED, from: null, to: JSON.stringify(fields) }, cause)])
}

const change = (of: Of, what: Pick<Change, "field" | "from" | "to">, { why, by, now }: Cause): Change => ({
  ...of,
  ...what,
  id: newId("chg", now),
  why,
  recordedAt: now.toISOString(),
  recordedBy: by,
})

/** Everything about an event that can change. */
export const eventFields = (event: Event): Fields => ({
  title: event.title,
  kind: event.kind,
  topic: event.topic,
  status: event.status,
  review: event.review,
  date: toEdtf(event.span),
  startsOn: event.span.startsOn,
  endsOn: event.span.endsOn,
  precision: event.span.precision,
  seriesId: event.seriesId,
  seriesOn: event.seriesOn,
  anchorEventId: event.anchor?.eventId ?? null,
  anchorOffset: event.anchor?.offset ?? null,
  mergedIntoId: event.mergedIntoId,
})

/** Everything about a prediction that can change; verdicts have their own list. */
export const predictionFields = (prediction: Prediction): Fields => ({
  type: prediction.type,
  condition: prediction.condition,
  consequence: prediction.consequence,
  topic: prediction.topic,
  review: prediction.review,
  triggerEventId: prediction.triggerEventId,
  ...windowFields("conditionWindow", prediction.conditionWindow),
  ...windowFields("outcomeWindow", prediction.outcomeWindow),
  dueOn: prediction.dueOn,
  reviewOn: prediction.reviewOn,
  resolution: prediction.resolution,
  annulReason: prediction.annulReason,
  conditionMetOn: prediction.conditionMetOn,
  resolvedOn: prediction.resolvedOn,
  mergedIntoId: prediction.mergedIntoId,
})

const windowFields = (name: string, window: Window): Fields =>
  Object.fromEntries(Object.entries(window).map(([field, value]) => [`${name}.${field}`, value]))
