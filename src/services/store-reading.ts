import type { Database } from "../db/database.ts"
import { insertDigest } from "../db/queries/digests.ts"
import { holdEvent, setEventImportance } from "../db/queries/events.ts"
import { insertMentions, type Mentioned } from "../db/queries/mentions.ts"
import type { Digest, Mention } from "../domain/digest.ts"
import type { Event } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import type { Prediction } from "../domain/prediction.ts"
import { unanswered } from "../domain/verdict-rules.ts"
import type { Window } from "../domain/windows.ts"
import type {
  DigestReading,
  EventReading,
  MentionReading,
  PredictionReading,
  WindowReading,
} from "../extract/reading.ts"
import type { ThingWords } from "../extract/same-thing.ts"
import type { Cause } from "./history.ts"
import { offerFromDigest, offerToThings } from "./offer-stretches.ts"
import { enterEvent, enterPrediction, eventEndsOf, remindAnew, storeEvent } from "./recount.ts"
import { findSameEvent, isMoreExact } from "./same-event.ts"

/** Who is written down for what a program read. */
export const READER = "reader"

/** A digest whose findings are stored, in a transaction. */
export interface Storing {
  db: Database
  digest: Pick<Digest, "id" | "title" | "publishedOn">
  now: Date
  timeZone: string
  /** Who read it; the reader unless said. */
  by?: string
}

/**
 * Stores a digest with everything read in it as proposals. An event that is stored already gets one more mention and,
 * while it is only proposed, the more exact date. What bears on earlier things is offered to them. To be called in a
 * transaction.
 */
export async function storeReading(
  db: Database,
  digest: Digest,
  found: Pick<DigestReading, "events" | "predictions">,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<void> {
  const reading = { db, digest, now, timeZone }
  await insertDigest(db, digest)
  const eventIds: string[] = []
  for (const event of found.events) eventIds.push(await storeFoundEvent(reading, event, new Set(eventIds)))
  const predictionIds: string[] = []
  for (const prediction of found.predictions)
    predictionIds.push(await storeFoundPrediction(reading, prediction, eventIds))
  await offerFromDigest(db, digest, now)
  await offerToThings(db, [...eventIds, ...predictionIds], digest.publishedOn, now)
}

/** Stores an event with its mentions. Returns its id: that of a new one, or that of the stored event it is a mention of. */
export async function storeFoundEvent(
  reading: Storing,
  found: EventReading,
  ofThisDigest: ReadonlySet<string>,
): Promise<string> {
  const { db, digest, now, timeZone } = reading
  const mentions = found.mentions.map((mention) => mention.words)
  const known = await findHeldEvent(db, { title: found.title, span: found.span, mentions }, ofThisDigest)
  const event = known ?? newEvent(found, now)
  if (known === undefined) {
    await enterEvent(db, event, whyRead(reading))
  } else if (known.review === "proposed" && isMoreExact(found.span, known.span)) {
    const cause = { why: `dated more exactly in “${digest.title}”`, by: READER, now, digestId: digest.id }
    await storeEvent({ db, timeZone }, known, { ...known, span: found.span }, cause)
  }
  await insertMentions(db, toMentions(reading, found.mentions, { eventId: event.id }))
  await setEventImportance(db, event.id)
  if (known !== undefined) await remindAnew(db, known.id, now)
  return event.id
}

/** Holds the event that it is a mention of, so that nobody merges it away meanwhile; looks again when somebody did. */
async function findHeldEvent(
  db: Database,
  words: ThingWords,
  except: ReadonlySet<string>,
): Promise<Event | undefined> {
  for (;;) {
    const known = await findSameEvent(db, words, except)
    if (known === undefined || (await holdEvent(db, known))) return known
  }
}

const whyRead = ({ digest, now, by = READER }: Storing): Cause => ({
  why: `read in “${digest.title}”`,
  by,
  now,
  digestId: digest.id,
})

/** Stores a prediction with its mentions. `eventIds`: the stored events by their place in the reading. Returns its id. */
export async function storeFoundPrediction(
  reading: Storing,
  found: PredictionReading,
  eventIds: readonly (string | undefined)[],
): Promise<string> {
  const { db, digest, now } = reading
  const triggerEventId = found.trigger === null ? null : (eventIds[found.trigger] ?? null)
  const draft: Prediction = {
    id: newId("prd", now),
    type: found.type,
    condition: found.condition,
    consequence: found.consequence,
    topic: found.topic,
    review: "proposed",
    madeOn: digest.publishedOn,
    conditionWindow: toWindow(found.conditionWindow, triggerEventId),
    outcomeWindow: toWindow(found.outcomeWindow, triggerEventId),
    triggerEventId,
    dueOn: null,
    reviewOn: null,
    resolution: "open",
    annulReason: null,
    conditionMetOn: null,
    resolvedOn: null,
    mergedIntoId: null,
    confidence: found.confidence,
    rules: [...found.rules],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  const prediction = unanswered(draft, await eventEndsOf(db, draft))
  await enterPrediction(db, prediction, found.mentions.length, whyRead(reading))
  await insertMentions(db, toMentions(reading, found.mentions, { predictionId: prediction.id }))
  return prediction.id
}

function newEvent(found: EventReading, now: Date): Event {
  return {
    id: newId("evt", now),
    title: found.title,
    kind: found.kind,
    topic: found.topic,
    status: found.status,
    review: "proposed",
    span: found.span,
    seriesId: null,
    seriesOn: null,
    anchor: null,
    mergedIntoId: null,
    confidence: found.confidence,
    rules: [...found.rules],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}

/** A clock as it was read, on the event that the reading hangs on. */
export const toWindow = (found: WindowReading, triggerEventId: string | null): Window => ({
  ...found,
  eventId: found.basis === "event" ? triggerEventId : null,
})

/** Stretches that were read, as mentions of a thing. */
export function toMentions<T extends Mentioned>(
  { digest, now }: Storing,
  found: readonly MentionReading[],
  of: T,
): (Mention & T)[] {
  return found.map(({ start, end, words, dateWords }) => ({
    ...of,
    id: newId("men", now),
    digestId: digest.id,
    start,
    end,
    words,
    dateWords,
  }))
}
