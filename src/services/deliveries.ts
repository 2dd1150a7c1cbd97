import { type Database, transact } from "../db/database.ts"
import { listAttempts } from "../db/queries/attempts.ts"
import { findChannel } from "../db/queries/channels.ts"
import { insertDelivery } from "../db/queries/deliveries.ts"
import { setDeliveryDue } from "../db/queries/delivery-leases.ts"
import * as queries from "../db/queries/delivery-list.ts"
import type { Attempt, Delivery } from "../domain/delivery.ts"
import { DomainError } from "../domain/errors.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { ChannelContext } from "./channel-context.ts"
import type { ServiceContext } from "./context.ts"
import { toDue } from "./new-delivery.ts"
import { notFound } from "./revisions.ts"

export interface DeliveryDetail extends Delivery {
  attempts: Attempt[]
}

/** So many are sent again by one request. */
const MOST_REPLAYED = 500
/** So often a channel is tested: nobody's mailbox is filled by it. */
const MOST_TESTS_A_DAY = 60
const DAY = 86_400_000

/** With all attempts. @throws DomainError `invalid_cursor`. */
export async function listDeliveries(
  { db }: Pick<ServiceContext, "db">,
  ask: queries.DeliveryAsk,
  page: PageAsk,
): Promise<Page<DeliveryDetail>> {
  const { items, nextCursor } = await queries.listDeliveries(db, ask, page)
  return { items: await withAttempts(db, items), nextCursor }
}

/** @throws DomainError `not_found`. */
export async function getDelivery({ db }: Pick<ServiceContext, "db">, id: string): Promise<DeliveryDetail> {
  const delivery = await queries.findDelivery(db, id)
  const [detail] = delivery === undefined ? [] : await withAttempts(db, [delivery])
  if (detail === undefined) throw notFound("delivery", id)
  return detail
}

/**
 * Sends a message again as it was, under the same message id: what waits for its next attempt is due now, be it the
 * message itself or one that sends it again; anything else gets a delivery of its own with the next replay number. What
 * is being sent right now is left alone.
 * @throws DomainError `not_found`, `withdrawn` (its channel), `channel_not_active` (it is a question to a mail address,
 * which is asked again by another one), `too_many_tests`, `conflict`.
 */
export async function replayDelivery(context: ChannelContext, id: string): Promise<DeliveryDetail> {
  const replayed = await transact(context.db, async (trx) => {
    const delivery = await getDelivery({ db: trx }, id)
    await requireChannel(trx, delivery.channelId)
    if (isQuestion(delivery))
      throw new DomainError("channel_not_active", `${id} asks for a confirmation: ask for another one`)
    if (delivery.message.type === "test") await requireFewTests(trx, delivery.channelId, context.clock())
    return replay(trx, delivery, context.clock())
  })
  context.onDeliveryDue?.()
  return getDelivery(context, replayed)
}

/**
 * Sends again, oldest first, what a channel was to get since an instant: what arrived, what failed and what still waits,
 * but not what was taken back. At most 500; `next` is the instant to go on from, null when that was all.
 * @throws DomainError `not_found`, `withdrawn`, `conflict`.
 */
export async function replaySince(
  context: ChannelContext,
  channelId: string,
  since: string,
): Promise<{ replayed: number; next: string | null }> {
  const answer = await transact(context.db, async (trx) => {
    await requireChannel(trx, channelId)
    const rows = await queries.listOriginals(trx, channelId, since, MOST_REPLAYED + 1)
    const some = rows.slice(0, MOST_REPLAYED).filter((delivery) => !isQuestion(delivery))
    for (const delivery of some) await replay(trx, delivery, context.clock())
    return { replayed: some.length, next: rows[MOST_REPLAYED]?.createdAt ?? null }
  })
  context.onDeliveryDue?.()
  return answer
}

/** @throws DomainError `too_many_tests`. */
export async function requireFewTests(db: Database, channelId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DAY).toISOString()
  const first = await queries.findBareAt(db, channelId, since, MOST_TESTS_A_DAY)
  if (first === undefined) return
  const again = new Date(Date.parse(first) + DAY)
  throw new DomainError(
    "too_many_tests",
    `${channelId} was tested ${MOST_TESTS_A_DAY} times within a day; it can be tested again at ${again.toISOString()}`,
    [],
    { againInSeconds: Math.ceil((again.getTime() - now.getTime()) / 1000) },
  )
}

/** Nobody is asked more often than the rules of asking allow. */
const isQuestion = ({ message }: Delivery): boolean => message.type === "channel.confirm"

/** Returns the id of the delivery that will be sent. */
async function replay(db: Database, delivery: Delivery, now: Date): Promise<string> {
  if (delivery.state === "sending") return delivery.id
  if (delivery.state === "pending") {
    await setDeliveryDue(db, delivery.id, now.toISOString())
    return delivery.id
  }
  const { message, occurrenceId, channelId } = delivery
  const waiting = occurrenceId && (await queries.findWaitingReplay(db, occurrenceId, channelId))
  if (waiting) return replay(db, waiting, now)
  const last = await queries.lastReplayNumber(db, occurrenceId, channelId)
  const due = toDue(message, channelId, delivery, now)
  const replayNumber = Math.max(last, delivery.replayNumber) + 1
  // The message keeps its own id: that is how a receiver knows that it has it.
  const again: Delivery = { ...due, message, replayNumber }
  await insertDelivery(db, again)
  if ((await queries.findDelivery(db, again.id)) === undefined)
    throw new DomainError("conflict", `${delivery.id} is being sent again by somebody else just now`)
  return again.id
}

async function requireChannel(db: Database, id: string): Promise<void> {
  const channel = await findChannel(db, id)
  if (channel === undefined) throw notFound("channel", id)
  if (channel.withdrawnAt !== null)
    throw new DomainError("withdrawn", `${id} was withdrawn; nothing is sent there any more`)
}

async function withAttempts(db: Database, deliveries: readonly Delivery[]): Promise<DeliveryDetail[]> {
  const attempts = new Map<string, Attempt[]>(deliveries.map(({ id }) => [id, []]))
  for (const attempt of await listAttempts(db, [...attempts.keys()]))
    attempts.get(attempt.deliveryId)?.push(attempt)
  return deliveries.map((delivery) => ({ ...delivery, attempts: attempts.get(delivery.id) ?? [] }))
}
