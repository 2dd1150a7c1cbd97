import { createRoute } from "@hono/zod-openapi"
import { getSummary } from "../../services/summary.ts"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { SummaryView } from "../views/timeline.ts"

const showSummary = createRoute({
  operationId: "getSummary",
  method: "get",
  path: "/",
  tags: ["Overview"],
  summary: "How things stand today",
  request: { query: NoQuery },
  responses: {
    ...ok(SummaryView, "Counts, the next deadline and what can be filtered by"),
    ...readProblems(),
  },
})

/** Mounted at `/api/v1/summary`. */
export const summary = createRouter().openapi(showSummary, async (c) =>
  c.json(await getSummary(c.var.services), 200),
)
