import { type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, sql } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Topic } from "../../domain/event.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Database } from "../database.ts"
import { countRows, head } from "../expressions.ts"
import type { Schema } from "../schema.ts"
import { canHold, eventConditions, type ItemAsk, predictionConditions } from "./item-conditions.ts"

/** The place of a thing in the order of importance: importance downwards, then first day, then id. */
export interface Rank {
  thing: Thing
  id: string
  importance: number
  startsOn: CalendarDay
}

/** How many things of one topic begin in one calendar unit (`2026-04`), and which is the most important one. */
export interface UnitCount {
  unit: string
  topic: Topic
  count: number
  topImportance: number
  topId: string
}

/** The columns that events and predictions have in common here. */
interface ThingRow {
  id: string
  importance: number
  first_on: string
  topic: string
}

type Things = SelectQueryBuilder<Schema & { thing: ThingRow }, "thing", object>

/** Added to an importance to give all of them the same number of digits, so that they compare as text. */
const IMPORTANCE_BASE = 1_000_000

/** The most important things, at most `limit`, in that order. */
export async function listTop(db: Database, ask: ItemAsk, limit: number): Promise<Rank[]> {
  const rows = await things(db, ask)
    ?.select(["id", "importance", "first_on"])
    .orderBy("importance", "desc")
    .orderBy("first_on")
    .orderBy("id")
    .limit(limit)
    .execute()
  return (rows ?? []).map((row) => ({
    thing: row.id.startsWith("evt_") ? "event" : "prediction",
    id: row.id,
    importance: row.importance,
    startsOn: row.first_on,
  }))
}

/**
 * Counts what comes after a rank, by topic and by the first `unitLength` characters of the first day (10 a day, 7 a
 * month, 4 a year, 3 a decade). What begins before the window counts at its start.
 */
export async function countAfter(
  db: Database,
  ask: ItemAsk & { from: CalendarDay },
  last: Rank,
  unitLength: number,
): Promise<UnitCount[]> {
  const rows = await things(db, ask)
    ?.select((eb) => [
      head(startInside(eb, ask.from), unitLength).as("unit"),
      "topic",
      countRows().as("count"),
      // The most important one in the same pass: the greatest text that begins with the importance.
      sql<string>`max(cast(importance + ${sql.lit(IMPORTANCE_BASE)} as text) || id)`.as("top"),
    ])
    .where((eb) =>
      eb.or([
        eb("importance", "<", last.importance),
        eb.and([eb("importance", "=", last.importance), eb("first_on", ">", last.startsOn)]),
        eb.and([
          eb("importance", "=", last.importance),
          eb("first_on", "=", last.startsOn),
          eb("id", ">", last.id),
        ]),
      ]),
    )
    .groupBy([sql`1`, "topic"])
    .execute()
  const digits = String(IMPORTANCE_BASE).length
  return (rows ?? []).map(({ unit, topic, count, top }) => ({
    unit,
    topic: topic as Topic,
    count,
    topImportance: Number(top.slice(0, digits)) - IMPORTANCE_BASE,
    topId: top.slice(digits),
  }))
}

/** How many things begin in each month, in order. */
export async function countByMonth(db: Database, ask: ItemAsk): Promise<{ month: string; count: number }[]> {
  const rows = await things(db, ask)
    ?.select((eb) => [head(eb.ref("first_on"), 7).as("month"), countRows().as("count")])
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute()
  return rows ?? []
}

/** Events and predictions that a filter leaves, in common columns; `undefined` when it can leave none. */
function things(db: Database, ask: ItemAsk): Things | undefined {
  const events = canHold("event", ask.filter) ? selectEvents(db, ask) : undefined
  const predictions = canHold("prediction", ask.filter) ? selectPredictions(db, ask) : undefined
  if (events && predictions) return db.selectFrom(events.unionAll(predictions).as("thing"))
  if (events) return db.selectFrom(events.as("thing"))
  return predictions && db.selectFrom(predictions.as("thing"))
}

const selectEvents = (db: Database, ask: ItemAsk) =>
  db
    .selectFrom("event")
    .select(["id", "importance", "starts_on as first_on", "topic"])
    .where((eb) => eb.and(eventConditions(db, eb, ask)))

const selectPredictions = (db: Database, ask: ItemAsk) =>
  db
    .selectFrom("prediction")
    .select(["id", "importance", "made_on as first_on", "topic"])
    .where((eb) => eb.and(predictionConditions(db, eb, ask)))

const startInside = (
  eb: ExpressionBuilder<{ thing: ThingRow }, "thing">,
  from: CalendarDay,
): RawBuilder<string> =>
  sql<string>`case when ${eb.ref("first_on")} < ${sql.lit(from)} then ${sql.lit(from)} else ${eb.ref("first_on")} end`
