import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { PredictionDetail as Detail } from "../../domain/prediction.ts"
import { todayOf } from "../../services/context.ts"
import {
  acceptPrediction,
  changePrediction,
  createPrediction,
  getPrediction,
  listPredictions,
  withdrawPrediction,
} from "../../services/predictions.ts"
import { restorePrediction } from "../../services/restore.ts"
import { askedQuery } from "../../services/views.ts"
import { revisionAsked, withEtag } from "../etag.ts"
import {
  changeById,
  created,
  jsonBody,
  NoQuery,
  ok,
  okWithEtag,
  optionalJsonBody,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { ActionBody } from "../views/fields.ts"
import {
  PredictionBody,
  PredictionDetail,
  PredictionId,
  PredictionListQuery,
  PredictionPage,
  PredictionPatch,
  toPredictionDetail,
  toPredictionView,
} from "../views/prediction.ts"

const tags = ["Predictions"]
const params = z.object({ id: PredictionId })

const list = createRoute({
  operationId: "listPredictions",
  method: "get",
  path: "/",
  tags,
  summary: "Predictions, by the day a verdict is asked for",
  request: { query: PredictionListQuery },
  responses: { ...ok(PredictionPage, "One page of predictions"), ...readProblems("invalid_cursor") },
})

const create = createRoute({
  operationId: "createPrediction",
  method: "post",
  path: "/",
  tags,
  summary: "Enter a prediction by hand",
  description:
    "It counts as accepted. Each clock is a day, or a duration counted from the day it was made, from an event or " +
    "from the day the condition came true. Without a limit it gets a review date.",
  request: { query: NoQuery, body: jsonBody(PredictionBody) },
  responses: { ...created(PredictionDetail, "The new prediction"), ...writeProblems() },
})

const get = createRoute({
  operationId: "getPrediction",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One prediction, with its words, verdicts and history",
  description:
    "One that was merged into another answers with that one; `content-location` names its address.",
  ...readById(params, PredictionDetail, "The prediction"),
})

const change = createRoute({
  operationId: "changePrediction",
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a prediction",
  ...changeById(params, {
    body: PredictionPatch,
    view: PredictionDetail,
    what: "The prediction as it now stands",
  }),
})

const accept = createRoute({
  operationId: "acceptPrediction",
  method: "post",
  path: "/{id}/accept",
  tags,
  summary: "Accept a proposed prediction",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(PredictionDetail, "The prediction as it now stands"),
    ...writeProblems("not_found", "withdrawn", "conflict"),
  },
})

const withdraw = createRoute({
  operationId: "withdrawPrediction",
  method: "post",
  path: "/{id}/withdraw",
  tags,
  summary: "Withdraw a prediction",
  description: "It leaves lists and timelines; its history stays and it can still be read by its address.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(PredictionDetail, "The prediction as it now stands"),
    ...writeProblems("not_found", "conflict"),
  },
})

const restore = createRoute({
  operationId: "restorePrediction",
  method: "post",
  path: "/{id}/restore",
  tags,
  summary: "Bring a prediction back that was withdrawn",
  description: "It is as it was before, proposed or accepted. One that was merged into another stays.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(PredictionDetail, "The prediction as it now stands"),
    ...writeProblems("not_found", "cannot_undo", "conflict"),
  },
})

/** The view of one prediction, its ETag set. */
export function showPrediction(c: Context<AppEnv>, prediction: Detail) {
  return withEtag(c, toPredictionDetail(prediction, todayOf(c.var.services)))
}

/** Mounted at `/api/v1/predictions`. */
export const predictions = createRouter()
  .openapi(list, async (c) => {
    const { limit, cursor, type, query: text, view, ...filter } = c.req.valid("query")
    const query = await askedQuery(c.var.services, { query: text, view })
    const page = await listPredictions(c.var.services, { ...filter, kind: type, query }, { limit, cursor })
    const today = todayOf(c.var.services)
    return c.json({ ...page, items: page.items.map((one) => toPredictionView(one, today)) }, 200)
  })
  .openapi(create, async (c) => {
    const prediction = await createPrediction(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/predictions/${prediction.id}`)
    return c.json(showPrediction(c, prediction), 201)
  })
  .openapi(get, async (c) => {
    const { id } = c.req.valid("param")
    const prediction = await getPrediction(c.var.services, id)
    if (prediction.id !== id) c.header("content-location", `/api/v1/predictions/${prediction.id}`)
    return c.json(showPrediction(c, prediction), 200)
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param")
    const after = await changePrediction(c.var.services, id, c.req.valid("json"), revisionAsked(c))
    return c.json(showPrediction(c, after), 200)
  })
  .openapi(accept, async (c) => {
    const { id } = c.req.valid("param")
    const after = await acceptPrediction(c.var.services, id, c.req.valid("json").by)
    return c.json(showPrediction(c, after), 200)
  })
  .openapi(withdraw, async (c) => {
    const { id } = c.req.valid("param")
    const after = await withdrawPrediction(c.var.services, id, c.req.valid("json").by)
    return c.json(showPrediction(c, after), 200)
  })
  .openapi(restore, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(showPrediction(c, await restorePrediction(c.var.services, id, c.req.valid("json").by)), 200)
  })
