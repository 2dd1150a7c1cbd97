import { type Database, openSnapshot } from "../db/database.ts"
import { listEvents } from "../db/queries/events.ts"
import { listExportedBy } from "../db/queries/exported-items.ts"
import type { ItemAsk } from "../db/queries/item-conditions.ts"
import { listPredictions } from "../db/queries/predictions.ts"
import type { EventListed } from "../domain/event.ts"
import type { Forecast } from "../domain/forecast.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { PredictionListed } from "../domain/prediction.ts"
import type { Query } from "../domain/query.ts"
import type { Verdict } from "../domain/verdict.ts"
import { type ServiceContext, todayOf } from "./context.ts"

/** So many are in memory at once. */
const BATCH = 200

/** The predictions that a query leaves, as of one moment, by the day a verdict is asked for; without what was withdrawn. */
export const exportPredictions = (
  context: ServiceContext,
  query: Query | undefined,
): AsyncGenerator<PredictionListed> =>
  onSnapshot(context, (db) => allOf(db, listPredictions, askOf(context, query)))

/** The events that a query leaves, as of one moment, by first day; without what was withdrawn. */
export const exportEvents = (
  context: ServiceContext,
  query: Query | undefined,
): AsyncGenerator<EventListed> => onSnapshot(context, (db) => allOf(db, listEvents, askOf(context, query)))

/** Every verdict on the predictions that a query leaves, those taken back included. */
export const exportVerdicts = (context: ServiceContext, query: Query | undefined): AsyncGenerator<Verdict> =>
  onSnapshot(context, (db) => saidAbout<Verdict>(db, "verdicts", askOf(context, query)))

/** Every forecast on the predictions that a query leaves, those taken back included. */
export const exportForecasts = (
  context: ServiceContext,
  query: Query | undefined,
): AsyncGenerator<Forecast> =>
  onSnapshot(context, (db) => saidAbout<Forecast>(db, "forecasts", askOf(context, query)))

const askOf = (context: ServiceContext, query: Query | undefined): ItemAsk => ({
  filter: { query },
  today: todayOf(context),
})

async function* onSnapshot<T>(
  { db }: ServiceContext,
  read: (db: Database) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const snapshot = await openSnapshot(db)
  try {
    yield* read(snapshot.db)
  } finally {
    await snapshot.close()
  }
}

type List<T> = (db: Database, ask: ItemAsk, page: PageAsk) => Promise<Page<T>>

async function* allOf<T>(db: Database, list: List<T>, ask: ItemAsk): AsyncGenerator<T> {
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page: Page<T> = await list(db, ask, { limit: BATCH, cursor: cursor ?? undefined })
    yield* page.items
    cursor = page.nextCursor
  }
}

/** What was said about predictions, prediction by prediction and in the order in which it was said. */
async function* saidAbout<T extends Verdict | Forecast>(
  db: Database,
  kind: string,
  ask: ItemAsk,
): AsyncGenerator<T> {
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page: Page<PredictionListed> = await listPredictions(db, ask, {
      limit: BATCH,
      cursor: cursor ?? undefined,
    })
    const ids = page.items.map(({ id }) => id)
    const said = await listExportedBy(db, kind, "predictionId", ids)
    yield* said.sort(
      (one, other) =>
        ids.indexOf(String(one.predictionId)) - ids.indexOf(String(other.predictionId)) ||
        Number(one.number) - Number(other.number),
    ) as unknown as T[]
    cursor = page.nextCursor
  }
}
