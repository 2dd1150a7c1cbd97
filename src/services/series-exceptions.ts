import type { Database } from "../db/database.ts"
import { findSeries, insertSeriesRevision, listSeriesRevisions, setSeries } from "../db/queries/series.ts"
import type { Event } from "../domain/event.ts"
import type { Series } from "../domain/series.ts"
import type { Cause } from "./history.ts"
import { requireStored } from "./revisions.ts"

/** Stores a series with the revision that keeps what it was. To be called in a transaction. @throws DomainError `conflict`. */
export async function storeSeries(
  db: Database,
  before: Series,
  changed: Series,
  cause: Cause,
): Promise<Series> {
  const after = { ...changed, revision: before.revision + 1 }
  requireStored(await setSeries(db, after, before.revision), before.id)
  await recordSeries(db, after, ((await listSeriesRevisions(db, before.id)).at(-1)?.number ?? 0) + 1, cause)
  return after
}

export const recordSeries = (db: Database, series: Series, number: number, cause: Cause): Promise<void> =>
  insertSeriesRevision(db, {
    seriesId: series.id,
    number,
    rule: series.rule,
    startsOn: series.startsOn,
    exceptions: series.exceptions,
    reason: cause.why,
    recordedAt: cause.now.toISOString(),
    recordedBy: cause.by,
  })

/** Makes the day of a withdrawn occurrence an exception of its series, so that it stays away. @throws DomainError `conflict`. */
export async function exceptOccurrence(
  db: Database,
  { seriesId, seriesOn, title }: Pick<Event, "seriesId" | "seriesOn" | "title">,
  cause: Cause,
): Promise<void> {
  if (seriesId === null || seriesOn === null) return
  const series = await findSeries(db, seriesId)
  if (series === undefined || series.exceptions.includes(seriesOn)) return
  const exceptions = [...series.exceptions, seriesOn].sort()
  await storeSeries(db, series, { ...series, exceptions }, { ...cause, why: `“${title}” was withdrawn` })
}
