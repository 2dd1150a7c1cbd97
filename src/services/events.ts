import { type Database, transact } from "../db/database.ts"
import { insertEventRevision, listEventRevisions } from "../db/queries/event-revisions.ts"
import * as events from "../db/queries/events.ts"
import { listMentions } from "../db/queries/mentions.ts"
import { listPredictionsOn } from "../db/queries/predictions.ts"
import { findSeries } from "../db/queries/series.ts"
import { type DateSpan, readEdtf, toEdtf } from "../domain/date-span.ts"
import type { Review } from "../domain/digest.ts"
import type { Event, EventKind, EventListed, EventStatus, Topic } from "../domain/event.ts"
import type { EventDetail } from "../domain/event-detail.ts"
import { newId } from "../domain/ids.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import { titleOf } from "../domain/prediction.ts"
import { labelOf } from "../domain/span-label.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import { type Cause, type Fields, recordChanges } from "./history.ts"
import { recountWindows } from "./recount.ts"
import { checkRevision, notFound, requireNotWithdrawn, requireStored } from "./revisions.ts"

/** An event as a person enters it; accepted at once. */
export interface EventEntry {
  title: string
  /** EDTF. */
  date: string
  kind: EventKind
  topic: Topic
  status: EventStatus
  by?: string | undefined
}

/** What is to change; everything left out stays. */
export interface EventPatch {
  title?: string | undefined
  /** EDTF. */
  date?: string | undefined
  kind?: EventKind | undefined
  topic?: Topic | undefined
  status?: EventStatus | undefined
  /** Why the days moved. */
  reason?: string | undefined
  by?: string | undefined
}

/** By first day, earliest first; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listEvents(
  context: ServiceContext,
  filter: ItemFilter,
  ask: PageAsk,
): Promise<Page<EventListed>> {
  return events.listEvents(context.db, { filter, today: todayOf(context) }, ask)
}

/** @throws DomainError `not_found`. */
export async function getEvent({ db }: Pick<ServiceContext, "db">, id: string): Promise<EventDetail> {
  const [event] = await events.listEventsById(db, [id])
  if (event === undefined) throw notFound("event", id)
  const predictions = await listPredictionsOn(db, id)
  return {
    ...event,
    series: event.seriesId === null ? null : ((await findSeries(db, event.seriesId)) ?? null),
    mentions: await listMentions(db, "event", id),
    revisions: await listEventRevisions(db, id),
    predictions: predictions.map((prediction) => ({
      id: prediction.id,
      title: titleOf(prediction),
      dueOn: prediction.dueOn,
    })),
  }
}

/** @throws DomainError `invalid_span`. */
export async function createEvent(context: ServiceContext, entry: EventEntry): Promise<EventDetail> {
  const now = context.clock()
  const event: Event = {
    id: newId("evt", now),
    title: entry.title,
    kind: entry.kind,
    topic: entry.topic,
    status: entry.status,
    review: "accepted",
    span: readEdtf(entry.date, todayOf(context)),
    seriesId: null,
    confidence: 1,
    rules: [],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  const cause = { why: "entered by hand", by: entry.by ?? SOMEONE, now }
  return transact(context.db, async (trx) => {
    await events.insertEvent(trx, event)
    await recordDays(trx, event, 1, cause)
    return getEvent({ db: trx }, event.id)
  })
}

/**
 * Changes an event; windows that hang on it are counted anew in the same transaction.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_span`, `precondition_failed`, `conflict`.
 */
export async function changeEvent(
  context: ServiceContext,
  id: string,
  patch: EventPatch,
  ifRevision?: number,
): Promise<EventDetail> {
  const span = patch.date === undefined ? undefined : readEdtf(patch.date, todayOf(context))
  const cause = { why: patch.reason ?? "changed by hand", by: patch.by ?? SOMEONE, now: context.clock() }
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    requireNotWithdrawn(before)
    checkRevision(before, ifRevision)
    await storeEvent(
      { ...context, db: trx },
      before,
      {
        ...before,
        title: patch.title ?? before.title,
        kind: patch.kind ?? before.kind,
        topic: patch.topic ?? before.topic,
        status: patch.status ?? before.status,
        span: span ?? before.span,
      },
      cause,
    )
    return getEvent({ db: trx }, id)
  })
}

/** @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptEvent(context: ServiceContext, id: string, by?: string): Promise<EventDetail> {
  return review(context, id, "accepted", { why: "accepted", by: by ?? SOMEONE, now: context.clock() })
}

/** What hangs on it loses that day. @throws DomainError `not_found`, `conflict`. */
export async function withdrawEvent(context: ServiceContext, id: string, by?: string): Promise<EventDetail> {
  return review(context, id, "withdrawn", { why: "withdrawn", by: by ?? SOMEONE, now: context.clock() })
}

/**
 * Stores an event with what differs from `before`: a revision when its days moved, its history, and every window that
 * hangs on it. Nothing happens when nothing differs. To be called in a transaction.
 * @throws DomainError `conflict`.
 */
export async function storeEvent(
  { db, timeZone }: Pick<ServiceContext, "db" | "timeZone">,
  before: Event,
  changed: Event,
  cause: Cause,
): Promise<void> {
  const after = { ...changed, updatedAt: cause.now.toISOString() }
  const of = { eventId: before.id, predictionId: null }
  const isSame = JSON.stringify(historyOf(before)) === JSON.stringify(historyOf(after))
  if (isSame) return
  requireStored(await events.setEvent(db, after, before.revision), before.id)
  await recordChanges(db, of, historyOf(before), historyOf(after), cause)
  const hasMoved = spanKey(before.span) !== spanKey(after.span)
  if (hasMoved) {
    const revisions = await listEventRevisions(db, before.id)
    await recordDays(db, after, (revisions.at(-1)?.number ?? 0) + 1, cause)
    await events.setEventImportance(db, after.id)
  }
  if (hasMoved || before.review !== after.review)
    await recountWindows(db, after, { ...cause, why: whyMoved(before, after, cause.why) }, timeZone)
}

/** Keeps a setting of an event's days, with its reason. */
export function recordDays(
  db: Database,
  event: Event,
  number: number,
  { why, by, now }: Cause,
): Promise<void> {
  return insertEventRevision(db, {
    eventId: event.id,
    number,
    span: event.span,
    reason: why,
    recordedAt: now.toISOString(),
    recordedBy: by,
  })
}

async function review(context: ServiceContext, id: string, to: Review, cause: Cause): Promise<EventDetail> {
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    if (before.review !== to) {
      requireNotWithdrawn(before)
      await storeEvent({ ...context, db: trx }, before, { ...before, review: to }, cause)
    }
    return getEvent({ db: trx }, id)
  })
}

async function findOwn(db: Database, id: string): Promise<Event> {
  const event = await events.findEvent(db, id)
  if (event === undefined) throw notFound("event", id)
  return event
}

/** What a prediction's history says about the event under it. */
function whyMoved(before: Event, after: Event, why: string): string {
  if (after.review === "withdrawn") return `“${after.title}” was withdrawn`
  return `“${after.title}” moved from ${labelOf(before.span)} to ${labelOf(after.span)}: ${why}`
}

const spanKey = (span: DateSpan): string =>
  JSON.stringify([toEdtf(span), span.startsOn, span.endsOn, span.precision])

const historyOf = (event: Event): Fields => ({
  title: event.title,
  kind: event.kind,
  topic: event.topic,
  status: event.status,
  review: event.review,
  date: toEdtf(event.span),
  precision: event.span.precision,
})
