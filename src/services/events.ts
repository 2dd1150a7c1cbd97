import { type Database, transact } from "../db/database.ts"
import { listChanges } from "../db/queries/changes.ts"
import { findDigest } from "../db/queries/digests.ts"
import { listEventRevisions } from "../db/queries/event-revisions.ts"
import * as events from "../db/queries/events.ts"
import { listMentions } from "../db/queries/mentions.ts"
import { listOffers } from "../db/queries/offers.ts"
import { listPredictionsOn } from "../db/queries/predictions.ts"
import { findSeries } from "../db/queries/series.ts"
import { type DateSpan, readEdtf } from "../domain/date-span.ts"
import type { Review } from "../domain/digest.ts"
import type { Anchor, Event, EventKind, EventListed, EventStatus, Topic } from "../domain/event.ts"
import type { EventDetail } from "../domain/event-detail.ts"
import { newId } from "../domain/ids.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import { titleOf } from "../domain/prediction.ts"
import { findMarked, insertMarked, type MentionEntry } from "./added-mentions.ts"
import { anchoredSpan } from "./anchors.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { invalid } from "./prediction-windows.ts"
import { enterEvent, storeEvent } from "./recount.ts"
import { listOwnRegroupings, survivorOf } from "./regroupings.ts"
import { checkRevision, notFound, requireNotWithdrawn } from "./revisions.ts"
import { exceptOccurrence } from "./series-exceptions.ts"
import { storeTags } from "./tags.ts"

/** So many offers are shown beside a thing. */
const MOST_OFFERS = 10

/** An event as a person enters it; accepted at once. */
export interface EventEntry {
  title: string
  /** EDTF; left out where its days are counted from another event. */
  date?: string | undefined
  countedFrom?: Anchor | undefined
  kind: EventKind
  topic: Topic
  status: EventStatus
  /** The words of a digest that it rests on. */
  mention?: MentionEntry | undefined
  by?: string | undefined
}

