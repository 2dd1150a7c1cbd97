import { type Expression, type SqlBool, sql } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Query } from "../../domain/query.ts"
import { daysOf } from "../../domain/query-days.ts"
import type { Database } from "../database.ts"
import { listPassages, passageMatches, type RankedPassage } from "../full-text.ts"
import type { ItemAsk } from "./item-conditions.ts"
import { canHold, eventConditions, predictionConditions } from "./item-conditions.ts"
import { soughtIn } from "./query-conditions.ts"

/** Events or predictions that answer a query with words in it, what fits best first. */
export async function listRanked(
  db: Database,
  thing: "event" | "prediction",
  ask: ItemAsk & { filter: { query: Query } },
  limit: number,
): Promise<RankedPassage[]> {
  if (!canHold(thing, ask.filter)) return []
  const answers =
    thing === "event"
      ? db
          .selectFrom("event")
          .select("event.id")
          .where((eb) => eb.and(eventConditions(db, eb, ask)))
      : db
          .selectFrom("prediction")
          .select("prediction.id")
          .where((eb) => eb.and(predictionConditions(db, eb, ask)))
  const { wanted } = soughtIn(ask.filter.query)
  return listPassages(db, thing, wanted, sql<SqlBool>`passage.thing_id in (${answers})`, limit)
}

/** A stretch of a digest's text, and the digest. */
export interface PassageOfDigest {
  digestId: string
  title: string
  publisher: string | null
  publishedOn: CalendarDay
  start: number
  end: number
  words: string
}

/**
 * Stretches of the digests that hold all the words of a query, best first. None when the query asks for something that
 * digests do not have (a topic, a standing); `publisher` and `made` (the day it was published) are theirs.
 */
export async function listDigestPassages(
  db: Database,
  query: Query,
  today: CalendarDay,
  limit: number,
): Promise<PassageOfDigest[]> {
  const { wanted, unwanted } = soughtIn(query)
  const conditions: Expression<SqlBool>[] = [sql<SqlBool>`digest.withdrawn_at is null`]
  for (const term of query.terms) {
    if (term.kind === "text") continue
    if (term.field !== "publisher" && term.field !== "made") return []
    const holds = term.kind === "list" ? publisherIn(term.values) : publishedIn(daysOf(term, today))
    conditions.push(term.isNot ? sql<SqlBool>`not (${holds})` : holds)
  }
  // Each word has to be somewhere in the digest; what is shown are the stretches that hold most of them.
  for (const one of wanted)
    conditions.push(
      sql<SqlBool>`digest.id in (select passage.thing_id from passage where ${passageMatches(db, [one], "all")})`,
    )
  const among = sql<SqlBool>`passage.thing_id in (select digest.id from digest where ${sql.join(conditions, sql` and `)})`
  const where =
    unwanted.length === 0 ? among : sql<SqlBool>`${among} and not (${passageMatches(db, unwanted, "any")})`
  const passages = await listPassages(db, "digest", wanted, where, limit)
  return withDigests(db, passages)
}

const publisherIn = (names: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`coalesce(lower(digest.publisher), '') in (${sql.join(names.map((name) => sql`lower(${name})`))})`

const publishedIn = ({ from, to }: { from?: CalendarDay; to?: CalendarDay }): Expression<SqlBool> =>
  sql<SqlBool>`digest.published_on >= ${from ?? "0001-01-01"} and digest.published_on <= ${to ?? "9999-12-31"}`

/** With the words themselves: only the stretch, since a digest can be long. */
async function withDigests(db: Database, passages: readonly RankedPassage[]): Promise<PassageOfDigest[]> {
  const ids = [...new Set(passages.map(({ thingId }) => thingId))]
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom("digest")
    .select(["id", "title", "publisher", "published_on", "text"])
    .where("id", "in", ids)
    .execute()
  const digests = new Map(rows.map((row) => [row.id, row]))
  return passages.flatMap(({ thingId, start, end }) => {
    const digest = digests.get(thingId)
    if (digest === undefined) return []
    return [
      {
        digestId: thingId,
        title: digest.title,
        publisher: digest.publisher,
        publishedOn: digest.published_on,
        start,
        end,
        words: digest.text.slice(start, end),
      },
    ]
  })
}
