import { z } from "@hono/zod-openapi"
import { type Attempt, DELIVERY_STATES } from "../../domain/delivery.ts"
import type { DeliveryDetail as Detail } from "../../services/deliveries.ts"
import { ChannelId } from "./channel.ts"
import { Instant } from "./days.ts"
import { orNull } from "./fields.ts"
import { MessageView } from "./message.ts"
import { PageQuery, pageOf } from "./page.ts"
import { RuleId } from "./reminder-rule.ts"

export const DeliveryId = z
  .string()
  .regex(/^dlv_[0-9a-z]{26}$/, "must be a delivery's id, dlv_…")
  .openapi({ example: "dlv_01kqhc8am0xpgabet8eeebd2sk" })

/** An instant as clients give it, with any offset; kept in UTC with milliseconds. */
const GivenInstant = z.iso
  .datetime({ offset: true, error: "must be an instant such as 2026-04-21T09:00:00Z" })
  .refine((text) => /^(?:19|2[0-2])\d\d/.test(text), "must lie between 1900 and 2299")
  .transform((text) => new Date(text).toISOString())
  .openapi({ type: "string", format: "date-time", example: "2026-04-21T09:00:00Z" })

export const DeliveryState = z.enum(DELIVERY_STATES).openapi("DeliveryState")
const AttemptResult = z.enum(["delivered", "passing", "permanent", "cancelled"]).openapi("AttemptResult", {
  description:
    "`passing` is tried again, `permanent` is not; `cancelled` was cut off by the end of the server",
})

export const AttemptView = z
  .object({
    id: z.string(),
    number: z.int(),
    startedAt: Instant,
    endedAt: Instant.nullable(),
    result: orNull(AttemptResult).openapi({
      description: "Null while it runs, and for ever where the server died in it",
    }),
    status: z.int().nullable().openapi({ description: "What an HTTP or SMTP server answered" }),
    detail: z.string().nullable(),
    nextAttemptAt: Instant.nullable(),
  })
  .openapi("Attempt")

export const DeliveryView = z
  .object({
    id: z.string(),
    occurrenceId: z.string().nullable(),
    channelId: z.string(),
    replayNumber: z.int().openapi({ description: "0; 1, 2, 3 … where the same message was asked for again" }),
    message: MessageView,
    state: DeliveryState,
    reason: z.string().nullable().openapi({ description: "Why it was cancelled, failed or waits" }),
    nextAttemptAt: Instant.nullable().openapi({ description: "Null when there is none" }),
    expiresAt: Instant.nullable().openapi({ description: "From when on it is not tried any more" }),
    attemptCount: z.int(),
    attempts: z.array(AttemptView),
    createdAt: Instant,
    updatedAt: Instant,
    deliveredAt: Instant.nullable(),
  })
  .openapi("Delivery")

export const DeliveryPage = pageOf(DeliveryView, "DeliveryPage")

export const DeliveryListQuery = z.strictObject({
  ...PageQuery,
  since: GivenInstant.optional().openapi({ description: "Made at this instant or later" }),
  state: DeliveryState.optional(),
  channel: ChannelId.optional(),
  rule: RuleId.optional(),
  order: z
    .enum(["oldest", "newest"])
    .optional()
    .openapi({ description: "Oldest first where `since` is given, else newest first" }),
})

export const ReplayBody = z
  .strictObject({ channelId: ChannelId, since: GivenInstant })
  .openapi("ReplayBody", {
    examples: [{ channelId: "chn_01kqhc8am0xpgabet8eeebd2sk", since: "2026-04-21T09:00:00Z" }],
  })

export const ReplayView = z
  .object({
    replayed: z.int(),
    next: Instant.nullable().openapi({ description: "The instant to go on from; null when that was all" }),
  })
  .openapi("Replay")

export const toAttemptView = ({ deliveryId: _, ...attempt }: Attempt): z.input<typeof AttemptView> => attempt

export function toDeliveryView(delivery: Detail): z.input<typeof DeliveryView> {
  const { id, occurrenceId, channelId, replayNumber, message, state, reason, expiresAt } = delivery
  const { attemptCount, createdAt, updatedAt, deliveredAt } = delivery
  return {
    id,
    occurrenceId,
    channelId,
    replayNumber,
    message: { ...message },
    state,
    reason,
    nextAttemptAt: state === "pending" ? delivery.nextAttemptAt : null,
    expiresAt,
    attemptCount,
    attempts: delivery.attempts.map(toAttemptView),
    createdAt,
    updatedAt,
    deliveredAt,
  }
}
