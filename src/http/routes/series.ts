import { createRoute } from "@hono/zod-openapi"
import { listSeries } from "../../services/series.ts"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { SeriesList, toSeriesView } from "../views/series.ts"

const showSeries = createRoute({
  operationId: "listSeries",
  method: "get",
  path: "/",
  tags: ["Events"],
  summary: "Events that repeat by a rule",
  request: { query: NoQuery },
  responses: { ...ok(SeriesList, "Every series, by title"), ...readProblems() },
})

/** Mounted at `/api/v1/series`. */
export const series = createRouter().openapi(showSeries, async (c) => {
  const items = await listSeries(c.var.services)
  return c.json({ items: items.map(toSeriesView) }, 200)
})
