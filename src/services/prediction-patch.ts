import type { Topic } from "../domain/event.ts"
import type { Prediction, PredictionType } from "../domain/prediction.ts"
import { toWindow, type WindowEntry } from "./prediction-windows.ts"

/** What is to change; everything left out stays, null takes away. */
export interface PredictionPatch {
  type?: PredictionType | undefined
  condition?: string | null | undefined
  consequence?: string | undefined
  topic?: Topic | undefined
  conditionWindow?: WindowEntry | null | undefined
  outcomeWindow?: WindowEntry | null | undefined
  triggerEventId?: string | null | undefined
  /** All its tags. */
  tags?: readonly string[] | undefined
  reason?: string | undefined
  by?: string | undefined
}

/** The prediction with what a patch asks for; its state is not counted anew. */
export function patched(before: Prediction, patch: PredictionPatch): Prediction {
  const triggerEventId = patch.triggerEventId === undefined ? before.triggerEventId : patch.triggerEventId
  const { conditionWindow, outcomeWindow } = patch
  return {
    ...before,
    type: patch.type ?? before.type,
    condition: patch.condition === undefined ? before.condition : patch.condition,
    consequence: patch.consequence ?? before.consequence,
    topic: patch.topic ?? before.topic,
    triggerEventId,
    conditionWindow:
      conditionWindow === undefined ? before.conditionWindow : toWindow(conditionWindow, triggerEventId),
    outcomeWindow:
      outcomeWindow === undefined ? before.outcomeWindow : toWindow(outcomeWindow, triggerEventId),
  }
}
