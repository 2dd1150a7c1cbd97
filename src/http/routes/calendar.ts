import { createRoute, z } from "@hono/zod-openapi"
import { renderCalendar } from "../../publish/ical.ts"
import { getCalendar } from "../../services/calendar.ts"
import { askedQuery } from "../../services/views.ts"
import { etagOfText } from "../etag.ts"
import { ifNoneMatch, orKnown, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { AskedQuery } from "../views/query.ts"
import { FilterQuery } from "../views/timeline.ts"

const CALENDAR_TYPE = "text/calendar; charset=utf-8"

const feed = createRoute({
  operationId: "getCalendar",
  method: "get",
  path: "/calendar.ics",
  tags: ["Deadlines"],
  summary: "Events and deadlines as a calendar to subscribe to",
  description:
    "iCalendar (RFC 5545, RFC 7986). All-day entries with alarms at 09:00 of the reader's own zone; " +
    "a month, a quarter or a year stands on its last day and says so.",
  request: {
    query: z.strictObject({
      thing: FilterQuery.thing,
      kind: FilterQuery.kind,
      publisher: FilterQuery.publisher,
      topic: FilterQuery.topic,
      ...AskedQuery,
    }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The calendar",
      headers: { etag: { schema: { type: "string" as const }, description: "A hash of the calendar" } },
      content: { "text/calendar": { schema: z.string() } },
    },
    ...orKnown,
    ...readProblems(),
  },
})

/** Mounted at the root; `publicUrl` is where people reach the pages, where that is known. */
export const calendar = (publicUrl: string | null) =>
  createRouter().openapi(feed, async (c) => {
    const { query: asked, view, ...filter } = c.req.valid("query")
    const query = await askedQuery(c.var.services, { query: asked, view })
    const { events, predictions } = await getCalendar(c.var.services, { ...filter, query })
    const text = renderCalendar({ name: "Watchline", publicUrl, events, predictions })
    return c.body(text, 200, {
      "content-type": CALENDAR_TYPE,
      "cache-control": "no-cache",
      etag: etagOfText(text),
    })
  })
