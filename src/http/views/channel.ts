import { z } from "@hono/zod-openapi"
import { CHANNEL_KINDS, CHANNEL_STATES, type Channel } from "../../domain/channel.ts"
import { Instant } from "./days.ts"
import { hasChange, NO_CHANGE } from "./event.ts"
import { Line, orNull } from "./fields.ts"

export const ChannelId = z
  .string()
  .regex(/^chn_[0-9a-z]{26}$/, "must be a channel's id, chn_…")
  .openapi({ example: "chn_01kqhc8am0xpgabet8eeebd2sk" })

const ChannelKind = z.enum(CHANNEL_KINDS).openapi("ChannelKind")
const ChannelState = z.enum(CHANNEL_STATES).openapi("ChannelState", {
  description:
    "`unconfirmed` until a mail address agreed; `off` after five days of failures, or where the receiver is gone or wants no more",
})

export const ChannelKindList = z
  .object({
    items: z.array(
      z
        .object({
          kind: ChannelKind,
          isAvailable: z.boolean(),
          why: z.string().nullable().openapi({
            description: "What is missing; null where nothing is",
            example: "mail is not set up: SMTP_URL and MAIL_FROM",
          }),
        })
        .openapi("ChannelKindListed"),
    ),
  })
  .openapi("ChannelKindList")

const Url = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(2000, "must have at most 2000 characters")
  .openapi({ example: "https://receiver.example.org/watchline" })
const Base64Url = (bytes: number) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 8) / 6)}}={0,2}$`),
      `must be ${bytes} bytes in base64url`,
    )
const MailAddress = z.email("must be a mail address").max(254).openapi({ example: "mara@example.org" })

const WebhookAddress = z.strictObject({ url: Url }).openapi("WebhookAddress")
const LetterAddress = z.strictObject({ to: MailAddress }).openapi("LetterAddress")
const BrowserAddress = z
  .strictObject({ endpoint: Url, keys: z.strictObject({ p256dh: Base64Url(65), auth: Base64Url(16) }) })
  .openapi("BrowserAddress", { description: "What `PushManager.subscribe` gives in the browser" })
const NoAddress = z.strictObject({}).openapi("NoAddress")

const Name = Line(100).openapi({ example: "Team receiver" })

/** Each kind with the address that it needs. */
export const ChannelBody = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("webhook"), name: Name, address: WebhookAddress }),
    z.strictObject({ kind: z.literal("email"), name: Name, address: LetterAddress }),
    z.strictObject({ kind: z.literal("push"), name: Name, address: BrowserAddress }),
    z.strictObject({ kind: z.literal("sse"), name: Name, address: NoAddress.default({}) }),
    z.strictObject({ kind: z.literal("log"), name: Name, address: NoAddress.default({}) }),
  ])
  .openapi("ChannelBody", {
    examples: [
      { kind: "sse", name: "Desk screen" },
      { kind: "webhook", name: "Team receiver", address: { url: "https://receiver.example.org/watchline" } },
      { kind: "email", name: "Mara", address: { to: "mara@example.org" } },
      { kind: "log", name: "The server's log" },
    ],
  })

export const ChannelPatch = z
  .strictObject({
    name: Name.optional(),
    address: z.union([WebhookAddress, BrowserAddress]).optional().openapi({
      description:
        "Only of a webhook, and of a browser that subscribed anew; another receiver is another channel",
    }),
  })
  .refine(hasChange, NO_CHANGE)
  .openapi("ChannelPatch", { examples: [{ name: "Policy desk" }] })

export const RotateBody = z
  .strictObject({
    overlapHours: z
      .int()
      .min(0)
      .max(168, "must be at most 168, a week")
      .default(24)
      .openapi({ description: "How long messages carry the signature of the old secret as well" }),
  })
  .openapi("RotateSecretBody", { examples: [{ overlapHours: 24 }] })

export const ChannelView = z
  .object({
    id: z.string(),
    kind: ChannelKind,
    name: z.string(),
    address: z
      .object({
        url: z.string().optional(),
        to: z.string().optional(),
        endpoint: z.string().optional(),
      })
      .openapi("ChannelAddress"),
    state: ChannelState,
    stateReason: z
      .string()
      .nullable()
      .openapi({
        description:
          "Why it is off: `failing`, `gone`, `unsubscribed`, `secret_unreadable` where the key is not the one it was kept with, " +
          "or `push_key_changed` where the browser has to subscribe anew",
      }),
    failingSince: Instant.nullable().openapi({ description: "Since when nothing has arrived" }),
    confirmedAt: Instant.nullable(),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .openapi("Channel")

export const ChannelWithSecretView = ChannelView.extend({
  secret: orNull(z.string()).openapi({
    description: "What a webhook is signed with: shown here and never again. Null for other kinds",
    example: "whsec_…",
  }),
}).openapi("ChannelWithSecret")

export function toChannelView(channel: Channel): z.input<typeof ChannelView> {
  const { id, kind, name, address, state, stateReason, failingSince, confirmedAt, revision } = channel
  const { createdAt, updatedAt, withdrawnAt } = channel
  const { url, to, endpoint } = address
  return {
    id,
    kind,
    name,
    address: { ...(url && { url }), ...(to && { to }), ...(endpoint && { endpoint }) },
    state,
    stateReason,
    failingSince,
    confirmedAt,
    revision,
    createdAt,
    updatedAt,
    withdrawnAt,
  }
}
