import type { Precision } from "./date-span.ts"
import type { Event } from "./event.ts"
import type { Prediction } from "./prediction.ts"

/** More mentions than this make nothing more important. */
const MOST_MENTIONS = 20
const MENTION_WEIGHT = 100
const EXACTNESS: Record<Precision, number> = {
  day: 50,
  range: 45,
  month: 35,
  quarter: 25,
  season: 25,
  half: 20,
  year: 10,
  "multi-year": 5,
}

/** What is drawn first when not everything fits: what is mentioned most, then what is dated most exactly. */
export function importanceOfEvent(event: Pick<Event, "span" | "confidence">, mentionCount: number): number {
  return mentionWeight(mentionCount) + EXACTNESS[event.span.precision] + sureness(event.confidence)
}

/** As for events; a claim with a time limit goes before one without. */
export function importanceOfPrediction(
  prediction: Pick<Prediction, "conditionWindow" | "outcomeWindow" | "confidence">,
  mentionCount: number,
): number {
  const { conditionWindow, outcomeWindow, confidence } = prediction
  const hasLimit = conditionWindow.basis !== "none" || outcomeWindow.basis !== "none"
  return mentionWeight(mentionCount) + (hasLimit ? EXACTNESS.day : EXACTNESS.year) + sureness(confidence)
}

const mentionWeight = (count: number): number => Math.min(count, MOST_MENTIONS) * MENTION_WEIGHT
const sureness = (confidence: number): number => Math.round(confidence * 20)
