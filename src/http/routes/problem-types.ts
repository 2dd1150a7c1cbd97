import { createRoute, z } from "@hono/zod-openapi"
import { ERROR_CODES } from "../../domain/errors.ts"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { PROBLEMS } from "../problems.ts"
import { createRouter } from "../router.ts"

const ProblemTypeView = z
  .object({
    type: z.string(),
    code: z.enum(ERROR_CODES),
    status: z.int(),
    title: z.string(),
    retryAfterSeconds: z.int().nullable().openapi({
      description:
        "When asking again may do, where the answer's `Retry-After` says nothing else; null where it will not",
    }),
  })
  .openapi("ProblemType")
const ProblemTypeList = z.object({ items: z.array(ProblemTypeView) }).openapi("ProblemTypeList")

const list = createRoute({
  operationId: "listProblemTypes",
  method: "get",
  path: "/",
  tags: ["About"],
  summary: "Every problem this API can answer with",
  request: { query: NoQuery },
  responses: { ...ok(ProblemTypeList, "The register of problems"), ...readProblems() },
})

const get = createRoute({
  operationId: "getProblemType",
  method: "get",
  path: "/{code}",
  tags: ["About"],
  summary: "What the `type` of a problem stands for",
  request: { params: z.object({ code: z.enum(ERROR_CODES) }), query: NoQuery },
  responses: { ...ok(ProblemTypeView, "The kind of problem"), ...readProblems("not_found") },
})

const toView = (code: keyof typeof PROBLEMS) => ({
  type: `/problems/${code}`,
  code,
  retryAfterSeconds: null,
  ...PROBLEMS[code],
})

/** Mounted at `/problems`. */
export const problemTypes = createRouter()
  .openapi(list, (c) => c.json({ items: ERROR_CODES.map(toView) }, 200))
  .openapi(get, (c) => c.json(toView(c.req.valid("param").code), 200))
