import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { RegroupingListed } from "../../domain/regrouping.ts"
import { mergeEvents } from "../../services/merge-events.ts"
import { mergePredictions } from "../../services/merge-predictions.ts"
import { splitEvent, splitPrediction } from "../../services/split.ts"
import { listTwins } from "../../services/twins.ts"
import { undoRegrouping } from "../../services/undo-regrouping.ts"
import { revisionAsked } from "../etag.ts"
import {
  created,
  ifMatch,
  jsonBody,
  NoQuery,
  ok,
  okWithEtag,
  optionalJsonBody,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { EventDetail, EventId } from "../views/event.ts"
import { ActionBody } from "../views/fields.ts"
import { PredictionDetail, PredictionId } from "../views/prediction.ts"
import {
  MergeEventBody,
  MergePredictionBody,
  SplitEventBody,
  SplitPredictionBody,
} from "../views/regroup-bodies.ts"
import {
  RegroupingId,
  RegroupingView,
  TwinList,
  TwinQuery,
  toRegroupingView,
  toTwinView,
} from "../views/regrouping.ts"
import { showEvent } from "./events.ts"
import { showPrediction } from "./predictions.ts"

const tags = ["Merging and splitting"]
const SAME = "the likeliest first, by their words and their days. Each comes with a score from 0 to 1."
const MERGE_DESCRIPTION =
  "The other one's mentions and what hangs on it come to this one. The other one is withdrawn, and its address answers " +
  "with this one from then on (`content-location` says so). It can be taken back."

const eventParams = z.object({ id: EventId })
const predictionParams = z.object({ id: PredictionId })
const changed = ["not_found", "withdrawn", "precondition_failed", "conflict"] as const

const eventTwins = createRoute({
  operationId: "listEventTwins",
  method: "get",
  path: "/events/{id}/twins",
  tags,
  summary: "Events that may be the same as this one",
  description: `At most twelve, ${SAME}`,
  request: { params: eventParams, query: TwinQuery },
  responses: { ...ok(TwinList, "Likely twins"), ...readProblems("not_found") },
})

const predictionTwins = createRoute({
  operationId: "listPredictionTwins",
  method: "get",
  path: "/predictions/{id}/twins",
  tags,
  summary: "Predictions that may be the same as this one",
  description: `At most twelve, ${SAME}`,
  request: { params: predictionParams, query: TwinQuery },
  responses: { ...ok(TwinList, "Likely twins"), ...readProblems("not_found") },
})

const mergeEvent = createRoute({
  operationId: "mergeEvents",
  method: "post",
  path: "/events/{id}/merge",
  tags,
  summary: "Make another event one with this one",
  description: MERGE_DESCRIPTION,
  request: { params: eventParams, query: NoQuery, headers: ifMatch, body: jsonBody(MergeEventBody) },
  responses: {
    ...okWithEtag(EventDetail, "The kept event as it now stands"),
    ...writeProblems(...changed, "merge_conflict", "hangs_in_cycle"),
  },
})

const mergePrediction = createRoute({
  operationId: "mergePredictions",
  method: "post",
  path: "/predictions/{id}/merge",
  tags,
  summary: "Make another prediction one with this one",
  description: `${MERGE_DESCRIPTION} Answers to questions that this one has none to come along; two that were answered differently are refused.`,
  request: {
    params: predictionParams,
    query: NoQuery,
    headers: ifMatch,
    body: jsonBody(MergePredictionBody),
  },
  responses: {
    ...okWithEtag(PredictionDetail, "The kept prediction as it now stands"),
    ...writeProblems(...changed, "merge_conflict"),
  },
})

const splitEventRoute = createRoute({
  operationId: "splitEvent",
  method: "post",
  path: "/events/{id}/split",
  tags,
  summary: "Make some mentions of an event one of their own",
  request: { params: eventParams, query: NoQuery, headers: ifMatch, body: jsonBody(SplitEventBody) },
  responses: { ...created(EventDetail, "The new event"), ...writeProblems(...changed) },
})

const splitPredictionRoute = createRoute({
  operationId: "splitPrediction",
  method: "post",
  path: "/predictions/{id}/split",
  tags,
  summary: "Make some mentions of a prediction one of their own",
  request: {
    params: predictionParams,
    query: NoQuery,
    headers: ifMatch,
    body: jsonBody(SplitPredictionBody),
  },
  responses: { ...created(PredictionDetail, "The new prediction"), ...writeProblems(...changed) },
})

const undo = createRoute({
  operationId: "undoRegrouping",
  method: "post",
  path: "/regroupings/{id}/undo",
  tags,
  summary: "Take a merge or a split back",
  description:
    "What it moved returns. Fields that somebody changed since stay as they are. Refused where a later merge, split or " +
    "verdict builds on it.",
  request: { params: z.object({ id: RegroupingId }), query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...ok(RegroupingView, "What was taken back"),
    ...writeProblems("not_found", "nothing_to_undo", "cannot_undo", "hangs_in_cycle", "conflict"),
  },
})

function at(c: Context<AppEnv>, path: string): void {
  c.header("location", `/api/v1/${path}`)
}

/** Mounted at `/api/v1`. */
export const regroupings = createRouter()
  .openapi(eventTwins, async (c) => {
    const items = await listTwins(c.var.services, c.req.valid("param").id, c.req.valid("query").q)
    return c.json({ items: items.map(toTwinView) }, 200)
  })
  .openapi(predictionTwins, async (c) => {
    const items = await listTwins(c.var.services, c.req.valid("param").id, c.req.valid("query").q)
    return c.json({ items: items.map(toTwinView) }, 200)
  })
  .openapi(mergeEvent, async (c) => {
    const { id } = c.req.valid("param")
    const kept = await mergeEvents(c.var.services, id, c.req.valid("json"), revisionAsked(c))
    return c.json(showEvent(c, kept), 200)
  })
  .openapi(mergePrediction, async (c) => {
    const { id } = c.req.valid("param")
    const kept = await mergePredictions(c.var.services, id, c.req.valid("json"), revisionAsked(c))
    return c.json(showPrediction(c, kept), 200)
  })
  .openapi(splitEventRoute, async (c) => {
    const { id } = c.req.valid("param")
    const made = await splitEvent(c.var.services, id, c.req.valid("json"), revisionAsked(c))
    at(c, `events/${made.id}`)
    return c.json(showEvent(c, made), 201)
  })
  .openapi(splitPredictionRoute, async (c) => {
    const { id } = c.req.valid("param")
    const made = await splitPrediction(c.var.services, id, c.req.valid("json"), revisionAsked(c))
    at(c, `predictions/${made.id}`)
    return c.json(showPrediction(c, made), 201)
  })
  .openapi(undo, async (c) => {
    const undone: RegroupingListed = await undoRegrouping(
      c.var.services,
      c.req.valid("param").id,
      c.req.valid("json").by,
    )
    return c.json(toRegroupingView(undone), 200)
  })
