import { createRoute, z } from "@hono/zod-openapi"
import { DomainError } from "../../domain/errors.ts"
import { openStream } from "../../services/stream.ts"
import { eventStreamOf } from "../event-stream.ts"
import { readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { StreamHeaders, StreamQuery } from "../views/stream.ts"

const EXAMPLE = [
  "retry: 3000",
  "id: 41",
  "",
  "id: 42",
  "event: reminder.due",
  'data: {"type":"reminder.due","id":"dlv_…","timestamp":"2026-11-23T08:00:00.000Z", …}',
  "",
  ": nothing new",
  "id: 42",
  "",
].join("\n")

const follow = createRoute({
  operationId: "followStream",
  method: "get",
  path: "/",
  tags: ["Channels and deliveries"],
  summary: "Messages to channels of the kind sse, as they are sent",
  description:
    "Server-sent events, for EventSource or `curl -N`: `id` is the place in the stream, `event` the message's type, `data` the " +
    "message as webhooks carry it. It begins with what comes from now on, or after `Last-Event-ID` (before that, `after`), without " +
    "gap or repeat. Entries are kept for 30 days; an event `stream.gap` says which places are not there any more: ask " +
    "`/api/v1/deliveries?since=` for what was sent meanwhile. A comment comes every 15 seconds.",
  request: { query: StreamQuery, headers: StreamHeaders },
  responses: {
    200: {
      description: "The stream, which does not end by itself",
      content: { "text/event-stream": { schema: z.string(), examples: { due: { value: EXAMPLE } } } },
    },
    ...readProblems("not_found", "invalid_cursor", "too_many_readers"),
  },
})

const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-store",
  "x-accel-buffering": "no",
  // The server's end must not wait for a connection that nothing else uses.
  connection: "close",
}

/** Mounted at `/api/v1/stream`. */
export const streamRoutes = createRouter().openapi(follow, async (c) => {
  const { channel, after } = c.req.valid("query")
  const position = positionOf(c.req.valid("header")["last-event-id"] || after)
  const reader = await openStream(c.var.services, { after: position, channelId: channel })
  if (c.req.method !== "HEAD")
    return c.body(eventStreamOf(reader, { cut: () => c.env?.outgoing?.destroy() }), 200, HEADERS)
  reader.close()
  return c.body(null, 200, HEADERS) as never
})

/** Read by hand: what is wrong with it is the same whether it comes in the address or in a header. */
function positionOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  throw new DomainError("invalid_cursor", "a place in the stream is a number, as an event's id is")
}
