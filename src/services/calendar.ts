import { listQuotes, type QuoteListed } from "../db/queries/quotes.ts"
import type { EventListed } from "../domain/event.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { PredictionListed } from "../domain/prediction.ts"
import type { ServiceContext } from "./context.ts"
import { listEvents } from "./events.ts"
import { listPredictions } from "./predictions.ts"

export type CalendarFilter = Pick<ItemFilter, "thing" | "kind" | "publisher" | "topic" | "query">

export interface Calendar {
  events: { event: EventListed; quotes: QuoteListed[] }[]
  predictions: { prediction: PredictionListed; quotes: QuoteListed[] }[]
}

/** Calendars that subscribe read the whole feed at every visit; beyond this it would be too much for them. */
const MOST = 5000
const PAGE = 200

/** What a subscribed calendar shows: at most 5,000 events and as many predictions, in the order of their lists. */
export async function getCalendar(context: ServiceContext, filter: CalendarFilter): Promise<Calendar> {
  const { thing } = filter
  const events = thing === "prediction" ? [] : await all((ask) => listEvents(context, filter, ask))
  const predictions = thing === "event" ? [] : await all((ask) => listPredictions(context, filter, ask))
  const eventQuotes = await listQuotes(context.db, "event", events.map(idOf))
  const predictionQuotes = await listQuotes(context.db, "prediction", predictions.map(idOf))
  return {
    events: events.map((event) => ({ event, quotes: eventQuotes.get(event.id) ?? [] })),
    predictions: predictions.map((prediction) => ({
      prediction,
      quotes: predictionQuotes.get(prediction.id) ?? [],
    })),
  }
}

const idOf = ({ id }: { id: string }): string => id

async function all<T>(list: (ask: PageAsk) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page: Page<T> = await list({ limit: PAGE, ...(cursor === null ? {} : { cursor }) })
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null && items.length < MOST)
  return items
}
