import { listEventsEnding } from "../db/queries/events.ts"
import { listPredictionsDue } from "../db/queries/predictions.ts"
import { type CalendarDay, daysBetween } from "../domain/calendar-day.ts"
import type { Deadline, DeadlineClock, DeadlineList } from "../domain/deadline.ts"
import { type EventListed, eventStanding } from "../domain/event.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import { askOn, type Prediction, type PredictionListed, standing, titleOf } from "../domain/prediction.ts"
import { whenOf } from "../domain/prediction-window.ts"
import { labelOf } from "../domain/span-label.ts"
import { type ServiceContext, todayOf } from "./context.ts"

export interface DeadlineAsk extends Pick<ItemFilter, "thing" | "kind" | "publisher" | "topic" | "query"> {
  from: CalendarDay
  to: CalendarDay
  /** Also what fell due before `from` and still wants a verdict. */
  overdue: boolean
  limit: number
}

/** What falls due from one day to another, both included, soonest first. Settled predictions are not listed. */
export async function listDeadlines(context: ServiceContext, ask: DeadlineAsk): Promise<DeadlineList> {
  const today = todayOf(context)
  const { from, to, overdue, limit, ...filter } = ask
  const events = await listEventsEnding(context.db, { filter, today, from, to }, limit + 1)
  const due = overdue ? { filter, today, to } : { filter, today, from, to }
  const predictions = await listPredictionsDue(context.db, due, limit + 1)
  const all = [
    ...events.map((event) => eventDeadline(event, today)),
    ...predictions.flatMap((prediction) => predictionDeadline(prediction, today)),
  ].sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.id, b.id))
  return { today, from, to, items: all.slice(0, limit), truncated: all.length > limit }
}

/** An event as it falls due. */
export function eventDeadline(event: EventListed, today: CalendarDay): Deadline {
  return {
    thing: "event",
    id: event.id,
    title: event.title,
    clock: "event",
    dueOn: event.span.endsOn,
    precision: event.span.precision,
    when: labelOf(event.span),
    daysLeft: daysBetween(today, event.span.endsOn),
    standing: eventStanding(event, today),
    kind: event.kind,
    type: null,
    condition: null,
    consequence: null,
    topic: event.topic,
    publishers: event.publishers,
    tags: event.tags,
    review: event.review,
  }
}

/** One deadline, or none for a prediction that nothing asks about again. */
export function predictionDeadline(prediction: PredictionListed, today: CalendarDay): Deadline[] {
  const on = askOn(prediction)
  if (on === null) return []
  return [
    {
      thing: "prediction",
      id: prediction.id,
      title: titleOf(prediction),
      clock: clockOf(prediction, on),
      dueOn: on,
      precision: "day",
      when: whenOf(prediction),
      daysLeft: daysBetween(today, on),
      standing: standing(prediction, today),
      kind: null,
      type: prediction.type,
      condition: prediction.condition,
      consequence: prediction.consequence,
      topic: prediction.topic,
      publishers: prediction.publishers,
      tags: prediction.tags,
      review: prediction.review,
    },
  ]
}

/** Which clock runs out on the day a verdict is asked for. */
function clockOf(prediction: Prediction, on: CalendarDay): DeadlineClock {
  if (on !== prediction.dueOn) return "review"
  const isCondition = prediction.resolution === "open" && prediction.conditionWindow.dueOn === on
  return isCondition ? "condition" : "outcome"
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
