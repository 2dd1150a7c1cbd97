import { listCalendarIds } from "../db/queries/calendar-ids.ts"
import { listEventsById } from "../db/queries/events.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import { listQuotes, type QuoteListed } from "../db/queries/quotes.ts"
import { addDays } from "../domain/calendar-day.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { PredictionListed } from "../domain/prediction.ts"
import type { Thing } from "../domain/thing.ts"
import { type CalendarEvent, type CalendarSeries, groupBySeries } from "./calendar-series.ts"
import { type ServiceContext, todayOf } from "./context.ts"

export type CalendarFilter = Pick<ItemFilter, "thing" | "kind" | "publisher" | "topic" | "query">

export interface Calendar {
  events: CalendarEvent[]
  series: CalendarSeries[]
  predictions: { prediction: PredictionListed; quotes: QuoteListed[] }[]
  /** How many of the oldest did not fit. */
  leftOut: number
}

/** Calendars that subscribe read the whole feed at every visit: of each sort, no more than the last so many by day. */
const MOST = 20_000
/** What was withdrawn is told as cancelled for so long, so that calendars that only add take it away. */
const DAYS_SHOWN_CANCELLED = 30
/** How many ids one statement may carry. */
const BATCH = 500

/** What a subscribed calendar shows: at most `most` events and as many predictions, the last by day. */
export async function getCalendar(
  context: ServiceContext,
  filter: CalendarFilter,
  most: number = MOST,
): Promise<Calendar> {
  const { db } = context
  const eventIds = await idsOf(context, "event", filter, most)
  const predictionIds = await idsOf(context, "prediction", filter, most)
  const events = await inBatches(eventIds.ids, (ids) => listEventsById(db, ids))
  const predictions = await inBatches(predictionIds.ids, (ids) => listPredictionsById(db, ids))
  const eventQuotes = await listQuotes(db, "event", eventIds.ids)
  const predictionQuotes = await listQuotes(db, "prediction", predictionIds.ids)
  const quoted = events.map((event) => ({ event, quotes: eventQuotes.get(event.id) ?? [] }))
  return {
    ...(await groupBySeries(context, quoted, filter.query)),
    predictions: predictions.map((prediction) => ({
      prediction,
      quotes: predictionQuotes.get(prediction.id) ?? [],
    })),
    leftOut: eventIds.leftOut + predictionIds.leftOut,
  }
}

/** What is there, then what was withdrawn lately. */
async function idsOf(
  context: ServiceContext,
  thing: Thing,
  filter: CalendarFilter,
  most: number,
): Promise<{ ids: string[]; leftOut: number }> {
  const { db } = context
  const today = todayOf(context)
  const changedSince = `${addDays(today, -DAYS_SHOWN_CANCELLED)}T00:00:00.000Z`
  const live = await listCalendarIds(db, thing, { filter, today }, most)
  const withdrawn = { ...filter, review: "withdrawn" as const }
  const gone = await listCalendarIds(db, thing, { filter: withdrawn, today, changedSince }, most)
  return { ids: [...live.ids, ...gone.ids], leftOut: live.total - live.ids.length }
}

/** The things with these ids, in their order. */
async function inBatches<T extends { id: string }>(
  ids: readonly string[],
  list: (ids: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found = new Map<string, T>()
  for (let start = 0; start < ids.length; start += BATCH)
    for (const item of await list(ids.slice(start, start + BATCH))) found.set(item.id, item)
  return ids.flatMap((id) => found.get(id) ?? [])
}
