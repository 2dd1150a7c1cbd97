import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import {
  acceptDigest,
  type DigestDetail as Detail,
  getDigest,
  ingestDigest,
  listDigests,
  withdrawDigest,
} from "../../services/digests.ts"
import { askModelAgain } from "../../services/model-pass.ts"
import { etagOfThing, withEtag } from "../etag.ts"
import {
  created,
  jsonBody,
  NoQuery,
  ok,
  okWithEtag,
  optionalJsonBody,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import {
  DigestBody,
  DigestDetail,
  DigestId,
  DigestListQuery,
  DigestPage,
  DigestView,
  toDigestView,
  toModelPassView,
} from "../views/digest.ts"
import { ActionBody } from "../views/fields.ts"

const tags = ["Digests"]
const params = z.object({ id: DigestId })

const list = createRoute({
  operationId: "listDigests",
  method: "get",
  path: "/",
  tags,
  summary: "Digests, newest first",
  request: { query: DigestListQuery },
  responses: {
    ...ok(DigestPage, "One page of digests, without their texts"),
    ...readProblems("invalid_cursor"),
  },
})

const ingest = createRoute({
  operationId: "ingestDigest",
  method: "post",
  path: "/",
  tags,
  summary: "Read a digest",
  description:
    "The text is read into proposed events and predictions. The same text twice is one digest: 201 the first time, " +
    "200 after that. Where the text does not say its own day, `publishedOn` has to.",
  request: { query: NoQuery, body: jsonBody(DigestBody) },
  responses: {
    ...okWithEtag(DigestView, "This text was read before"),
    ...created(DigestView, "The digest, read"),
    ...writeProblems("published_on_unknown"),
  },
})

const get = createRoute({
  operationId: "getDigest",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One digest with its text and what was found in it",
  ...readById(params, DigestDetail, "The digest"),
})

const accept = createRoute({
  operationId: "acceptDigest",
  method: "post",
  path: "/{id}/accept",
  tags,
  summary: "Accept everything proposed from a digest",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(DigestDetail, "The digest as it now stands"),
    ...writeProblems("not_found", "withdrawn"),
  },
})

const withdraw = createRoute({
  operationId: "withdrawDigest",
  method: "post",
  path: "/{id}/withdraw",
  tags,
  summary: "Withdraw a digest and what rests on it alone",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: { ...okWithEtag(DigestDetail, "The digest as it now stands"), ...writeProblems("not_found") },
})

const askModel = createRoute({
  operationId: "askModelAgain",
  method: "post",
  path: "/{id}/model-pass",
  tags,
  summary: "Have the language model read a digest again",
  description:
    "Puts it in the queue; the answer says how it stands. What a person accepted, changed or withdrew stays, and what " +
    "was rejected does not come back.",
  request: { params, query: NoQuery },
  responses: {
    ...okWithEtag(DigestDetail, "The digest as it now stands"),
    ...writeProblems("not_found", "withdrawn", "model_off"),
  },
})

/** The view of one digest, its ETag set. */
function show(c: Context<AppEnv>, digest: Detail) {
  const modelPass = digest.modelPass && toModelPassView(digest.modelPass)
  const view = { ...toDigestView(digest), text: digest.text, found: digest.found, modelPass }
  return withEtag(c, view)
}

/** Mounted at `/api/v1/digests`. */
export const digests = createRouter()
  .openapi(list, async (c) => {
    const page = await listDigests(c.var.services, c.req.valid("query"))
    return c.json({ ...page, items: page.items.map(toDigestView) }, 200)
  })
  .openapi(ingest, async (c) => {
    const { digest, isNew } = await ingestDigest(c.var.services, c.req.valid("json"))
    const view = toDigestView(digest)
    c.header("location", `/api/v1/digests/${digest.id}`)
    c.header("etag", etagOfThing(view))
    return isNew ? c.json(view, 201) : c.json(view, 200)
  })
  .openapi(get, async (c) => c.json(show(c, await getDigest(c.var.services, c.req.valid("param").id)), 200))
  .openapi(accept, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(show(c, await acceptDigest(c.var.services, id, c.req.valid("json").by)), 200)
  })
  .openapi(askModel, async (c) =>
    c.json(show(c, await askModelAgain(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(withdraw, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(show(c, await withdrawDigest(c.var.services, id, c.req.valid("json").by)), 200)
  })
