import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import { addDays, type CalendarDay } from "../../domain/calendar-day.ts"
import { DUE_SOON_DAYS, EVENT_KINDS, EVENT_STANDINGS } from "../../domain/event.ts"
import type { ItemFilter, Thing } from "../../domain/item-filter.ts"
import { PREDICTION_TYPES, STANDINGS } from "../../domain/prediction.ts"
import { holdsWords } from "../expressions.ts"
import type { Schema } from "../schema.ts"

type Conditions = Expression<SqlBool>[]

/** A filter, the days that matter (both ends included), and today for what depends on the clock. */
export interface ItemAsk {
  filter: ItemFilter
  from?: CalendarDay | undefined
  to?: CalendarDay | undefined
  today: CalendarDay
}

/** Whether a filter can leave any of these things in: one on a prediction's type leaves no event. */
export function canHold(thing: Thing, { thing: wanted, kind, standing }: ItemFilter): boolean {
  if (wanted !== undefined && wanted !== thing) return false
  const kinds: readonly string[] = thing === "event" ? EVENT_KINDS : PREDICTION_TYPES
  const standings: readonly string[] = thing === "event" ? EVENT_STANDINGS : STANDINGS
  return (
    (kind === undefined || kinds.includes(kind)) && (standing === undefined || standings.includes(standing))
  )
}

/** What an event's row must fulfil. */
export function eventConditions(eb: ExpressionBuilder<Schema, "event">, ask: ItemAsk): Conditions {
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
  if (filter.publisher !== undefined)
    conditions.push(
      eb.exists(
        eb
          .selectFrom("mention")
          .innerJoin("digest", "digest.id", "mention.digest_id")
          .select("mention.id")
          .whereRef("mention.event_id", "=", "event.id")
          .where("digest.publisher", "=", filter.publisher)
          .where("digest.withdrawn_at", "is", null),
      ),
    )
  if (filter.q) conditions.push(holdsWords(eb.ref("event.title"), filter.q))
  return conditions
}

/** What a prediction's row must fulfil. */
export function predictionConditions(eb: ExpressionBuilder<Schema, "prediction">, ask: ItemAsk): Conditions {
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
  if (filter.publisher !== undefined)
    conditions.push(
      eb.exists(
        eb
          .selectFrom("mention")
          .innerJoin("digest", "digest.id", "mention.digest_id")
          .select("mention.id")
          .whereRef("mention.prediction_id", "=", "prediction.id")
          .where("digest.publisher", "=", filter.publisher)
          .where("digest.withdrawn_at", "is", null),
      ),
    )
  if (filter.q)
    conditions.push(
      eb.or([
        holdsWords(eb.ref("prediction.condition"), filter.q),
        holdsWords(eb.ref("prediction.consequence"), filter.q),
      ]),
    )
  return conditions
}

/** `eventStanding` of the domain, as conditions on the days. */
function eventStands(
  eb: ExpressionBuilder<Schema, "event">,
  standing: NonNullable<ItemFilter["standing"]>,
  today: CalendarDay,
): Expression<SqlBool> {
  const soon = addDays(today, DUE_SOON_DAYS)
  const isHeld = eb("event.status", "!=", "cancelled")
  const isAhead = eb("event.status", "not in", ["cancelled", "happened"])
  switch (standing) {
    case "cancelled":
      return eb("event.status", "=", "cancelled")
    case "past":
      return eb.and([isHeld, eb.or([eb("event.status", "=", "happened"), eb("event.ends_on", "<", today)])])
    case "under_way":
      return eb.and([isAhead, eb("event.starts_on", "<=", today), eb("event.ends_on", ">", soon)])
    case "upcoming":
      return eb.and([isAhead, eb("event.starts_on", ">", soon)])
    default:
      return eb.and([
        isAhead,
        eb("event.ends_on", ">=", today),
        eb.or([
          eb.and([eb("event.starts_on", "<=", today), eb("event.ends_on", "<=", soon)]),
          eb.and([eb("event.starts_on", ">", today), eb("event.starts_on", "<=", soon)]),
        ]),
      ])
  }
}

/** `standing` of the domain, as conditions on the day a verdict is asked for. */
function predictionStands(
  eb: ExpressionBuilder<Schema, "prediction">,
  standing: NonNullable<ItemFilter["standing"]>,
  today: CalendarDay,
): Expression<SqlBool> {
  const soon = addDays(today, DUE_SOON_DAYS)
  const isOpen = isUnsettled(eb)
  switch (standing) {
    case "resolved":
      return eb.not(isOpen)
    case "overdue":
      return eb.and([isOpen, eb("prediction.ask_on", "<", today)])
    case "due_soon":
      return eb.and([isOpen, eb("prediction.ask_on", ">=", today), eb("prediction.ask_on", "<=", soon)])
    default:
      return eb.and([isOpen, eb("prediction.ask_on", ">", soon)])
  }
}

/** Still wants a verdict. */
export const isUnsettled = (eb: ExpressionBuilder<Schema, "prediction">): Expression<SqlBool> =>
  eb("prediction.resolution", "in", ["open", "condition_met"])
