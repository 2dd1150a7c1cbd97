import type { Selectable } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import type { Review } from "../../domain/digest.ts"
import type { Event, EventKind, EventListed, EventStatus, Topic } from "../../domain/event.ts"
import { importanceOfEvent } from "../../domain/importance.ts"
import { type Origin, proposedBy, titledBy } from "../../domain/origin.ts"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { Database } from "../database.ts"
import { fromJson, holdsWords, toJson } from "../expressions.ts"
import { indexThing } from "../full-text.ts"
import { readCursor, toPage } from "../keyset.ts"
import type { EventTable } from "../schema.ts"
import { canHold, eventConditions, type ItemAsk } from "./item-conditions.ts"
import { listSources } from "./mentions.ts"
import { fromSpan, toSpan } from "./span-columns.ts"
import { listTags } from "./tags.ts"

export async function insertEvent(db: Database, event: Event): Promise<void> {
  await db
    .insertInto("event")
    .values({
      ...changeable(event),
      id: event.id,
      confidence: event.confidence,
      rules: toJson(event.rules),
      proposed_by: proposedBy(event.rules),
      title_by: titledBy(event.rules),
      importance: importanceOfEvent(event, 0),
      revision: event.revision,
      created_at: event.createdAt,
    })
    .execute()
  await indexThing(db, "event", event.id, event.title)
}

/** Stores an event as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setEvent(db: Database, event: Event, revision: number): Promise<boolean> {
  const result = await db
    .updateTable("event")
    .set({ ...changeable(event), revision: revision + 1 })
    .where("id", "=", event.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  const isStored = result.numUpdatedRows === 1n
  if (isStored) await indexThing(db, "event", event.id, event.title)
  return isStored
}

/** Stores how sure the reader is of an event, and by which rules, when it read it again. */
export async function setEventReading(
  db: Database,
  id: string,
  { confidence, rules }: { confidence: number; rules: readonly string[] },
): Promise<void> {
  await db
    .updateTable("event")
    .set({ confidence, rules: toJson(rules) })
    .where("id", "=", id)
    .execute()
}