/** What is to change; everything left out stays. */
export interface EventPatch {
  title?: string | undefined
  /** EDTF; the event is counted from no other one then. */
  date?: string | undefined
  countedFrom?: Anchor | null | undefined
  kind?: EventKind | undefined
  topic?: Topic | undefined
  status?: EventStatus | undefined
  /** All its tags. */
  tags?: readonly string[] | undefined
  /** Why the days moved. */
  reason?: string | undefined
  /** The digest that moved them. */
  digestId?: string | undefined
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

/** What was merged into another event answers with that one. @throws DomainError `not_found`. */
export async function getEvent({ db }: Pick<ServiceContext, "db">, askedId: string): Promise<EventDetail> {
  const id = await survivorOf(db, askedId)
  const [event] = await events.listEventsById(db, [id])
  if (event === undefined) throw notFound("event", id)
  const predictions = (await listPredictionsOn(db, id)).filter(isThere)
  const anchor = event.anchor === null ? undefined : await events.findEvent(db, event.anchor.eventId)
  return {
    ...event,
    series: event.seriesId === null ? null : ((await findSeries(db, event.seriesId)) ?? null),
    mentions: await listMentions(db, "event", id),
    offers: await listOffers(db, { thingId: id, state: "offered", limit: MOST_OFFERS }),
    revisions: await listEventRevisions(db, id),
    history: await listChanges(db, "event", id),
    anchorEvent: anchor === undefined ? null : toNeighbour(anchor),
    anchored: (await events.listAnchored(db, id)).filter(isThere).map(toNeighbour),
    regroupings: await listOwnRegroupings(db, id),
    predictions: predictions.map((prediction) => ({
      id: prediction.id,
      title: titleOf(prediction),
      dueOn: prediction.dueOn,
    })),
  }
}

type ReviewPlace = Pick<ServiceContext, "db" | "timeZone">

const isThere = ({ review }: { review: Review }): boolean => review !== "withdrawn"
const toNeighbour = ({ id, title, span }: Event) => ({ id, title, span })

/** @throws DomainError `invalid_span`, `invalid_request` (neither a date nor an event it is counted from), `conflict`. */
export async function createEvent(context: ServiceContext, entry: EventEntry): Promise<EventDetail> {
  const now = context.clock()
  const id = newId("evt", now)
  const cause = { why: "entered by hand", by: entry.by ?? SOMEONE, now }
  const anchor = entry.countedFrom ?? null
  return transact(context.db, async (trx) => {
    const span = anchor ? await anchoredSpan(trx, id, anchor) : readEdtf(entry.date ?? "", todayOf(context))
    await enterEvent(trx, newEvent(id, entry, span, anchor, now), cause)
    if (entry.mention) {
      await insertMarked(trx, await findMarked(trx, entry.mention), { eventId: id }, now)
      await events.setEventImportance(trx, id)
    }
    return getEvent({ db: trx }, id)
  })
}

function newEvent(id: string, entry: EventEntry, span: DateSpan, anchor: Anchor | null, now: Date): Event {
  return {
    id,
    title: entry.title,
    kind: entry.kind,
    topic: entry.topic,
    status: entry.status,
    review: "accepted",
    span,
    seriesId: null,
    seriesOn: null,
    anchor,
    mergedIntoId: null,
    confidence: 1,
    rules: [],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
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
  const { date, countedFrom, digestId } = patch
  const own = date === undefined ? undefined : readEdtf(date, todayOf(context))
  const cause = {
    why: patch.reason ?? "changed by hand",
    by: patch.by ?? SOMEONE,
    now: context.clock(),
    digestId,
  }
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    requireNotWithdrawn(before)
    checkRevision(before, ifRevision)
    if (digestId !== undefined) await requireDigest(trx, digestId)
    const anchor = countedFrom ?? (own || countedFrom === null ? null : before.anchor)
    const span = countedFrom ? await anchoredSpan(trx, id, countedFrom) : own
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
        anchor,
      },
      cause,
    )
    if (patch.title !== undefined && patch.title !== before.title)
      await events.setEventTitleBy(trx, id, "person")
    if (patch.tags !== undefined)
      await storeTags({ ...context, db: trx }, await findOwn(trx, id), patch.tags, cause)
    return getEvent({ db: trx }, id)
  })
}

/** @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptEvent(context: ServiceContext, id: string, by?: string): Promise<EventDetail> {
  return review(context, id, "accepted", { why: "accepted", by: by ?? SOMEONE, now: context.clock() })
}

/**
 * What hangs on it loses that day; an occurrence of a series becomes an exception of it.
 * @throws DomainError `not_found`, `conflict`.
 */
export async function withdrawEvent(context: ServiceContext, id: string, by?: string): Promise<EventDetail> {
  return review(context, id, "withdrawn", { why: "withdrawn", by: by ?? SOMEONE, now: context.clock() })
}

async function review(context: ServiceContext, id: string, to: Review, cause: Cause): Promise<EventDetail> {
  return transact(context.db, async (trx) => {
    await reviewEvent({ ...context, db: trx }, id, to, cause)
    return getEvent({ db: trx }, id)
  })
}

/** As accepting and withdrawing, in the transaction that `db` is. @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function reviewEvent(place: ReviewPlace, id: string, to: Review, cause: Cause): Promise<void> {
  const before = await findOwn(place.db, id)
  if (before.review === to) return
  requireNotWithdrawn(before)
  await storeEvent(place, before, { ...before, review: to }, cause)
  if (to === "withdrawn") await exceptOccurrence(place.db, before, cause)
}

async function findOwn(db: Database, id: string): Promise<Event> {
  const event = await events.findEvent(db, id)
  if (event === undefined) throw notFound("event", id)
  return event
}

/** @throws DomainError `invalid_request`. */
async function requireDigest(db: Database, id: string): Promise<void> {
  if ((await findDigest(db, id)) === undefined)
    throw invalid([{ where: "/digestId", message: `there is no digest ${id}` }])
}
