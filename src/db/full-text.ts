import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely"
import type { Thing } from "../domain/item-filter.ts"
import { type Place, splitPassages } from "../domain/passages.ts"
import { type Sought, searchWords } from "../domain/search-words.ts"
import { type Database, transact } from "./database.ts"
import { isPostgres } from "./expressions.ts"
import type { Schema } from "./schema.ts"

/** What passages are stretches of: a digest's text, an event's title, a prediction's claim. */
export type Indexed = Thing | "digest"

/** How many rows one statement carries. */
const BATCH = 400
/** Any number will do, as long as nobody else takes it: held while the index of a PostgreSQL ledger is made. */
const INDEX_LOCK = 7_251_604

/** Makes the index of this kind of database where it is missing, and reads into it what was stored before it was. */
export async function prepareFullText(db: Database): Promise<void> {
  await transact(db, async (trx) => {
    if (isPostgres(trx)) await createPostgresIndex(trx)
    else await createSqliteIndex(trx)
    await indexMissing(trx)
  })
}

async function createPostgresIndex(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(INDEX_LOCK)})`.execute(db)
  await sql`create index if not exists passage_tokens_idx on passage using gin (to_tsvector('simple', tokens))`.execute(
    db,
  )
}

/** An FTS5 table over `passage`, which three triggers keep in step; made anew where those are missing. */
async function createSqliteIndex(db: Database): Promise<void> {
  const { rows } =
    await sql`select name from sqlite_master where type = 'trigger' and name = 'passage_changed'`
      .execute(db)
      .then(({ rows }) => ({ rows }))
  if (rows.length > 0) return
  const add = sql`insert into passage_text(rowid, tokens) values (new.number, new.tokens)`
  const drop = sql`insert into passage_text(passage_text, rowid, tokens) values ('delete', old.number, old.tokens)`
  for (const statement of [
    sql`drop table if exists passage_text`,
    sql`create virtual table passage_text using fts5(tokens, content='passage', content_rowid='number', tokenize='unicode61', prefix='2 3')`,
    sql`create trigger passage_added after insert on passage begin ${add}; end`,
    sql`create trigger passage_removed after delete on passage begin ${drop}; end`,
    sql`create trigger passage_changed after update on passage begin ${drop}; ${add}; end`,
    sql`insert into passage_text(passage_text) values ('rebuild')`,
  ])
    await statement.execute(db)
}

/** Things of a ledger that was written before there was a search. */
async function indexMissing(db: Database): Promise<void> {
  const missing = (table: "event" | "prediction" | "digest") =>
    sql<SqlBool>`not exists (select 1 from passage where passage.thing_id = ${sql.ref(`${table}.id`)})`
  for (;;) {
    const events = await db
      .selectFrom("event")
      .select(["id", "title"])
      .where(missing("event"))
      .limit(BATCH)
      .execute()
    const predictions = await db
      .selectFrom("prediction")
      .select(["id", "condition", "consequence"])
      .where(missing("prediction"))
      .limit(BATCH)
      .execute()
    const digests = await db
      .selectFrom("digest")
      .select(["id", "text"])
      .where(missing("digest"))
      .where("text", "!=", "")
      .limit(BATCH)
      .execute()
    for (const { id, title } of events) await indexThing(db, "event", id, title)
    for (const one of predictions) await indexThing(db, "prediction", one.id, claimText(one))
    for (const { id, text } of digests) await indexDigest(db, id, text)
    if (events.length + predictions.length + digests.length === 0) return
  }
}

/** What of a prediction is searched: the condition and the consequence. */
export const claimText = (claim: { condition: string | null; consequence: string }): string =>
  claim.condition === null ? claim.consequence : `${claim.condition}\n${claim.consequence}`

/** Keeps an event or a prediction findable by its words. To be called in the transaction that stores it. */
export async function indexThing(db: Database, thing: Thing, id: string, text: string): Promise<void> {
  const row = passageOf(thing, id, text, { start: 0, end: text.length })
  await db
    .insertInto("passage")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["thing_id", "start_offset"])
        .doUpdateSet({ tokens: row.tokens, end_offset: row.end_offset })
        .where("passage.tokens", "!=", row.tokens),
    )
    .execute()
}

/** Keeps every paragraph of a digest findable. To be called in the transaction that stores it. */
export async function indexDigest(db: Database, id: string, text: string): Promise<void> {
  await db.deleteFrom("passage").where("thing_id", "=", id).execute()
  const places = splitPassages(text)
  // A text without a word in it still gets its row, so that nobody looks at it again.
  const rows = (places.length === 0 ? [{ start: 0, end: 0 }] : places).map((place) =>
    passageOf("digest", id, text, place),
  )
  for (let start = 0; start < rows.length; start += BATCH)
    await db
      .insertInto("passage")
      .values(rows.slice(start, start + BATCH))
      .execute()
}

function passageOf(thing: Indexed, id: string, text: string, { start, end }: Place) {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return {
    number: (high % 2 ** 20) * 2 ** 32 + low,
    thing,
    thing_id: id,
    start_offset: start,
    end_offset: end,
    tokens: searchWords(text.slice(start, end))
      .map(({ token }) => token)
      .join(" "),
  }
}

/** Whether a thing's words hold all that is sought; with `any`, one of it at least. */
export function holdsSought(
  db: Database,
  eb: ExpressionBuilder<Schema, "event"> | ExpressionBuilder<Schema, "prediction">,
  id: "event.id" | "prediction.id",
  sought: readonly Sought[],
  mode: "all" | "any",
): Expression<SqlBool> {
  return sql<SqlBool>`${(eb as ExpressionBuilder<Schema, "event">).ref(id as "event.id")} in (
    select passage.thing_id from passage where ${passageMatches(db, sought, mode)})`
}

/** Whether a row of `passage` holds all that is sought, or any of it. */
export function passageMatches(
  db: Database,
  sought: readonly Sought[],
  mode: "all" | "any",
): Expression<SqlBool> {
  const asked = sought.filter(({ tokens }) => tokens.length > 0)
  if (asked.length === 0) return mode === "all" ? sql<SqlBool>`1 = 1` : sql<SqlBool>`1 = 0`
  return isPostgres(db)
    ? sql<SqlBool>`to_tsvector('simple', passage.tokens) @@ cast(${toTsquery(asked, mode)} as tsquery)`
    : sql<SqlBool>`passage.number in (select rowid from passage_text where passage_text match ${toFts5(asked, mode)})`
}

/** A passage that holds some of what is sought; the better it fits, the greater `rank`. */
export interface RankedPassage {
  thing: Indexed
  thingId: string
  start: number
  end: number
  rank: number
}

/** The passages of one sort that hold any of what is sought, best first; `ids`, where given, narrow the things. */
export async function listPassages(
  db: Database,
  thing: Indexed,
  sought: readonly Sought[],
  where: Expression<SqlBool>,
  limit: number,
): Promise<RankedPassage[]> {
  const asked = sought.filter(({ tokens }) => tokens.length > 0)
  if (asked.length === 0) return []
  const columns = sql`passage.thing_id, passage.start_offset, passage.end_offset`
  const query = isPostgres(db)
    ? sql<PassageRow>`select ${columns}, ts_rank_cd(to_tsvector('simple', passage.tokens), asked, 1) as rank
        from passage, cast(${toTsquery(asked, "any")} as tsquery) as asked
        where to_tsvector('simple', passage.tokens) @@ asked and passage.thing = ${thing} and ${where}
        order by rank desc, passage.thing_id, passage.start_offset limit ${limit}`
    : sql<PassageRow>`select ${columns}, -bm25(passage_text) as rank
        from passage_text join passage on passage.number = passage_text.rowid
        where passage_text match ${toFts5(asked, "any")} and passage.thing = ${thing} and ${where}
        order by rank desc, passage.thing_id, passage.start_offset limit ${limit}`
  const { rows } = await query.execute(db)
  return rows.map((row) => ({
    thing,
    thingId: row.thing_id,
    start: row.start_offset,
    end: row.end_offset,
    rank: row.rank,
  }))
}

/** More passages than this are as good as all, and more than the other hold a word as good as everywhere. */
const MOST_PASSAGES = 20_000
const MOST_HOLDING = 2000
const COUNTED_AT_ONCE = 40

/** How many passages there are, and how many hold each of what is sought (at most 20,000 and 2,000 are counted). */
export async function countPassages(
  db: Database,
  sought: readonly Sought[],
): Promise<{ all: number; holding: number[] }> {
  const isOnPostgres = isPostgres(db)
  const { rows } = await sql<{ count: number }>`select cast(count(*) as integer) as count
    from (select 1 from passage limit ${sql.lit(MOST_PASSAGES)}) as counted`.execute(db)
  const holding: number[] = []
  for (let start = 0; start < sought.length; start += COUNTED_AT_ONCE) {
    const counts = sought.slice(start, start + COUNTED_AT_ONCE).map((one, index) => {
      const from = isOnPostgres
        ? sql`passage where to_tsvector('simple', tokens) @@ cast(${toTsquery([one], "all")} as tsquery)`
        : sql`passage_text where passage_text match ${toFts5([one], "all")}`
      return sql`select ${sql.lit(index)} as at, cast(count(*) as integer) as count
        from (select 1 from ${from} limit ${sql.lit(MOST_HOLDING)}) as counted`
    })
    const found = await sql<{ count: number }>`${sql.join(counts, sql` union all `)} order by 1`.execute(db)
    holding.push(...found.rows.map(({ count }) => count))
  }
  return { all: rows[0]?.count ?? 0, holding }
}

interface PassageRow {
  thing_id: string
  start_offset: number
  end_offset: number
  rank: number
}

/** Tokens are letters and digits only, so that neither language can be broken out of. */
const toFts5 = (sought: readonly Sought[], mode: "all" | "any"): string =>
  sought
    .map(({ tokens, isPrefix }) => `"${tokens.join(" ")}"${isPrefix ? " *" : ""}`)
    .join(mode === "all" ? " AND " : " OR ")

const toTsquery = (sought: readonly Sought[], mode: "all" | "any"): string =>
  sought
    .map(({ tokens, isPrefix }) => {
      const parts = tokens.map((token) => `'${token}'`)
      return `(${parts.join(" <-> ")}${isPrefix ? ":*" : ""})`
    })
    .join(mode === "all" ? " & " : " | ")
