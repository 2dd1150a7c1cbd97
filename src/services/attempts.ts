import { type Database, transact } from "../db/database.ts"
import { countFailures, insertAttempt, setAttemptEnded } from "../db/queries/attempts.ts"
import {
  findSealedChannel,
  type SealedSecrets,
  setChannelFailing,
  setChannelWell,
} from "../db/queries/channels.ts"
import {
  type ClaimLimits,
  claimDelivery,
  isAnyDue,
  setAttemptCount,
  setDeliveryEnded,
} from "../db/queries/delivery-leases.ts"
import type { Channel } from "../domain/channel.ts"
import type { Attempt, AttemptResult, Delivery } from "../domain/delivery.ts"
import { newId } from "../domain/ids.ts"
import { missesDeadline, nextAttempt } from "../domain/retry-schedule.ts"
import { GONE, isLongFailing, switchOff } from "./channel-health.ts"
import { openSecrets } from "./channel-secrets.ts"
import type { ServiceContext } from "./context.ts"
import { addFallback, addToNewChannels } from "./fallbacks.ts"
import type { Secrets } from "./secrets.ts"
import { whyNotNow, whyOutdated } from "./sendable.ts"

export type AttemptContext = ServiceContext & {
  secrets: Secrets
  /** Told of a channel that is switched off because its secret cannot be read with this server's key. */
  onSecretLost?: (channel: Channel) => void
}

/** How an attempt went, as the channel saw it. */
export interface Outcome {
  /** `passing` is tried again, `permanent` is not. */
  result: "delivered" | "passing" | "permanent"
  /** What an HTTP or SMTP server answered. */
  status?: number | undefined
  detail?: string | undefined
  /** What the receiver asked for. */
  retryAfterSeconds?: number | undefined
  /** The receiver says that it will never be there again. */
  isGone?: boolean | undefined
}

/** An attempt that is under way, for whoever sends it; the delivery's fence tells its lease from any other. */
export interface BegunAttempt {
  delivery: Delivery
  channel: Channel
  secrets: readonly string[]
  attempt: Attempt
}

const MOST_DETAIL_CHARACTERS = 4000

/**
 * Takes the delivery that has been due longest for `leaseMilliseconds`, and writes down that it is about to be sent.
 * What it tells of is looked at again before: `"settled"` when there is nothing to send any more, or not now.
 * `undefined` when nothing is due.
 */
export async function beginAttempt(
  context: AttemptContext,
  limits: ClaimLimits,
  leaseMilliseconds: number,
): Promise<BegunAttempt | "settled" | undefined> {
  const { db, clock } = context
  if (!(await isAnyDue(db, clock().toISOString(), limits))) return undefined
  return transact(db, async (trx) => {
    const now = clock()
    const leasedUntil = new Date(now.getTime() + leaseMilliseconds).toISOString()
    const delivery = await claimDelivery(trx, now.toISOString(), leasedUntil, limits)
    if (delivery === undefined) return undefined
    const sealed = await findSealedChannel(trx, delivery.channelId)
    if (sealed === undefined) throw new Error(`${delivery.id} goes to no channel`)
    return begin({ ...context, db: trx }, delivery, sealed, now)
  })
}

async function begin(
  { db, secrets, onSecretLost }: AttemptContext,
  delivery: Delivery,
  { channel, sealed }: { channel: Channel; sealed: SealedSecrets },
  now: Date,
): Promise<BegunAttempt | "settled"> {
  const end = whyNotNow(delivery, channel, now)
  if (end !== null) {
    await setDeliveryEnded(db, delivery, end, now.toISOString())
    if (end.state === "failed") await addFallback(db, delivery, now)
    if (end.reason === "channel_withdrawn") await addToNewChannels(db, delivery, now)
    return "settled"
  }
  const reason = await whyOutdated(db, delivery, now)
  if (reason !== null) {
    await setDeliveryEnded(db, delivery, { state: "cancelled", reason }, now.toISOString())
    if (reason === "rule_changed") await addToNewChannels(db, delivery, now)
    return "settled"
  }
  const opened = openSecrets(secrets, channel.id, sealed, now)
  if (opened === undefined) {
    if (await switchOff(db, channel, "secret_unreadable", now)) onSecretLost?.(channel)
    await fail(db, delivery, "secret_unreadable", now)
    return "settled"
  }
  const attempt = startedAttempt(delivery, now)
  await setAttemptCount(db, delivery.id, attempt.number)
  await insertAttempt(db, attempt)
  return { delivery: { ...delivery, attemptCount: attempt.number }, channel, secrets: opened, attempt }
}

