import { type Database, transact } from "../db/database.ts"
import { setChannel } from "../db/queries/channels.ts"
import { setConfirmationsEnded } from "../db/queries/confirmations.ts"
import { setChannelDeliveriesDue } from "../db/queries/delivery-leases.ts"
import { type Channel, UNSUBSCRIBED } from "../domain/channel.ts"
import { DomainError } from "../domain/errors.ts"
import type { ChannelContext } from "./channel-context.ts"
import { switchOff } from "./channel-health.ts"
import { getChannel } from "./channels.ts"
import { askToConfirm } from "./confirmations.ts"
import { type DeliveryDetail, getDelivery } from "./deliveries.ts"
import { requireStored } from "./revisions.ts"

/**
 * Asks the address of a channel again whether it agrees.
 * @throws DomainError `not_found`, `withdrawn`, `channel_not_active` (nothing waits to be confirmed), `mail_not_set_up`,
 * `confirmation_too_soon`, `secret_key_missing`.
 */
export async function requestConfirmation(context: ChannelContext, id: string): Promise<DeliveryDetail> {
  const { id: deliveryId } = await transact(context.db, async (trx) => {
    const channel = await getChannel({ db: trx }, id)
    if (channel.withdrawnAt !== null)
      throw new DomainError("withdrawn", `${id} was withdrawn; it cannot be used any more`)
    if (channel.state !== "unconfirmed")
      throw new DomainError("channel_not_active", `${id} is ${channel.state}: nothing waits to be confirmed`)
    return askToConfirm({ ...context, db: trx }, channel)
  })
  context.onDeliveryDue?.()
  return getDelivery(context, deliveryId)
}

/** Its receiver agreed: messages go there from now on. @throws DomainError `conflict`. */
export async function confirm(db: Database, channel: Channel, now: Date): Promise<void> {
  const at = now.toISOString()
  const confirmed = {
    ...channel,
    state: "active",
    stateReason: null,
    failingSince: null,
    confirmedAt: at,
    updatedAt: at,
  } as const
  requireStored(await setChannel(db, confirmed, channel.revision), channel.id)
  await setConfirmationsEnded(db, channel.id, at)
}

/** Its receiver wants nothing more: it is off until somebody asks them again, and they agree. @throws DomainError `conflict`. */
export async function unsubscribe(db: Database, channel: Channel, now: Date): Promise<void> {
  const at = now.toISOString()
  await setConfirmationsEnded(db, channel.id, at)
  if (await switchOff(db, channel, UNSUBSCRIBED, now)) return
  const off = { ...channel, state: "off", stateReason: UNSUBSCRIBED, updatedAt: at } as const
  requireStored(await setChannel(db, off, channel.revision), channel.id)
  await setChannelDeliveriesDue(db, channel.id, at)
}
