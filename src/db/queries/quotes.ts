import type { MentionListed } from "../../domain/digest.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Database } from "../database.ts"

/** The exact words a thing rests on, and whose they are. */
export type QuoteListed = Pick<MentionListed, "words" | "publisher" | "publishedOn">

/** How many ids one statement may carry. */
const BATCH = 500

/** The quotes of many things, earliest digest first; things without any are left out. */
export async function listQuotes(
  db: Database,
  thing: Thing,
  ids: readonly string[],
): Promise<Map<string, QuoteListed[]>> {
  const quotes = new Map<string, QuoteListed[]>()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const { id, ...quote } of await listBatch(db, thing, ids.slice(start, start + BATCH))) {
      const known = quotes.get(id)
      if (known === undefined) quotes.set(id, [quote])
      else known.push(quote)
    }
  }
  return quotes
}

async function listBatch(db: Database, thing: Thing, ids: readonly string[]) {
  const column = thing === "event" ? ("mention.event_id" as const) : ("mention.prediction_id" as const)
  const rows = await db
    .selectFrom("mention")
    .innerJoin("digest", "digest.id", "mention.digest_id")
    .select([`${column} as thing_id`, "mention.words", "digest.publisher", "digest.published_on"])
    .where(column, "in", ids)
    .where("digest.withdrawn_at", "is", null)
    .orderBy("digest.published_on")
    .orderBy("mention.digest_id")
    .orderBy("mention.start_offset")
    .orderBy("mention.id")
    .execute()
  return rows.flatMap(({ thing_id: id, words, publisher, published_on: publishedOn }) =>
    id === null ? [] : [{ id, words, publisher, publishedOn }],
  )
}
