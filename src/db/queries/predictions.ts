import type { Selectable } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import { importanceOfPrediction } from "../../domain/importance.ts"
import { type Origin, proposedBy } from "../../domain/origin.ts"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { Prediction, PredictionListed } from "../../domain/prediction.ts"
import { shownUntil } from "../../domain/prediction-window.ts"
import type { Database } from "../database.ts"
import { countRows, toJson } from "../expressions.ts"
import { claimText, indexThing } from "../full-text.ts"
import { readCursor, toPage } from "../keyset.ts"
import type { PredictionTable } from "../schema.ts"
import { canHold, type ItemAsk, isUnsettled, predictionConditions } from "./item-conditions.ts"
import { listSources } from "./mentions.ts"
import { changeable, NEVER, toPrediction } from "./prediction-row.ts"
import { listTags } from "./tags.ts"

/** `mentionCount`: how many stretches of text it rests on. */
export async function insertPrediction(
  db: Database,
  prediction: Prediction,
  mentionCount: number,
): Promise<void> {
  await db
    .insertInto("prediction")
    .values({
      ...changeable(prediction),
      id: prediction.id,
      made_on: prediction.madeOn,
      confidence: prediction.confidence,
      rules: toJson(prediction.rules),
      proposed_by: proposedBy(prediction.rules),
      importance: importanceOfPrediction(prediction, mentionCount),
      revision: prediction.revision,
      created_at: prediction.createdAt,
    })
    .execute()
  await indexThing(db, "prediction", prediction.id, claimText(prediction))
}

/** Stores a prediction as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setPrediction(
  db: Database,
  prediction: Prediction,
  revision: number,
): Promise<boolean> {
  const result = await db
    .updateTable("prediction")
    .set({ ...changeable(prediction), revision: revision + 1 })
    .where("id", "=", prediction.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  const isStored = result.numUpdatedRows === 1n
  if (isStored) await indexThing(db, "prediction", prediction.id, claimText(prediction))
  return isStored
}

/** Stores how sure the reader is of a prediction, and by which rules, when it read it again. */
export async function setPredictionReading(
  db: Database,
  id: string,
  { confidence, rules }: { confidence: number; rules: readonly string[] },
): Promise<void> {
  await db
    .updateTable("prediction")
    .set({ confidence, rules: toJson(rules) })
    .where("id", "=", id)
    .execute()
}

/** Holds a prediction as it was read until the transaction ends; `false` when somebody changed it since. */
export async function holdPrediction(
  db: Database,
  { id, revision }: Pick<Prediction, "id" | "revision">,
): Promise<boolean> {
  const result = await db
    .updateTable("prediction")
    .set({ revision })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Counts anew how important a prediction is, from its windows and mentions as they stand. */
export async function setPredictionImportance(db: Database, id: string): Promise<void> {
  const [prediction] = await listPredictionsById(db, [id])
  if (prediction === undefined) return
  const importance = importanceOfPrediction(prediction, prediction.mentionCount)
  await db.updateTable("prediction").set({ importance }).where("id", "=", id).execute()
}

export async function findPrediction(db: Database, id: string): Promise<Prediction | undefined> {
  const row = await db.selectFrom("prediction").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toPrediction(row)
}

/** The predictions with these ids, with where they were read; in no order. */
export async function listPredictionsById(db: Database, ids: readonly string[]): Promise<PredictionListed[]> {
  if (ids.length === 0) return []
  return withSources(db, await db.selectFrom("prediction").selectAll().where("id", "in", ids).execute())
}

/** By the day a verdict is asked for; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listPredictions(
  db: Database,
  ask: ItemAsk,
  page: PageAsk,
): Promise<Page<PredictionListed>> {
  const after = readCursor(page.cursor)
  if (!canHold("prediction", ask.filter)) return { items: [], nextCursor: null }
  let query = db
    .selectFrom("prediction")
    .selectAll()
    .where((eb) => eb.and(predictionConditions(db, eb, ask)))
  if (after !== undefined) {
    const [on, id] = after
    query = query.where((eb) =>
      eb.or([eb("ask_on", ">", on), eb.and([eb("ask_on", "=", on), eb("id", ">", id)])]),
    )
  }
  const rows = await query
    .orderBy("ask_on")
    .orderBy("id")
    .limit(page.limit + 1)
    .execute()
  return toPage(await withSources(db, rows), page.limit, (prediction) => [
    shownUntil(prediction) ?? NEVER,
    prediction.id,
  ])
}

/** Unsettled, with the day a verdict is asked for up to `to`, and from `from` on where it is given; by that day. */
export async function listPredictionsDue(
  db: Database,
  ask: ItemAsk & { to: CalendarDay },
  limit: number,
): Promise<PredictionListed[]> {
  if (!canHold("prediction", ask.filter)) return []
  let query = db
    .selectFrom("prediction")
    .selectAll()
    .where((eb) =>
      eb.and([...predictionConditions(db, eb, { filter: ask.filter, today: ask.today }), isUnsettled(eb)]),
    )
    .where("ask_on", "<=", ask.to)
  if (ask.from !== undefined) query = query.where("ask_on", ">=", ask.from)
  const rows = await query.orderBy("ask_on").orderBy("id").limit(limit).execute()
  return withSources(db, rows)
}

/** The predictions whose days or condition hang on an event, withdrawn ones too. */
export async function listPredictionsOn(db: Database, eventId: string): Promise<Prediction[]> {
  const rows = await db
    .selectFrom("prediction")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb("trigger_event_id", "=", eventId),
        eb("condition_event_id", "=", eventId),
        eb("outcome_event_id", "=", eventId),
      ]),
    )
    .orderBy("ask_on")
    .orderBy("id")
    .execute()
  return rows.map(toPrediction)
}

/** How many predictions wanted a verdict before today, and the first day one of them was made. */
export async function countOverdue(
  db: Database,
  today: CalendarDay,
): Promise<{ count: number; firstMadeOn: CalendarDay | null }> {
  return db
    .selectFrom("prediction")
    .select((eb) => [countRows().as("count"), eb.fn.min("made_on").as("firstMadeOn")])
    .where("review", "!=", "withdrawn")
    .where(isUnsettled)
    .where("ask_on", "<", today)
    .executeTakeFirstOrThrow()
}

async function withSources(
  db: Database,
  rows: readonly Selectable<PredictionTable>[],
): Promise<PredictionListed[]> {
  const ids = rows.map((row) => row.id)
  const sources = await listSources(db, "prediction", ids)
  const tags = await listTags(db, ids)
  const titles = await listEventTitles(
    db,
    rows.flatMap((row) => [row.condition_event_id, row.outcome_event_id].filter((id) => id !== null)),
  )
  const titleOf = (id: string | null): string | null => (id === null ? null : (titles.get(id) ?? null))
  return rows.map((row) => ({
    ...toPrediction(row),
    proposedBy: row.proposed_by as Origin,
    ...(sources.get(row.id) ?? { publishers: [], mentionCount: 0 }),
    tags: tags.get(row.id) ?? [],
    conditionEventTitle: titleOf(row.condition_event_id),
    outcomeEventTitle: titleOf(row.outcome_event_id),
  }))
}

async function listEventTitles(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom("event").select(["id", "title"]).where("id", "in", ids).execute()
  return new Map(rows.map((row) => [row.id, row.title]))
}
