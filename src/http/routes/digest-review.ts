import { createRoute, z } from "@hono/zod-openapi"
import { readMarkedDates } from "../../services/added-mentions.ts"
import { rereadDigest } from "../../services/reread.ts"
import { NoQuery, ok, optionalJsonBody, readProblems, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { DigestId } from "../views/digest.ts"
import { MarkedDates, RereadView, StretchQuery } from "../views/digest-review.ts"
import { ActionBody } from "../views/fields.ts"

const tags = ["Digests"]
const params = z.object({ id: DigestId })

const reread = createRoute({
  operationId: "rereadDigest",
  method: "post",
  path: "/{id}/reread",
  tags,
  summary: "Read a digest's text again",
  description:
    "Proposals that nobody decided about follow the reader as it is now. What was accepted, changed, rejected, merged or " +
    "added stays as it is, and what was rejected does not come back. With the same reader nothing changes.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...ok(RereadView, "What is new, changed and gone"),
    ...writeProblems("not_found", "withdrawn", "conflict"),
  },
})

const dates = createRoute({
  operationId: "readDigestDates",
  method: "get",
  path: "/{id}/dates",
  tags,
  summary: "The dates in a stretch of a digest, as the reader understands them there",
  description: "For adding by hand what the reader missed: send the stretch along as `mention`.",
  request: { params, query: StretchQuery },
  responses: {
    ...ok(MarkedDates, "The words and their dates"),
    ...readProblems("not_found", "invalid_request"),
  },
})

/** Mounted at `/api/v1/digests`. */
export const digestReview = createRouter()
  .openapi(reread, async (c) => c.json(await rereadDigest(c.var.services, c.req.valid("param").id), 200))
  .openapi(dates, async (c) => {
    const entry = { digestId: c.req.valid("param").id, ...c.req.valid("query") }
    return c.json(await readMarkedDates(c.var.services, entry), 200)
  })
