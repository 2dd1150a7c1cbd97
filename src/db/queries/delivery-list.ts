import type { Delivery, DeliveryState } from "../../domain/delivery.ts"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { Database } from "../database.ts"
import { readCursor, toPage } from "../keyset.ts"
import { toDelivery } from "./delivery-row.ts"

export interface DeliveryAsk {
  /** Made at this instant or later. */
  since?: string | undefined
  state?: DeliveryState | undefined
  channelId?: string | undefined
  ruleId?: string | undefined
  /** Oldest first for who reads on, newest first for people. */
  order: "oldest" | "newest"
}

/** By the instant at which they were made. @throws DomainError `invalid_cursor`. */
export async function listDeliveries(db: Database, ask: DeliveryAsk, page: PageAsk): Promise<Page<Delivery>> {
  const after = readCursor(page.cursor, "instant")
  const direction = ask.order === "oldest" ? "asc" : "desc"
  const beyond = ask.order === "oldest" ? ">" : "<"
  let query = db.selectFrom("delivery").selectAll("delivery")
  if (ask.since !== undefined) query = query.where("created_at", ">=", ask.since)
  if (ask.state !== undefined) query = query.where("state", "=", ask.state)
  if (ask.channelId !== undefined) query = query.where("channel_id", "=", ask.channelId)
  const { ruleId } = ask
  if (ruleId !== undefined)
    query = query.where("occurrence_id", "in", (eb) =>
      eb.selectFrom("occurrence").select("occurrence.id").where("rule_id", "=", ruleId),
    )
  if (after !== undefined) {
    const [at, id] = after
    query = query.where((eb) =>
      eb.or([eb("created_at", beyond, at), eb.and([eb("created_at", "=", at), eb("id", beyond, id)])]),
    )
  }
  const rows = await query
    .orderBy("created_at", direction)
    .orderBy("id", direction)
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toDelivery), page.limit, ({ createdAt, id }) => [createdAt, id])
}

export async function findDelivery(db: Database, id: string): Promise<Delivery | undefined> {
  const row = await db.selectFrom("delivery").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toDelivery(row)
}

/** Every message that was ever made of a reminder. */
export async function listOfOccurrence(db: Database, occurrenceId: string): Promise<Delivery[]> {
  const rows = await db
    .selectFrom("delivery")
    .selectAll()
    .where("occurrence_id", "=", occurrenceId)
    .orderBy("id")
    .execute()
  return rows.map(toDelivery)
}

/** What a channel was to get since an instant and was not taken back, without what was sent again; oldest first. */
export async function listOriginals(
  db: Database,
  channelId: string,
  since: string,
  limit: number,
): Promise<Delivery[]> {
  const rows = await db
    .selectFrom("delivery")
    .selectAll()
    .where("channel_id", "=", channelId)
    .where("created_at", ">=", since)
    .where("replay_number", "=", 0)
    .where("state", "!=", "cancelled")
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(toDelivery)
}

/** One that sends a reminder again by a channel, and has not yet; `undefined` where none is on its way. */
export async function findWaitingReplay(
  db: Database,
  occurrenceId: string,
  channelId: string,
): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom("delivery")
    .selectAll()
    .where("occurrence_id", "=", occurrenceId)
    .where("channel_id", "=", channelId)
    .where("replay_number", ">", 0)
    .where("state", "in", ["pending", "sending"])
    .orderBy("id")
    .limit(1)
    .executeTakeFirst()
  return row && toDelivery(row)
}

/**
 * When the last message but `count` less one was made for a channel that tells of no reminder, as tests do; `undefined`
 * where there were fewer since an instant.
 */
export async function findBareAt(
  db: Database,
  channelId: string,
  since: string,
  count: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("delivery")
    .select("created_at")
    .where("created_at", ">", since)
    .where("channel_id", "=", channelId)
    .where("occurrence_id", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .offset(count - 1)
    .executeTakeFirst()
  return row?.created_at
}

/** The highest number under which a channel got a reminder again; 0 where it did not. */
export async function lastReplayNumber(
  db: Database,
  occurrenceId: string | null,
  channelId: string,
): Promise<number> {
  if (occurrenceId === null) return 0
  const row = await db
    .selectFrom("delivery")
    .select("replay_number")
    .where("occurrence_id", "=", occurrenceId)
    .where("channel_id", "=", channelId)
    .orderBy("replay_number", "desc")
    .limit(1)
    .executeTakeFirst()
  return row?.replay_number ?? 0
}
