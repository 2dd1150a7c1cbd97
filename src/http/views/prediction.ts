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
import {
  ANNUL_REASONS,
  VERDICT_ABOUTS,
  VERDICT_VALUES,
  type VerdictEntry,
  type VerdictListed,
} from "../../domain/verdict.ts"
import { explainWindow } from "../../domain/window-words.ts"
import { WINDOW_BASES, type Window } from "../../domain/windows.ts"
import {
  By,
  ChangeView,
  Day,
  Duration,
  Instant,
  Line,
  MentionView,
  orNull,
  PageQuery,
  pageOf,
  Review,
  SpanView,
  Text,
  Topic,
  toChangeView,
  toMentionView,
  toSpanView,
} from "./common.ts"
import { EventId, hasChange, NO_CHANGE } from "./event.ts"

export const PredictionId = z.string().regex(/^prd_[0-9a-z]{26}$/, "must be a prediction's id, prd_…")
export const PredictionType = z.enum(PREDICTION_TYPES).openapi("PredictionType")
export const Resolution = z.enum(RESOLUTIONS).openapi("Resolution")
export const Standing = z.enum(STANDINGS).openapi("Standing")
const WindowBasis = z.enum(WINDOW_BASES).openapi("WindowBasis")

const WindowView = z
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

const VerdictView = z
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

export const PredictionListQuery = z.strictObject({
  type: PredictionType.optional(),
  publisher: Line(200).optional(),
  topic: Topic.optional(),
  standing: Standing.optional(),
  review: Review.exclude(["withdrawn"]).optional(),
  q: Line(200).optional().openapi({ description: "Words in the condition or the consequence" }),
  ...PageQuery,
})

/** A clock: a day (`dueOn`), or a duration counted from the digest, the trigger event or the condition. */
const WindowBody = z
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
    reason: Line(500).optional(),
    by: By.optional(),
  })
  .refine(hasChange, NO_CHANGE)
  .openapi("PredictionPatch", {
    examples: [
      { outcomeWindow: { basis: "absolute", dueOn: "2026-12-31" }, reason: "The text means this year" },
    ],
  })

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
    evidenceQuote: Text(2000).optional(),
    note: Text(4000).optional(),
    by: By.optional(),
  })
  .openapi("VerdictBody", {
    examples: [
      {
        about: "outcome",
        verdict: "yes",
        becameTrueOn: "2026-06-12",
        evidenceUrl: "https://example.org/report",
        note: "Confirmed in the quarterly report",
        by: "mara",
      },
    ],
  })

/** What was said, with null for what was not; `someone` stands in for a client that gave no name. */
export function toVerdictEntry(body: z.output<typeof VerdictBody>, someone: string): VerdictEntry {
  return {
    about: body.about,
    verdict: body.verdict,
    reason: body.reason ?? null,
    becameTrueOn: body.becameTrueOn ?? null,
    evidenceUrl: body.evidenceUrl ?? null,
    evidenceQuote: body.evidenceQuote || null,
    note: body.note || null,
    recordedBy: body.by ?? someone,
  }
}

/** For what needs nothing but a name: accept, withdraw, undo. */
export const ActionBody = z
  .strictObject({ by: By.optional() })
  .openapi("ActionBody", { examples: [{ by: "mara" }] })

function toWindowView(window: Window, eventTitle: string | null): z.input<typeof WindowView> {
  const { basis, opensOn, dueOn, offset, eventId, words } = window
  return { basis, opensOn, dueOn, offset, eventId, words, explanation: explainWindow(window, eventTitle) }
}

export function toPredictionView(
  prediction: PredictionListed,
  today: CalendarDay,
): z.input<typeof PredictionView> {
  const { id, type, condition, consequence, topic, review, madeOn, triggerEventId, dueOn, reviewOn } =
    prediction
  const { resolution, annulReason, conditionMetOn, resolvedOn, publishers, mentionCount } = prediction
  const { confidence, rules, revision, createdAt, updatedAt } = prediction
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
    confidence,
    rules,
    revision,
    createdAt,
    updatedAt,
  }
}

export function toPredictionDetail(prediction: Detail, today: CalendarDay): z.input<typeof PredictionDetail> {
  const { triggerEvent, mentions, verdicts, history } = prediction
  return {
    ...toPredictionView(prediction, today),
    triggerEvent: triggerEvent && {
      id: triggerEvent.id,
      title: triggerEvent.title,
      span: toSpanView(triggerEvent.span),
    },
    mentions: mentions.map(toMentionView),
    verdicts: verdicts.map(toVerdictView),
    history: history.map(toChangeView),
  }
}

function toVerdictView(entry: VerdictListed): z.input<typeof VerdictView> {
  const { id, about, verdict, reason, becameTrueOn, evidenceUrl, evidenceQuote, note } = entry
  const { recordedAt, recordedBy, withdrawsId, isWithdrawn } = entry
  return {
    id,
    about,
    verdict,
    reason,
    becameTrueOn,
    evidenceUrl,
    evidenceQuote,
    note,
    recordedAt,
    recordedBy,
    withdrawsId,
    isWithdrawn,
  }
}
