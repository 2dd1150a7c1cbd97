import { transact } from "../db/database.ts"
import * as offers from "../db/queries/offers.ts"
import { DomainError } from "../domain/errors.ts"
import type { OfferListed, OfferState } from "../domain/offer.ts"
import type { Thing } from "../domain/thing.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { notFound } from "./revisions.ts"

/** What an accepted offer puts into a verdict: where it can be read, and the words. The verdict itself stays open. */
export interface Evidence {
  /** The digest's own address, or where it lies here. */
  evidenceUrl: string
  evidenceQuote: string
}

/** Best first. */
export const listOffers = (
  { db }: Pick<ServiceContext, "db">,
  ask: { thing?: Thing | undefined; thingId?: string | undefined; state: OfferState; limit: number },
): Promise<OfferListed[]> => offers.listOffers(db, ask)

/**
 * Takes an offer as evidence. Nothing is resolved: what comes back is to be put into a verdict by whoever gives one.
 * `origin` is where people reach the pages. @throws DomainError `not_found`, `already_decided`.
 */
export async function acceptOffer(
  context: ServiceContext,
  id: string,
  origin: string,
  by?: string,
): Promise<{ offer: OfferListed; evidence: Evidence }> {
  const offer = await decide(context, id, "accepted", by)
  const evidenceUrl = offer.digestUrl ?? `${origin}/digests/${offer.digestId}#at-${offer.start}-${offer.end}`
  return { offer, evidence: { evidenceUrl, evidenceQuote: offer.words } }
}

/** Says that the stretch is not about it; it is not offered again. @throws DomainError `not_found`, `already_decided`. */
export const dismissOffer = (context: ServiceContext, id: string, by?: string): Promise<OfferListed> =>
  decide(context, id, "dismissed", by)

/** The same decision twice is one. */
async function decide(
  context: ServiceContext,
  id: string,
  state: Exclude<OfferState, "offered">,
  by: string | undefined,
): Promise<OfferListed> {
  return transact(context.db, async (trx) => {
    const decided = { at: context.clock().toISOString(), by: by ?? SOMEONE }
    const isStored = await offers.setOfferState(trx, id, state, decided)
    const offer = await offers.findOffer(trx, id)
    if (offer === undefined) throw notFound("offer", id)
    if (!isStored && offer.state !== state)
      throw new DomainError("already_decided", `${id} was ${offer.state} already`)
    return offer
  })
}
