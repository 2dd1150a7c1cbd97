import type { EventKind, Topic } from "../../domain/event.ts"
import type { Series } from "../../domain/series.ts"
import type { Database } from "../database.ts"
import type { SeriesTable } from "../schema.ts"

export async function insertSeries(db: Database, series: Series): Promise<void> {
  await db
    .insertInto("series")
    .values({
      id: series.id,
      title: series.title,
      kind: series.kind,
      topic: series.topic,
      rule: series.rule,
      starts_on: series.startsOn,
      created_at: series.createdAt,
    })
    .execute()
}

export async function findSeries(db: Database, id: string): Promise<Series | undefined> {
  const row = await db.selectFrom("series").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toSeries(row)
}

/** By title. */
export async function listSeries(db: Database): Promise<Series[]> {
  return (await db.selectFrom("series").selectAll().orderBy("title").orderBy("id").execute()).map(toSeries)
}

function toSeries(row: SeriesTable): Series {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind as EventKind,
    topic: row.topic as Topic,
    rule: row.rule,
    startsOn: row.starts_on,
    createdAt: row.created_at,
  }
}
