import { sql } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { FeedHit, FeedWhat } from "../../domain/feed.ts"
import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { comesAfter, type FeedPlace } from "../feed-cursor.ts"
import { eventConditions, type ItemAsk, predictionConditions } from "./item-conditions.ts"

/** What of a feed is asked for: at most `limit` hits after a place; what falls due up to `dueBy`. */
export interface FeedAsk extends ItemAsk {
  whats: readonly FeedWhat[]
  dueBy: CalendarDay
  after: FeedPlace | undefined
  limit: number
}

/** A hit and its place. */
export interface FeedRow extends FeedPlace {
  hit: FeedHit
}

/** The states that end what a feed follows. */
const SETTLED = {
  event: { field: "status", values: ["happened", "postponed", "cancelled"] },
  prediction: { field: "resolution", values: ["yes", "no", "ambiguous", "annulled"] },
} as const
/** The fields whose days, where there were some before, are said to have moved. */
const MOVING = ["conditionWindow.dueOn", "outcomeWindow.dueOn"]

/** The change that made a thing what it now is, where that is the end of it. */
export async function listSettled(
  thing: Thing,
  db: Database,
  ask: FeedAsk,
  source: number,
): Promise<FeedRow[]> {
  const { field, values } = SETTLED[thing]
  const own = sql.ref(`change.${thing}_id`)
  const column = thing === "event" ? "status" : "resolution"
  const isSo = sql<boolean>`change.to_value = (
    select ${sql.ref(column)} from ${sql.table(thing)} where id = ${own})`
  const isLast = sql<boolean>`not exists (
    select 1 from change as later where ${sql.ref(`later.${thing}_id`)} = ${own}
      and later.field = ${field} and coalesce(later.revision, 0) > coalesce(change.revision, 0))`
  const rows = await changesOf(thing, db, ask, source)
    .where("change.field", "=", field)
    .where("change.to_value", "in", values)
    .where(isSo)
    .where(isLast)
    .execute()
  return rows.map((row) => toRow("resolved", thing, row, source))
}

/** Days that became other ones. An event that only became more or less exact has not moved. */
export async function listShifted(
  thing: Thing,
  db: Database,
  ask: FeedAsk,
  source: number,
): Promise<FeedRow[]> {
  const changes = changesOf(thing, db, ask, source)
    .where("change.from_value", "is not", null)
    .where("change.to_value", "is not", null)
  const rows =
    thing === "prediction"
      ? await changes.where("change.field", "in", MOVING).execute()
      : await changes.where("change.field", "=", "date").where(hasShifted).execute()
  return rows.map((row) => toRow("moved", thing, row, source))
}

/** Both its first and its last day changed, and neither span holds the other. */
const hasShifted = sql<boolean>`exists (
  select 1 from change as opening, change as closing
  where opening.event_id = change.event_id and closing.event_id = change.event_id
    and opening.revision = change.revision and closing.revision = change.revision
    and opening.field = 'startsOn' and closing.field = 'endsOn'
    and ((opening.from_value < opening.to_value and closing.from_value < closing.to_value)
      or (opening.from_value > opening.to_value and closing.from_value > closing.to_value)))`

function changesOf(thing: Thing, db: Database, ask: FeedAsk, source: number) {
  const { filter, today, after, limit } = ask
  const column = thing === "event" ? ("change.event_id" as const) : ("change.prediction_id" as const)
  const isAsked =
    thing === "event"
      ? db
          .selectFrom("event")
          .select("event.id")
          .where((eb) => eb.and(eventConditions(db, eb, { filter, today })))
      : db
          .selectFrom("prediction")
          .select("prediction.id")
          .where((eb) => eb.and(predictionConditions(db, eb, { filter, today })))
  return db
    .selectFrom("change")
    .where((eb) => eb(column, "in", isAsked))
    .where(comesAfter(after, { source, at: "change.recorded_at", id: "change.id" }))
    .select([`${column} as thing_id`, "change.id", "change.recorded_at", "change.from_value"])
    .select(["change.to_value", "change.why", "change.field"])
    .orderBy("change.recorded_at", "desc")
    .orderBy("change.id", "desc")
    .limit(limit)
}

interface ChangeRow {
  id: string
  thing_id: string | null
  recorded_at: string
  from_value: string | null
  to_value: string | null
  why: string
  field: string
}

const toRow = (what: "resolved" | "moved", thing: Thing, row: ChangeRow, source: number): FeedRow => ({
  source,
  at: row.recorded_at,
  id: row.id,
  hit: {
    what,
    thing,
    thingId: row.thing_id ?? "",
    id: `${what}:${row.id}`,
    at: row.recorded_at,
    from: row.from_value,
    to: row.to_value,
    why: row.why,
    field: row.field,
  },
})
