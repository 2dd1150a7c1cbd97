import type { Selectable } from "kysely"
import type { Review } from "../../domain/digest.ts"
import type { Topic } from "../../domain/event.ts"
import type { Prediction, PredictionType, Resolution } from "../../domain/prediction.ts"
import { shownUntil } from "../../domain/prediction-window.ts"
import type { AnnulReason } from "../../domain/verdict.ts"
import type { Window, WindowBasis } from "../../domain/windows.ts"
import { fromJson } from "../expressions.ts"
import type { PredictionTable } from "../schema.ts"

/** What `ask_on` holds for a prediction that nothing asks about again. */
export const NEVER = "9999-12-31"

/** The columns that change, as a prediction has them. */
export const changeable = (prediction: Prediction) => ({
  type: prediction.type,
  condition: prediction.condition,
  consequence: prediction.consequence,
  topic: prediction.topic,
  review: prediction.review,
  condition_basis: prediction.conditionWindow.basis,
  condition_opens_on: prediction.conditionWindow.opensOn,
  condition_due_on: prediction.conditionWindow.dueOn,
  condition_offset: prediction.conditionWindow.offset,
  condition_event_id: prediction.conditionWindow.eventId,
  condition_words: prediction.conditionWindow.words,
  outcome_basis: prediction.outcomeWindow.basis,
  outcome_opens_on: prediction.outcomeWindow.opensOn,
  outcome_due_on: prediction.outcomeWindow.dueOn,
  outcome_offset: prediction.outcomeWindow.offset,
  outcome_event_id: prediction.outcomeWindow.eventId,
  outcome_words: prediction.outcomeWindow.words,
  trigger_event_id: prediction.triggerEventId,
  due_on: prediction.dueOn,
  review_on: prediction.reviewOn,
  ask_on: shownUntil(prediction) ?? NEVER,
  resolution: prediction.resolution,
  annul_reason: prediction.annulReason,
  condition_met_on: prediction.conditionMetOn,
  resolved_on: prediction.resolvedOn,
  merged_into_id: prediction.mergedIntoId,
  updated_at: prediction.updatedAt,
})

export function toPrediction(row: Selectable<PredictionTable>): Prediction {
  return {
    id: row.id,
    type: row.type as PredictionType,
    condition: row.condition,
    consequence: row.consequence,
    topic: row.topic as Topic,
    review: row.review as Review,
    madeOn: row.made_on,
    conditionWindow: toWindow(row, "condition"),
    outcomeWindow: toWindow(row, "outcome"),
    triggerEventId: row.trigger_event_id,
    dueOn: row.due_on,
    reviewOn: row.review_on,
    resolution: row.resolution as Resolution,
    annulReason: row.annul_reason as AnnulReason | null,
    conditionMetOn: row.condition_met_on,
    resolvedOn: row.resolved_on,
    mergedIntoId: row.merged_into_id,
    confidence: row.confidence,
    rules: fromJson(row.rules),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function toWindow(row: Selectable<PredictionTable>, name: "condition" | "outcome"): Window {
  return {
    basis: row[`${name}_basis`] as WindowBasis,
    opensOn: row[`${name}_opens_on`],
    dueOn: row[`${name}_due_on`],
    offset: row[`${name}_offset`],
    eventId: row[`${name}_event_id`],
    words: row[`${name}_words`],
  }
}
