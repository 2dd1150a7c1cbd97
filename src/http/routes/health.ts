import { createRoute, z } from "@hono/zod-openapi"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"

const HealthView = z.object({ status: z.literal("ok") }).openapi("Health")

const health = createRoute({
  operationId: "getHealth",
  method: "get",
  path: "/health",
  tags: ["About"],
  summary: "Whether the process answers",
  request: { query: NoQuery },
  responses: { ...ok(HealthView, "It does"), ...readProblems() },
})

/** Mounted at the root. */
export const healthCheck = createRouter().openapi(health, (c) => c.json({ status: "ok" as const }, 200))
