import { addDays, type CalendarDay, isAfter } from "./calendar-day.ts"
import type { Change } from "./change.ts"
import type { DateSpan } from "./date-span.ts"
import type { MentionListed, Review } from "./digest.ts"
import { DUE_SOON_DAYS, type Topic } from "./event.ts"
import type { OfferListed } from "./offer.ts"
import type { Origin } from "./origin.ts"
import type { RegroupingListed } from "./regrouping.ts"
import type { AnnulReason, VerdictListed } from "./verdict.ts"
import type { Window } from "./windows.ts"

export const PREDICTION_TYPES = ["conditional", "watch", "forecast", "scenario"] as const
export type PredictionType = (typeof PREDICTION_TYPES)[number]

export const RESOLUTIONS = ["open", "condition_met", "yes", "no", "ambiguous", "annulled"] as const
export type Resolution = (typeof RESOLUTIONS)[number]

export const STANDINGS = ["open", "due_soon", "overdue", "resolved"] as const
export type Standing = (typeof STANDINGS)[number]

/** A claim without a time limit, and one answered "not yet", is asked about again after so many days. */
export const REVIEW_DAYS = 90

/** Something said about the future that time will prove right or wrong. */
export interface Prediction {
  id: string
  type: PredictionType
  /** "If …": null unless the claim is conditional (a scenario may have one too). */
  condition: string | null
  /** "… then …", or the claim itself. */
  consequence: string
  topic: Topic
  review: Review
  madeOn: CalendarDay
  conditionWindow: Window
  outcomeWindow: Window
  triggerEventId: string | null
  /** The next clock that runs out; null when the claim set no limit or is settled. */
  dueOn: CalendarDay | null
  /** When to ask again about a claim without a limit, or one answered "not yet". */
  reviewOn: CalendarDay | null
  resolution: Resolution
  annulReason: AnnulReason | null
  conditionMetOn: CalendarDay | null
  resolvedOn: CalendarDay | null
  /** The prediction that this one turned out to be; it is withdrawn then. */
  mergedIntoId: string | null
  confidence: number
  rules: string[]
  revision: number
  createdAt: string
  updatedAt: string
}

/** A prediction in a list, with where it was read. */
export interface PredictionListed extends Prediction {
  proposedBy: Origin
  /** The publishers of the digests that mention it, each once, in order of name. */
  publishers: string[]
  mentionCount: number
  /** What people call it, in order. */
  tags: string[]
  /** Titles of the events that its windows hang on, for words such as "60 days after …". */
  conditionEventTitle: string | null
  outcomeEventTitle: string | null
}

export interface PredictionDetail extends PredictionListed {
  triggerEvent: { id: string; title: string; span: DateSpan } | null
  mentions: MentionListed[]
  /** Stretches of later digests that seem to bear on it, best first. */
  offers: OfferListed[]
  /** Oldest first. */
  verdicts: VerdictListed[]
  /** Oldest first. */
  history: Change[]
  /** What was merged into it or split off, the newest first. */
  regroupings: RegroupingListed[]
}

/** "If …, then …" in one line; the claim itself where it has no condition. */
export function titleOf(prediction: Pick<Prediction, "condition" | "consequence">): string {
  const { condition, consequence } = prediction
  return condition === null ? consequence : `If ${condition}, then ${consequence}`
}

export const isFinal = (resolution: Resolution): boolean =>
  resolution !== "open" && resolution !== "condition_met"

/** The clock that runs now: the condition's until it is met, then the outcome's. Null when neither has a limit. */
export function nextDueOn(
  prediction: Pick<Prediction, "resolution" | "conditionWindow" | "outcomeWindow">,
): CalendarDay | null {
  if (isFinal(prediction.resolution)) return null
  if (prediction.resolution === "condition_met") return prediction.outcomeWindow.dueOn
  return prediction.conditionWindow.dueOn ?? prediction.outcomeWindow.dueOn
}

/** The day on which a verdict is asked for: the due day, or a later review day where one was set. */
export function askOn(prediction: Pick<Prediction, "dueOn" | "reviewOn">): CalendarDay | null {
  const { dueOn, reviewOn } = prediction
  if (dueOn === null || reviewOn === null) return dueOn ?? reviewOn
  return dueOn > reviewOn ? dueOn : reviewOn
}

/** Where a prediction stands on `today`. Derived, never stored: it changes at midnight without a write. */
export function standing(
  prediction: Pick<Prediction, "resolution" | "dueOn" | "reviewOn">,
  today: CalendarDay,
): Standing {
  if (isFinal(prediction.resolution)) return "resolved"
  const on = askOn(prediction)
  if (on === null) return "open"
  if (isAfter(today, on)) return "overdue"
  return isAfter(on, addDays(today, DUE_SOON_DAYS)) ? "open" : "due_soon"
}
