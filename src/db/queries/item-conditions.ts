import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import { EVENT_KINDS, EVENT_STANDINGS } from "../../domain/event.ts"
import type { ItemFilter, Thing } from "../../domain/item-filter.ts"
import { PREDICTION_TYPES, STANDINGS } from "../../domain/prediction.ts"
import type { Database } from "../database.ts"
import { holdsWords } from "../expressions.ts"
import type { Schema } from "../schema.ts"
import { canHoldQuery, eventAnswers, predictionAnswers } from "./query-conditions.ts"
import { eventStands, isPublished, predictionStands } from "./standing-conditions.ts"

export { isUnsettled } from "./standing-conditions.ts"

type Conditions = Expression<SqlBool>[]

/** A filter, the days that matter (both ends included), and today for what depends on the clock. */
export interface ItemAsk {
  filter: ItemFilter
  from?: CalendarDay | undefined
  to?: CalendarDay | undefined
  today: CalendarDay
}

/** Whether a filter can leave any of these things in: one on a prediction's type leaves no event. */
export function canHold(thing: Thing, { thing: wanted, kind, standing, query }: ItemFilter): boolean {
  if (wanted !== undefined && wanted !== thing) return false
  if (query !== undefined && !canHoldQuery(thing, query)) return false
  const kinds: readonly string[] = thing === "event" ? EVENT_KINDS : PREDICTION_TYPES
  const standings: readonly string[] = thing === "event" ? EVENT_STANDINGS : STANDINGS
  return (
    (kind === undefined || kinds.includes(kind)) && (standing === undefined || standings.includes(standing))
  )
}

/** What an event's row must fulfil. */
export function eventConditions(
  db: Database,
  eb: ExpressionBuilder<Schema, "event">,
  ask: ItemAsk,
): Conditions {
  const { filter, from, to, today } = ask
  const conditions: Conditions = [
    filter.review === undefined
      ? eb("event.review", "!=", "withdrawn")
      : eb("event.review", "=", filter.review),
  ]
  if (from !== undefined) conditions.push(eb("event.ends_on", ">=", from))
  if (to !== undefined) conditions.push(eb("event.starts_on", "<=", to))
  if (filter.kind !== undefined) conditions.push(eb("event.kind", "=", filter.kind))
  if (filter.topic !== undefined) conditions.push(eb("event.topic", "=", filter.topic))
  if (filter.standing !== undefined) conditions.push(eventStands(eb, filter.standing, today))
  if (filter.publisher !== undefined) conditions.push(isPublished("event", [filter.publisher]))
  if (filter.q) conditions.push(holdsWords(eb.ref("event.title"), filter.q))
  if (filter.query) conditions.push(...eventAnswers(db, eb, filter.query, today))
  return conditions
}

/** What a prediction's row must fulfil. */
export function predictionConditions(
  db: Database,
  eb: ExpressionBuilder<Schema, "prediction">,
  ask: ItemAsk,
): Conditions {
  const { filter, from, to, today } = ask
  const conditions: Conditions = [
    filter.review === undefined
      ? eb("prediction.review", "!=", "withdrawn")
      : eb("prediction.review", "=", filter.review),
  ]
  if (from !== undefined) conditions.push(eb("prediction.ask_on", ">=", from))
  if (to !== undefined) conditions.push(eb("prediction.made_on", "<=", to))
  if (filter.kind !== undefined) conditions.push(eb("prediction.type", "=", filter.kind))
  if (filter.topic !== undefined) conditions.push(eb("prediction.topic", "=", filter.topic))
  if (filter.standing !== undefined) conditions.push(predictionStands(eb, filter.standing, today))
  if (filter.publisher !== undefined) conditions.push(isPublished("prediction", [filter.publisher]))
  if (filter.q)
    conditions.push(
      eb.or([
        holdsWords(eb.ref("prediction.condition"), filter.q),
        holdsWords(eb.ref("prediction.consequence"), filter.q),
      ]),
    )
  if (filter.query) conditions.push(...predictionAnswers(db, eb, filter.query, today))
  return conditions
}
