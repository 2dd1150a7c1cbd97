import { z } from "@hono/zod-openapi"
import { EVENT_TAKES } from "../../services/merge-events.ts"
import { PREDICTION_TAKES } from "../../services/merge-predictions.ts"
import { EventId } from "./event.ts"
import { Line } from "./fields.ts"
import { PredictionId } from "./prediction.ts"
import { Because, MentionIds } from "./regrouping.ts"

export const MergeEventBody = z
  .strictObject({
    with: EventId,
    take: z
      .array(z.enum(EVENT_TAKES))
      .max(EVENT_TAKES.length)
      .optional()
      .openapi({ description: "What the kept event takes from the other one" }),
    ...Because,
  })
  .openapi("MergeEventBody", {
    examples: [{ with: "evt_01kqhc8am0xpgabet8eeebd2sk", take: ["date"], reason: "The same vote" }],
  })
export const MergePredictionBody = z
  .strictObject({
    with: PredictionId,
    take: z
      .array(z.enum(PREDICTION_TAKES))
      .max(PREDICTION_TAKES.length)
      .optional()
      .openapi({ description: "What the kept prediction takes from the other one" }),
    ...Because,
  })
  .openapi("MergePredictionBody", {
    examples: [{ with: "prd_01kqhc8am0xpgabet8eeebd2sk", take: ["outcomeWindow"] }],
  })
export const SplitEventBody = z
  .strictObject({
    mentionIds: MentionIds,
    title: Line(200).optional(),
    predictionIds: z.array(PredictionId).max(500).optional().openapi({
      description: "Predictions that hang on the new event from now on",
    }),
    ...Because,
  })
  .openapi("SplitEventBody", {
    examples: [{ mentionIds: ["men_01kqhc8am0xpgabet8eeebd2sk"], title: "Another vote" }],
  })
export const SplitPredictionBody = z
  .strictObject({
    mentionIds: MentionIds,
    condition: Line(500).nullable().optional(),
    consequence: Line(500).optional(),
    ...Because,
  })
  .openapi("SplitPredictionBody", {
    examples: [{ mentionIds: ["men_01kqhc8am0xpgabet8eeebd2sk"], reason: "Another claim" }],
  })
