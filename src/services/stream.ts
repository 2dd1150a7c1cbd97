import { type Database, transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import {
  claimPosition,
  deleteStreamEntries,
  findLastPosition,
  hasStreamEntry,
  insertStreamEntry,
  listStreamEntries,
} from "../db/queries/stream.ts"
import type { ReminderMessage } from "../domain/delivery.ts"
import { DomainError } from "../domain/errors.ts"
import type { StreamEntry, StreamPart } from "../domain/stream.ts"
import { getChannel } from "./channels.ts"
import type { ServiceContext } from "./context.ts"

/** Somebody who follows the stream. */
export interface StreamReader {
  /** What comes after it is read. */
  readonly position: number
  /** What follows, as soon as there is some; nothing new after a while; `undefined` when it has ended. */
  next: () => Promise<StreamPart | undefined>
  /** Aborted when it ends, by whomever. */
  readonly ended: AbortSignal
  close: () => void
}

/** What gives the stream to its readers. */
export interface Stream {
  /** Begins after a position, for one channel or all. @throws DomainError `too_many_readers`. */
  open: (position: number, channelId?: string) => StreamReader
}

/** What verbs about the stream need besides the ledger. */
export type StreamContext = Pick<ServiceContext, "db" | "clock"> & { stream: Stream }

/** So long an entry is kept. */
const KEPT_MILLISECONDS = 30 * 86_400_000
/** With every entry that comes so many at most go, so that nobody waits for a long deletion. */
const PRUNED_AT_ONCE = 20

/** For where nobody gives it: it ends at once. */
export const NO_STREAM: Stream = {
  open: (position) => ({
    position,
    next: async () => undefined,
    ended: AbortSignal.abort(),
    close: () => undefined,
  }),
}

/**
 * Adds a message to the stream; what is there of the same delivery already stays alone. What was made thirty days ago
 * makes room.
 */
export async function storeInStream(
  { db, clock }: Pick<ServiceContext, "db" | "clock">,
  message: ReminderMessage,
  to: Pick<StreamEntry, "channelId" | "deliveryId">,
): Promise<void> {
  if (await hasStreamEntry(db, to.deliveryId)) return
  const now = clock()
  const entry = { ...to, type: message.type, data: JSON.stringify(message), createdAt: now.toISOString() }
  try {
    await transact(db, async (trx) => {
      await insertStreamEntry(trx, { ...entry, position: await claimPosition(trx) })
      await prune(trx, now)
    })
  } catch (error) {
    // Somebody else has just added it: then this position was never taken.
    if (!isUniqueViolation(error)) throw error
  }
}

/** The position of the last message; 0 before the first. */
export const lastStreamPosition = ({ db }: Pick<ServiceContext, "db">): Promise<number> =>
  findLastPosition(db)

/** The messages after a position, in order, of all channels. */
export const readStream = (
  { db }: Pick<ServiceContext, "db">,
  afterPosition: number,
  limit: number,
): Promise<StreamEntry[]> => listStreamEntries(db, afterPosition, limit)

const prune = (db: Database, now: Date): Promise<void> =>
  deleteStreamEntries(db, new Date(now.getTime() - KEPT_MILLISECONDS).toISOString(), PRUNED_AT_ONCE)

/** Where somebody begins to read. */
export interface StreamAsk {
  /** The position of the last message that arrived; from now on where it is left out. */
  after?: number | undefined
  channelId?: string | undefined
}

/**
 * Lets somebody follow the stream.
 * @throws DomainError `not_found`, `invalid_query` (the channel is of another kind), `invalid_cursor` (a position that
 * was not given out yet), `too_many_readers`.
 */
export async function openStream(
  { db, stream }: StreamContext,
  { after, channelId }: StreamAsk,
): Promise<StreamReader> {
  if (channelId !== undefined && (await getChannel({ db }, channelId)).kind !== "sse")
    throw new DomainError("invalid_query", "the channel is not of the kind sse", [
      { where: "channel", message: "is not of the kind sse" },
    ])
  const last = await findLastPosition(db)
  if (after !== undefined && after > last)
    throw new DomainError(
      "invalid_cursor",
      `the stream has come to ${last}, so ${after} is of another one; leave it out to begin with what comes`,
    )
  return stream.open(after ?? last, channelId)
}
