import { z } from "@hono/zod-openapi"
import type { ErrorCode } from "../../domain/errors.ts"
import {
  ITEM_STATES,
  POLL_RESULTS,
  SOURCE_KINDS,
  SOURCE_STATES,
  type SourceListed,
} from "../../domain/source.ts"
import type { SourceDetail as Detail } from "../../services/sources.ts"
import { Day, Instant } from "./days.ts"
import { Line, orNull } from "./fields.ts"
import { PageQuery, pageOf } from "./page.ts"

/** What can go wrong with an address that a user gave. */
export const FETCH_PROBLEMS = [
  "address_refused",
  "address_unreachable",
  "address_timed_out",
  "address_too_large",
  "unreadable_document",
] as const satisfies readonly ErrorCode[]

export const SourceId = z
  .string()
  .regex(/^src_[0-9a-z]{26}$/, "must be a source's id, src_…")
  .openapi({ example: "src_01kqhc8am0xpgabet8eeebd2sk" })

export const SourceItemId = z
  .string()
  .regex(/^itm_[0-9a-z]{26}$/, "must be an item's id, itm_…")
  .openapi({ example: "itm_01kqhc8am0xpgabet8eeebd2sk" })

/** An address on the web as people give it. */
const WebAddress = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(2000, "must have at most 2000 characters")

const SourceKind = z.enum(SOURCE_KINDS).openapi("SourceKind")
const SourceState = z.enum(SOURCE_STATES).openapi("SourceState")
const PollResult = z.enum(POLL_RESULTS).openapi("PollResult")
const ItemState = z.enum(ITEM_STATES).openapi("ItemState")

export const SourceView = z
  .object({
    id: z.string(),
    kind: SourceKind,
    url: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    intervalMinutes: z.int(),
    fetchesPages: z.boolean().openapi({
      description: "Whether the page an item links to is read where the item is only a summary",
    }),
    state: SourceState,
    nextPollAt: Instant.nullable(),
    isDue: z.boolean().openapi({ description: "It is being asked now, or will be in a moment" }),
    lastPolledAt: Instant.nullable(),
    lastResult: orNull(PollResult),
    lastReason: z.string().nullable().openapi({ description: "Why the last poll failed" }),
    failures: z.int().openapi({ description: "Polls that failed since one went well" }),
    itemCounts: z
      .object({ read: z.int(), needsDay: z.int(), unreadable: z.int(), skipped: z.int() })
      .openapi("ItemCounts"),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .openapi("Source")

const SourceItemView = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    state: ItemState,
    reason: z.string().nullable(),
    digestId: z.string().nullable(),
    seenAt: Instant,
  })
  .openapi("SourceItem")

export const SourceDetail = SourceView.extend({
  items: z.array(SourceItemView).openapi({ description: "The last seen first, at most 200" }),
}).openapi("SourceDetail")

export const SourcePage = pageOf(SourceView, "SourcePage")
export const SourceListQuery = z.strictObject(PageQuery)

export const SourceBody = z
  .strictObject({
    url: WebAddress,
    kind: SourceKind.optional().openapi({ description: "A feed unless said" }),
    title: Line(300).optional(),
    publisher: Line(200).optional(),
    intervalMinutes: z
      .int()
      .min(15, "must be at least 15")
      .max(10_080, "must be at most 10080, a week")
      .optional()
      .openapi({ description: "60 unless said" }),
    fetchesPages: z.boolean().optional().openapi({ description: "true unless said" }),
  })
  .openapi("SourceBody", { examples: [{ url: "https://example.org/feed.xml" }] })

export const DigestUrlBody = z
  .strictObject({
    url: WebAddress,
    publishedOn: Day.optional().openapi({ description: "Needed only where the page does not say it" }),
    publisher: Line(200).optional(),
    title: Line(300).optional(),
  })
  .openapi("DigestUrlBody", { examples: [{ url: "https://example.org/digests/2026-04-21" }] })

export const ItemDayBody = z
  .strictObject({ publishedOn: Day })
  .openapi("ItemDayBody", { examples: [{ publishedOn: "2026-04-21" }] })

/** `now` is the instant of the answer. */
export function toSourceView(source: SourceListed, now: Date): z.input<typeof SourceView> {
  const { id, kind, url, title, publisher, intervalMinutes, fetchesPages, state, nextPollAt } = source
  const { lastPolledAt, lastResult, lastReason, failures, revision, createdAt, updatedAt, withdrawnAt } =
    source
  const { read, needs_day: needsDay, unreadable, skipped } = source.itemCounts
  return {
    id,
    kind,
    url,
    title,
    publisher,
    intervalMinutes,
    fetchesPages,
    state,
    nextPollAt,
    isDue: nextPollAt !== null && nextPollAt <= now.toISOString(),
    lastPolledAt,
    lastResult,
    lastReason,
    failures,
    itemCounts: { read, needsDay, unreadable, skipped },
    revision,
    createdAt,
    updatedAt,
    withdrawnAt,
  }
}

export function toSourceDetail(source: Detail, now: Date): z.input<typeof SourceDetail> {
  const items = source.items.map(({ id, url, title, state, reason, digestId, seenAt }) => ({
    id,
    url,
    title,
    state,
    reason,
    digestId,
    seenAt,
  }))
  return { ...toSourceView(source, now), items }
}
