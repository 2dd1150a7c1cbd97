import { createRoute, z } from "@hono/zod-openapi"
import { acceptOffer, dismissOffer, listOffers } from "../../services/offers.ts"
import { NoQuery, ok, optionalJsonBody, readProblems, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { ActionBody } from "../views/fields.ts"
import { AcceptedOffer, OfferId, OfferList, OfferQuery, OfferView, toOfferView } from "../views/offer.ts"

const tags = ["Offers"]
const params = z.object({ id: OfferId })

const list = createRoute({
  operationId: "listOffers",
  method: "get",
  path: "/",
  tags,
  summary: "Stretches of later digests that seem to bear on what is open, best first",
  description:
    "Without what stands in withdrawn digests, and, of what is only offered, without what was settled since.",
  request: { query: OfferQuery },
  responses: { ...ok(OfferList, "At most `limit` offers"), ...readProblems() },
})

const accept = createRoute({
  operationId: "acceptOffer",
  method: "post",
  path: "/{id}/accept",
  tags,
  summary: "Take an offer as evidence",
  description:
    "Gives what to put into a verdict. The verdict is still a person's: nothing is resolved by this.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...ok(AcceptedOffer, "The offer, and the evidence for a verdict"),
    ...writeProblems("not_found", "already_decided"),
  },
})

const dismiss = createRoute({
  operationId: "dismissOffer",
  method: "post",
  path: "/{id}/dismiss",
  tags,
  summary: "Say that a stretch is not about it",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...ok(OfferView, "The offer as it now stands"),
    ...writeProblems("not_found", "already_decided"),
  },
})

/** Mounted at `/api/v1/offers`; `publicUrl` is where people reach the pages, where that is known. */
export const offers = (publicUrl: string | null) =>
  createRouter()
    .openapi(list, async (c) => {
      const found = await listOffers(c.var.services, c.req.valid("query"))
      return c.json({ items: found.map(toOfferView) }, 200)
    })
    .openapi(accept, async (c) => {
      const origin = publicUrl ?? new URL(c.req.url).origin
      const { by } = c.req.valid("json")
      const { offer, evidence } = await acceptOffer(c.var.services, c.req.valid("param").id, origin, by)
      return c.json({ offer: toOfferView(offer), evidence }, 200)
    })
    .openapi(dismiss, async (c) => {
      const { by } = c.req.valid("json")
      return c.json(toOfferView(await dismissOffer(c.var.services, c.req.valid("param").id, by)), 200)
    })
