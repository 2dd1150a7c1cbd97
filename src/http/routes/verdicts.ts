import { createRoute, z } from "@hono/zod-openapi"
import { SOMEONE } from "../../services/context.ts"
import { recordVerdict, undoVerdict } from "../../services/verdicts.ts"
import { revisionAsked } from "../etag.ts"
import { ifMatch, jsonBody, NoQuery, okWithEtag, optionalJsonBody, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { ActionBody } from "../views/fields.ts"
import { PredictionDetail, PredictionId } from "../views/prediction.ts"
import { toVerdictEntry, VerdictBody } from "../views/verdict.ts"
import { showPrediction } from "./predictions.ts"

const tags = ["Verdicts"]
const params = z.object({ id: PredictionId })

const record = createRoute({
  operationId: "recordVerdict",
  method: "post",
  path: "/{id}/verdicts",
  tags,
  summary: "Record what came of a prediction",
  description:
    "About its condition or its outcome. The day it became true is kept apart from the day it is recorded. " +
    "A condition that failed annuls the prediction; `not_yet` only asks again later. A yes or a no wants evidence " +
    "(an address, a quote or a note), unless the server was told otherwise. With `corrects` it takes the place of an " +
    "earlier verdict, which stays on record. A refusal carries the prediction as it now stands in `current`.",
  request: { params, query: NoQuery, headers: ifMatch, body: jsonBody(VerdictBody) },
  responses: {
    ...okWithEtag(PredictionDetail, "The prediction as it now stands"),
    ...writeProblems(
      "not_found",
      "withdrawn",
      "already_resolved",
      "condition_open",
      "no_condition",
      "reason_required",
      "became_true_in_future",
      "evidence_required",
      "precondition_failed",
      "conflict",
    ),
  },
})

const undo = createRoute({
  operationId: "undoVerdict",
  method: "post",
  path: "/{id}/verdicts/undo",
  tags,
  summary: "Take the last verdict back",
  description: "Adds a verdict that withdraws the last one; nothing is erased.",
  request: { params, query: NoQuery, headers: ifMatch, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(PredictionDetail, "The prediction as it now stands"),
    ...writeProblems("not_found", "withdrawn", "nothing_to_undo", "precondition_failed", "conflict"),
  },
})

/** Mounted at `/api/v1/predictions`. */
export const verdicts = createRouter()
  .openapi(record, async (c) => {
    const { id } = c.req.valid("param")
    const body = c.req.valid("json")
    const entry = toVerdictEntry(body, SOMEONE)
    const after = await recordVerdict(c.var.services, id, entry, revisionAsked(c), body.corrects)
    return c.json(showPrediction(c, after), 200)
  })
  .openapi(undo, async (c) => {
    const { id } = c.req.valid("param")
    const after = await undoVerdict(c.var.services, id, c.req.valid("json").by, revisionAsked(c))
    return c.json(showPrediction(c, after), 200)
  })
