import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import { canHold, eventConditions, type ItemAsk, predictionConditions } from "./item-conditions.ts"

/** The ids of what a calendar shows, and how many there are in all. */
export interface CalendarIds {
  ids: string[]
  total: number
}

/** The `most` last by day, in order of day; withdrawn things are among them when the filter asks for them. */
export async function listCalendarIds(
  db: Database,
  thing: Thing,
  ask: ItemAsk & { changedSince?: string },
  most: number,
): Promise<CalendarIds> {
  if (!canHold(thing, ask.filter)) return { ids: [], total: 0 }
  const found = thing === "event" ? await events(db, ask, most) : await predictions(db, ask, most)
  const ids = found.rows.slice(0, most).map(({ id }) => id)
  return { ids: ids.reverse(), total: found.rows.length > most ? await found.count() : found.rows.length }
}

async function events(db: Database, ask: ItemAsk & { changedSince?: string }, most: number) {
  const { changedSince } = ask
  let query = db.selectFrom("event").where((eb) => eb.and(eventConditions(db, eb, ask)))
  if (changedSince !== undefined) query = query.where("updated_at", ">=", changedSince)
  const rows = await query
    .select("id")
    .orderBy("starts_on", "desc")
    .orderBy("id", "desc")
    .limit(most + 1)
    .execute()
  return { rows, count: async () => (await query.select(countRows().as("n")).executeTakeFirstOrThrow()).n }
}

async function predictions(db: Database, ask: ItemAsk & { changedSince?: string }, most: number) {
  const { changedSince } = ask
  let query = db.selectFrom("prediction").where((eb) => eb.and(predictionConditions(db, eb, ask)))
  if (changedSince !== undefined) query = query.where("updated_at", ">=", changedSince)
  const rows = await query
    .select("id")
    .orderBy("ask_on", "desc")
    .orderBy("id", "desc")
    .limit(most + 1)
    .execute()
  return { rows, count: async () => (await query.select(countRows().as("n")).executeTakeFirstOrThrow()).n }
}
