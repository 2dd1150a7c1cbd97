import { type Database, transact } from "../db/database.ts"
import {
  findAskedAt,
  findDeclinedAt,
  insertConfirmation,
  listConfirmations,
} from "../db/queries/confirmations.ts"
import { insertDelivery } from "../db/queries/deliveries.ts"
import type { Channel } from "../domain/channel.ts"
import {
  type Confirmation,
  MOST_CONFIRMATIONS_A_DAY,
  MOST_QUESTIONS_A_DAY,
  mailboxOf,
  mayAskAgainAt,
} from "../domain/confirmation.ts"
import type { Delivery } from "../domain/delivery.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import type { ChannelContext } from "./channel-context.ts"
import { BARE_MESSAGE } from "./channel-health.ts"
import { requireAvailable } from "./channel-kinds.ts"
import { requireLinkKey } from "./mail-links.ts"
import { toDue } from "./new-delivery.ts"

/**
 * Lays a mail ready that asks an address whether it agrees, for a channel that waits for that.
 * @throws DomainError `confirmation_too_soon`, `mail_not_set_up`, `secret_key_missing` (its link could not be signed).
 */
export async function askToConfirm(context: ChannelContext, channel: Channel): Promise<Delivery> {
  requireAvailable(context, channel.kind)
  requireLinkKey(context.secrets)
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const confirmation = await insertQuestion(trx, channel, now)
    const { id, kind, name } = channel
    const delivery = toDue(
      {
        ...BARE_MESSAGE,
        type: "channel.confirm",
        timestamp: now.toISOString(),
        channel: { id, kind, name, reason: "unconfirmed" },
        confirmationId: confirmation.id,
      },
      id,
      null,
      now,
    )
    await insertDelivery(trx, delivery)
    return delivery
  })
}

async function insertQuestion(db: Database, { id, address }: Channel, now: Date): Promise<Confirmation> {
  const to = mailboxOf(address.to ?? "")
  const last = await listConfirmations(db, to, MOST_CONFIRMATIONS_A_DAY)
  const earliestOfMost = await findAskedAt(db, MOST_QUESTIONS_A_DAY)
  const again = mayAskAgainAt({ last, earliestOfMost, declinedAt: await findDeclinedAt(db, to) }, now)
  const confirmation: Confirmation = {
    id: newId("cnf", now),
    channelId: id,
    address: to,
    number: (last[0]?.number ?? 0) + 1,
    askedAt: now.toISOString(),
    endedAt: null,
  }
  if (again !== null) throw tooSoon(`at ${again.toISOString()}`, secondsBetween(now, again))
  if (!(await insertConfirmation(db, confirmation))) throw tooSoon("in a minute", 60)
  return confirmation
}

/** The same words whatever stands in the way: what somebody answered is nobody else's business. */
const tooSoon = (when: string, againInSeconds: number): DomainError =>
  new DomainError("confirmation_too_soon", `the address can be asked again ${when}`, [], { againInSeconds })

/** Whole seconds, not too few. */
const secondsBetween = (now: Date, then: Date): number => Math.ceil((then.getTime() - now.getTime()) / 1000)
