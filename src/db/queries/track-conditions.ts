import { type Expression, expressionBuilder, type SqlBool } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { TrackFilter, TrackGrouping, TrackNumber } from "../../domain/track-record.ts"
import type { Schema } from "../schema.ts"
import { isUnsettled } from "./item-conditions.ts"

/** Speaks of the table by its name, so that the conditions fit a query that joins others as well. */
const eb = expressionBuilder<Schema, "prediction">()

/** What a claim's row must fulfil to be looked at; whether it was accepted is for the caller to ask. */
export function trackConditions(filter: TrackFilter): Expression<SqlBool>[] {
  const { from, to, publisher, topic, type } = filter
  const conditions: Expression<SqlBool>[] = [eb("prediction.id", "is not", null)]
  if (from !== undefined) conditions.push(eb("prediction.made_on", ">=", from))
  if (to !== undefined) conditions.push(eb("prediction.made_on", "<=", to))
  if (topic !== undefined) conditions.push(eb("prediction.topic", "=", topic))
  if (type !== undefined) conditions.push(eb("prediction.type", "=", type))
  if (publisher !== undefined) conditions.push(isMadeBy(publisher))
  return conditions
}

/** Whether a claim is counted in a track record: accepted, not withdrawn, not merged into another. */
export const isCounted = (): Expression<SqlBool> =>
  eb.and([eb("prediction.review", "=", "accepted"), eb("prediction.merged_into_id", "is", null)])

/** Whether a claim belongs to a group; null is the group of claims of which no publisher is known. */
export function isInGroup(by: TrackGrouping, group: string | null): Expression<SqlBool> {
  if (by === "topic") return eb("prediction.topic", "=", group)
  return group === null ? eb.not(isMadeBy(null)) : isMadeBy(group)
}

/** Whether a digest of this publisher, or of any that is known, makes the claim. */
const isMadeBy = (publisher: string | null): Expression<SqlBool> =>
  eb(
    "prediction.id",
    "in",
    // Not asked row by row: the set is found once, from the publisher's digests.
    eb
      .selectFrom("mention")
      .innerJoin("digest", "digest.id", "mention.digest_id")
      .select("mention.prediction_id")
      .where("mention.prediction_id", "is not", null)
      .where("digest.withdrawn_at", "is", null)
      .where((inner) =>
        publisher === null
          ? inner("digest.publisher", "is not", null)
          : inner("digest.publisher", "=", publisher),
      ),
  )

/** What makes a claim count towards a number: `TRACK_DEFINITIONS` as conditions on its row. */
export function countsAs(number: TrackNumber, today: CalendarDay): Expression<SqlBool> {
  switch (number) {
    case "made":
      return eb("prediction.id", "is not", null)
    case "dated":
      return eb.or([
        eb("prediction.condition_due_on", "is not", null),
        eb("prediction.outcome_due_on", "is not", null),
        eb("prediction.condition_offset", "is not", null),
        eb("prediction.outcome_offset", "is not", null),
      ])
    case "testable":
      return eb.or([
        eb("prediction.annul_reason", "is", null),
        eb("prediction.annul_reason", "!=", "untestable"),
      ])
    case "fired":
      return eb("prediction.condition_met_on", "is not", null)
    case "right":
      return eb("prediction.resolution", "=", "yes")
    case "wrong":
      return eb("prediction.resolution", "=", "no")
    case "ambiguous":
    case "annulled":
      return eb("prediction.resolution", "=", number)
    case "overdue":
      return eb.and([isUnsettled(eb), eb("prediction.ask_on", "<", today)])
    case "open":
      return eb.and([isUnsettled(eb), eb("prediction.ask_on", ">=", today)])
  }
}

/** Whether the condition was answered with yes or no. */
export const isConditionAnswered = (): Expression<SqlBool> =>
  eb.or([
    eb("prediction.condition_met_on", "is not", null),
    eb("prediction.annul_reason", "=", "condition_not_met"),
  ])
