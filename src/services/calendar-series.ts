import { listOccurrences } from "../db/queries/events.ts"
import type { QuoteListed } from "../db/queries/quotes.ts"
import { findSeries, listSeriesRevisions } from "../db/queries/series.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import type { Event, EventListed } from "../domain/event.ts"
import type { Query } from "../domain/query.ts"
import { occurrences } from "../domain/recurrence.ts"
import type { Series } from "../domain/series.ts"
import type { ServiceContext } from "./context.ts"

export interface CalendarEvent {
  event: EventListed
  quotes: QuoteListed[]
}

/** A series that a calendar shows by its rule, with the dates of it that are there. */
export interface CalendarSeries {
  series: Series
  /** The first day that the rule gives. */
  firstOn: CalendarDay
  /** Days that the rule gives and that do not take place. */
  exceptOn: CalendarDay[]
  updatedAt: string
  dates: CalendarEvent[]
}

/** A rule that gives no day for so long gives none. */
const LAST: CalendarDay = "2299-12-31"

/**
 * Takes out of a calendar's events those that belong to a series which is shown by its rule. A series of which only a
 * part is asked for, or which part may change from day to day, stays as single events.
 */
export async function groupBySeries(
  context: Pick<ServiceContext, "db">,
  items: readonly CalendarEvent[],
  query: Query | undefined,
): Promise<{ events: CalendarEvent[]; series: CalendarSeries[] }> {
  if (query !== undefined && dependsOnDays(query)) return { events: [...items], series: [] }
  const ids = [...new Set(items.flatMap(({ event }) => event.seriesId ?? []))].sort()
  const series: CalendarSeries[] = []
  for (const id of ids) {
    const whole = await wholeSeries(
      context,
      id,
      items.filter(({ event }) => event.seriesId === id),
    )
    if (whole !== undefined) series.push(whole)
  }
  const taken = new Set(series.flatMap(({ dates }) => dates.map(({ event }) => event.id)))
  const ruled = new Set(series.map((one) => one.series.id))
  const isSingle = ({ event }: CalendarEvent): boolean =>
    !taken.has(event.id) && !(event.review === "withdrawn" && ruled.has(event.seriesId ?? ""))
  return { events: items.filter(isSingle), series }
}

const dependsOnDays = ({ terms }: Query): boolean =>
  terms.some((term) => term.kind === "days" || (term.kind === "list" && term.field === "standing"))

async function wholeSeries(
  { db }: Pick<ServiceContext, "db">,
  id: string,
  items: readonly CalendarEvent[],
): Promise<CalendarSeries | undefined> {
  const series = await findSeries(db, id)
  const first = series && occurrences(series.rule, series.startsOn, LAST).next()
  if (series === undefined || first === undefined || first.done === true) return undefined
  const known = (await listOccurrences(db, id)).filter(({ seriesOn }) => isOfRule(seriesOn, series))
  const live = known.filter(({ review }) => review !== "withdrawn")
  const asked = new Set(items.map(({ event }) => event.id))
  if (live.length === 0 || !live.every((event) => asked.has(event.id))) return undefined
  const ids = new Set(live.map((event) => event.id))
  const revisions = await listSeriesRevisions(db, id)
  return {
    series,
    firstOn: first.value,
    exceptOn: daysOff(series, known, live),
    updatedAt: revisions.at(-1)?.recordedAt ?? series.createdAt,
    dates: items.filter(({ event }) => ids.has(event.id)),
  }
}

/** What took place before the rule was changed stays an event of its own. */
const isOfRule = (seriesOn: CalendarDay | null, { startsOn }: Series): boolean =>
  seriesOn !== null && seriesOn >= startsOn

/** The days that the rule gives and that are not there, as far as its dates are entered; and its exceptions. */
function daysOff(series: Series, known: readonly Event[], live: readonly Event[]): CalendarDay[] {
  const entered = known.at(-1)?.seriesOn ?? series.startsOn
  const until = [entered, ...series.exceptions].sort().at(-1) ?? entered
  const there = new Set(live.map(({ seriesOn }) => seriesOn))
  const excepted = new Set(series.exceptions)
  const days = [...occurrences(series.rule, series.startsOn, until)]
  return days.filter((day) => excepted.has(day) || (day <= entered && !there.has(day)))
}
