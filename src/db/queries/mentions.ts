import type { Mention, MentionListed, Review } from "../../domain/digest.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Origin } from "../../domain/origin.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"

/** What a mention points at: exactly one of the two. */
export type Mentioned = { eventId: string } | { predictionId: string }

/** Where a thing was read. */
export interface Sources {
  publishers: string[]
  mentionCount: number
}

export async function insertMentions(
  db: Database,
  mentions: readonly (Mention & Mentioned)[],
): Promise<void> {
  if (mentions.length === 0) return
  await db
    .insertInto("mention")
    .values(
      mentions.map((mention) => ({
        id: mention.id,
        digest_id: mention.digestId,
        event_id: "eventId" in mention ? mention.eventId : null,
        prediction_id: "predictionId" in mention ? mention.predictionId : null,
        start_offset: mention.start,
        end_offset: mention.end,
        words: mention.words,
        date_words: mention.dateWords,
      })),
    )
    .execute()
}

/** The mentions of a thing in one digest. */
export async function listMentionsIn(
  db: Database,
  digestId: string,
  thing: Thing,
  id: string,
): Promise<Pick<Mention, "start" | "end" | "dateWords">[]> {
  const rows = await db
    .selectFrom("mention")
    .select(["start_offset", "end_offset", "date_words"])
    .where("digest_id", "=", digestId)
    .where(columnOf(thing), "=", id)
    .orderBy("id")
    .execute()
  return rows.map((row) => ({ start: row.start_offset, end: row.end_offset, dateWords: row.date_words }))
}

/** Takes a thing's mentions in one digest away: the reader does not find it there any more. */
export async function deleteMentionsIn(
  db: Database,
  digestId: string,
  thing: Thing,
  id: string,
): Promise<void> {
  await db.deleteFrom("mention").where("digest_id", "=", digestId).where(columnOf(thing), "=", id).execute()
}

/** Gives mentions to another thing; those that `from` no longer has stay where they are. Returns how many went. */
export async function setMentioned(
  db: Database,
  ids: readonly string[],
  thing: Thing,
  from: string,
  to: string,
): Promise<number> {
  if (ids.length === 0) return 0
  const result = await db
    .updateTable("mention")
    .set(thing === "event" ? { event_id: to } : { prediction_id: to })
    .where("id", "in", ids)
    .where(thing === "event" ? "event_id" : "prediction_id", "=", from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** The ids of all mentions of a thing, also those in withdrawn digests. */
export async function listMentionIds(db: Database, thing: Thing, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom("mention")
    .select("id")
    .where(columnOf(thing), "=", id)
    .orderBy("id")
    .execute()
  return rows.map((row) => row.id)
}

const columnOf = (thing: Thing) =>
  thing === "event" ? ("mention.event_id" as const) : ("mention.prediction_id" as const)

/** The mentions of one thing in digests that were not withdrawn, earliest digest first. */
export async function listMentions(db: Database, thing: Thing, id: string): Promise<MentionListed[]> {
  const rows = await db
    .selectFrom("mention")
    .innerJoin("digest", "digest.id", "mention.digest_id")
    .selectAll("mention")
    .select(["digest.title", "digest.publisher", "digest.published_on"])
    .where(columnOf(thing), "=", id)
    .where("digest.withdrawn_at", "is", null)
    .orderBy("digest.published_on")
    .orderBy("mention.digest_id")
    .orderBy("mention.start_offset")
    .orderBy("mention.id")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    digestId: row.digest_id,
    start: row.start_offset,
    end: row.end_offset,
    words: row.words,
    dateWords: row.date_words,
    digestTitle: row.title,
    publisher: row.publisher,
    publishedOn: row.published_on,
  }))
}

/** The words that each of the things rests on. */
export async function listMentionWords(
  db: Database,
  thing: Thing,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const words = new Map<string, string[]>()
  if (ids.length === 0) return words
  const rows = await db
    .selectFrom("mention")
    .select([`${columnOf(thing)} as thing_id`, "words"])
    .where(columnOf(thing), "in", ids)
    .orderBy("id")
    .execute()
  for (const row of rows) if (row.thing_id !== null) add(words, row.thing_id, row.words)
  return words
}

/** Publishers and number of mentions of each thing; things without mentions are left out. */
export async function listSources(
  db: Database,
  thing: Thing,
  ids: readonly string[],
): Promise<Map<string, Sources>> {
  const sources = new Map<string, Sources>()
  if (ids.length === 0) return sources
  const rows = await db
    .selectFrom("mention")
    .innerJoin("digest", "digest.id", "mention.digest_id")
    .select([`${columnOf(thing)} as thing_id`, "digest.publisher", countRows().as("count")])
    .where(columnOf(thing), "in", ids)
    .where("digest.withdrawn_at", "is", null)
    .groupBy([columnOf(thing), "digest.publisher"])
    .execute()
  for (const row of rows) {
    if (row.thing_id === null) continue
    const { publishers, mentionCount } = sources.get(row.thing_id) ?? { publishers: [], mentionCount: 0 }
    sources.set(row.thing_id, {
      publishers: [...publishers, ...(row.publisher === null ? [] : [row.publisher])].sort(),
      mentionCount: mentionCount + row.count,
    })
  }
  return sources
}

/** A mention with the thing that rests on it. */
export interface MentionOfThing extends Mention {
  thing: Thing
  thingId: string
  /** How sure the reader was of the thing, 0 to 1. */
  confidence: number
  review: Review
  proposedBy: Origin
}

/** Everything that rests on a digest's text, in the order of the text; without what was withdrawn. */
export async function listFound(db: Database, digestId: string): Promise<MentionOfThing[]> {
  return (await listResting(db, digestId)).filter(({ review }) => review !== "withdrawn")
}

/** Everything that rests on a digest's text, also what was withdrawn, in the order of the text. */
export async function listResting(db: Database, digestId: string): Promise<MentionOfThing[]> {
  const rows = await db
    .selectFrom("mention")
    .leftJoin("event", "event.id", "mention.event_id")
    .leftJoin("prediction", "prediction.id", "mention.prediction_id")
    .selectAll("mention")
    .select([
      "event.review as event_review",
      "prediction.review as prediction_review",
      "event.confidence as event_confidence",
      "prediction.confidence as prediction_confidence",
      "event.proposed_by as event_proposed_by",
      "prediction.proposed_by as prediction_proposed_by",
    ])
    .where("mention.digest_id", "=", digestId)
    .orderBy("mention.start_offset")
    .orderBy("mention.id")
    .execute()
  return rows.flatMap((row) => {
    const review = (row.event_review ?? row.prediction_review) as Review | null
    const thingId = row.event_id ?? row.prediction_id
    if (thingId === null || review === null) return []
    return [
      {
        id: row.id,
        digestId: row.digest_id,
        start: row.start_offset,
        end: row.end_offset,
        words: row.words,
        dateWords: row.date_words,
        thing: row.event_id === null ? ("prediction" as const) : ("event" as const),
        thingId,
        confidence: row.event_confidence ?? row.prediction_confidence ?? 0,
        review,
        proposedBy: (row.event_proposed_by ?? row.prediction_proposed_by) as Origin,
      },
    ]
  })
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
