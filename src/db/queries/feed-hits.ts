import type { CalendarDay } from "../../domain/calendar-day.ts"
import { dueToldAt, type FeedWhat } from "../../domain/feed.ts"
import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { byPlace, comesAfter, fallsDueAfter } from "../feed-cursor.ts"
import { type FeedAsk, type FeedRow, listSettled, listShifted } from "./feed-changes.ts"
import { canHold, eventConditions, isUnsettled, predictionConditions } from "./item-conditions.ts"

type Source = (db: Database, ask: FeedAsk, source: number) => Promise<FeedRow[]>

/** Where feeds are from. The place in this list is part of the cursors that clients hold. */
const SOURCES: readonly { what: FeedWhat; thing: Thing; list: Source }[] = [
  { what: "due", thing: "event", list: listEventsDue },
  { what: "due", thing: "prediction", list: listPredictionsDue },
  { what: "read", thing: "event", list: listEventsRead },
  { what: "read", thing: "prediction", list: listPredictionsRead },
  { what: "resolved", thing: "event", list: (...asked) => listSettled("event", ...asked) },
  { what: "resolved", thing: "prediction", list: (...asked) => listSettled("prediction", ...asked) },
  { what: "moved", thing: "event", list: (...asked) => listShifted("event", ...asked) },
  { what: "moved", thing: "prediction", list: (...asked) => listShifted("prediction", ...asked) },
]

/** The newest first: at most `limit` hits after the place asked for. */
export async function listFeedHits(db: Database, ask: FeedAsk): Promise<FeedRow[]> {
  const rows: FeedRow[] = []
  for (const [source, { what, thing, list }] of SOURCES.entries())
    if (ask.whats.includes(what) && canHold(thing, ask.filter)) rows.push(...(await list(db, ask, source)))
  return rows.sort(byPlace).slice(0, ask.limit)
}

async function listEventsDue(db: Database, ask: FeedAsk, source: number): Promise<FeedRow[]> {
  const { filter, today, after, dueBy, limit } = ask
  const rows = await db
    .selectFrom("event")
    .select(["id", "ends_on"])
    .where((eb) => eb.and(eventConditions(db, eb, { filter, today })))
    .where("ends_on", "<=", dueBy)
    .where("status", "in", ["scheduled", "postponed"])
    .where(fallsDueAfter(after, { source, at: "ends_on", id: "id" }))
    .orderBy("ends_on", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ id, ends_on: on }) => dueRow("event", id, on, source))
}

async function listPredictionsDue(db: Database, ask: FeedAsk, source: number): Promise<FeedRow[]> {
  const { filter, today, after, dueBy, limit } = ask
  const rows = await db
    .selectFrom("prediction")
    .select(["id", "ask_on"])
    .where((eb) => eb.and([...predictionConditions(db, eb, { filter, today }), isUnsettled(eb)]))
    .where("ask_on", "<=", dueBy)
    .where(fallsDueAfter(after, { source, at: "ask_on", id: "id" }))
    .orderBy("ask_on", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ id, ask_on: on }) => dueRow("prediction", id, on, source))
}

function dueRow(thing: Thing, thingId: string, on: CalendarDay, source: number): FeedRow {
  const at = dueToldAt(on)
  return {
    source,
    at,
    id: thingId,
    hit: {
      what: "due",
      thing,
      thingId,
      id: `due:${thingId}:${on}`,
      at,
      from: null,
      to: on,
      why: null,
      field: null,
    },
  }
}

async function listEventsRead(db: Database, ask: FeedAsk, source: number): Promise<FeedRow[]> {
  const { filter, today, after, limit } = ask
  const rows = await db
    .selectFrom("event")
    .select(["id", "created_at"])
    .where((eb) => eb.and(eventConditions(db, eb, { filter, today })))
    .where(comesAfter(after, { source, at: "created_at", id: "id" }))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ id, created_at: at }) => readRow("event", id, at, source))
}

async function listPredictionsRead(db: Database, ask: FeedAsk, source: number): Promise<FeedRow[]> {
  const { filter, today, after, limit } = ask
  const rows = await db
    .selectFrom("prediction")
    .select(["id", "created_at"])
    .where((eb) => eb.and(predictionConditions(db, eb, { filter, today })))
    .where(comesAfter(after, { source, at: "created_at", id: "id" }))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ id, created_at: at }) => readRow("prediction", id, at, source))
}

const readRow = (thing: Thing, thingId: string, at: string, source: number): FeedRow => ({
  source,
  at,
  id: thingId,
  hit: {
    what: "read",
    thing,
    thingId,
    id: `read:${thingId}`,
    at,
    from: null,
    to: null,
    why: null,
    field: null,
  },
})
