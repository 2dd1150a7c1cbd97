import { setEventImportance, setEventReading } from "../db/queries/events.ts"
import { deleteMentionsIn, insertMentions, listMentionsIn, listSources } from "../db/queries/mentions.ts"
import { setPredictionImportance, setPredictionReading } from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { Mention } from "../domain/digest.ts"
import type { Event } from "../domain/event.ts"
import type { Prediction } from "../domain/prediction.ts"
import { thingOf } from "../domain/regrouping.ts"
import type { EventReading, MentionReading, PredictionReading } from "../extract/reading.ts"
import { type Cause, eventFields } from "./history.ts"
import { replay, storeEvent, storePrediction } from "./recount.ts"
import { isMoreExact } from "./same-event.ts"
import { READER, type Storing, toMentions, toWindow } from "./store-reading.ts"

/*
 * What a second reading does to a proposal of the first that nobody decided about. To be called in a transaction.
 */

const causeOf = ({ digest, now }: Storing, why: string): Cause => ({
  why: `${why} “${digest.title}”`,
  by: READER,
  now,
  digestId: digest.id,
})

/** Lets an event follow a new reading; where other digests tell of it too, only to more exact days. Returns whether it changed. */
export async function refreshEvent(storing: Storing, event: Event, found: EventReading): Promise<boolean> {
  const { db, timeZone } = storing
  const isShared = await restsElsewhere(storing, event)
  const { title, kind, topic, status, span } = found
  const follows = !isShared || isMoreExact(span, event.span)
  const changed: Event = isShared
    ? { ...event, span: follows ? span : event.span }
    : { ...event, title, kind, topic, status, span }
  const differs = JSON.stringify(eventFields(event)) !== JSON.stringify(eventFields(changed))
  if (differs) await storeEvent({ db, timeZone }, event, changed, causeOf(storing, "read again in"))
  if (!isShared) await setEventReading(db, event.id, found)
  const isMentionedAnew = await refreshMentions(storing, event, found.mentions)
  if (differs || isMentionedAnew) await setEventImportance(db, event.id)
  return differs || isMentionedAnew
}

/** Lets a prediction follow a new reading. `eventIds`: the stored events by their place in it. Returns whether it changed. */
export async function refreshPrediction(
  storing: Storing,
  prediction: Prediction,
  found: PredictionReading,
  eventIds: readonly (string | undefined)[],
): Promise<boolean> {
  const { db, timeZone } = storing
  const triggerEventId = found.trigger === null ? null : (eventIds[found.trigger] ?? null)
  const { type, condition, consequence, topic } = found
  const draft: Prediction = {
    ...prediction,
    type,
    condition,
    consequence,
    topic,
    triggerEventId,
    conditionWindow: { ...prediction.conditionWindow, ...toWindow(found.conditionWindow, triggerEventId) },
    outcomeWindow: { ...prediction.outcomeWindow, ...toWindow(found.outcomeWindow, triggerEventId) },
  }
  const after = await replay(db, draft, await listVerdicts(db, prediction.id), timeZone)
  const differs = JSON.stringify(after) !== JSON.stringify(prediction)
  if (differs) await storePrediction(db, prediction, after, causeOf(storing, "read again in"))
  await setPredictionReading(db, prediction.id, found)
  const isMentionedAnew = await refreshMentions(storing, prediction, found.mentions)
  if (differs || isMentionedAnew) await setPredictionImportance(db, prediction.id)
  return differs || isMentionedAnew
}

/** Lets a proposal go that the reader does not find any more: withdrawn, unless other digests tell of it too. */
export async function dropFound(storing: Storing, thing: Event | Prediction): Promise<void> {
  const { db, timeZone, digest } = storing
  const isShared = await restsElsewhere(storing, thing)
  await deleteMentionsIn(db, digest.id, thingOf(thing.id), thing.id)
  if ("span" in thing) await setEventImportance(db, thing.id)
  if (isShared) return
  const cause = causeOf(storing, "not found any more in")
  if ("span" in thing) await storeEvent({ db, timeZone }, thing, { ...thing, review: "withdrawn" }, cause)
  else await storePrediction(db, thing, { ...thing, review: "withdrawn" }, cause)
}

/** Whether another digest tells of it, too. */
async function restsElsewhere({ db, digest }: Storing, { id }: Event | Prediction): Promise<boolean> {
  const own = await listMentionsIn(db, digest.id, thingOf(id), id)
  const all = (await listSources(db, thingOf(id), [id])).get(id)?.mentionCount ?? 0
  return all > own.length
}

async function refreshMentions(
  storing: Storing,
  { id }: Event | Prediction,
  found: readonly MentionReading[],
): Promise<boolean> {
  const { db, digest } = storing
  const thing = thingOf(id)
  const stored = await listMentionsIn(db, digest.id, thing, id)
  const keys = (of: readonly Pick<Mention, "start" | "end" | "dateWords">[]): string =>
    of
      .map(({ start, end, dateWords }) => JSON.stringify([start, end, dateWords]))
      .sort()
      .join()
  if (keys(stored) === keys(found)) return false
  await deleteMentionsIn(db, digest.id, thing, id)
  await insertMentions(
    db,
    toMentions(storing, found, thing === "event" ? { eventId: id } : { predictionId: id }),
  )
  return true
}
