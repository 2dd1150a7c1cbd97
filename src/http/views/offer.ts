import { z } from "@hono/zod-openapi"
import { OFFER_STATES, type OfferListed } from "../../domain/offer.ts"
import { THINGS } from "../../domain/thing.ts"
import { Day, Instant } from "./days.ts"
import { searchLimit } from "./page.ts"

export const OfferId = z
  .string()
  .regex(/^off_[0-9a-z]{26}$/, "must be an offer's id, off_…")
  .openapi({ example: "off_01kqhc8am0xpgabet8eeebd2sk" })

export const OfferView = z
  .object({
    id: z.string(),
    thing: z.enum(THINGS),
    thingId: z.string(),
    digestId: z.string(),
    digestTitle: z.string(),
    digestUrl: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: Day,
    start: z.int().openapi({ description: "Where the words stand in the digest's text (UTF-16 code units)" }),
    end: z.int(),
    words: z.string(),
    score: z
      .number()
      .openapi({ description: "How surely it bears on the thing; 6 is the least, over 10 is much" }),
    parts: z
      .object({
        names: z.array(z.string()),
        numbers: z.array(z.string()),
        words: z.array(z.string()),
        isReport: z.boolean(),
        isSpeculation: z.boolean(),
        isIndependent: z.boolean(),
      })
      .openapi({ description: "What it shares with the thing, rarest first, and how it speaks" }),
    state: z.enum(OFFER_STATES),
    createdAt: Instant,
    decidedAt: Instant.nullable(),
    decidedBy: z.string().nullable(),
  })
  .openapi("Offer")

export const OfferList = z.object({ items: z.array(OfferView) }).openapi("OfferList")

export const OfferQuery = z.strictObject({
  thing: z.enum(THINGS).optional(),
  thingId: z
    .string()
    .regex(/^(?:evt|prd)_[0-9a-z]{26}$/, "must be the id of an event or a prediction")
    .optional(),
  state: z.enum(OFFER_STATES).default("offered"),
  limit: searchLimit,
})

export const AcceptedOffer = z
  .object({
    offer: OfferView,
    evidence: z
      .object({ evidenceUrl: z.string(), evidenceQuote: z.string() })
      .openapi({ description: "To be put into the body of a verdict; nothing is resolved by this" }),
  })
  .openapi("AcceptedOffer")

export const toOfferView = (offer: OfferListed): z.input<typeof OfferView> => ({ ...offer })
