import { createHash } from "node:crypto"
import type { Selectable } from "kysely"
import type { Digest, DigestListed } from "../../domain/digest.ts"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { Database } from "../database.ts"
import { countDistinct, countRows } from "../expressions.ts"
import { indexDigest } from "../full-text.ts"
import { readCursor, toPage } from "../keyset.ts"
import type { DigestTable } from "../schema.ts"

/** The columns that lists show: everything but the text. */
const LISTED = [
  "id",
  "publisher",
  "title",
  "published_on",
  "language",
  "url",
  "revision",
  "created_at",
  "updated_at",
  "withdrawn_at",
] as const

type ListedRow = Pick<Selectable<DigestTable>, (typeof LISTED)[number]>

/** Two texts are one digest when this is the same. */
const textHashOf = (text: string): string => createHash("sha256").update(text).digest("hex")

export async function insertDigest(db: Database, digest: Digest): Promise<void> {
  await db
    .insertInto("digest")
    .values({
      id: digest.id,
      publisher: digest.publisher,
      title: digest.title,
      published_on: digest.publishedOn,
      language: digest.language,
      url: digest.url,
      text: digest.text,
      text_hash: textHashOf(digest.text),
      revision: digest.revision,
      created_at: digest.createdAt,
      updated_at: digest.updatedAt,
      withdrawn_at: null,
    })
    .execute()
  await indexDigest(db, digest.id, digest.text)
}

export async function findDigest(
  db: Database,
  id: string,
): Promise<(DigestListed & { text: string }) | undefined> {
  const row = await db
    .selectFrom("digest")
    .select([...LISTED, "text"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const [listed] = await withCounts(db, [row])
  return listed && { ...listed, text: row.text }
}

export async function findDigestByText(db: Database, text: string): Promise<DigestListed | undefined> {
  const row = await db
    .selectFrom("digest")
    .select(LISTED)
    .where("text_hash", "=", textHashOf(text))
    .executeTakeFirst()
  return row && (await withCounts(db, [row]))[0]
}

/** Newest first; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listDigests(
  db: Database,
  ask: PageAsk & { publisher?: string | undefined },
): Promise<Page<DigestListed>> {
  const after = readCursor(ask.cursor)
  let query = db.selectFrom("digest").select(LISTED).where("withdrawn_at", "is", null)
  if (ask.publisher !== undefined) query = query.where("publisher", "=", ask.publisher)
  if (after !== undefined) {
    const [on, id] = after
    query = query.where((eb) =>
      eb.or([eb("published_on", "<", on), eb.and([eb("published_on", "=", on), eb("id", "<", id)])]),
    )
  }
  const rows = await query
    .orderBy("published_on", "desc")
    .orderBy("id", "desc")
    .limit(ask.limit + 1)
    .execute()
  return toPage(await withCounts(db, rows), ask.limit, (digest) => [digest.publishedOn, digest.id])
}

/** The instant it was withdrawn, unless somebody was faster: then `false`. */
export async function setDigestWithdrawn(db: Database, id: string, now: string): Promise<boolean> {
  const result = await db
    .updateTable("digest")
    .set((eb) => ({ withdrawn_at: now, updated_at: now, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function countDigests(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("digest")
    .select(countRows().as("count"))
    .where("withdrawn_at", "is", null)
    .executeTakeFirstOrThrow()
  return count
}

async function withCounts(db: Database, rows: readonly ListedRow[]): Promise<DigestListed[]> {
  const counts = await countFound(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ ...toListed(row), ...(counts.get(row.id) ?? NOTHING_FOUND) }))
}

type Counts = Pick<DigestListed, "eventCount" | "predictionCount" | "proposedCount">
const NOTHING_FOUND: Counts = { eventCount: 0, predictionCount: 0, proposedCount: 0 }

/** How many events and predictions rest on each digest, without what was withdrawn. */
async function countFound(db: Database, digestIds: readonly string[]): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>()
  if (digestIds.length === 0) return counts
  const rows = await db
    .selectFrom("mention")
    .leftJoin("event", "event.id", "mention.event_id")
    .leftJoin("prediction", "prediction.id", "mention.prediction_id")
    .select((eb) => [
      "mention.digest_id",
      "event.review as event_review",
      "prediction.review as prediction_review",
      countDistinct(eb.ref("mention.event_id")).as("events"),
      countDistinct(eb.ref("mention.prediction_id")).as("predictions"),
    ])
    .where("mention.digest_id", "in", digestIds)
    .groupBy(["mention.digest_id", "event.review", "prediction.review"])
    .execute()
  for (const row of rows) {
    const review = row.event_review ?? row.prediction_review
    if (review === "withdrawn") continue
    const { eventCount, predictionCount, proposedCount } = counts.get(row.digest_id) ?? NOTHING_FOUND
    counts.set(row.digest_id, {
      eventCount: eventCount + row.events,
      predictionCount: predictionCount + row.predictions,
      proposedCount: proposedCount + (review === "proposed" ? row.events + row.predictions : 0),
    })
  }
  return counts
}

function toListed(row: ListedRow): Omit<DigestListed, keyof Counts> {
  return {
    id: row.id,
    publisher: row.publisher,
    title: row.title,
    publishedOn: row.published_on,
    language: row.language,
    url: row.url,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
  }
}
