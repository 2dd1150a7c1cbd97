import type { Event } from "./event.ts"
import { askOn, isFinal, type Prediction } from "./prediction.ts"
import type { Remindable } from "./reminder-changes.ts"

/** What of an event says when it falls due. */
export type EventDays = Pick<Event, "id" | "revision" | "status" | "review" | "mergedIntoId"> & {
  span: Pick<Event["span"], "startsOn" | "endsOn">
}

/** What of a prediction says when it falls due. */
export type PredictionDays = Pick<
  Prediction,
  "id" | "revision" | "dueOn" | "reviewOn" | "resolution" | "review" | "mergedIntoId"
> & {
  conditionWindow: Pick<Prediction["conditionWindow"], "dueOn" | "opensOn">
  outcomeWindow: Pick<Prediction["outcomeWindow"], "opensOn">
}

/** What reminders need to know of an event: it falls due on its last day, and nobody has to answer. */
export function remindableEvent(event: EventDays): Remindable {
  const { startsOn, endsOn } = event.span
  const isOver = event.status === "happened" || event.status === "cancelled"
  return {
    thing: "event",
    id: event.id,
    revision: event.revision,
    dueOn: endsOn,
    startsOn: startsOn < endsOn ? startsOn : null,
    wantsVerdict: false,
    isReview: false,
    gone: whyGone(event) ?? (isOver ? "resolved" : null),
  }
}

/** What reminders need to know of a prediction: it falls due when a verdict is asked for. */
export function remindablePrediction(prediction: PredictionDays): Remindable {
  const { dueOn, resolution, conditionWindow, outcomeWindow } = prediction
  const on = askOn(prediction)
  const isCondition = resolution === "open" && conditionWindow.dueOn === dueOn
  const { opensOn } = isCondition ? conditionWindow : outcomeWindow
  return {
    thing: "prediction",
    id: prediction.id,
    revision: prediction.revision,
    dueOn: on,
    startsOn: on !== null && opensOn !== null && opensOn < on ? opensOn : null,
    wantsVerdict: true,
    isReview: on !== dueOn,
    gone: whyGone(prediction) ?? (isFinal(resolution) ? "resolved" : null),
  }
}

function whyGone({
  review,
  mergedIntoId,
}: Pick<Event, "review" | "mergedIntoId">): "merged" | "withdrawn" | null {
  if (mergedIntoId !== null) return "merged"
  return review === "withdrawn" ? "withdrawn" : null
}
