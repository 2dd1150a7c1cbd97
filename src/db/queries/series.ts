import type { Selectable } from "kysely"
import type { EventKind, Topic } from "../../domain/event.ts"
import type { Series, SeriesRevision } from "../../domain/series.ts"
import type { Database } from "../database.ts"
import { fromJson, toJson } from "../expressions.ts"
import type { SeriesTable } from "../schema.ts"

export async function insertSeries(db: Database, series: Series): Promise<void> {
  await db
    .insertInto("series")
    .values({
      ...changeable(series),
      id: series.id,
      revision: series.revision,
      created_at: series.createdAt,
    })
    .execute()
}

/** Stores a series as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setSeries(db: Database, series: Series, revision: number): Promise<boolean> {
  const result = await db
    .updateTable("series")
    .set({ ...changeable(series), revision: revision + 1 })
    .where("id", "=", series.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function findSeries(db: Database, id: string): Promise<Series | undefined> {
  const row = await db.selectFrom("series").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toSeries(row)
}

/** By title. */
export async function listSeries(db: Database): Promise<Series[]> {
  return (await db.selectFrom("series").selectAll().orderBy("title").orderBy("id").execute()).map(toSeries)
}

export async function insertSeriesRevision(db: Database, revision: SeriesRevision): Promise<void> {
  await db
    .insertInto("series_revision")
    .values({
      series_id: revision.seriesId,
      number: revision.number,
      rule: revision.rule,
      starts_on: revision.startsOn,
      exceptions: toJson(revision.exceptions),
      reason: revision.reason,
      recorded_at: revision.recordedAt,
      recorded_by: revision.recordedBy,
    })
    .execute()
}

/** Oldest first. */
export async function listSeriesRevisions(db: Database, seriesId: string): Promise<SeriesRevision[]> {
  const rows = await db
    .selectFrom("series_revision")
    .selectAll()
    .where("series_id", "=", seriesId)
    .orderBy("number")
    .execute()
  return rows.map((row) => ({
    seriesId: row.series_id,
    number: row.number,
    rule: row.rule,
    startsOn: row.starts_on,
    exceptions: fromJson(row.exceptions),
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  }))
}

const changeable = (series: Series) => ({
  title: series.title,
  kind: series.kind,
  topic: series.topic,
  rule: series.rule,
  starts_on: series.startsOn,
  exceptions: toJson(series.exceptions),
})

const toSeries = (row: Selectable<SeriesTable>): Series => ({
  id: row.id,
  title: row.title,
  kind: row.kind as EventKind,
  topic: row.topic as Topic,
  rule: row.rule,
  startsOn: row.starts_on,
  exceptions: fromJson(row.exceptions),
  revision: row.revision,
  createdAt: row.created_at,
})
