import { z } from "@hono/zod-openapi"
import {
  BULK_ACTIONS,
  BULK_OUTCOMES,
  type BulkDoing,
  type BulkListed,
  MOST_BULK_ITEMS,
} from "../../domain/bulk.ts"
import { Edtf, Instant } from "./days.ts"
import { By, Line, Tag } from "./fields.ts"

export const BulkId = z
  .string()
  .regex(/^blk_[0-9a-z]{26}$/, "must be a bulk action's id, blk_…")
  .openapi({ example: "blk_01kqhc8am0xpgabet8eeebd2sk" })

const ThingId = z.string().regex(/^(?:evt|prd)_[0-9a-z]{26}$/, "must be an event's or a prediction's id")
const DISTANCE = /^-?P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,5}D)?$/
const Reason = z.enum(["untestable", "withdrawn", "duplicate"])
const Action = z.enum(BULK_ACTIONS).openapi("BulkAction")

/** What each action needs besides the things. */
const needs = {
  accept: [],
  withdraw: [],
  tag: ["tag"],
  untag: ["tag"],
  move: [],
  annul: ["reason"],
} as const satisfies Record<(typeof BULK_ACTIONS)[number], readonly string[]>

export const BulkBody = z
  .strictObject({
    action: Action,
    ids: z.array(ThingId).min(1).max(MOST_BULK_ITEMS).optional(),
    query: Line(500).optional().openapi({
      description: "Instead of ids: everything that answers this query and was not withdrawn",
    }),
    tag: Tag.optional(),
    shift: z
      .string()
      .regex(DISTANCE, "must be a distance in days or greater units, such as P14D or -P1M")
      .optional()
      .openapi({ example: "P14D", description: "Moves by so much" }),
    to: Edtf.optional(),
    reason: Reason.optional(),
    note: Line(500).optional().openapi({ description: "Why it is moved or annulled" }),
    skipUnable: z
      .boolean()
      .default(false)
      .openapi({ description: "Leaves out what cannot take it, instead of refusing the whole" }),
    by: By.optional(),
  })
  .refine(({ ids, query }) => (ids === undefined) !== (query === undefined), {
    path: ["ids"],
    message: "must be given, or query instead of it",
  })
  .superRefine((body, issues) => {
    for (const field of needs[body.action])
      if (body[field] === undefined)
        issues.addIssue({ code: "custom", path: [field], message: `is needed to ${body.action}` })
    if (body.action === "move" && (body.shift === undefined) === (body.to === undefined))
      issues.addIssue({ code: "custom", path: ["shift"], message: "must be given, or to instead of it" })
  })
  .openapi("BulkBody", {
    examples: [{ action: "tag", query: "topic:ai review:proposed", tag: "follow up", by: "mara" }],
  })

/** @throws never: the schema saw to it that what the action needs is there. */
export function toDoing(body: z.output<typeof BulkBody>): BulkDoing {
  const { action, tag = "", shift, to = "", reason = "untestable", note } = body
  if (action === "tag" || action === "untag") return { action, tag }
  if (action === "annul") return { action, reason, note }
  if (action !== "move") return { action }
  return shift === undefined ? { action, to, why: note } : { action, shift, why: note }
}

/** Something done to many things at once. */
export const BulkView = z
  .object({
    id: z.string(),
    action: Action,
    tag: z.string().nullable(),
    shift: z.string().nullable(),
    to: z.string().nullable(),
    reason: Reason.nullable(),
    doneCount: z.int(),
    unchangedCount: z.int().openapi({ description: "They were that way already" }),
    unableCount: z.int(),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        outcome: z.enum(BULK_OUTCOMES),
        reason: z.string().nullable().openapi({ description: "Why it could not take it" }),
      }),
    ),
    recordedAt: Instant,
    recordedBy: z.string(),
    isUndone: z.boolean(),
  })
  .openapi("Bulk")

export function toBulkView({ doing, ...bulk }: BulkListed): z.input<typeof BulkView> {
  const { id, recordedAt, recordedBy, isUndone } = bulk
  const count = (outcome: string): number => bulk.items.filter((item) => item.outcome === outcome).length
  return {
    id,
    action: doing.action,
    tag: "tag" in doing ? doing.tag : null,
    shift: doing.action === "move" ? (doing.shift ?? null) : null,
    to: doing.action === "move" ? (doing.to ?? null) : null,
    reason: doing.action === "annul" ? doing.reason : null,
    doneCount: count("done"),
    unchangedCount: count("unchanged"),
    unableCount: count("unable"),
    items: bulk.items.map(({ thingId, title, outcome, reason }) => ({ id: thingId, title, outcome, reason })),
    recordedAt,
    recordedBy,
    isUndone,
  }
}
