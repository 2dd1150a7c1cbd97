import { type SqlBool, sql } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Place } from "../../domain/passages.ts"
import type { Sought } from "../../domain/search-words.ts"
import type { Database } from "../database.ts"
import { claimText, listPassages } from "../full-text.ts"
import { isUnsettled } from "./standing-conditions.ts"

/** Passages and digests that are looked at for one digest or one thing: what bounds the cost of reading one in. */
const MOST_PASSAGES = 300
const MOST_DIGESTS = 60
const MOST_THINGS = 400
const BATCH = 300

/** Something that waits for news: its words, and where they were read. */
export interface Waiting {
  thing: Thing
  id: string
  text: string
  places: (Place & { digestId: string; publisher: string | null; publishedOn: CalendarDay })[]
}

/** The digests before a day whose passages hold some of what is sought, best first. */
export async function listEarlierDigests(
  db: Database,
  sought: readonly Sought[],
  before: CalendarDay,
): Promise<string[]> {
  return listDigestsHolding(db, sought, sql<SqlBool>`digest.published_on < ${before}`)
}

/** Whether any digest came after a day. */
export async function hasLaterDigest(db: Database, day: CalendarDay): Promise<boolean> {
  const row = await db
    .selectFrom("digest")
    .select("id")
    .where("published_on", ">", day)
    .where("withdrawn_at", "is", null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The digests after a day whose passages hold some of what is sought, best first. */
export async function listLaterDigests(
  db: Database,
  sought: readonly Sought[],
  after: CalendarDay,
): Promise<string[]> {
  return listDigestsHolding(db, sought, sql<SqlBool>`digest.published_on > ${after}`)
}

async function listDigestsHolding(
  db: Database,
  sought: readonly Sought[],
  when: ReturnType<typeof sql<SqlBool>>,
): Promise<string[]> {
  const where = sql<SqlBool>`passage.thing_id in (
    select digest.id from digest where digest.withdrawn_at is null and ${when})`
  const passages = await listPassages(db, "digest", sought, where, MOST_PASSAGES)
  return [...new Set(passages.map(({ thingId }) => thingId))].slice(0, MOST_DIGESTS)
}

/** Predictions that are open, and events that are still scheduled, read in these digests or named by these words. */
export async function listWaiting(
  db: Database,
  digestIds: readonly string[],
  sought: readonly Sought[],
  day: { publishedOn: CalendarDay; endsAfter: CalendarDay },
): Promise<Waiting[]> {
  const named = (thing: Thing) => listPassages(db, thing, sought, sql<SqlBool>`1 = 1`, MOST_THINGS / 4)
  const ids = [
    ...(await idsMentioned(db, digestIds)),
    ...(await named("event")).map(({ thingId }) => thingId),
    ...(await named("prediction")).map(({ thingId }) => thingId),
  ]
  return findWaiting(db, [...new Set(ids)], day)
}

async function idsMentioned(db: Database, digestIds: readonly string[]): Promise<string[]> {
  if (digestIds.length === 0) return []
  const rows = await db
    .selectFrom("mention")
    .select(["event_id", "prediction_id"])
    .where("digest_id", "in", digestIds)
    .orderBy("id")
    .execute()
  return rows.map(({ event_id, prediction_id }) => event_id ?? prediction_id ?? "")
}

/** Those of the things that wait for news of a day: said before it, neither settled nor long past. */
export async function findWaiting(
  db: Database,
  ids: readonly string[],
  { publishedOn, endsAfter }: { publishedOn: CalendarDay; endsAfter: CalendarDay },
): Promise<Waiting[]> {
  const found: Waiting[] = []
  for (let start = 0; start < ids.length && found.length < MOST_THINGS; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const predictions = await db
      .selectFrom("prediction")
      .select(["id", "condition", "consequence"])
      .where("id", "in", batch)
      .where("review", "!=", "withdrawn")
      .where("made_on", "<", publishedOn)
      .where(isUnsettled)
      .execute()
    const events = await db
      .selectFrom("event")
      .select(["id", "title"])
      .where("id", "in", batch)
      .where("review", "!=", "withdrawn")
      .where("status", "in", ["scheduled", "postponed"])
      .where("ends_on", ">=", endsAfter)
      .execute()
    found.push(
      ...predictions.map((row) => ({
        thing: "prediction" as const,
        id: row.id,
        text: claimText(row),
        places: [],
      })),
      ...events.map((row) => ({ thing: "event" as const, id: row.id, text: row.title, places: [] })),
    )
  }
  await addPlaces(db, found)
  return found
}

async function addPlaces(db: Database, things: readonly Waiting[]): Promise<void> {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const ids = [...byId.keys()]
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const rows = await db
      .selectFrom("mention")
      .innerJoin("digest", "digest.id", "mention.digest_id")
      .select([
        "event_id",
        "prediction_id",
        "digest_id",
        "start_offset",
        "end_offset",
        "publisher",
        "published_on",
      ])
      .where((eb) => eb.or([eb("event_id", "in", batch), eb("prediction_id", "in", batch)]))
      .where("digest.withdrawn_at", "is", null)
      .orderBy("mention.id")
      .execute()
    for (const row of rows)
      byId.get(row.event_id ?? row.prediction_id ?? "")?.places.push({
        digestId: row.digest_id,
        start: row.start_offset,
        end: row.end_offset,
        publisher: row.publisher,
        publishedOn: row.published_on,
      })
  }
}

/** Text, publisher and day of digests. */
export async function listDigestTexts(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { id: string; text: string; publisher: string | null; publishedOn: CalendarDay }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom("digest")
    .select(["id", "text", "publisher", "published_on"])
    .where("id", "in", ids)
    .execute()
  return new Map(
    rows.map(({ id, text, publisher, published_on: publishedOn }) => [
      id,
      { id, text, publisher, publishedOn },
    ]),
  )
}
