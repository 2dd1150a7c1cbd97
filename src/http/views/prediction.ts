import { z } from "@hono/zod-openapi"
import { type CalendarDay, daysBetween } from "../../domain/calendar-day.ts"
import {
  askOn,
  type PredictionDetail as Detail,
  PREDICTION_TYPES,
  type PredictionListed,
  RESOLUTIONS,
  STANDINGS,
  standing,
  titleOf,
} from "../../domain/prediction.ts"
import { ANNUL_REASONS } from "../../domain/verdict.ts"
import { ChangeView, toChangeView } from "./change.ts"
import { Day, Instant } from "./days.ts"
import { MentionBody } from "./digest-review.ts"
import { EventId, hasChange, NO_CHANGE } from "./event.ts"
import { By, Line, Origin, orNull, Review, Tags, Topic } from "./fields.ts"
import { MentionView, toMentionView } from "./mention.ts"
import { OfferView, toOfferView } from "./offer.ts"
import { PageQuery, pageOf } from "./page.ts"
import { AskedQuery } from "./query.ts"
import { RegroupingView, toRegroupingView } from "./regrouping.ts"
import { SpanView, toSpanView } from "./span.ts"
import { toVerdictView, VerdictView } from "./verdict.ts"
import { toWindowView, WindowBody, WindowView } from "./window.ts"

export const PredictionId = z
  .string()
  .regex(/^prd_[0-9a-z]{26}$/, "must be a prediction's id, prd_…")
  .openapi({ example: "prd_01kqhc8am0xpgabet8eeebd2sk" })
export const PredictionType = z.enum(PREDICTION_TYPES).openapi("PredictionType")
export const Resolution = z.enum(RESOLUTIONS).openapi("Resolution")
export const Standing = z.enum(STANDINGS).openapi("Standing")

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
    tags: z.array(z.string()),
    confidence: z.number(),
    proposedBy: Origin,
    rules: z.array(z.string()),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .openapi("Prediction")

export const PredictionDetail = PredictionView.extend({
  triggerEvent: z.object({ id: z.string(), title: z.string(), span: SpanView }).nullable(),
  mentions: z.array(MentionView),
  offers: z.array(OfferView).openapi({ description: "Stretches of later digests that seem to bear on it" }),
  verdicts: z.array(VerdictView),
  history: z.array(ChangeView),
  regroupings: z.array(RegroupingView),
}).openapi("PredictionDetail")

export const PredictionPage = pageOf(PredictionView, "PredictionPage")

export const PredictionListQuery = z.strictObject({
  type: PredictionType.optional(),
  publisher: Line(200).optional(),
  topic: Topic.optional(),
  standing: Standing.optional(),
  review: Review.exclude(["withdrawn"]).optional(),
  q: Line(200).optional().openapi({ description: "Words in the condition or the consequence" }),
  ...AskedQuery,
  ...PageQuery,
})

export const PredictionBody = z
  .strictObject({
    type: PredictionType,
    condition: Line(500).nullable().optional(),
    consequence: Line(500),
    topic: Topic.default("other"),
    madeOn: Day.optional().openapi({
      description: "The day of the digest that is mentioned, or today, where it is left out",
    }),
    mention: MentionBody.optional(),
    conditionWindow: orNull(WindowBody).optional(),
    outcomeWindow: orNull(WindowBody).optional(),
    triggerEventId: EventId.nullable().optional(),
    by: By.optional(),
  })
  .openapi("PredictionBody", {
    examples: [
      {
        type: "conditional",
        condition: "the regulator opens an inquiry",
        consequence: "the merger is called off",
        topic: "finance",
        conditionWindow: { basis: "absolute", dueOn: "2026-09-30" },
        outcomeWindow: { basis: "condition", offset: "P60D" },
      },
    ],
  })

export const PredictionPatch = z
  .strictObject({
    type: PredictionType.optional(),
    condition: Line(500).nullable().optional(),
    consequence: Line(500).optional(),
    topic: Topic.optional(),
    conditionWindow: orNull(WindowBody).optional(),
    outcomeWindow: orNull(WindowBody).optional(),
    triggerEventId: EventId.nullable().optional(),
    tags: Tags.optional(),
    reason: Line(500).optional(),
    by: By.optional(),
  })
  .refine(hasChange, NO_CHANGE)
  .openapi("PredictionPatch", {
    examples: [
      { outcomeWindow: { basis: "absolute", dueOn: "2026-12-31" }, reason: "The text means this year" },
    ],
  })

export function toPredictionView(
  prediction: PredictionListed,
  today: CalendarDay,
): z.input<typeof PredictionView> {
  const { id, type, condition, consequence, topic, review, madeOn, triggerEventId, dueOn, reviewOn } =
    prediction
  const { resolution, annulReason, conditionMetOn, resolvedOn, publishers, mentionCount } = prediction
  const { tags, confidence, proposedBy, rules, revision, createdAt, updatedAt } = prediction
  const asked = askOn(prediction)
  return {
    id,
    type,
    title: titleOf(prediction),
    condition,
    consequence,
    topic,
    review,
    madeOn,
    conditionWindow: toWindowView(prediction.conditionWindow, prediction.conditionEventTitle),
    outcomeWindow: toWindowView(prediction.outcomeWindow, prediction.outcomeEventTitle),
    triggerEventId,
    dueOn,
    reviewOn,
    askOn: asked,
    daysLeft: asked === null ? null : daysBetween(today, asked),
    standing: standing(prediction, today),
    resolution,
    annulReason,
    conditionMetOn,
    resolvedOn,
    publishers,
    mentionCount,
    tags,
    confidence,
    proposedBy,
    rules,
    revision,
    createdAt,
    updatedAt,
  }
}

export function toPredictionDetail(prediction: Detail, today: CalendarDay): z.input<typeof PredictionDetail> {
  const { triggerEvent, mentions, offers, verdicts, history, regroupings } = prediction
  return {
    ...toPredictionView(prediction, today),
    triggerEvent: triggerEvent && {
      id: triggerEvent.id,
      title: triggerEvent.title,
      span: toSpanView(triggerEvent.span),
    },
    mentions: mentions.map(toMentionView),
    offers: offers.map(toOfferView),
    verdicts: verdicts.map(toVerdictView),
    history: history.map(toChangeView),
    regroupings: regroupings.map(toRegroupingView),
  }
}
