import { readFeedCursor, toFeedCursor } from "../db/feed-cursor.ts"
import { listEventsById } from "../db/queries/events.ts"
import { listFeedHits } from "../db/queries/feed-hits.ts"
import { listLastChanges } from "../db/queries/last-changes.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import { listQuotes } from "../db/queries/quotes.ts"
import { addDays } from "../domain/calendar-day.ts"
import { DUE_SOON_DAYS } from "../domain/event.ts"
import type { FeedEntry, FeedHit, FeedPage, FeedWhat } from "../domain/feed.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { PageAsk } from "../domain/page.ts"
import type { Thing } from "../domain/thing.ts"
import { type ServiceContext, todayOf } from "./context.ts"

/** What an entry shows beside the change it tells of; what else changes about the thing leaves it as it is. */
const SHOWN = {
  event: ["title", "topic"],
  prediction: ["condition", "consequence", "topic"],
} as const
/** What an entry about something new shows as well. */
const DAYS_SHOWN = {
  event: ["date"],
  prediction: ["conditionWindow.dueOn", "outcomeWindow.dueOn"],
} as const

/**
 * A page of what falls due within a week, was settled, is new or moved, the newest first.
 * @throws DomainError `invalid_cursor`.
 */
export async function getFeed(
  context: ServiceContext,
  filter: ItemFilter,
  whats: readonly FeedWhat[],
  { limit, cursor }: PageAsk,
): Promise<FeedPage> {
  const after = readFeedCursor(cursor)
  const today = todayOf(context)
  const dueBy = addDays(today, DUE_SOON_DAYS)
  const rows = await listFeedHits(context.db, { filter, today, whats, dueBy, after, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    entries: await withThings(
      context,
      page.map(({ hit }) => hit),
    ),
    nextCursor: rows.length > limit && last !== undefined ? toFeedCursor(last) : null,
  }
}

async function withThings({ db }: ServiceContext, hits: readonly FeedHit[]): Promise<FeedEntry[]> {
  const idsOf = (thing: Thing): string[] => [
    ...new Set(hits.filter((hit) => hit.thing === thing).map(({ thingId }) => thingId)),
  ]
  const [eventIds, predictionIds] = [idsOf("event"), idsOf("prediction")]
  const things = new Map<string, FeedEntry["about"]>([
    ...(await listEventsById(db, eventIds)).map((event) => [event.id, { event }] as const),
    ...(await listPredictionsById(db, predictionIds)).map(
      (prediction) => [prediction.id, { prediction }] as const,
    ),
  ])
  const quotes = new Map([
    ...(await listQuotes(db, "event", eventIds)),
    ...(await listQuotes(db, "prediction", predictionIds)),
  ])
  const changed = async (of: typeof SHOWN | typeof DAYS_SHOWN) =>
    new Map([
      ...(await listLastChanges(db, "event", eventIds, of.event)),
      ...(await listLastChanges(db, "prediction", predictionIds, of.prediction)),
    ])
  const [texts, days] = [await changed(SHOWN), await changed(DAYS_SHOWN)]
  return hits.flatMap((hit): FeedEntry[] => {
    const { thingId: id, what, at } = hit
    const about = things.get(id)
    const changes = [at, texts.get(id), what === "read" ? days.get(id) : undefined]
    const updatedAt = changes.reduce<string>(
      (last, next) => (next !== undefined && next > last ? next : last),
      at,
    )
    return about === undefined ? [] : [{ ...hit, about, quote: quotes.get(id)?.[0] ?? null, updatedAt }]
  })
}
