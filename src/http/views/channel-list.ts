import { z } from "@hono/zod-openapi"
import type { ChannelListed } from "../../domain/channel-list.ts"
import { ChannelView, toChannelView } from "./channel.ts"
import { Instant } from "./days.ts"
import { AttemptView, DeliveryState, toAttemptView } from "./delivery.ts"
import { orNull } from "./fields.ts"

const LastDelivery = z
  .object({
    id: z.string(),
    occurrenceId: z.string().nullable().openapi({
      description: "The reminder that it tells of; null of a test, and of what tells of a channel",
    }),
    state: DeliveryState,
    reason: z.string().nullable().openapi({ description: "Why it was cancelled, failed or waits" }),
    nextAttemptAt: Instant.nullable().openapi({ description: "Null when there is none" }),
    attemptCount: z.int(),
    createdAt: Instant,
    deliveredAt: Instant.nullable(),
    lastAttempt: orNull(AttemptView).openapi({ description: "Null where it was never tried" }),
  })
  .openapi("LastDelivery")

const ChannelListedView = ChannelView.extend({
  lastDelivery: orNull(LastDelivery).openapi({
    description: "What came of the message that it was to get last; null where there was none yet",
  }),
}).openapi("ChannelListed")

export const ChannelList = z.object({ items: z.array(ChannelListedView) }).openapi("ChannelList")

export function toChannelListed({
  lastDelivery,
  ...channel
}: ChannelListed): z.input<typeof ChannelListedView> {
  return {
    ...toChannelView(channel),
    lastDelivery: lastDelivery && {
      ...lastDelivery,
      nextAttemptAt: lastDelivery.state === "pending" ? lastDelivery.nextAttemptAt : null,
      lastAttempt: lastDelivery.lastAttempt && toAttemptView(lastDelivery.lastAttempt),
    },
  }
}
