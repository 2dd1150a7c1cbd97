import { createRoute, z } from "@hono/zod-openapi"
import { getDelivery, listDeliveries, replayDelivery, replaySince } from "../../services/deliveries.ts"
import { jsonBody, NoQuery, ok, readProblems, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import {
  DeliveryId,
  DeliveryListQuery,
  DeliveryPage,
  DeliveryView,
  ReplayBody,
  ReplayView,
  toDeliveryView,
} from "../views/delivery.ts"

const tags = ["Channels and deliveries"]
const params = z.object({ id: DeliveryId })

const list = createRoute({
  operationId: "listDeliveries",
  method: "get",
  path: "/",
  tags,
  summary: "Every message, with its attempts and why it was not sent",
  description:
    "The safety net for a receiver that was down: ask with `since` a little before the last message that arrived, follow " +
    "`nextCursor` to the end, and drop the ids you have. `message` is what was sent, `attempts` are the tries with what came back.",
  request: { query: DeliveryListQuery },
  responses: { ...ok(DeliveryPage, "One page of deliveries"), ...readProblems("invalid_cursor") },
})

const get = createRoute({
  operationId: "getDelivery",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One message, with its attempts",
  request: { params, query: NoQuery },
  responses: { ...ok(DeliveryView, "The delivery"), ...readProblems("not_found") },
})

const replay = createRoute({
  operationId: "replayDelivery",
  method: "post",
  path: "/{id}/replay",
  tags,
  summary: "Send one message again, now",
  description:
    "What waits for its next attempt is tried now, also where it was asked for again already; anything else gets a delivery of its own with the next `replayNumber`. " +
    "The message is the same, its id too.",
  request: { params, query: NoQuery },
  responses: {
    ...ok(DeliveryView, "The delivery that will be sent"),
    ...writeProblems("not_found", "withdrawn", "channel_not_active", "too_many_tests", "conflict"),
  },
})

const replayAll = createRoute({
  operationId: "replayDeliveries",
  method: "post",
  path: "/replay",
  tags,
  summary: "Send a channel again all it was to get since an instant",
  description: "Oldest first, at most 500 at once; not what was taken back.",
  request: { query: NoQuery, body: jsonBody(ReplayBody) },
  responses: {
    ...ok(ReplayView, "How many will be sent"),
    ...writeProblems("not_found", "withdrawn", "conflict"),
  },
})

/** Mounted at `/api/v1/deliveries`. */
export const deliveries = createRouter()
  .openapi(list, async (c) => {
    const { channel, rule, since, state, order, limit, cursor } = c.req.valid("query")
    const ask = {
      since,
      state,
      channelId: channel,
      ruleId: rule,
      order: order ?? (since === undefined ? "newest" : "oldest"),
    }
    const page = await listDeliveries(c.var.services, ask, { limit, cursor })
    return c.json({ ...page, items: page.items.map(toDeliveryView) }, 200)
  })
  .openapi(get, async (c) =>
    c.json(toDeliveryView(await getDelivery(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(replay, async (c) =>
    c.json(toDeliveryView(await replayDelivery(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(replayAll, async (c) => {
    const { channelId, since } = c.req.valid("json")
    return c.json(await replaySince(c.var.services, channelId, since), 200)
  })