/** Holds an event as it was read until the transaction ends; `false` when somebody changed it since. */
export async function holdEvent(db: Database, event: Pick<Event, "id" | "revision">): Promise<boolean> {
  const result = await db
    .updateTable("event")
    .set({ revision: event.revision })
    .where("id", "=", event.id)
    .where("revision", "=", event.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writes down who gave an event the title that it has. */
export async function setEventTitleBy(db: Database, id: string, by: Origin): Promise<void> {
  await db.updateTable("event").set({ title_by: by }).where("id", "=", id).execute()
}

/** Counts anew how important an event is, from its days and mentions as they stand. */
export async function setEventImportance(db: Database, id: string): Promise<void> {
  const [event] = await listEventsById(db, [id])
  if (event === undefined) return
  const importance = importanceOfEvent(event, event.mentionCount)
  await db.updateTable("event").set({ importance }).where("id", "=", id).execute()
}

export async function findEvent(db: Database, id: string): Promise<Event | undefined> {
  const row = await db.selectFrom("event").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toEvent(row)
}

/** The events with these ids, with where they were read; in no order. */
export async function listEventsById(db: Database, ids: readonly string[]): Promise<EventListed[]> {
  if (ids.length === 0) return []
  return withSources(db, await db.selectFrom("event").selectAll().where("id", "in", ids).execute())
}

/** By first day; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listEvents(db: Database, ask: ItemAsk, page: PageAsk): Promise<Page<EventListed>> {
  const after = readCursor(page.cursor)
  if (!canHold("event", ask.filter)) return { items: [], nextCursor: null }
  let query = db
    .selectFrom("event")
    .selectAll()
    .where((eb) => eb.and(eventConditions(db, eb, ask)))
  if (after !== undefined) {
    const [on, id] = after
    query = query.where((eb) =>
      eb.or([eb("starts_on", ">", on), eb.and([eb("starts_on", "=", on), eb("id", ">", id)])]),
    )
  }
  const rows = await query
    .orderBy("starts_on")
    .orderBy("id")
    .limit(page.limit + 1)
    .execute()
  return toPage(await withSources(db, rows), page.limit, (event) => [event.span.startsOn, event.id])
}

/** Events that share a day with the span and whose title holds one of the words at least; `most` of them. */
export async function listEventsLike(
  db: Database,
  span: DateSpan,
  words: readonly string[],
  most: number,
): Promise<Event[]> {
  if (words.length === 0) return []
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where("review", "!=", "withdrawn")
    .where("starts_on", "<=", span.endsOn)
    .where("ends_on", ">=", span.startsOn)
    .where((eb) => eb.or(words.map((word) => holdsWords(eb.ref("title"), word))))
    .orderBy("starts_on")
    .orderBy("id")
    .limit(most)
    .execute()
  return rows.map(toEvent)
}

/** The occurrences of a series, withdrawn ones too, by the day that its rule gives. */
export async function listOccurrences(db: Database, seriesId: string): Promise<Event[]> {
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where("series_id", "=", seriesId)
    .orderBy("series_on")
    .orderBy("id")
    .execute()
  return rows.map(toEvent)
}

/** The events whose days are counted from another one, withdrawn ones too; by first day. */
export async function listAnchored(db: Database, eventId: string): Promise<Event[]> {
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where("anchor_event_id", "=", eventId)
    .orderBy("starts_on")
    .orderBy("id")
    .execute()
  return rows.map(toEvent)
}

/** Still to come when they were told of (neither cancelled nor happened), with their last day from `from` to `to`; by last day. */
export async function listEventsEnding(
  db: Database,
  ask: ItemAsk & { from: CalendarDay; to: CalendarDay },
  limit: number,
): Promise<EventListed[]> {
  if (!canHold("event", ask.filter)) return []
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where((eb) => eb.and(eventConditions(db, eb, { filter: ask.filter, today: ask.today })))
    .where("ends_on", ">=", ask.from)
    .where("ends_on", "<=", ask.to)
    .where("status", "not in", ["cancelled", "happened"])
    .orderBy("ends_on")
    .orderBy("id")
    .limit(limit)
    .execute()
  return withSources(db, rows)
}

async function withSources(db: Database, rows: readonly Selectable<EventTable>[]): Promise<EventListed[]> {
  const ids = rows.map((row) => row.id)
  const sources = await listSources(db, "event", ids)
  const tags = await listTags(db, ids)
  return rows.map((row) => ({
    ...toEvent(row),
    proposedBy: row.proposed_by as Origin,
    titleBy: row.title_by as Origin,
    ...(sources.get(row.id) ?? { publishers: [], mentionCount: 0 }),
    tags: tags.get(row.id) ?? [],
  }))
}

const changeable = (event: Event) => ({
  ...fromSpan(event.span),
  title: event.title,
  kind: event.kind,
  topic: event.topic,
  status: event.status,
  review: event.review,
  series_id: event.seriesId,
  series_on: event.seriesOn,
  merged_into_id: event.mergedIntoId,
  anchor_event_id: event.anchor?.eventId ?? null,
  anchor_offset: event.anchor?.offset ?? null,
  updated_at: event.updatedAt,
})

function toEvent(row: Selectable<EventTable>): Event {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind as EventKind,
    topic: row.topic as Topic,
    status: row.status as EventStatus,
    review: row.review as Review,
    span: toSpan(row),
    seriesId: row.series_id,
    seriesOn: row.series_on,
    anchor: toAnchor(row),
    mergedIntoId: row.merged_into_id,
    confidence: row.confidence,
    rules: fromJson(row.rules),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

const toAnchor = ({
  anchor_event_id: eventId,
  anchor_offset: offset,
}: Selectable<EventTable>): Event["anchor"] =>
  eventId === null || offset === null ? null : { eventId, offset }
