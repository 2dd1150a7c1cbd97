import { createRoute } from "@hono/zod-openapi"
import { listChannelKinds } from "../../services/channel-kinds.ts"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { ChannelKindList } from "../views/channel.ts"

const list = createRoute({
  operationId: "listChannelKinds",
  method: "get",
  path: "/",
  tags: ["Channels and deliveries"],
  summary: "The kinds of channels, and which of them this server can send by",
  request: { query: NoQuery },
  responses: { ...ok(ChannelKindList, "All kinds"), ...readProblems() },
})

/** Mounted at `/api/v1/channel-kinds`. */
export const channelKinds = createRouter().openapi(list, (c) =>
  c.json({ items: listChannelKinds(c.var.services) }, 200),
)
