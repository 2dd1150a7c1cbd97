import { z } from "@hono/zod-openapi"
import { CHANNEL_KINDS } from "../../domain/channel.ts"
import { MESSAGE_TYPES } from "../../domain/delivery.ts"
import { Instant } from "./days.ts"
import { orNull } from "./fields.ts"

const Day = z.string().openapi({ format: "date", example: "2027-01-19" })

const MessageThing = z
  .object({
    kind: z.enum(["event", "prediction"]),
    id: z.string().openapi({ example: "evt_01k2r9m4t8v3q5x7z0a2c4e6g8" }),
    title: z.string().openapi({ example: "Oracle Critical Patch Update" }),
    url: z.string().openapi({
      description: "Its page, below the address of the server",
      example: "/?item=evt_01k2r9m4t8v3q5x7z0a2c4e6g8",
    }),
    when: z
      .string()
      .openapi({ description: "Its days in words, as exact as they are", example: "19 Jan 2027" }),
    dueOn: Day.nullable(),
    clock: z
      .enum(["event", "condition", "outcome", "review"])
      .openapi({ description: "Which of its days is due" }),
    condition: z.string().nullable().openapi({ description: "The “if” of a prediction" }),
    consequence: z.string().nullable().openapi({ description: "The “then” of a prediction" }),
    publishers: z.array(z.string()).readonly(),
    standing: z.string().openapi({ example: "upcoming" }),
  })
  .openapi("ReminderMessageThing", { description: "As it was when the message was made" })

const reminder = {
  occurrenceId: z.string().openapi({
    description: "The reminder: what /api/v1/reminders/{id}/acknowledge and /snooze take",
    example: "occ_01k2r9m4t8v3q5x7z0a2c4e6g8",
  }),
  thing: MessageThing,
  lead: z.string().openapi({
    description: "ISO 8601 duration before the due day; for an overdue verdict the number of the repetition",
    example: "P7D",
  }),
  daysLeft: z.int().openapi({ description: "To the due day, negative after it", example: 7 }),
  dueOn: Day,
  movedFrom: Day.nullable().openapi({ description: "The due day before, where it moved" }),
  lateSeconds: z
    .int()
    .nullable()
    .openapi({ description: "How late it is after the server was down; null on time" }),
}

const MessageItem = z.object({ type: z.enum(MESSAGE_TYPES), ...reminder }).openapi("ReminderMessageItem")

/** The message as every channel renders it and webhooks carry it. What one reminder only has is null in the others. */
export const MessageView = z
  .looseObject({
    type: z.enum(MESSAGE_TYPES).openapi({
      description:
        "`reminder.due`, `.start`, `.overdue`, `.moved`, `.missed`; `reminder.digest` holds several in `items`; `channel.off` " +
        "says that another channel went off; `channel.confirm` asks a mail address; `test` was asked for",
    }),
    id: z.string().openapi({
      description: "The same at every attempt and replay: drop what you have",
      example: "dlv_01kqhc8am0xpgabet8eeebd2sk",
    }),
    timestamp: Instant.openapi({ description: "The instant that it was for" }),
    ruleId: z.string().nullable(),
    ruleName: z.string().nullable().openapi({ example: "Every deadline" }),
    occurrenceId: reminder.occurrenceId.nullable(),
    thing: orNull(MessageThing),
    lead: reminder.lead.nullable(),
    daysLeft: reminder.daysLeft.nullable(),
    dueOn: reminder.dueOn.nullable(),
    movedFrom: reminder.movedFrom,
    lateSeconds: reminder.lateSeconds,
    items: z.array(MessageItem).readonly().openapi({ description: "Of a digest, soonest first; else empty" }),
    channel: z
      .object({ id: z.string(), kind: z.enum(CHANNEL_KINDS), name: z.string(), reason: z.string() })
      .optional()
      .openapi({ description: "Of `channel.off`: which one, and why" }),
  })
  .openapi("ReminderMessage")

const header = (name: string, description: string, example: string) => ({
  name,
  in: "header" as const,
  required: true,
  description,
  schema: { type: "string" as const, example },
})

/** What a receiver gets: `webhooks` of the OpenAPI document. */
export const MESSAGE_WEBHOOK = {
  message: {
    post: {
      operationId: "receiveMessage",
      summary: "What your server gets when a reminder is said to a channel of the kind webhook",
      description:
        "Standard Webhooks: check the signature over `{webhook-id}.{webhook-timestamp}.{body}` with the channel's secret, drop ids " +
        "that you have, and answer 2xx within 15 seconds. Anything else is tried again, after 5 seconds, 5 minutes, 30 minutes, 2 " +
        "hours, 5 hours and then every 10 hours, to a day after the deadline. The stream and pushes carry the same message.",
      parameters: [
        header("webhook-id", "The message's id", "dlv_01kqhc8am0xpgabet8eeebd2sk"),
        header("webhook-timestamp", "When this attempt was sent, in seconds since 1970", "1795420800"),
        header(
          "webhook-signature",
          "`v1,` and the HMAC-SHA256 in base64; one for each secret, a space between",
          "v1,K5oZ…=",
        ),
      ],
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/ReminderMessage" } } },
      },
      responses: {
        "2XX": { description: "It arrived, and is not sent again" },
        "410": { description: "Send nothing more: the channel goes off" },
        "429": { description: "Later: not before Retry-After, a day at most; so do 502, 503 and 504" },
      },
    },
  },
}
