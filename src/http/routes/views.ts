import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { View } from "../../domain/view.ts"
import { changeView, createView, getView, listViews, withdrawView } from "../../services/views.ts"
import { revisionAsked, withEtag } from "../etag.ts"
import {
  changeById,
  created,
  decideById,
  jsonBody,
  NoQuery,
  ok,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { toViewView, ViewBody, ViewKey, ViewList, ViewPatch, ViewView } from "../views/view.ts"

const tags = ["Search"]
const params = z.object({ id: ViewKey })

const list = createRoute({
  operationId: "listViews",
  method: "get",
  path: "/",
  tags,
  summary: "Saved views, by name",
  request: { query: NoQuery },
  responses: { ...ok(ViewList, "All of them, 200 at most"), ...readProblems() },
})

const create = createRoute({
  operationId: "createView",
  method: "post",
  path: "/",
  tags,
  summary: "Save a view",
  description: "A query with a name; `slug` is made of the name where it is left out.",
  request: { query: NoQuery, body: jsonBody(ViewBody) },
  responses: { ...created(ViewView, "The new view"), ...writeProblems() },
})

const get = createRoute({
  operationId: "getView",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One view, by its id or its slug",
  ...readById(params, ViewView, "The view"),
})

const change = createRoute({
  operationId: "changeView",
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Rename a view or change what it asks",
  ...changeById(params, { body: ViewPatch, view: ViewView, what: "The view as it now stands" }),
})

const withdraw = createRoute({
  operationId: "withdrawView",
  method: "post",
  path: "/{id}/withdraw",
  tags,
  summary: "Withdraw a view; its slug is free again",
  ...decideById(params, ViewView, "The view as it now stands"),
})

/** The view of one view, its ETag set. */
function show(c: Context<AppEnv>, view: View) {
  return withEtag(c, toViewView(view))
}

/** Mounted at `/api/v1/views`. */
export const views = createRouter()
  .openapi(list, async (c) => c.json({ items: (await listViews(c.var.services)).map(toViewView) }, 200))
  .openapi(create, async (c) => {
    const view = await createView(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/views/${view.id}`)
    return c.json(show(c, view), 201)
  })
  .openapi(get, async (c) => c.json(show(c, await getView(c.var.services, c.req.valid("param").id)), 200))
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(show(c, await changeView(c.var.services, id, c.req.valid("json"), revisionAsked(c))), 200)
  })
  .openapi(withdraw, async (c) =>
    c.json(show(c, await withdrawView(c.var.services, c.req.valid("param").id)), 200),
  )
