import type { Expression, ExpressionBuilder, Selectable, SqlBool } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Review } from "../../domain/digest.ts"
import type { EventStatus } from "../../domain/event.ts"
import type { ItemFilter } from "../../domain/item-filter.ts"
import { type Resolution, titleOf } from "../../domain/prediction.ts"
import type { Query } from "../../domain/query.ts"
import {
  type EventDays,
  type PredictionDays,
  remindableEvent,
  remindablePrediction,
} from "../../domain/remindable.ts"
import type { ReminderRule } from "../../domain/reminder.ts"
import type { Remindable } from "../../domain/reminder-changes.ts"
import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { EventTable, PredictionTable, Schema } from "../schema.ts"
import { canHold, eventConditions, predictionConditions } from "./item-conditions.ts"
import { isUnsettled } from "./standing-conditions.ts"

/** Events and predictions as reminders see them; in no order. */
export async function listRemindables(db: Database, ids: readonly string[]): Promise<Remindable[]> {
  const eventIds = ids.filter((id) => id.startsWith("evt_"))
  const predictionIds = ids.filter((id) => id.startsWith("prd_"))
  const events = eventIds.length === 0 ? [] : await selectEventDays(db).where("id", "in", eventIds).execute()
  const predictions =
    predictionIds.length === 0
      ? []
      : await selectPredictionDays(db).where("id", "in", predictionIds).execute()
  return [
    ...events.map((row) => remindableEvent(toEventDays(row))),
    ...predictions.map((row) => remindablePrediction(toPredictionDays(row))),
  ]
}

const selectEventDays = (db: Database) =>
  db
    .selectFrom("event")
    .select(["id", "title", "revision", "status", "review", "merged_into_id", "starts_on", "ends_on"])

const selectPredictionDays = (db: Database) =>
  db
    .selectFrom("prediction")
    .select(["id", "condition", "consequence", "revision", "due_on", "review_on", "resolution", "review"])
    .select(["merged_into_id", "condition_due_on", "condition_opens_on", "outcome_opens_on"])

type EventDaysRow = Pick<
  Selectable<EventTable>,
  "id" | "revision" | "status" | "review" | "merged_into_id" | "starts_on" | "ends_on"
>
type PredictionDaysRow = Pick<
  Selectable<PredictionTable>,
  | "id"
  | "revision"
  | "due_on"
  | "review_on"
  | "resolution"
  | "review"
  | "merged_into_id"
  | "condition_due_on"
  | "condition_opens_on"
  | "outcome_opens_on"
>

const toEventDays = (row: EventDaysRow): EventDays => ({
  id: row.id,
  revision: row.revision,
  status: row.status as EventStatus,
  review: row.review as Review,
  mergedIntoId: row.merged_into_id,
  span: { startsOn: row.starts_on, endsOn: row.ends_on },
})

const toPredictionDays = (row: PredictionDaysRow): PredictionDays => ({
  id: row.id,
  revision: row.revision,
  dueOn: row.due_on,
  reviewOn: row.review_on,
  resolution: row.resolution as Resolution,
  review: row.review as Review,
  mergedIntoId: row.merged_into_id,
  conditionWindow: { dueOn: row.condition_due_on, opensOn: row.condition_opens_on },
  outcomeWindow: { opensOn: row.outcome_opens_on },
})

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
    const rows = await selectEventDays(db)
      .where((eb) => eb.and([...eventConditions(db, eb, ask), isUnderWay(eb, today)]))
      .orderBy("ends_on")
      .orderBy("id")
      .limit(limit)
      .execute()
    found.push(...rows.map((row) => ({ remindable: remindableEvent(toEventDays(row)), title: row.title })))
  }
  if (!canHold("prediction", filter)) return found
  for (const isOverdue of [false, true]) {
    const rows = await selectPredictionDays(db)
      .where((eb) => eb.and([...predictionConditions(db, eb, ask), isUnsettled(eb)]))
      .where("ask_on", isOverdue ? "<" : ">=", today)
      .orderBy("ask_on", isOverdue ? "desc" : "asc")
      .orderBy("id")
      .limit(limit)
      .execute()
    found.push(
      ...rows.map((row) => ({
        remindable: remindablePrediction(toPredictionDays(row)),
        title: titleOf(row),
      })),
    )
  }
  return found
}

/**
 * The things after `after`, in the order of their ids, that may have to be planned under a rule, or under all: accepted
 * events that are not over on `today`, accepted predictions without a verdict, and what is planned or was put off. Of a
 * rule that says nothing any more only the last.
 */
export async function listThingsToPlan(
  db: Database,
  rule: Pick<ReminderRule, "id" | "state" | "withdrawnAt"> | undefined,
  after: string,
  today: CalendarDay,
  limit: number,
): Promise<string[]> {
  let planned = db
    .selectFrom("occurrence")
    .select("thing_id as id")
    .distinct()
    // Not by the index of states, which holds them in another order: all would be read and sorted for each part.
    .where((eb) =>
      eb.or([
        eb(eb.fn.coalesce("state", eb.val("")), "=", "planned"),
        eb.and([eb("anchor", "=", "snooze"), eb("state", "=", "superseded")]),
      ]),
    )
    .where("thing_id", ">", after)
  if (rule !== undefined) planned = planned.where("rule_id", "=", rule.id)
  const rows = await planned.orderBy("thing_id").limit(limit).execute()
  if (rule === undefined || (rule.state === "active" && rule.withdrawnAt === null))
    rows.push(...(await listOpenThings(db, after, today, limit)))
  const ids = [...new Set(rows.map(({ id }) => id))]
  return ids.sort((a, b) => (a < b ? -1 : 1)).slice(0, limit)
}

async function listOpenThings(
  db: Database,
  after: string,
  today: CalendarDay,
  limit: number,
): Promise<{ id: string }[]> {
  const events = await db
    .selectFrom("event")
    .select("id")
    .where("review", "=", "accepted")
    .where((eb) => isUnderWay(eb, today))
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute()
  if (events.length >= limit) return events
  const predictions = await db
    .selectFrom("prediction")
    .select("id")
    .where("review", "=", "accepted")
    .where(isUnsettled)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute()
  return [...events, ...predictions]
}
