import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { openFeedToken } from "../../services/feed-tokens.ts"
import { atomAnswer, calendarAnswer, type FeedPlace, jsonFeedAnswer } from "../feed-answers.ts"
import { ifNoneMatch, orKnown, readProblems } from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { CalendarLook, FeedLook } from "../views/feed.ts"
import { feedOf } from "./calendar.ts"

const params = z.object({
  token: z
    .string()
    .regex(/^wlf_[0-9a-f]{50}$/)
    .openapi({ example: `wlf_${"0".repeat(50)}` }),
})
const tags = ["Calendar and feeds"]
const description =
  "Reachable under any host name: whoever has the address may read it, and nothing else. 404 once it is revoked."

const calendarRoute = createRoute({
  operationId: "getPrivateCalendar",
  method: "get",
  path: "/{token}/calendar.ics",
  tags,
  summary: "The calendar of a private address",
  description,
  request: { params, query: z.strictObject(CalendarLook), headers: ifNoneMatch },
  responses: {
    ...feedOf("text/calendar", "The calendar"),
    ...orKnown,
    ...readProblems("not_found"),
  },
})

const atomRoute = createRoute({
  operationId: "getPrivateAtomFeed",
  method: "get",
  path: "/{token}/feed.atom",
  tags,
  summary: "The Atom feed of a private address",
  description,
  request: { params, query: z.strictObject(FeedLook), headers: ifNoneMatch },
  responses: {
    ...feedOf("application/atom+xml", "A page of the feed"),
    ...orKnown,
    ...readProblems("not_found", "invalid_cursor"),
  },
})

const jsonRoute = createRoute({
  operationId: "getPrivateJsonFeed",
  method: "get",
  path: "/{token}/feed.json",
  tags,
  summary: "The JSON Feed of a private address",
  description,
  request: { params, query: z.strictObject(FeedLook), headers: ifNoneMatch },
  responses: {
    ...feedOf("application/feed+json", "A page of the feed"),
    ...orKnown,
    ...readProblems("not_found", "invalid_cursor"),
  },
})

async function placeOf(c: Context<AppEnv>, secret: string, publicUrl: string | null): Promise<FeedPlace> {
  const { token, query } = await openFeedToken(c.var.services, secret)
  const title = `Watchline: ${token.name}`
  return { title, filter: { query }, publicUrl, viewId: token.viewId, secretName: token.id }
}

/** Mounted at `/feeds`. */
export const privateFeeds = (publicUrl: string | null) =>
  createRouter()
    .openapi(calendarRoute, async (c) =>
      calendarAnswer(c, await placeOf(c, c.req.valid("param").token, publicUrl), c.req.valid("query")),
    )
    .openapi(atomRoute, async (c) =>
      atomAnswer(c, await placeOf(c, c.req.valid("param").token, publicUrl), c.req.valid("query")),
    )
    .openapi(jsonRoute, async (c) =>
      jsonFeedAnswer(c, await placeOf(c, c.req.valid("param").token, publicUrl), c.req.valid("query")),
    )
