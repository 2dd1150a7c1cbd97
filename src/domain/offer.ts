import type { CalendarDay } from "./calendar-day.ts"
import type { Thing } from "./thing.ts"

export const OFFER_STATES = ["offered", "accepted", "dismissed"] as const
export type OfferState = (typeof OFFER_STATES)[number]

/** Why a stretch was offered: what it shares with the claim, and how it speaks. */
export interface OfferParts {
  /** Names in common, rarest first. */
  names: string[]
  numbers: string[]
  words: string[]
  isReport: boolean
  isSpeculation: boolean
  isIndependent: boolean
}

/** A stretch of a later digest that seems to bear on an event or a prediction. Offsets are UTF-16 code units. */
export interface Offer {
  id: string
  thing: Thing
  thingId: string
  digestId: string
  start: number
  end: number
  words: string
  score: number
  parts: OfferParts
  state: OfferState
  createdAt: string
  decidedAt: string | null
  decidedBy: string | null
}

/** An offer with the digest it stands in. */
export interface OfferListed extends Offer {
  digestTitle: string
  digestUrl: string | null
  publisher: string | null
  publishedOn: CalendarDay
}
