import { transact } from "../db/database.ts"
import * as list from "../db/queries/channel-list.ts"
import { setChannel } from "../db/queries/channels.ts"
import { setChannelDeliveriesDue } from "../db/queries/delivery-leases.ts"
import type { Channel } from "../domain/channel.ts"
import type { ChannelListed } from "../domain/channel-list.ts"
import type { ChannelContext } from "./channel-context.ts"
import { getChannel, MOST_CHANNELS, requireRoom, storeChannel } from "./channels.ts"
import type { ServiceContext } from "./context.ts"
import { requireStored } from "./revisions.ts"

/** In the order in which they were made, 200 at most; or those that were withdrawn, the last 200, latest first. */
export const listChannels = (
  { db }: Pick<ServiceContext, "db">,
  isWithdrawn = false,
): Promise<ChannelListed[]> => list.listChannels(db, isWithdrawn, MOST_CHANNELS)

/** Sends nothing there any more; what waits goes to the next channels of its rule. @throws DomainError `not_found`. */
export async function withdrawChannel(context: ChannelContext, id: string): Promise<Channel> {
  const before = await getChannel(context, id)
  if (before.withdrawnAt !== null) return before
  const withdrawnAt = context.clock().toISOString()
  const withdrawn = await transact(context.db, async (trx) => {
    const channel = await storeChannel({ ...context, db: trx }, id, (known) => ({ ...known, withdrawnAt }))
    await setChannelDeliveriesDue(trx, id, withdrawnAt)
    return channel
  })
  context.onDeliveryDue?.()
  return withdrawn
}

/**
 * Brings a withdrawn channel back as it was before, paused, off or unconfirmed too: the rules that name it send there
 * again from now on, and what was to go there meanwhile stays unsent. What failed before is forgiven. One that is not
 * withdrawn stays as it is.
 * @throws DomainError `not_found`, `invalid_request` (there are too many), `conflict`.
 */
export async function restoreChannel({ db, clock }: ServiceContext, id: string): Promise<Channel> {
  return transact(db, async (trx) => {
    const before = await getChannel({ db: trx }, id)
    if (before.withdrawnAt === null) return before
    await requireRoom(trx)
    const after = { ...before, withdrawnAt: null, failingSince: null, updatedAt: clock().toISOString() }
    requireStored(await setChannel(trx, after, before.revision), id)
    return { ...after, revision: before.revision + 1 }
  })
}
