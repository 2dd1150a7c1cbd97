import { createRoute, z } from "@hono/zod-openapi"
import { getBulk, runBulk } from "../../services/bulk.ts"
import { undoBulk } from "../../services/undo-bulk.ts"
import { jsonBody, NoQuery, ok, optionalJsonBody, readProblems, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { BulkBody, BulkId, BulkView, toBulkView, toDoing } from "../views/bulk.ts"
import { ActionBody } from "../views/fields.ts"

const tags = ["Bulk"]
const params = z.object({ id: BulkId })

const run = createRoute({
  operationId: "runBulk",
  method: "post",
  path: "/",
  tags,
  summary: "Do one thing to many events and predictions",
  description:
    "All of it or nothing: `some_unable` names those that cannot take it, with the reason. With `skipUnable` they are " +
    "left out and listed. At most 2000 at once. Events move with their days, predictions with the last days that their " +
    "words set; what is counted from something else follows that.",
  request: { query: NoQuery, body: jsonBody(BulkBody) },
  responses: {
    ...ok(BulkView, "What it did to each"),
    ...writeProblems("some_unable", "invalid_span", "invalid_duration", "evidence_required", "conflict"),
  },
})

const get = createRoute({
  operationId: "getBulk",
  method: "get",
  path: "/{id}",
  tags,
  summary: "What was done to many things at once",
  request: { params, query: NoQuery },
  responses: { ...ok(BulkView, "The bulk action"), ...readProblems("not_found") },
})

const undo = createRoute({
  operationId: "undoBulk",
  method: "post",
  path: "/{id}/undo",
  tags,
  summary: "Take a bulk action back",
  description:
    "Everything it changed is as it was before. Where somebody changed one of the things since, nothing is taken back, " +
    "and `cannot_undo` names those.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...ok(BulkView, "What was taken back"),
    ...writeProblems("not_found", "nothing_to_undo", "cannot_undo", "conflict"),
  },
})

/** Mounted at `/api/v1/bulk`. */
export const bulk = createRouter()
  .openapi(run, async (c) => {
    const body = c.req.valid("json")
    const { ids, query, skipUnable, by } = body
    const done = await runBulk(c.var.services, { doing: toDoing(body), ids, query, skipUnable, by })
    return c.json(toBulkView(done), 200)
  })
  .openapi(get, async (c) => c.json(toBulkView(await getBulk(c.var.services, c.req.valid("param").id)), 200))
  .openapi(undo, async (c) => {
    const undone = await undoBulk(c.var.services, c.req.valid("param").id, c.req.valid("json").by)
    return c.json(toBulkView(undone), 200)
  })
