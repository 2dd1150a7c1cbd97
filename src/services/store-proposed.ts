import { findEvent, listEventsById, setEventTitleBy } from "../db/queries/events.ts"
import { listResting, type MentionOfThing } from "../db/queries/mentions.ts"
import type { DigestReading, EventReading, MentionReading, Stretch } from "../extract/reading.ts"
import type { Proposed } from "../extract/second-pass/propose.ts"
import { isDecided } from "./decided.ts"
import { offerToThings } from "./offer-stretches.ts"
import { storeEvent } from "./recount.ts"
import { findSameEvent } from "./same-event.ts"
import { READER, type Storing, storeFoundEvent, storeFoundPrediction } from "./store-reading.ts"

/** How much of what a model proposed was stored. */
export interface StoredCounts {
  eventCount: number
  predictionCount: number
  titleCount: number
}

/**
 * Stores what a model added to a digest's reading, as proposals. What rests on the digest already, also what a person
 * rejected, stays as it is and is not stored twice; a title is changed only where nobody but the reader had a hand in the
 * event. To be called in a transaction.
 */
export async function storeProposed(
  storing: Storing,
  reading: DigestReading,
  proposed: Proposed,
): Promise<StoredCounts> {
  const { db, digest, now } = storing
  const resting = await listResting(db, digest.id)
  const storedIds = reading.events.map((event) => storedIdOf(event, resting))
  let titleCount = 0
  for (const [index, title] of proposed.titles)
    if (await giveTitle(storing, storedIds[index], reading.events[index], title)) titleCount += 1
  const eventIds: string[] = []
  for (const event of proposed.events)
    if (await isNewEvent(storing, event, resting))
      eventIds.push(await storeFoundEvent(storing, event, new Set(eventIds)))
  const predictionIds: string[] = []
  for (const prediction of proposed.predictions)
    if (!prediction.mentions.some((mention) => isTaken(mention, resting)))
      predictionIds.push(await storeFoundPrediction(storing, prediction, storedIds))
  await offerToThings(db, [...eventIds, ...predictionIds], digest.publishedOn, now)
  return { eventCount: eventIds.length, predictionCount: predictionIds.length, titleCount }
}

/** The stored event that a reading became, by the stretch that it rests on; undefined when it was withdrawn. */
function storedIdOf(event: EventReading, resting: readonly MentionOfThing[]): string | undefined {
  const [first] = event.mentions
  return resting.find(
    ({ thing, review, start, end, dateWords }) =>
      thing === "event" &&
      review !== "withdrawn" &&
      start === first?.start &&
      end === first.end &&
      dateWords === first.dateWords,
  )?.thingId
}

async function giveTitle(
  { db, digest, timeZone, now, by = READER }: Storing,
  id: string | undefined,
  read: EventReading | undefined,
  title: string,
): Promise<boolean> {
  if (id === undefined || read === undefined) return false
  const [listed] = await listEventsById(db, [id])
  const event = await findEvent(db, id)
  if (event === undefined || listed?.titleBy !== "reader" || event.title !== read.title) return false
  if (await isDecided(db, event)) return false
  const cause = { why: `a title for it, from “${digest.title}”`, by, now }
  await storeEvent({ db, timeZone }, event, { ...event, title }, cause)
  await setEventTitleBy(db, id, "model")
  return true
}

/**
 * Nothing of the same date words that a model proposed before or a person rejected, and no event that is stored already:
 * a model adds no mention to what others rest on.
 */
async function isNewEvent(
  { db }: Storing,
  event: EventReading,
  resting: readonly MentionOfThing[],
): Promise<boolean> {
  const isKnown = resting.some(
    (other) =>
      other.thing === "event" &&
      (other.review === "withdrawn" || other.proposedBy === "model") &&
      event.mentions.some((own) => overlap(own, other) > 0 && own.dateWords === other.dateWords),
  )
  if (isKnown) return false
  const mentions = event.mentions.map(({ words }) => words)
  return (await findSameEvent(db, { title: event.title, span: event.span, mentions })) === undefined
}

/** Whether a prediction, rejected or not, rests on the greater part of the same words. */
const isTaken = (own: MentionReading, resting: readonly MentionOfThing[]): boolean =>
  resting.some(
    (other) =>
      other.thing === "prediction" &&
      overlap(own, other) * 2 > Math.min(own.end - own.start, other.end - other.start),
  )

const overlap = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
