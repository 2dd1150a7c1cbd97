import { type Database, transact } from "../db/database.ts"
import * as channels from "../db/queries/channels.ts"
import { insertDelivery } from "../db/queries/deliveries.ts"
import { releaseHeld } from "../db/queries/delivery-leases.ts"
import {
  type Channel,
  type ChannelAddress,
  type ChannelKind,
  type ChannelState,
  isUnsubscribed,
} from "../domain/channel.ts"
import type { Delivery } from "../domain/delivery.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import type { ChannelContext } from "./channel-context.ts"
import { BARE_MESSAGE } from "./channel-health.ts"
import { requireAvailable } from "./channel-kinds.ts"
import { hasSecret, newWebhookSecret, sealFirst, sealNext } from "./channel-secrets.ts"
import { askToConfirm } from "./confirmations.ts"
import type { ServiceContext } from "./context.ts"
import { requireFewTests } from "./deliveries.ts"
import { toDue } from "./new-delivery.ts"
import { checkRevision, notFound, requireStored } from "./revisions.ts"

/** A channel as somebody asks for it. */
export interface ChannelEntry {
  kind: ChannelKind
  name: string
  address: ChannelAddress
}

export interface ChannelPatch {
  name?: string | undefined
  address?: ChannelAddress | undefined
}

/** A channel with a new secret, which is shown only now; null where its kind has none. */
export interface ChannelWithSecret {
  channel: Channel
  secret: string | null
}

/** More channels than this nobody keeps apart. */
export const MOST_CHANNELS = 200
const HOUR = 3_600_000

/** @throws DomainError `not_found`. */
export async function getChannel({ db }: Pick<ServiceContext, "db">, id: string): Promise<Channel> {
  const channel = await channels.findChannel(db, id)
  if (channel === undefined) throw notFound("channel", id)
  return channel
}

/**
 * Adds a channel. Nothing is sent to it by that, but to a mail address the question whether it agrees.
 * @throws DomainError `address_refused`, `secret_key_missing`, `mail_not_set_up`, `confirmation_too_soon`, `invalid_request`
 * (there are too many).
 */
export async function createChannel(
  context: ChannelContext,
  entry: ChannelEntry,
): Promise<ChannelWithSecret> {
  requireAvailable(context, entry.kind)
  await checkAddress(context, entry.address)
  const now = context.clock()
  const channel: Channel = {
    ...entry,
    id: newId("chn", now),
    state: entry.kind === "email" ? "unconfirmed" : "active",
    stateReason: null,
    failingSince: null,
    confirmedAt: null,
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    withdrawnAt: null,
  }
  const secret = hasSecret(channel) ? newWebhookSecret() : null
  const sealed = secret === null ? channels.NO_SECRETS : sealFirst(context.secrets, channel.id, secret)
  await transact(context.db, async (trx) => {
    await requireRoom(trx)
    await channels.insertChannel(trx, channel, sealed)
    if (channel.state === "unconfirmed") await askToConfirm({ ...context, db: trx }, channel)
  })
  if (channel.state === "unconfirmed") context.onDeliveryDue?.()
  return { channel, secret }
}

/** @throws DomainError `not_found`, `withdrawn`, `address_refused`, `precondition_failed`, `conflict`. */
export async function changeChannel(
  context: ChannelContext,
  id: string,
  { name, address }: ChannelPatch,
  ifRevision?: number,
): Promise<Channel> {
  if (address !== undefined) {
    const { kind } = await getChannel(context, id)
    if (!isSameReceiver(kind, address))
      throw new DomainError("invalid_request", `${id} is a channel of another kind: add another one instead`)
    await checkAddress(context, address)
  }
  return storeChannel(
    context,
    id,
    (before) => ({
      ...before,
      name: name ?? before.name,
      address: address ?? before.address,
      // What failed at another address says nothing of this one.
      failingSince: address === undefined ? before.failingSince : null,
    }),
    ifRevision,
  )
}

/** Holds back what is for it until it is resumed. @throws DomainError `not_found`, `withdrawn`, `channel_not_active`. */
export async function pauseChannel(context: ServiceContext, id: string): Promise<Channel> {
  const { state } = await getChannel(context, id)
  if (state === "paused") return getChannel(context, id)
  return storeChannel(context, id, (before) => moved(before, ["active"], "paused"))
}

/**
 * Sends to it again, what was held back first; what failed before is forgiven. One whose receiver wanted nothing more
 * waits until they agreed anew.
 * @throws DomainError `not_found`, `withdrawn`, `channel_not_active` (its receiver has not agreed), `mail_not_set_up`,
 * `confirmation_too_soon`, `secret_key_missing`.
 */
