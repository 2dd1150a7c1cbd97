import type { Selectable } from "kysely"
import type { ItemCounts, ItemState, SourceItem } from "../../domain/source.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { SourceItemTable } from "../source-schema.ts"

/** An item as it is written down, with its text where a day is missing. */
export interface SourceItemEntry extends SourceItem {
  text: string | null
}

const LISTED = [
  "id",
  "source_id",
  "guid",
  "url",
  "title",
  "publisher",
  "state",
  "reason",
  "digest_id",
  "seen_at",
] as const

/** What stands in one statement's list without reaching any database's limit. */
const GUIDS_AT_ONCE = 500

/** Writes an item down, unless another worker did so already. */
export async function insertSourceItem(db: Database, item: SourceItemEntry): Promise<void> {
  await db
    .insertInto("source_item")
    .values({
      id: item.id,
      source_id: item.sourceId,
      guid: item.guid,
      url: item.url,
      title: item.title,
      publisher: item.publisher,
      state: item.state,
      reason: item.reason,
      digest_id: item.digestId,
      text: item.text,
      seen_at: item.seenAt,
    })
    .onConflict((conflict) => conflict.columns(["source_id", "guid"]).doNothing())
    .execute()
}

/** Which of these have been seen at the source before. */
export async function findKnownGuids(
  db: Database,
  sourceId: string,
  guids: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>()
  for (let start = 0; start < guids.length; start += GUIDS_AT_ONCE) {
    const rows = await db
      .selectFrom("source_item")
      .select("guid")
      .where("source_id", "=", sourceId)
      .where("guid", "in", guids.slice(start, start + GUIDS_AT_ONCE))
      .execute()
    for (const { guid } of rows) known.add(guid)
  }
  return known
}

/** The last seen first, at most `limit`. */
export async function listSourceItems(db: Database, sourceId: string, limit: number): Promise<SourceItem[]> {
  const rows = await db
    .selectFrom("source_item")
    .select(LISTED)
    .where("source_id", "=", sourceId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(toItem)
}

export async function findSourceItem(
  db: Database,
  sourceId: string,
  id: string,
): Promise<SourceItemEntry | undefined> {
  const row = await db
    .selectFrom("source_item")
    .selectAll()
    .where("source_id", "=", sourceId)
    .where("id", "=", id)
    .executeTakeFirst()
  return row && { ...toItem(row), text: row.text }
}

/** Settles an item that waited for a day: its text is let go of. `false` when somebody else settled it. */
export async function setItemSettled(
  db: Database,
  id: string,
  settled: { state: ItemState; reason: string | null; digestId: string | null },
): Promise<boolean> {
  const result = await db
    .updateTable("source_item")
    .set({ state: settled.state, reason: settled.reason, digest_id: settled.digestId, text: null })
    .where("id", "=", id)
    .where("state", "=", "needs_day" satisfies ItemState)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function toItem(row: Pick<Selectable<SourceItemTable>, (typeof LISTED)[number]>): SourceItem {
  return {
    id: row.id,
    sourceId: row.source_id,
    guid: row.guid,
    url: row.url,
    title: row.title,
    publisher: row.publisher,
    state: row.state as ItemState,
    reason: row.reason,
    digestId: row.digest_id,
    seenAt: row.seen_at,
  }
}

/** How many items each of the sources has in each state. */
export async function countItems(db: Database, ids: readonly string[]): Promise<(id: string) => ItemCounts> {
  const counts = new Map(ids.map((id): [string, ItemCounts] => [id, noItems()]))
  const counted =
    ids.length === 0
      ? []
      : await db
          .selectFrom("source_item")
          .select(["source_id", "state", countRows().as("count")])
          .where("source_id", "in", [...ids])
          .groupBy(["source_id", "state"])
          .execute()
  for (const { source_id, state, count } of counted) {
    const of = counts.get(source_id)
    if (of !== undefined) of[state as keyof ItemCounts] = count
  }
  return (id) => counts.get(id) ?? noItems()
}

const noItems = (): ItemCounts => ({ read: 0, needs_day: 0, unreadable: 0, skipped: 0 })
