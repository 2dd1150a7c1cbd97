import { z } from "@hono/zod-openapi"
import { PREDICTION_TYPES, RESOLUTIONS, STANDINGS } from "../../domain/prediction.ts"
import { ANNUL_REASONS, VERDICT_ABOUTS, VERDICT_VALUES } from "../../domain/verdict.ts"
import { WINDOW_BASES } from "../../domain/windows.ts"
import {
  By,
  ChangeView,
  Day,
  Duration,
  Instant,
  Line,
  MentionView,
  pageOf,
  Review,
  SpanView,
  Topic,
} from "./common.ts"
import { EventId } from "./event.ts"

export const PredictionId = z.string().regex(/^prd_[0-9a-z]{26}$/, "must be a prediction's id, prd_…")
export const PredictionType = z.enum(PREDICTION_TYPES).openapi("PredictionType")
export const Resolution = z.enum(RESOLUTIONS).openapi("Resolution")
export const Standing = z.enum(STANDINGS).openapi("Standing")
const WindowBasis = z.enum(WINDOW_BASES).openapi("WindowBasis")

export const WindowView = z
  .object({
    basis: WindowBasis,
    opensOn: Day.nullable(),
    dueOn: Day.nullable(),
    offset: z.string().nullable(),
    eventId: z.string().nullable(),
    words: z.string().nullable(),
    explanation: z
      .string()
      .nullable()
      .openapi({ description: "How the day was computed: “60 days after Spotify earnings call”" }),
  })
  .openapi("Window")

export const PredictionView = z
  .object({
    id: z.string(),
    type: PredictionType,
    title: z.string().openapi({ description: "“If …, then …” in one line" }),
    condition: z.string().nullable(),
    consequence: z.string(),
    topic: Topic,
    review: Review,
    madeOn: Day,
    conditionWindow: WindowView,
    outcomeWindow: WindowView,
    triggerEventId: z.string().nullable(),
    dueOn: Day.nullable().openapi({ description: "The next clock that runs out" }),
    reviewOn: Day.nullable(),
    askOn: Day.nullable().openapi({ description: "The day on which a verdict is asked for" }),
    daysLeft: z.int().nullable().openapi({ description: "Days to askOn; negative when overdue" }),
    standing: Standing,
    resolution: Resolution,
    annulReason: z.enum(ANNUL_REASONS).nullable(),
    conditionMetOn: Day.nullable(),
    resolvedOn: Day.nullable(),
    publishers: z.array(z.string()),
    mentionCount: z.int(),
    confidence: z.number(),
    rules: z.array(z.string()),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .openapi("Prediction")

export const VerdictView = z
  .object({
    id: z.string(),
    about: z.enum(VERDICT_ABOUTS),
    verdict: z.enum(VERDICT_VALUES),
    reason: z.enum(ANNUL_REASONS).nullable(),
    becameTrueOn: Day.nullable(),
    evidenceUrl: z.string().nullable(),
    evidenceQuote: z.string().nullable(),
    note: z.string().nullable(),
    recordedAt: Instant,
    recordedBy: z.string(),
    withdrawsId: z.string().nullable(),
    isWithdrawn: z.boolean(),
  })
  .openapi("Verdict")

export const PredictionDetail = PredictionView.extend({
  triggerEvent: z.object({ id: z.string(), title: z.string(), span: SpanView }).nullable(),
  mentions: z.array(MentionView),
  verdicts: z.array(VerdictView),
  history: z.array(ChangeView),
}).openapi("PredictionDetail")

export const PredictionPage = pageOf(PredictionView, "PredictionPage")

/** A clock: a day (`dueOn`), or a duration counted from the digest, the trigger event or the condition. */
export const WindowBody = z
  .strictObject({
    basis: WindowBasis.exclude(["none"]),
    opensOn: Day.optional(),
    dueOn: Day.optional(),
    offset: Duration.optional(),
    eventId: EventId.optional(),
  })
  .openapi("WindowBody")

export const PredictionBody = z
  .strictObject({
    type: PredictionType,
    condition: Line(500).nullable().optional(),
    consequence: Line(500),
    topic: Topic.default("other"),
    madeOn: Day.optional(),
    conditionWindow: WindowBody.nullable().optional(),
    outcomeWindow: WindowBody.nullable().optional(),
    triggerEventId: EventId.nullable().optional(),
    by: By.optional(),
  })
  .openapi("PredictionBody")

export const PredictionPatch = z
  .strictObject({
    type: PredictionType.optional(),
    condition: Line(500).nullable().optional(),
    consequence: Line(500).optional(),
    topic: Topic.optional(),
    conditionWindow: WindowBody.nullable().optional(),
    outcomeWindow: WindowBody.nullable().optional(),
    triggerEventId: EventId.nullable().optional(),
    reason: Line(500).optional(),
    by: By.optional(),
  })
  .openapi("PredictionPatch")

export const VerdictBody = z
  .strictObject({
    about: z.enum(VERDICT_ABOUTS),
    verdict: z.enum(VERDICT_VALUES),
    reason: z.enum(ANNUL_REASONS).exclude(["condition_not_met"]).optional(),
    becameTrueOn: Day.optional(),
    evidenceUrl: z
      .url({ protocol: /^https?$/, error: "must be an http or https address" })
      .max(2000)
      .optional(),
    evidenceQuote: z.string().max(2000).optional(),
    note: z.string().max(4000).optional(),
    by: By.optional(),
  })
  .openapi("VerdictBody")

export const UndoBody = z.strictObject({ by: By.optional() }).openapi("UndoBody")
