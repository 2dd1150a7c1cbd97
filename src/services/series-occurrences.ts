import { listOccurrences } from "../db/queries/events.ts"
import { listMentionIds } from "../db/queries/mentions.ts"
import { listPredictionsOn } from "../db/queries/predictions.ts"
import { addMonths, type CalendarDay, later } from "../domain/calendar-day.ts"
import { daySpan } from "../domain/date-span.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import { occurrences } from "../domain/recurrence.ts"
import type { Series } from "../domain/series.ts"
import { type ServiceContext, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { enterEvent, storeEvent } from "./recount.ts"
import { findSameEvent, isMoreExact } from "./same-event.ts"

/** How far ahead occurrences are kept. */
const AHEAD_MONTHS = 24
/** A rule that gives more days than this is taken for a mistake. */
const MOST_OCCURRENCES = 1000
const SERIES = "series"

/** The days on which a series takes place, until two years from today or until `atLeast`. @throws DomainError `invalid_rule`. */
export function daysOfSeries(
  series: Pick<Series, "rule" | "startsOn" | "exceptions">,
  today: CalendarDay,
  atLeast: CalendarDay = today,
): CalendarDay[] {
  const days: CalendarDay[] = []
  const until = later(addMonths(today, AHEAD_MONTHS), atLeast)
  for (const day of occurrences(series.rule, series.startsOn, until)) {
    days.push(day)
    if (days.length > MOST_OCCURRENCES)
      throw new DomainError("invalid_rule", `the rule gives more than ${MOST_OCCURRENCES} days`)
  }
  const exceptions = new Set(series.exceptions)
  return days.filter((day) => !exceptions.has(day))
}

/** Adds what is missing of a series until two years from today; returns how many days it added. To be called in a transaction. */
export async function fillOccurrences(context: ServiceContext, series: Series): Promise<number> {
  const { db, clock, timeZone } = context
  const days = daysOfSeries(series, todayOf(context))
  const present = new Map((await listOccurrences(db, series.id)).map((event) => [event.seriesOn, event]))
  let added = 0
  for (const day of days) {
    const known = present.get(day)
    const cause = { why: whyOf(series), by: SERIES, now: clock() }
    if (known !== undefined && known.review !== "withdrawn") continue
    if (known !== undefined)
      await storeEvent({ db, timeZone }, known, { ...known, review: "accepted" }, cause)
    else if (!(await adoptEvent(context, series, day, days, cause)))
      await enterEvent(db, occurrence(series, day, cause.now), cause)
    added++
  }
  return added
}

/**
 * Takes away the occurrences from a day on that the series' rule does not give any more: withdrawn where nothing rests on
 * them, else left as events of their own. To be called in a transaction.
 */
export async function dropOccurrences(
  context: ServiceContext,
  series: Series,
  from: CalendarDay,
  cause: Cause,
): Promise<void> {
  const { db, timeZone } = context
  const present = await listOccurrences(db, series.id)
  const wanted = new Set(daysOfSeries(series, todayOf(context), present.at(-1)?.seriesOn ?? undefined))
  for (const event of present) {
    if (event.seriesOn === null || event.seriesOn < from || wanted.has(event.seriesOn)) continue
    if (event.review === "withdrawn") continue
    const isSkipped = series.exceptions.includes(event.seriesOn)
    const changed: Event =
      !isSkipped && (await holdsSomething(context, event))
        ? { ...event, seriesId: null, seriesOn: null }
        : { ...event, review: "withdrawn" }
    await storeEvent({ db, timeZone }, event, changed, cause)
  }
}

/** Whether a digest mentions it or a claim hangs on it. */
async function holdsSomething({ db }: ServiceContext, { id }: Event): Promise<boolean> {
  if ((await listMentionIds(db, "event", id)).length > 0) return true
  return (await listPredictionsOn(db, id)).some(({ review }) => review !== "withdrawn")
}

/**
 * Makes an event that is there already, about the same thing, the occurrence of a day: when it is dated on that day, or
 * while it is only proposed for days (its month, say) among which the series has no other. Returns whether there was one.
 */
async function adoptEvent(
  { db, timeZone }: ServiceContext,
  series: Series,
  day: CalendarDay,
  days: readonly CalendarDay[],
  cause: Cause,
): Promise<boolean> {
  const span = daySpan(day)
  const known = await findSameEvent(db, { title: series.title, span })
  if (known === undefined || known.seriesId !== null) return false
  const adopted = { ...known, seriesId: series.id, seriesOn: day }
  if (isMoreExact(span, known.span)) {
    const { startsOn, endsOn } = known.span
    const isOnly = days.filter((other) => other >= startsOn && other <= endsOn).length === 1
    if (known.review !== "proposed" || !isOnly) return false
    await storeEvent({ db, timeZone }, known, { ...adopted, span }, cause)
    return true
  }
  if (known.span.startsOn !== day || known.span.endsOn !== day) return false
  await storeEvent({ db, timeZone }, known, adopted, cause)
  return true
}

const whyOf = (series: Series): string => `the rule of the series “${series.title}”`

const occurrence = (series: Series, day: CalendarDay, now: Date): Event => ({
  id: newId("evt", now),
  title: series.title,
  kind: series.kind,
  topic: series.topic,
  status: "scheduled",
  review: "accepted",
  span: daySpan(day),
  seriesId: series.id,
  seriesOn: day,
  anchor: null,
  mergedIntoId: null,
  confidence: 1,
  rules: [SERIES],
  revision: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
})
