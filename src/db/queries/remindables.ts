import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { ItemFilter } from "../../domain/item-filter.ts"
import { titleOf } from "../../domain/prediction.ts"
import type { Query } from "../../domain/query.ts"
import { remindableEvent, remindablePrediction } from "../../domain/remindable.ts"
import type { Remindable } from "../../domain/reminder-changes.ts"
import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { Schema } from "../schema.ts"
import { listEventsById } from "./events.ts"
import { canHold, eventConditions, predictionConditions } from "./item-conditions.ts"
import { toPrediction } from "./prediction-row.ts"
import { isUnsettled } from "./standing-conditions.ts"

/** Which of some things, all of one kind, were accepted and answer a query on a day. */
export async function listMatching(
  db: Database,
  thing: Thing,
  ids: readonly string[],
  query: Query,
  today: CalendarDay,
): Promise<Set<string>> {
  const filter: ItemFilter = { query, review: "accepted" }
  if (ids.length === 0 || !canHold(thing, filter)) return new Set()
  const ask = { filter, today }
  const rows =
    thing === "event"
      ? await db
          .selectFrom("event")
          .select("id")
          .where("id", "in", ids)
          .where((eb) => eb.and(eventConditions(db, eb, ask)))
          .execute()
      : await db
          .selectFrom("prediction")
          .select("id")
          .where("id", "in", ids)
          .where((eb) => eb.and(predictionConditions(db, eb, ask)))
          .execute()
  return new Set(rows.map((row) => row.id))
}

/** Events that are not over, and predictions without a verdict. */
const isUnderWay = (eb: ExpressionBuilder<Schema, "event">, today: CalendarDay): Expression<SqlBool> =>
  eb.and([eb("event.ends_on", ">=", today), eb("event.status", "not in", ["happened", "cancelled"])])

/** How many things that were accepted and are open answer a query on a day. */
export async function countMatching(db: Database, query: Query, today: CalendarDay): Promise<number> {
  const filter: ItemFilter = { query, review: "accepted" }
  const ask = { filter, today }
  const events = !canHold("event", filter)
    ? undefined
    : await db
        .selectFrom("event")
        .select(countRows().as("count"))
        .where((eb) => eb.and([...eventConditions(db, eb, ask), isUnderWay(eb, today)]))
        .executeTakeFirst()
  const predictions = !canHold("prediction", filter)
    ? undefined
    : await db
        .selectFrom("prediction")
        .select(countRows().as("count"))
        .where((eb) => eb.and([...predictionConditions(db, eb, ask), isUnsettled(eb)]))
        .executeTakeFirst()
  return (events?.count ?? 0) + (predictions?.count ?? 0)
}

/**
 * Open things that were accepted and answer a query, with their titles: `limit` events and `limit` predictions that
 * fall due from a day on, the soonest first, and `limit` predictions that are overdue.
 */
export async function listUpcoming(
  db: Database,
  query: Query,
  today: CalendarDay,
  limit: number,
): Promise<{ remindable: Remindable; title: string }[]> {
  const filter: ItemFilter = { query, review: "accepted" }
  const ask = { filter, today }
  const found: { remindable: Remindable; title: string }[] = []
  if (canHold("event", filter)) {
    const rows = await db
      .selectFrom("event")
      .select("id")
      .where((eb) => eb.and([...eventConditions(db, eb, ask), isUnderWay(eb, today)]))
      .orderBy("ends_on")
      .orderBy("id")
      .limit(limit)
      .execute()
    const events = await listEventsById(
      db,
      rows.map(({ id }) => id),
    )
    found.push(...events.map((one) => ({ remindable: remindableEvent(one), title: one.title })))
  }
  if (!canHold("prediction", filter)) return found
  for (const isOverdue of [false, true]) {
    const rows = await db
      .selectFrom("prediction")
      .selectAll()
      .where((eb) => eb.and([...predictionConditions(db, eb, ask), isUnsettled(eb)]))
      .where("ask_on", isOverdue ? "<" : ">=", today)
      .orderBy("ask_on", isOverdue ? "desc" : "asc")
      .orderBy("id")
      .limit(limit)
      .execute()
    found.push(
      ...rows
        .map(toPrediction)
        .map((one) => ({ remindable: remindablePrediction(one), title: titleOf(one) })),
    )
  }
  return found
}

/**
 * The things after `after`, in the order of their ids, that somebody may have to be reminded of: accepted events that
 * are not over on `today`, and accepted predictions without a verdict.
 */
export async function listOpenThings(
  db: Database,
  thing: Thing,
  after: string,
  today: CalendarDay,
  limit: number,
): Promise<string[]> {
  const rows =
    thing === "event"
      ? await db
          .selectFrom("event")
          .select("id")
          .where("review", "=", "accepted")
          .where((eb) => isUnderWay(eb, today))
          .where("id", ">", after)
          .orderBy("id")
          .limit(limit)
          .execute()
      : await db
          .selectFrom("prediction")
          .select("id")
          .where("review", "=", "accepted")
          .where(isUnsettled)
          .where("id", ">", after)
          .orderBy("id")
          .limit(limit)
          .execute()
  return rows.map((row) => row.id)
}
