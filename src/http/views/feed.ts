import { z } from "@hono/zod-openapi"
import { FEED_WHATS, type FeedWhat } from "../../domain/feed.ts"
import type { FeedTokenListed } from "../../domain/feed-token.ts"
import { Instant } from "./days.ts"
import { Line } from "./fields.ts"
import { PageQuery } from "./page.ts"
import { QueryText, Slug } from "./query.ts"

const LEAD = /^P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?$/
const MOST_ALARMS = 8
const ALARMS_MESSAGE = `must be none, or at most ${MOST_ALARMS} durations such as P7D,P1D`

/** How a calendar is to be written. */
export const CalendarLook = {
  predictions: z.enum(["event", "todo", "none"]).default("event").openapi({
    description: "Whether predictions are appointments (which every program shows), tasks, or left out",
  }),
  alarms: z
    .string()
    .max(100, ALARMS_MESSAGE)
    .transform((text) => (text === "none" ? [] : text.split(",")))
    .refine((leads) => leads.length <= MOST_ALARMS && leads.every((lead) => LEAD.test(lead)), ALARMS_MESSAGE)
    .optional()
    .openapi({
      type: "string",
      example: "P7D,P1D",
      description:
        "How long before each day alarms ring, at 09:00 of the reader's own zone; `none` for no alarm. Left out: as the " +
        "active reminder rules with the feed's view say, or else those of everything, or else P30D, P7D, P1D and P0D",
    }),
}

const isWhat = (text: string): text is FeedWhat => (FEED_WHATS as readonly string[]).includes(text)
const WHAT_MESSAGE = `must be some of ${FEED_WHATS.join(", ")}, a comma between`

/** What an Atom or JSON feed is to tell, and which page of it. */
export const FeedLook = {
  what: z
    .string()
    .max(60, WHAT_MESSAGE)
    .transform((text, issues): FeedWhat[] => {
      const whats = [...new Set(text.split(","))]
      if (whats.every(isWhat)) return whats
      issues.addIssue(WHAT_MESSAGE)
      return z.NEVER
    })
    .default([...FEED_WHATS])
    .openapi({
      type: "string",
      default: FEED_WHATS.join(","),
      description:
        "What falls due within a week (or did), what was settled, what is new in the ledger, and what moved to other days",
    }),
  ...PageQuery,
}

export const FeedTokenView = z
  .object({
    id: z.string().openapi({ example: "tok_01k2j3h4g5f6d7s8a9q0w1e2r3" }),
    name: z.string(),
    prefix: z.string().openapi({ description: "How its token begins, after wlf_" }),
    query: z.string(),
    view: z.string().nullable().openapi({ description: "The slug of its view" }),
    createdAt: Instant,
    lastUsedAt: Instant.nullable().openapi({ description: "When it was last fetched, to the hour" }),
    revokedAt: Instant.nullable(),
  })
  .openapi("FeedToken")

export const FeedTokenList = z.object({ items: z.array(FeedTokenView) }).openapi("FeedTokenList")

export const NewFeedTokenView = FeedTokenView.extend({
  token: z.string().openapi({ description: "Told this once" }),
  addresses: z.object({ calendar: z.string(), atom: z.string(), json: z.string() }),
}).openapi("NewFeedToken")

export const FeedTokenBody = z
  .strictObject({
    name: Line(100),
    query: QueryText.default(""),
    view: Slug.optional().openapi({ description: "The slug of a saved view, whose query holds as well" }),
  })
  .openapi("FeedTokenBody", { examples: [{ name: "Phone", query: "topic:policy" }] })

export function toFeedTokenView(token: FeedTokenListed): z.input<typeof FeedTokenView> {
  const { id, name, prefix, query, viewSlug, createdAt, lastUsedAt, revokedAt } = token
  return { id, name, prefix, query, view: viewSlug, createdAt, lastUsedAt, revokedAt }
}
