import { transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import { insertEvent, listSeriesDays, setEventSeries } from "../db/queries/events.ts"
import * as queries from "../db/queries/series.ts"
import { addMonths, type CalendarDay } from "../domain/calendar-day.ts"
import { daySpan } from "../domain/date-span.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event, EventKind, Topic } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import { occurrences } from "../domain/recurrence.ts"
import type { Series } from "../domain/series.ts"
import { type ServiceContext, todayOf } from "./context.ts"
import { recordDays, storeEvent } from "./events.ts"
import { findSameEvent, isMoreExact } from "./same-event.ts"

export interface SeriesEntry {
  title: string
  kind: EventKind
  topic: Topic
  /** RFC 5545 recurrence rule without `RRULE:`. */
  rule: string
  startsOn: CalendarDay
}

/** How far ahead occurrences are kept. */
const AHEAD_MONTHS = 24
/** A rule that gives more days than this is taken for a mistake. */
const MOST_OCCURRENCES = 1000
const SERIES = "series"

/** Adds a series and its occurrences until two years from today. @throws DomainError `invalid_rule`, `conflict`. */
export async function addSeries(context: ServiceContext, entry: SeriesEntry): Promise<Series> {
  const now = context.clock()
  const series: Series = { ...entry, id: newId("ser", now), createdAt: now.toISOString() }
  const days = daysOf(series, todayOf(context))
  if (days.length === 0)
    throw new DomainError("invalid_rule", "the rule gives no day within the next two years")
  try {
    await transact(context.db, async (trx) => {
      await queries.insertSeries(trx, series)
      await addOccurrences({ ...context, db: trx }, series, days)
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

/** Adds the occurrences of every series that are missing until two years from today; returns how many it added. */
export async function extendSeries(context: ServiceContext): Promise<number> {
  let added = 0
  for (const series of await queries.listSeries(context.db)) {
    const days = daysOf(series, todayOf(context))
    added += await transact(context.db, (trx) => addOccurrences({ ...context, db: trx }, series, days))
  }
  return added
}

function daysOf(series: Series, today: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = []
  for (const day of occurrences(series.rule, series.startsOn, addMonths(today, AHEAD_MONTHS))) {
    days.push(day)
    if (days.length > MOST_OCCURRENCES)
      throw new DomainError("invalid_rule", `the rule gives more than ${MOST_OCCURRENCES} days`)
  }
  return days
}

async function addOccurrences(
  context: ServiceContext,
  series: Series,
  days: readonly CalendarDay[],
): Promise<number> {
  const { db, clock } = context
  const present = await listSeriesDays(db, series.id)
  const missing = days.filter((day) => !present.has(day))
  for (const day of missing) {
    if (await adoptEvent(context, series, day, days)) continue
    const now = clock()
    const event = occurrence(series, day, now)
    await insertEvent(db, event, day)
    await recordDays(db, event, 1, { why: whyOf(series), by: SERIES, now })
  }
  return missing.length
}

/**
 * Makes an event that is there already, about the same thing, the occurrence of a day: when it is dated on that day, or
 * while it is only proposed for days (its month, say) among which the series has no other. Returns whether there was one.
 */
async function adoptEvent(
  { db, clock, timeZone }: ServiceContext,
  series: Series,
  day: CalendarDay,
  days: readonly CalendarDay[],
): Promise<boolean> {
  const span = daySpan(day)
  const known = await findSameEvent(db, { title: series.title, span })
  if (known === undefined || known.seriesId !== null) return false
  const now = clock()
  if (isMoreExact(span, known.span)) {
    const { startsOn, endsOn } = known.span
    const isOnly = days.filter((other) => other >= startsOn && other <= endsOn).length === 1
    if (known.review !== "proposed" || !isOnly) return false
    await storeEvent({ db, timeZone }, known, { ...known, span }, { why: whyOf(series), by: SERIES, now })
  } else if (known.span.startsOn !== day || known.span.endsOn !== day) return false
  return setEventSeries(db, known.id, series.id, day, now.toISOString())
}

const whyOf = (series: Series): string => `the rule of the series “${series.title}”`

function occurrence(series: Series, day: CalendarDay, now: Date): Event {
  return {
    id: newId("evt", now),
    title: series.title,
    kind: series.kind,
    topic: series.topic,
    status: "scheduled",
    review: "accepted",
    span: daySpan(day),
    seriesId: series.id,
    confidence: 1,
    rules: [SERIES],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}
