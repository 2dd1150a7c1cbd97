import { type Database, transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import * as digests from "../db/queries/digests.ts"
import { findEvent, listEventsById } from "../db/queries/events.ts"
import { listFound, listResting, listSources, type MentionOfThing } from "../db/queries/mentions.ts"
import { findModelPass, insertModelPass } from "../db/queries/model-passes.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import type { Digest, DigestListed, Review } from "../domain/digest.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import type { Thing } from "../domain/item-filter.ts"
import type { ModelPass } from "../domain/model-pass.ts"
import type { Origin } from "../domain/origin.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import { titleOf } from "../domain/prediction.ts"
import { whenOf } from "../domain/prediction-window.ts"
import { labelOf } from "../domain/span-label.ts"
import { readDigest } from "../extract/read-digest.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { acceptEvent, withdrawEvent } from "./events.ts"
import { acceptOffered, withdrawPrediction } from "./predictions.ts"
import { notFound } from "./revisions.ts"
import { storeReading } from "./store-reading.ts"

/** A digest as somebody brings it. What the text does not say of itself has to come with it. */
export interface DigestEntry {
  text: string
  publishedOn?: CalendarDay | undefined
  publisher?: string | undefined
  title?: string | undefined
  url?: string | undefined
  fileName?: string | undefined
  /** As its container says it. */
  language?: string | undefined
}

/** A stretch of a digest's text that something rests on. */
export interface Found {
  id: string
  start: number
  end: number
  words: string
  dateWords: string | null
  thing: Thing
  thingId: string
  title: string
  /** The event's days or the prediction's due day, for people. */
  when: string | null
  /** `withdrawn` is what was rejected; what was let go or became another thing is not here. */
  review: Review
  /** How sure the reader was, 0 to 1. */
  confidence: number
  tags: string[]
  proposedBy: Origin
}

export interface DigestDetail extends DigestListed {
  text: string
  /** In the order of the text. */
  found: Found[]
  /** How a language model's reading of it stands; null where none was ever asked. */
  modelPass: ModelPass | null
}

/**
 * Reads a digest into proposed events and predictions, all in one transaction. The same text twice is one digest: the
 * second time nothing is read or written, also where the first was withdrawn since.
 * @throws DomainError `published_on_unknown` when neither the text nor the entry says its day.
 */
export async function ingestDigest(
  context: ServiceContext,
  entry: DigestEntry,
): Promise<{ digest: DigestListed; isNew: boolean }> {
  const known = await digests.findDigestByText(context.db, entry.text)
  if (known !== undefined) return { digest: known, isNew: false }
  const { text, publishedOn, fileName, publisher, title, language } = entry
  const reading = readDigest(text, given({ publishedOn, fileName, publisher, title, language }))
  const now = context.clock()
  const digest = toDigest(entry, reading.digest, now)
  try {
    await transact(context.db, async (trx) => {
      await storeReading(trx, digest, reading, { now, timeZone: context.timeZone })
      if (context.onModelDue) await insertModelPass(trx, digest.id, now.toISOString())
    })
  } catch (error) {
    // Somebody brought the same text at the same moment and was faster.
    const faster = isUniqueViolation(error) ? await digests.findDigestByText(context.db, text) : undefined
    if (faster === undefined) throw error
    return { digest: faster, isNew: false }
  }
  context.onModelDue?.()
  const { text: _, ...listed } = await findOwn(context.db, digest.id)
  return { digest: listed, isNew: true }
}

/** Newest first. @throws DomainError `invalid_cursor`. */
export async function listDigests(
  { db }: Pick<ServiceContext, "db">,
  ask: PageAsk & { publisher?: string | undefined },
): Promise<Page<DigestListed>> {
  return digests.listDigests(db, ask)
}

/** @throws DomainError `not_found`. */
export async function getDigest({ db }: Pick<ServiceContext, "db">, id: string): Promise<DigestDetail> {
  const digest = await findOwn(db, id)
  // What went with its digest was not rejected one by one.
  const mentions = await (digest.withdrawnAt === null ? listResting : listFound)(db, id)
  const things = await describeThings(db, mentions)
  return {
    ...digest,
    modelPass: (await findModelPass(db, id)) ?? null,
    found: mentions.flatMap(({ id: mentionId, start, end, words, dateWords, thing, thingId, proposedBy }) => {
      const described = things.get(thingId)
      if (described === undefined) return []
      return [{ id: mentionId, start, end, words, dateWords, thing, thingId, proposedBy, ...described }]
    }),
  }
}

/** Accepts what is only proposed from it: all, or what the reader is at least as sure of (0 to 1) as said. @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptDigest(
  context: ServiceContext,
  id: string,
  by?: string,
  leastConfidence = 0,
): Promise<DigestDetail> {
  return transact(context.db, async (trx) => {
    const inside = { ...context, db: trx }
    const digest = await findOwn(trx, id)
    if (digest.withdrawnAt !== null) throw new DomainError("withdrawn", `${id} was withdrawn`)
    const sure = (await listFound(trx, id)).filter(
      ({ confidence, proposedBy }) =>
        leastConfidence === 0 || (confidence >= leastConfidence && proposedBy !== "model"),
    )
    for (const [thingId, thing] of thingsOf(sure))
      await (thing === "event" ? acceptEvent : acceptOffered)(inside, thingId, by)
    return getDigest(inside, id)
  })
}

/** Withdraws it and what rests on it alone; what other digests mention too stays, and what belongs to a series. @throws DomainError `not_found`, `conflict`. */
export async function withdrawDigest(
  context: ServiceContext,
  id: string,
  by = SOMEONE,
): Promise<DigestDetail> {
  return transact(context.db, async (trx) => {
    const inside = { ...context, db: trx }
    const things = thingsOf(await listFound(trx, id))
    await findOwn(trx, id)
    if (await digests.setDigestWithdrawn(trx, id, context.clock().toISOString()))
      for (const [thingId, thing] of things) {
        if (await restsOnMore(trx, thing, thingId)) continue
        await (thing === "event" ? withdrawEvent : withdrawPrediction)(inside, thingId, by)
      }
    return getDigest(inside, id)
  })
}

function toDigest(
  entry: DigestEntry,
  head: {
    publisher: string | null
    title: string | null
    publishedOn: CalendarDay | null
    language: string | null
  },
  now: Date,
): Digest {
  if (head.publishedOn === null)
    throw new DomainError("published_on_unknown", "the text does not say on which day it was published", [
      { where: "/publishedOn", message: "is needed, since the text does not say it" },
    ])
  return {
    id: newId("dig", now),
    publisher: head.publisher,
    title: head.title ?? entry.fileName ?? `Digest of ${head.publishedOn}`,
    publishedOn: head.publishedOn,
    language: head.language ?? "en",
    url: entry.url ?? null,
    text: entry.text,
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}

type Described = Pick<Found, "title" | "when" | "review" | "confidence" | "tags">

/** Title, days, review and tags of each thing that was found, by its id. */
async function describeThings(
  db: Database,
  mentions: readonly MentionOfThing[],
): Promise<Map<string, Described>> {
  const idsOf = (thing: Thing) => [
    ...new Set(mentions.filter((found) => found.thing === thing).map((found) => found.thingId)),
  ]
  const events = await listEventsById(db, idsOf("event"))
  const predictions = await listPredictionsById(db, idsOf("prediction"))
  return new Map([
    ...events.map(({ id, title, span, review, confidence, tags }): [string, Described] => [
      id,
      { title, when: labelOf(span), review, confidence, tags },
    ]),
    ...predictions.map((prediction): [string, Described] => {
      const { id, review, confidence, tags } = prediction
      return [id, { title: titleOf(prediction), when: whenOf(prediction), review, confidence, tags }]
    }),
  ])
}

/** Whether another digest mentions it, or a series makes it happen. */
async function restsOnMore(db: Database, thing: Thing, id: string): Promise<boolean> {
  if ((await listSources(db, thing, [id])).has(id)) return true
  const event = thing === "event" ? await findEvent(db, id) : undefined
  return event !== undefined && event.seriesId !== null
}

/** Each thing once, events first, so that what hangs on them follows. */
function thingsOf(mentions: readonly MentionOfThing[]): Map<string, Thing> {
  const sorted = [...mentions].sort((a, b) => a.thing.localeCompare(b.thing))
  return new Map(sorted.map(({ thingId, thing }) => [thingId, thing]))
}

async function findOwn(db: Database, id: string): Promise<DigestListed & { text: string }> {
  const digest = await digests.findDigest(db, id)
  if (digest === undefined) throw notFound("digest", id)
  return digest
}

/** The options that were given, without those that are `undefined`. */
function given<T extends Record<string, string | undefined>>(options: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string
  }
}
