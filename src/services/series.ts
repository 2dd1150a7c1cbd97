import { transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import { listOccurrences } from "../db/queries/events.ts"
import * as queries from "../db/queries/series.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { EventKind, Topic } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import type { Series, SeriesDetail } from "../domain/series.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import { notFound } from "./revisions.ts"
import { recordSeries } from "./series-exceptions.ts"
import { daysOfSeries, fillOccurrences } from "./series-occurrences.ts"

export interface SeriesEntry {
  title: string
  kind: EventKind
  topic: Topic
  /** RFC 5545 recurrence rule without `RRULE:`. */
  rule: string
  startsOn: CalendarDay
  by?: string | undefined
}

/** Adds a series and its occurrences until two years from today. @throws DomainError `invalid_rule`, `conflict`. */
export async function addSeries(context: ServiceContext, entry: SeriesEntry): Promise<Series> {
  const now = context.clock()
  const { by = SOMEONE, ...said } = entry
  const series: Series = {
    ...said,
    id: newId("ser", now),
    exceptions: [],
    revision: 1,
    createdAt: now.toISOString(),
  }
  if (daysOfSeries(series, todayOf(context)).length === 0)
    throw new DomainError("invalid_rule", "the rule gives no day within the next two years")
  try {
    await transact(context.db, async (trx) => {
      await queries.insertSeries(trx, series)
      await recordSeries(trx, series, 1, { why: "added", by, now })
      await fillOccurrences({ ...context, db: trx }, series)
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError("conflict", `there is a series “${entry.title}” already`)
  }
  return series
}

/** By title. */
export async function listSeries({ db }: Pick<ServiceContext, "db">): Promise<Series[]> {
  return queries.listSeries(db)
}

/** A series with its coming dates. @throws DomainError `not_found`. */
export async function getSeries(context: ServiceContext, id: string): Promise<SeriesDetail> {
  const { db } = context
  const series = await queries.findSeries(db, id)
  if (series === undefined) throw notFound("series", id)
  const today = todayOf(context)
  const live = (await listOccurrences(db, id)).filter(({ review }) => review !== "withdrawn")
  return {
    ...series,
    coming: live
      .filter(({ span }) => span.endsOn >= today)
      .map(({ id: eventId, span, seriesOn }) => ({
        eventId,
        on: span.startsOn,
        seriesOn: seriesOn ?? span.startsOn,
      }))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    revisions: await queries.listSeriesRevisions(db, id),
  }
}

/** Adds the occurrences of every series that are missing until two years from today; returns how many it added. */
export async function extendSeries(context: ServiceContext): Promise<number> {
  let added = 0
  for (const { id } of await queries.listSeries(context.db))
    added += await transact(context.db, async (trx) => {
      const series = await queries.findSeries(trx, id)
      return series === undefined ? 0 : fillOccurrences({ ...context, db: trx }, series)
    })
  return added
}
