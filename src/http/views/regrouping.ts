import { z } from "@hono/zod-openapi"
import { REGROUPING_KINDS, type RegroupingListed, type Twin } from "../../domain/regrouping.ts"
import { Instant } from "./days.ts"
import { By, Line, Review } from "./fields.ts"

export const RegroupingId = z
  .string()
  .regex(/^rgp_[0-9a-z]{26}$/, "must be a regrouping's id, rgp_…")
  .openapi({ example: "rgp_01kqhc8am0xpgabet8eeebd2sk" })

/** Two things made one, or one made two. */
export const RegroupingView = z
  .object({
    id: z.string(),
    kind: z.enum(REGROUPING_KINDS),
    keptId: z.string(),
    otherId: z.string().openapi({ description: "What was merged into the kept one, or split off it" }),
    otherTitle: z.string(),
    mentionCount: z.int().openapi({ description: "How many mentions went from one to the other" }),
    why: z.string(),
    recordedAt: Instant,
    recordedBy: z.string(),
    isUndone: z.boolean(),
  })
  .openapi("Regrouping")

export function toRegroupingView(regrouping: RegroupingListed): z.input<typeof RegroupingView> {
  const { id, kind, keptId, otherId, otherTitle, mentionCount, why, recordedAt, recordedBy } = regrouping
  const { isUndone } = regrouping
  return { id, kind, keptId, otherId, otherTitle, mentionCount, why, recordedAt, recordedBy, isUndone }
}

const MentionId = z.string().regex(/^men_[0-9a-z]{26}$/, "must be a mention's id, men_…")

/** The mentions that go to the new thing. */
export const MentionIds = z.array(MentionId).min(1).max(500)

/** Why, and who says so. */
export const Because = { reason: Line(500).optional(), by: By.optional() }

const TwinView = z
  .object({
    id: z.string(),
    title: z.string(),
    when: z.string(),
    review: Review,
    mentionCount: z.int(),
    publishers: z.array(z.string()),
    score: z.number().openapi({ description: "How likely the two are one, 0 to 1" }),
  })
  .openapi("Twin")

export const TwinList = z.object({ items: z.array(TwinView) }).openapi("TwinList")
export const TwinQuery = z.strictObject({
  q: Line(200)
    .optional()
    .openapi({ description: "Words in its title; without, likely twins come by themselves" }),
})

export const toTwinView = ({ thing: _, ...twin }: Twin): z.input<typeof TwinView> => twin
