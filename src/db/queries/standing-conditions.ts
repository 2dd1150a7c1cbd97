import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely"
import { addDays, type CalendarDay } from "../../domain/calendar-day.ts"
import { DUE_SOON_DAYS } from "../../domain/event.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Schema } from "../schema.ts"

/** Read in a digest of one of these publishers that was not withdrawn; upper and lower case alike. */
export function isPublished(thing: Thing, publishers: readonly string[]): Expression<SqlBool> {
  const names = sql.join(publishers.map((publisher) => sql`lower(${publisher})`))
  return sql<SqlBool>`exists (
    select 1 from mention join digest on digest.id = mention.digest_id
    where ${sql.ref(`mention.${thing}_id`)} = ${sql.ref(`${thing}.id`)}
      and lower(digest.publisher) in (${names}) and digest.withdrawn_at is null)`
}

/** Has one of these tags; upper and lower case alike. */
export function isTagged(thing: Thing, tags: readonly string[]): Expression<SqlBool> {
  const names = sql.join(tags.map((tag) => sql`${tag.normalize("NFC").toLowerCase()}`))
  return sql<SqlBool>`exists (
    select 1 from thing_tag where thing_tag.thing_id = ${sql.ref(`${thing}.id`)} and thing_tag.tag in (${names}))`
}

/** `eventStanding` of the domain, as conditions on the days. */
export function eventStands(
  eb: ExpressionBuilder<Schema, "event">,
  standing: string,
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
export function predictionStands(
  eb: ExpressionBuilder<Schema, "prediction">,
  standing: string,
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