const startedAttempt = ({ id, attemptCount }: Delivery, now: Date): Attempt => ({
  id: newId("att", now),
  deliveryId: id,
  number: attemptCount + 1,
  startedAt: now.toISOString(),
  endedAt: null,
  result: null,
  status: null,
  detail: null,
  nextAttemptAt: null,
})

/** What came of an attempt. */
export interface FinishedAttempt {
  state: "delivered" | "retrying" | "failed" | "lost"
  nextAttemptAt: string | null
  /** Why its channel was switched off by it; null where it was not. */
  offReason: string | null
}

/**
 * Writes down how an attempt went and what follows: done, another attempt, or the rule's next channel. `lost` when
 * somebody else has the delivery by now: then only the attempt itself is written down.
 */
export async function finishAttempt(
  { db, clock }: ServiceContext,
  begun: BegunAttempt,
  outcome: Outcome,
): Promise<FinishedAttempt> {
  return transact(db, async (trx) => {
    const now = clock()
    const { delivery, channel } = begun
    const next = outcome.result === "passing" ? await nextOf(trx, delivery, outcome, now) : null
    await endAttempt(trx, begun, outcome.result, outcome, next, now)
    const state = outcome.result === "delivered" ? "delivered" : next === null ? "failed" : "pending"
    const reason = state === "failed" ? whyFailed(outcome) : null
    const end = { state, reason, ...(next !== null && { nextAttemptAt: next.toISOString() }) } as const
    const nextAttemptAt = next?.toISOString() ?? null
    if (!(await setDeliveryEnded(trx, delivery, end, now.toISOString())))
      return { state: "lost", nextAttemptAt: null, offReason: null }
    const offReason = await judgeChannel(trx, channel, delivery, outcome, now)
    const isLate = next !== null && missesDeadline(next, now, delivery.expiresAt)
    if (state === "failed" || isLate) await addFallback(trx, delivery, now)
    return { state: state === "pending" ? "retrying" : state, nextAttemptAt, offReason }
  })
}

/** Gives back an attempt that the end of the server cut off: it is due at once, for whoever is there. */
export async function giveBack({ db, clock }: ServiceContext, begun: BegunAttempt): Promise<void> {
  await transact(db, async (trx) => {
    const now = clock()
    await endAttempt(trx, begun, "cancelled", { detail: "the server was stopped" }, now, now)
    const end = { state: "pending", reason: null, nextAttemptAt: now.toISOString() } as const
    await setDeliveryEnded(trx, begun.delivery, end, now.toISOString())
  })
}

/** A test is tried once: whoever asked for it waits for the answer. */
async function nextOf(db: Database, delivery: Delivery, outcome: Outcome, now: Date): Promise<Date | null> {
  if (delivery.message.type === "test") return null
  const failures = (await countFailures(db, delivery.id)) + 1
  const { retryAfterSeconds } = outcome
  return nextAttempt(now, { failures, expiresAt: delivery.expiresAt, retryAfterSeconds }, Math.random())
}

function whyFailed({ result, isGone }: Outcome): string {
  if (isGone) return GONE
  return result === "permanent" ? "refused" : "given_up"
}

const endAttempt = (
  db: Database,
  { attempt }: BegunAttempt,
  result: AttemptResult,
  { status, detail }: Pick<Outcome, "status" | "detail">,
  next: Date | null,
  now: Date,
): Promise<void> =>
  setAttemptEnded(db, {
    ...attempt,
    endedAt: now.toISOString(),
    result,
    status: status ?? null,
    // Receivers answer anything, and PostgreSQL keeps no text with a NUL character in it.
    detail: detail?.replace(/[^\P{Cc}\n\t]/gu, "").slice(0, MOST_DETAIL_CHARACTERS) ?? null,
    nextAttemptAt: next?.toISOString() ?? null,
  })

async function fail(db: Database, delivery: Delivery, reason: string, now: Date): Promise<void> {
  await setDeliveryEnded(db, delivery, { state: "failed", reason }, now.toISOString())
  await addFallback(db, delivery, now)
}

/** What an outcome says of the channel. Returns why it was switched off; null where it was not. */
async function judgeChannel(
  db: Database,
  channel: Channel,
  { message }: Delivery,
  outcome: Outcome,
  now: Date,
): Promise<string | null> {
  if (outcome.result === "delivered") {
    await setChannelWell(db, channel.id, now.toISOString())
    return null
  }
  if (message.type === "test" && !outcome.isGone) return null
  await setChannelFailing(db, channel.id, now.toISOString())
  const reason = outcome.isGone ? GONE : isLongFailing(channel, now) ? "failing" : null
  if (reason === null || !(await switchOff(db, channel, reason, now))) return null
  return reason
}
