import { type Selectable, type SqlBool, sql } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Thing } from "../../domain/item-filter.ts"
import type { Offer, OfferListed, OfferParts, OfferState } from "../../domain/offer.ts"
import type { Database } from "../database.ts"
import type { OfferTable } from "../search-schema.ts"

const BATCH = 50

/** Stores offers, leaving out those that are there already, whatever became of them. */
export async function insertOffers(db: Database, offers: readonly Offer[]): Promise<void> {
  for (let start = 0; start < offers.length; start += BATCH)
    await db
      .insertInto("offer")
      .values(offers.slice(start, start + BATCH).map(toRow))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** How an offer was decided, unless it was already: then `false`. */
export async function setOfferState(
  db: Database,
  id: string,
  state: OfferState,
  decided: { at: string; by: string },
): Promise<boolean> {
  const result = await db
    .updateTable("offer")
    .set({ state, decided_at: decided.at, decided_by: decided.by })
    .where("id", "=", id)
    .where("state", "=", "offered")
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function findOffer(db: Database, id: string): Promise<OfferListed | undefined> {
  const row = await listed(db).where("offer.id", "=", id).executeTakeFirst()
  return row && toListed(row)
}

/** What is offered to things that still wait for it, best first; without what stands in withdrawn digests. */
export async function listOffers(
  db: Database,
  ask: { thing?: Thing | undefined; thingId?: string | undefined; state: OfferState; limit: number },
): Promise<OfferListed[]> {
  let query = waiting(listed(db), ask.state === "offered").where("offer.state", "=", ask.state)
  if (ask.thing !== undefined)
    query = query.where(ask.thing === "event" ? "offer.event_id" : "offer.prediction_id", "is not", null)
  const { thingId } = ask
  if (thingId !== undefined)
    query = query.where((eb) =>
      eb.or([eb("offer.event_id", "=", thingId), eb("offer.prediction_id", "=", thingId)]),
    )
  const rows = await query.orderBy("offer.score", "desc").orderBy("offer.id").limit(ask.limit).execute()
  return rows.map(toListed)
}

const listed = (db: Database) =>
  db
    .selectFrom("offer")
    .innerJoin("digest", "digest.id", "offer.digest_id")
    .leftJoin("prediction", "prediction.id", "offer.prediction_id")
    .leftJoin("event", "event.id", "offer.event_id")
    .selectAll("offer")
    .select(["digest.title", "digest.url", "digest.publisher", "digest.published_on"])
    .where("digest.withdrawn_at", "is", null)

/** Leaves out what nobody waits for any more: settled, happened or withdrawn things. */
function waiting<T extends ReturnType<typeof listed>>(query: T, isOpen: boolean): T {
  if (!isOpen) return query
  return query.where(
    sql<SqlBool>`((prediction.review <> 'withdrawn' and prediction.resolution in ('open', 'condition_met'))
      or (event.review <> 'withdrawn' and event.status in ('scheduled', 'postponed')))`,
  ) as T
}

function toRow(offer: Offer) {
  return {
    id: offer.id,
    digest_id: offer.digestId,
    event_id: offer.thing === "event" ? offer.thingId : null,
    prediction_id: offer.thing === "prediction" ? offer.thingId : null,
    start_offset: offer.start,
    end_offset: offer.end,
    words: offer.words,
    score: offer.score,
    parts: JSON.stringify(offer.parts),
    state: offer.state,
    created_at: offer.createdAt,
    decided_at: offer.decidedAt,
    decided_by: offer.decidedBy,
  }
}

type ListedRow = Selectable<OfferTable> & {
  title: string
  url: string | null
  publisher: string | null
  published_on: CalendarDay
}

function toListed(row: ListedRow): OfferListed {
  return {
    id: row.id,
    thing: row.event_id === null ? "prediction" : "event",
    thingId: row.event_id ?? row.prediction_id ?? "",
    digestId: row.digest_id,
    start: row.start_offset,
    end: row.end_offset,
    words: row.words,
    score: row.score,
    parts: JSON.parse(row.parts) as OfferParts,
    state: row.state as OfferState,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    digestTitle: row.title,
    digestUrl: row.url,
    publisher: row.publisher,
    publishedOn: row.published_on,
  }
}
