import { createRoute } from "@hono/zod-openapi"
import { deadlineDays } from "../../domain/deadline.ts"
import { todayOf } from "../../services/context.ts"
import { listDeadlines } from "../../services/deadlines.ts"
import { askedQuery } from "../../services/views.ts"
import { ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { DeadlineList, DeadlineQuery } from "../views/timeline.ts"

const showDeadlines = createRoute({
  operationId: "listDeadlines",
  method: "get",
  path: "/",
  tags: ["Deadlines"],
  summary: "What falls due, soonest first",
  description:
    "Events by their last day and predictions by the day a verdict is asked for. " +
    "Without parameters: the next 30 days. `overdue=true` adds what is past and still wants a verdict.",
  request: { query: DeadlineQuery },
  responses: { ...ok(DeadlineList, "Deadlines, soonest first"), ...readProblems() },
})

/** Mounted at `/api/v1/deadlines`. */
export const deadlines = createRouter().openapi(showDeadlines, async (c) => {
  const { from, to, within, overdue, query: text, view, ...rest } = c.req.valid("query")
  const days = deadlineDays({ from, to, within }, todayOf(c.var.services))
  const query = await askedQuery(c.var.services, { query: text, view })
  const ask = { ...rest, ...days, query, overdue: overdue === "true" }
  return c.json(await listDeadlines(c.var.services, ask), 200)
})
