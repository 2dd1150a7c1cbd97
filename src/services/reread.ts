import { type Database, transact } from "../db/database.ts"
import { findDigest } from "../db/queries/digests.ts"
import { listEventsById } from "../db/queries/events.ts"
import { listResting, type MentionOfThing } from "../db/queries/mentions.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import { toEdtf } from "../domain/date-span.ts"
import type { Digest } from "../domain/digest.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import type { Thing } from "../domain/item-filter.ts"
import type { Prediction } from "../domain/prediction.ts"
import { type ReadOptions, readDigest } from "../extract/read-digest.ts"
import type { DigestReading, EventReading, PredictionReading, Stretch } from "../extract/reading.ts"
import { titlesOf } from "./bulk.ts"
import type { ServiceContext } from "./context.ts"
import { isDecided } from "./decided.ts"
import { type Comparable, matchFound } from "./match-found.ts"
import { offerToThings } from "./offer-stretches.ts"
import { dropFound, refreshEvent, refreshPrediction } from "./refresh-found.ts"
import { notFound } from "./revisions.ts"
import { type Storing, storeFoundEvent, storeFoundPrediction } from "./store-reading.ts"

/** A thing that a second reading made, changed or let go. */
export interface RereadThing {
  thing: Thing
  id: string
  title: string
}

export interface Reread {
  added: RereadThing[]
  changed: RereadThing[]
  gone: RereadThing[]
  /** How many things stayed as they were because somebody decided about them. */
  decidedCount: number
}

/** What rests on the digest already, with the stretches of its text. */
interface Known<T extends Event | Prediction> extends Comparable {
  of: T
  isDecided: boolean
}

/**
 * Reads a digest's text again, with the reader as it is now. Proposals that nobody decided about follow the new reading:
 * refreshed, added, or let go. What a person accepted, changed, rejected, merged or added stays as it is, and what was
 * rejected does not come back. `read` is the reader.
 * @throws DomainError `not_found`, `withdrawn`, `conflict`.
 */
export async function rereadDigest(
  context: ServiceContext,
  id: string,
  read: (text: string, options: ReadOptions) => DigestReading = readDigest,
): Promise<Reread> {
  const digest = await findDigest(context.db, id)
  if (digest === undefined) throw notFound("digest", id)
  if (digest.withdrawnAt !== null) throw new DomainError("withdrawn", `${id} was withdrawn`)
  const { publisher, title, publishedOn, language } = digest
  const reading = read(digest.text, {
    title,
    publishedOn,
    language,
    ...(publisher !== null && { publisher }),
  })
  const now = context.clock()
  return transact(context.db, (trx) =>
    storeAgain({ db: trx, digest, now, timeZone: context.timeZone }, reading),
  )
}

async function storeAgain(
  storing: Storing & { digest: Pick<Digest, "id" | "title" | "publishedOn"> },
  reading: DigestReading,
): Promise<Reread> {
  const { db, digest, now } = storing
  const resting = await listResting(db, digest.id)
  const events = await knownEvents(db, resting)
  const predictions = await knownPredictions(db, resting)
  const log = { added: [] as string[], changed: [] as string[], gone: [] as string[] }

  const eventMatches = matchFound(reading.events.map(ofEventReading), events)
  const eventIds = eventMatches.map((index) => (index === undefined ? "" : (events[index]?.of.id ?? "")))
  for (const [at, found] of reading.events.entries()) {
    const known = events[eventMatches[at] ?? -1]
    if (known === undefined) {
      const here = new Set([...eventIds, ...events.map(({ of }) => of.id)])
      eventIds[at] = await storeFoundEvent(storing, found, here)
      log.added.push(eventIds[at])
    } else if (!known.isDecided && (await refreshEvent(storing, known.of, found)))
      log.changed.push(known.of.id)
  }
  const claimMatches = matchFound(reading.predictions.map(ofPredictionReading), predictions)
  for (const [at, found] of reading.predictions.entries()) {
    const known = predictions[claimMatches[at] ?? -1]
    if (known === undefined) log.added.push(await storeFoundPrediction(storing, found, eventIds))
    else if (!known.isDecided && (await refreshPrediction(storing, known.of, found, eventIds)))
      log.changed.push(known.of.id)
  }
  // Claims first: what hangs on an event that goes is gone before it.
  for (const [all, matches] of [[predictions, claimMatches] as const, [events, eventMatches] as const])
    for (const [index, { of, isDecided: stays }] of all.entries())
      if (!stays && !matches.includes(index)) {
        await dropFound(storing, of)
        log.gone.push(of.id)
      }
  await offerToThings(db, log.added, digest.publishedOn, now)
  return {
    added: await named(db, log.added),
    changed: await named(db, log.changed),
    gone: await named(db, log.gone),
    decidedCount: [...events, ...predictions].filter((known) => known.isDecided).length,
  }
}

async function knownEvents(db: Database, resting: readonly MentionOfThing[]): Promise<Known<Event>[]> {
  const places = placesOf(resting, "event")
  const known: Known<Event>[] = []
  for (const of of await listEventsById(db, [...places.keys()]))
    known.push({
      of,
      stretches: places.get(of.id) ?? [],
      words: of.title,
      days: toEdtf(of.span),
      isDecided: await isDecided(db, of),
    })
  return known
}

async function knownPredictions(
  db: Database,
  resting: readonly MentionOfThing[],
): Promise<Known<Prediction>[]> {
  const places = placesOf(resting, "prediction")
  const known: Known<Prediction>[] = []
  for (const of of await listPredictionsById(db, [...places.keys()]))
    known.push({
      of,
      stretches: places.get(of.id) ?? [],
      words: claimOf(of),
      days: (of.outcomeWindow.dueOn ?? of.conditionWindow.dueOn ?? "").slice(0, 10),
      isDecided: await isDecided(db, of),
    })
  return known
}

function placesOf(resting: readonly MentionOfThing[], thing: Thing): Map<string, Stretch[]> {
  const places = new Map<string, Stretch[]>()
  for (const mention of resting)
    if (mention.thing === thing)
      places.set(mention.thingId, [...(places.get(mention.thingId) ?? []), mention])
  return places
}

const ofEventReading = ({ mentions, title, span }: EventReading): Comparable => ({
  stretches: mentions,
  words: title,
  days: toEdtf(span),
})

const ofPredictionReading = (found: PredictionReading): Comparable => ({
  stretches: found.mentions,
  words: claimOf(found),
  days: found.outcomeWindow.dueOn ?? found.conditionWindow.dueOn ?? "",
})

const claimOf = ({ condition, consequence }: Pick<Prediction, "condition" | "consequence">): string =>
  JSON.stringify([condition, consequence])

async function named(db: Database, ids: readonly string[]): Promise<RereadThing[]> {
  const titles = await titlesOf(db, ids)
  return ids.map((id) => ({
    thing: id.startsWith("evt_") ? "event" : "prediction",
    id,
    title: titles.get(id) ?? "",
  }))
}
