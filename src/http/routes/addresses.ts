import { createRoute, z } from "@hono/zod-openapi"
import { DomainError } from "../../domain/errors.ts"
import { getForecast, getMention, getOffer, getVerdict, pageOf } from "../../services/addresses.ts"
import { etagOfText } from "../etag.ts"
import { ifNoneMatch, NoQuery, okWithEtag, orKnown, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { ForecastView, toForecastView } from "../views/forecast.ts"
import { MentionView, toMentionView } from "../views/mention.ts"
import { OfferView, toOfferView } from "../views/offer.ts"
import { toVerdictView, VerdictView } from "../views/verdict.ts"

/** The id of a thing whose prefix is known. */
const idOf = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`))

const one = <const Path extends string, T extends z.ZodType>(
  path: Path,
  prefix: string,
  said: { operationId: string; tag: string; what: string },
  view: T,
) =>
  createRoute({
    operationId: said.operationId,
    method: "get",
    path: `${path}/{id}` as const,
    tags: [said.tag],
    summary: `One ${said.what}, at an address that stays`,
    request: { params: z.object({ id: idOf(prefix) }), query: NoQuery, headers: ifNoneMatch },
    responses: { ...okWithEtag(view, `The ${said.what}`), ...orKnown, ...readProblems("not_found") },
  })

const OwnVerdict = VerdictView.extend({ predictionId: z.string() }).openapi("OwnVerdict")

const verdict = one(
  "/verdicts",
  "ver",
  { operationId: "getVerdict", tag: "Verdicts", what: "verdict" },
  OwnVerdict,
)
const forecast = one(
  "/forecasts",
  "fct",
  { operationId: "getForecast", tag: "Forecasts", what: "forecast" },
  ForecastView,
)
const mention = one(
  "/mentions",
  "men",
  { operationId: "getMention", tag: "Digests", what: "mention" },
  MentionView,
)
const offer = one("/offers", "off", { operationId: "getOffer", tag: "Offers", what: "offer" }, OfferView)

/** Mounted at `/api/v1`. */
export const addresses = createRouter()
  .openapi(verdict, async (c) => {
    const found = await getVerdict(c.var.services, c.req.valid("param").id)
    const view = { ...toVerdictView(found), predictionId: found.predictionId }
    c.header("etag", etagOfText(JSON.stringify(view)))
    return c.json(view, 200)
  })
  .openapi(forecast, async (c) => {
    const view = toForecastView(await getForecast(c.var.services, c.req.valid("param").id))
    c.header("etag", etagOfText(JSON.stringify(view)))
    return c.json(view, 200)
  })
  .openapi(mention, async (c) => {
    const view = toMentionView(await getMention(c.var.services, c.req.valid("param").id))
    c.header("etag", etagOfText(JSON.stringify(view)))
    return c.json(view, 200)
  })
  .openapi(offer, async (c) => {
    const view = toOfferView(await getOffer(c.var.services, c.req.valid("param").id))
    c.header("etag", etagOfText(JSON.stringify(view)))
    return c.json(view, 200)
  })

const ID = /^[a-z]{3}_[0-9a-z]{26}$/

/**
 * Mounted at the root: links that stay, `/go/ID`. What was merged leads to what it went into, what was withdrawn to where
 * that is said.
 */
export const permalinks = createRouter()
permalinks.get("/go/:id", async (c) => {
  const id = c.req.param("id")
  if (!ID.test(id)) throw new DomainError("not_found", "There is nothing at this address")
  return c.redirect(await pageOf(c.var.services, id), 302)
})
