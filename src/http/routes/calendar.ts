import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { ItemFilter } from "../../domain/item-filter.ts"
import { askedQuery, getView } from "../../services/views.ts"
import { atomAnswer, calendarAnswer, type FeedPlace, jsonFeedAnswer } from "../feed-answers.ts"
import { ifNoneMatch, orKnown, readProblems } from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { CalendarLook, FeedLook } from "../views/feed.ts"
import { AskedQuery } from "../views/query.ts"
import { FilterQuery } from "../views/timeline.ts"

const EtagHeader = { etag: { schema: { type: "string" as const }, description: "A hash of the feed" } }

/** The 200 of a feed. */
export const feedOf = (type: string, description: string) => ({
  200: { description, headers: EtagHeader, content: { [type]: { schema: z.string() } } },
})

const Filter = {
  thing: FilterQuery.thing,
  kind: FilterQuery.kind,
  publisher: FilterQuery.publisher,
  topic: FilterQuery.topic,
  ...AskedQuery,
}

const tags = ["Calendar and feeds"]
const calendarRoute = createRoute({
  operationId: "getCalendar",
  method: "get",
  path: "/calendar.ics",
  tags,
  summary: "Events and deadlines as a calendar to subscribe to",
  description:
    "iCalendar (RFC 5545, RFC 7986). All-day entries with alarms; a month, a quarter or a year stands on its last day " +
    "and says so; a series goes by its rule. What was withdrawn is cancelled for 30 days. Beyond 20,000 events or as many " +
    "predictions the oldest are left out, and X-WATCHLINE-LEFT-OUT says how many.",
  request: { query: z.strictObject({ ...Filter, ...CalendarLook }), headers: ifNoneMatch },
  responses: { ...feedOf("text/calendar", "The calendar"), ...orKnown, ...readProblems() },
})

const feedQuery = z.strictObject({ ...Filter, ...FeedLook })
const atomRoute = createRoute({
  operationId: "getAtomFeed",
  method: "get",
  path: "/feed.atom",
  tags,
  summary: "What is due, settled, new or moved, as an Atom feed",
  description: "Atom (RFC 4287), the newest first; `next` leads to the page after (RFC 5005).",
  request: { query: feedQuery, headers: ifNoneMatch },
  responses: {
    ...feedOf("application/atom+xml", "A page of the feed"),
    ...orKnown,
    ...readProblems("invalid_cursor"),
  },
})

const jsonRoute = createRoute({
  operationId: "getJsonFeed",
  method: "get",
  path: "/feed.json",
  tags,
  summary: "The same as JSON Feed",
  description: "JSON Feed 1.1, the newest first; `next_url` leads to the page after.",
  request: { query: feedQuery, headers: ifNoneMatch },
  responses: {
    ...feedOf("application/feed+json", "A page of the feed"),
    ...orKnown,
    ...readProblems("invalid_cursor"),
  },
})

interface Asked extends Omit<ItemFilter, "query"> {
  query?: string | undefined
  view?: string | undefined
}

/** What a feed with these parameters shows, and what it is called. */
async function placeOf(c: Context<AppEnv>, asked: Asked, publicUrl: string | null): Promise<FeedPlace> {
  const { query: words, view, thing, kind, publisher, topic } = asked
  const query = await askedQuery(c.var.services, { query: words, view })
  const shown = view === undefined ? null : await getView(c.var.services, view)
  const title = shown === null ? "Watchline" : `Watchline: ${shown.name}`
  const filter = { thing, kind, publisher, topic, query }
  return { title, filter, publicUrl, viewId: shown?.id ?? null }
}

/** Mounted at the root; `publicUrl` is where people reach the pages, where that is known. */
export const calendar = (publicUrl: string | null) =>
  createRouter()
    .openapi(calendarRoute, async (c) => {
      const asked = c.req.valid("query")
      return calendarAnswer(c, await placeOf(c, asked, publicUrl), asked)
    })
    .openapi(atomRoute, async (c) => {
      const asked = c.req.valid("query")
      return atomAnswer(c, await placeOf(c, asked, publicUrl), asked)
    })
    .openapi(jsonRoute, async (c) => {
      const asked = c.req.valid("query")
      return jsonFeedAnswer(c, await placeOf(c, asked, publicUrl), asked)
    })
