import type { components } from "../api/schema.d.ts"
import { addDays, type Day } from "../words/days.ts"

type Schemas = components["schemas"]
type Prediction = Schemas["Prediction"]

/** So many days later Watchline asks again after "not yet"; the server has the last word. */
const REVIEW_DAYS = 90

/**
 * How a prediction will most likely stand once the server has taken this verdict, for showing it at once. The
 * server's answer replaces it a moment later.
 */
export function expectedAfter<T extends Prediction>(
  prediction: T,
  body: Schemas["VerdictBody"],
  today: Day,
): T {
  if (body.verdict === "not_yet") {
    const reviewOn = addDays(today, REVIEW_DAYS)
    return { ...prediction, reviewOn, askOn: reviewOn, daysLeft: REVIEW_DAYS, standing: "open" }
  }
  if (body.about === "condition" && body.verdict === "yes")
    return { ...prediction, resolution: "condition_met", conditionMetOn: body.becameTrueOn ?? today }
  const isFailed = body.about === "condition" && body.verdict === "no"
  return {
    ...prediction,
    standing: "resolved",
    resolution: isFailed ? "annulled" : resolutionOf(body.verdict),
    annulReason: isFailed ? "condition_not_met" : (body.reason ?? null),
    resolvedOn: body.becameTrueOn ?? today,
    dueOn: null,
    askOn: null,
    daysLeft: null,
  }
}

const resolutionOf = (verdict: Schemas["VerdictBody"]["verdict"]): Prediction["resolution"] =>
  verdict === "not_yet" ? "open" : verdict

/** Which of a claim's two questions comes next; null when both are answered. */
export function nextQuestion(
  prediction: Pick<Prediction, "resolution" | "condition">,
): "condition" | "outcome" | null {
  if (prediction.resolution === "open") return prediction.condition === null ? "outcome" : "condition"
  return prediction.resolution === "condition_met" ? "outcome" : null
}

export const QUESTIONS = {
  condition: "Did the condition come true?",
  outcome: "Did it happen?",
} as const

/** What to say was recorded. */
export function recordedWords(body: Schemas["VerdictBody"]): string {
  if (body.corrects !== undefined) return "Corrected"
  if (body.verdict === "not_yet") return "Not yet: asked again in 90 days"
  if (body.verdict === "annulled") return "Set aside"
  const about = body.about === "condition" ? "The condition" : "It"
  if (body.verdict === "ambiguous") return `${about} cannot be decided`
  if (body.about === "condition")
    return body.verdict === "yes" ? "The condition came true" : "The condition did not come true: set aside"
  return body.verdict === "yes" ? "It happened" : "It did not happen"
}
