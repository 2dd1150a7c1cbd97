import { z } from "@hono/zod-openapi"
import { ChannelId } from "./channel.ts"

const Place = z.string().openapi({ example: "42" })

export const StreamQuery = z.strictObject({
  channel: ChannelId.optional().openapi({ description: "Only what is sent to this channel" }),
  after: Place.optional().openapi({
    description: "The `id` of the last event that arrived; 0 for all there is",
  }),
})

export const StreamHeaders = z.object({
  "last-event-id": Place.optional().openapi({
    description: "The same, as browsers send it when they come back",
  }),
})
