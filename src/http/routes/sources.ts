import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { ErrorCode } from "../../domain/errors.ts"
import {
  addSource,
  type SourceDetail as Detail,
  dateSourceItem,
  getSource,
  listSources,
  pauseSource,
  pollSource,
  resumeSource,
  skipSourceItem,
  withdrawSource,
} from "../../services/sources.ts"
import { withEtag } from "../etag.ts"
import {
  created,
  jsonBody,
  NoQuery,
  ok,
  okWithEtag,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import {
  FETCH_PROBLEMS,
  ItemDayBody,
  SourceBody,
  SourceDetail,
  SourceId,
  SourceItemId,
  SourceListQuery,
  SourcePage,
  toSourceDetail,
  toSourceView,
} from "../views/source.ts"

const tags = ["Sources"]
const params = z.object({ id: SourceId })
const itemParams = z.object({ id: SourceId, itemId: SourceItemId })

const list = createRoute({
  operationId: "listSources",
  method: "get",
  path: "/",
  tags,
  summary: "What is followed, the newest first",
  request: { query: SourceListQuery },
  responses: { ...ok(SourcePage, "One page of sources"), ...readProblems("invalid_cursor") },
})

const add = createRoute({
  operationId: "addSource",
  method: "post",
  path: "/",
  tags,
  summary: "Follow a feed or a page",
  description:
    "It is fetched once before it is followed, so that a wrong address is refused; a page that names a feed as its own " +
    "stands for that feed. The newest items are read right after that, into proposals. The same address twice is one source: 201 the first time, 200 after that.",
  request: { query: NoQuery, body: jsonBody(SourceBody) },
  responses: {
    ...okWithEtag(SourceDetail, "This address is followed already"),
    ...created(SourceDetail, "The new source"),
    ...writeProblems(...FETCH_PROBLEMS),
  },
})

const get = createRoute({
  operationId: "getSource",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One source with what became of its items",
  ...readById(params, SourceDetail, "The source"),
})

/** A decision about one source, without a body. */
const decision = <Path extends string>(
  path: Path,
  operationId: string,
  summary: string,
  ...codes: ErrorCode[]
) =>
  createRoute({
    operationId,
    method: "post",
    path,
    tags,
    summary,
    request: { params, query: NoQuery },
    responses: {
      ...okWithEtag(SourceDetail, "The source as it now stands"),
      ...writeProblems("not_found", ...codes),
    },
  })

const poll = decision(
  "/{id}/poll",
  "pollSource",
  "Ask it now; what comes of it shows in the source a moment later",
  "withdrawn",
  "source_not_active",
)
const pause = decision("/{id}/pause", "pauseSource", "Ask nothing of it until it is resumed", "withdrawn")
const resume = decision("/{id}/resume", "resumeSource", "Ask it again, beginning now", "withdrawn")
const withdraw = decision(
  "/{id}/withdraw",
  "withdrawSource",
  "Follow it no longer; what was read from it stays",
)

const date = createRoute({
  operationId: "dateSourceItem",
  method: "post",
  path: "/{id}/items/{itemId}/read",
  tags,
  summary: "Read an item that did not say its day",
  request: { params: itemParams, query: NoQuery, body: jsonBody(ItemDayBody) },
  responses: {
    ...okWithEtag(SourceDetail, "The source as it now stands"),
    ...writeProblems("not_found"),
  },
})

const skip = createRoute({
  operationId: "skipSourceItem",
  method: "post",
  path: "/{id}/items/{itemId}/skip",
  tags,
  summary: "Leave out an item that did not say its day",
  request: { params: itemParams, query: NoQuery },
  responses: {
    ...okWithEtag(SourceDetail, "The source as it now stands"),
    ...writeProblems("not_found"),
  },
})

/** The view of one source, its ETag set. */
function show(c: Context<AppEnv>, source: Detail) {
  return withEtag(c, toSourceDetail(source, c.var.services.clock()))
}

/** Mounted at `/api/v1/sources`. */
export const sources = createRouter()
  .openapi(list, async (c) => {
    const page = await listSources(c.var.services, c.req.valid("query"))
    const now = c.var.services.clock()
    return c.json({ ...page, items: page.items.map((one) => toSourceView(one, now)) }, 200)
  })
  .openapi(add, async (c) => {
    const { source, isNew } = await addSource(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/sources/${source.id}`)
    return isNew ? c.json(show(c, source), 201) : c.json(show(c, source), 200)
  })
  .openapi(get, async (c) => c.json(show(c, await getSource(c.var.services, c.req.valid("param").id)), 200))
  .openapi(poll, async (c) => c.json(show(c, await pollSource(c.var.services, c.req.valid("param").id)), 200))
  .openapi(pause, async (c) =>
    c.json(show(c, await pauseSource(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(resume, async (c) =>
    c.json(show(c, await resumeSource(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(withdraw, async (c) =>
    c.json(show(c, await withdrawSource(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(date, async (c) => {
    const { id, itemId } = c.req.valid("param")
    const { publishedOn } = c.req.valid("json")
    return c.json(show(c, await dateSourceItem(c.var.services, id, itemId, publishedOn)), 200)
  })
  .openapi(skip, async (c) => {
    const { id, itemId } = c.req.valid("param")
    return c.json(show(c, await skipSourceItem(c.var.services, id, itemId)), 200)
  })
