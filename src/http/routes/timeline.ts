import { createRoute } from "@hono/zod-openapi"
import { getDensity, getTimeline } from "../../services/timeline.ts"
import { askedQuery } from "../../services/views.ts"
import { ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { DensityQuery, DensityView, TimelineQuery, TimelineView } from "../views/timeline.ts"

const showTimeline = createRoute({
  operationId: "getTimeline",
  method: "get",
  path: "/",
  tags: ["Overview"],
  summary: "What the timeline shows between two days",
  description: "At most 400 items for any window; the rest is counted in `bins`, by topic and calendar unit.",
  request: { query: TimelineQuery },
  responses: {
    ...ok(TimelineView, "Items that touch the window, and counts for the rest"),
    ...readProblems(),
  },
})

const showDensity = createRoute({
  operationId: "getDensity",
  method: "get",
  path: "/density",
  tags: ["Overview"],
  summary: "How much there is in each month or year of the whole ledger",
  request: { query: DensityQuery },
  responses: {
    ...ok(DensityView, "Counts by month, or by year where months are too many"),
    ...readProblems(),
  },
})

/** Mounted at `/api/v1/timeline`. */
export const timeline = createRouter()
  .openapi(showTimeline, async (c) => {
    const { query, view, ...ask } = c.req.valid("query")
    const asked = await askedQuery(c.var.services, { query, view })
    return c.json(await getTimeline(c.var.services, { ...ask, query: asked }), 200)
  })
  .openapi(showDensity, async (c) => {
    const { query, view, ...filter } = c.req.valid("query")
    const asked = await askedQuery(c.var.services, { query, view })
    return c.json(await getDensity(c.var.services, { ...filter, query: asked }), 200)
  })
