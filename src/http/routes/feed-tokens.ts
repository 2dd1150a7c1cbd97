import { createRoute, z } from "@hono/zod-openapi"
import { createFeedToken, listFeedTokens, revokeFeedToken } from "../../services/feed-tokens.ts"
import { baseOf } from "../feed-answers.ts"
import { jsonBody, NoQuery, ok, readProblems, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import {
  FeedTokenBody,
  FeedTokenList,
  FeedTokenView,
  NewFeedTokenView,
  toFeedTokenView,
} from "../views/feed.ts"

const tags = ["Calendar and feeds"]

const list = createRoute({
  operationId: "listFeedTokens",
  method: "get",
  path: "/",
  tags,
  summary: "Private addresses of feeds",
  description: "Those that count first, then the revoked ones, 200 at most; never the tokens.",
  request: { query: NoQuery },
  responses: { ...ok(FeedTokenList, "The newest first"), ...readProblems() },
})

const create = createRoute({
  operationId: "createFeedToken",
  method: "post",
  path: "/",
  tags,
  summary: "Make a private address of a calendar and feeds",
  description: "The answer holds the token and the addresses, this once: only a hash of it is kept.",
  request: { query: NoQuery, body: jsonBody(FeedTokenBody) },
  responses: {
    201: { description: "The new address", content: { "application/json": { schema: NewFeedTokenView } } },
    ...writeProblems("not_found"),
  },
})

const revoke = createRoute({
  operationId: "revokeFeedToken",
  method: "post",
  path: "/{id}/revoke",
  tags,
  summary: "Revoke a private address: from now on it answers 404",
  request: { params: z.object({ id: z.string().regex(/^tok_[0-9a-z]{26}$/) }), query: NoQuery },
  responses: { ...ok(FeedTokenView, "The address, revoked"), ...writeProblems("not_found") },
})

/** Mounted at `/api/v1/feed-tokens`. */
export const feedTokens = (publicUrl: string | null) =>
  createRouter()
    .openapi(list, async (c) => {
      const items = (await listFeedTokens(c.var.services)).map(toFeedTokenView)
      return c.json({ items }, 200)
    })
    .openapi(create, async (c) => {
      const { listed, secret } = await createFeedToken(c.var.services, c.req.valid("json"))
      const address = `${baseOf(c, publicUrl)}/feeds/${secret}`
      const addresses = {
        calendar: `${address}/calendar.ics`,
        atom: `${address}/feed.atom`,
        json: `${address}/feed.json`,
      }
      return c.json({ ...toFeedTokenView(listed), token: secret, addresses }, 201)
    })
    .openapi(revoke, async (c) =>
      c.json(toFeedTokenView(await revokeFeedToken(c.var.services, c.req.valid("param").id)), 200),
    )