export async function resumeChannel(context: ChannelContext, id: string): Promise<Channel> {
  const known = await getChannel(context, id)
  if (known.state === "active") return known
  const resumed = await transact(context.db, async (trx) => {
    const inside = { ...context, db: trx }
    // First: once it waits to be confirmed, nothing says any more that its receiver did not want to be asked.
    const before = await getChannel(inside, id)
    if (isUnsubscribed(before) && before.withdrawnAt === null) await askToConfirm(inside, before)
    const channel = await storeChannel(inside, id, (now) =>
      isUnsubscribed(now)
        ? { ...moved(now, ["off"], "unconfirmed"), confirmedAt: null }
        : moved(now, ["paused", "off"], "active"),
    )
    if (channel.state === "active") await releaseHeld(trx, id, context.clock().toISOString())
    return channel
  })
  context.onDeliveryDue?.()
  return resumed
}

/**
 * Gives it a new secret; for `overlapHours` messages are signed with the one before it as well.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_request` (its kind has no secret), `secret_key_missing`, `conflict`.
 */
export async function rotateSecret(
  context: ChannelContext,
  id: string,
  overlapHours: number,
): Promise<ChannelWithSecret> {
  const secret = newWebhookSecret()
  const channel = await transact(context.db, async (trx) => {
    const found = await channels.findSealedChannel(trx, id)
    if (found === undefined) throw notFound("channel", id)
    if (!hasSecret(found.channel))
      throw new DomainError("invalid_request", `${id} is a channel without a secret`)
    const until = new Date(context.clock().getTime() + overlapHours * HOUR)
    const sealed = sealNext(context.secrets, id, found.sealed, secret, until)
    return storeChannel({ ...context, db: trx }, id, (before) => before, undefined, sealed)
  })
  return { channel, secret }
}

/**
 * Lays a message ready that only says that it arrives; it is tried once. Also for a channel that is paused or off.
 * @throws DomainError `not_found`, `withdrawn`, `channel_not_active` (its receiver has not agreed, or wants nothing more),
 * `too_many_tests`.
 */
export async function sendTest(context: ChannelContext, id: string): Promise<Delivery> {
  const channel = await getChannel(context, id)
  if (channel.withdrawnAt !== null) throw gone(id)
  if (channel.state === "unconfirmed" || isUnsubscribed(channel)) throw notActive(channel)
  const now = context.clock()
  const message = { ...BARE_MESSAGE, type: "test", timestamp: now.toISOString() } as const
  const delivery = toDue(message, id, null, now)
  await transact(context.db, async (trx) => {
    await requireFewTests(trx, id, now)
    await insertDelivery(trx, delivery)
  })
  context.onDeliveryDue?.()
  return delivery
}

/** A webhook may move, and browsers renew their subscriptions; any other receiver is another channel. */
const isSameReceiver = (kind: ChannelKind, { url, endpoint }: ChannelAddress): boolean =>
  kind === "webhook" ? url !== undefined : kind === "push" && endpoint !== undefined

async function checkAddress(context: ChannelContext, { url, endpoint }: ChannelAddress): Promise<void> {
  for (const address of [url, endpoint]) if (address !== undefined) await context.checkAddress(address)
}

/** @throws DomainError `invalid_request` where no other channel may be added. */
export async function requireRoom(db: Database): Promise<void> {
  if ((await channels.countChannels(db)) >= MOST_CHANNELS)
    throw new DomainError("invalid_request", `there are ${MOST_CHANNELS} channels; withdraw one first`)
}

/** Changes one that was not withdrawn. @throws DomainError `not_found`, `withdrawn`, `precondition_failed`, `conflict`. */
export async function storeChannel(
  { db, clock }: Pick<ServiceContext, "db" | "clock">,
  id: string,
  change: (before: Channel) => Channel,
  ifRevision?: number,
  sealed?: channels.SealedSecrets,
): Promise<Channel> {
  return transact(db, async (trx) => {
    const before = await getChannel({ db: trx }, id)
    if (before.withdrawnAt !== null) throw gone(id)
    checkRevision(before, ifRevision)
    const after = { ...change(before), updatedAt: clock().toISOString() }
    requireStored(await channels.setChannel(trx, after, before.revision, sealed), id)
    return { ...after, revision: before.revision + 1 }
  })
}

function moved(before: Channel, from: readonly ChannelState[], to: ChannelState): Channel {
  if (!from.includes(before.state)) throw notActive(before)
  return { ...before, state: to, stateReason: null, failingSince: null }
}

const gone = (id: string) => new DomainError("withdrawn", `${id} was withdrawn; it cannot be used any more`)

const notActive = ({ id, state }: Channel) => new DomainError("channel_not_active", `${id} is ${state}`)
