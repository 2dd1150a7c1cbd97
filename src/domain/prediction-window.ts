import type { CalendarDay } from "./calendar-day.ts"
import { askOn, isFinal, type Prediction } from "./prediction.ts"
import { dayLabel } from "./span-label.ts"

type Shown = Pick<
  Prediction,
  "resolution" | "conditionWindow" | "outcomeWindow" | "conditionMetOn" | "resolvedOn" | "dueOn" | "reviewOn"
>

/**
 * The last day of a prediction's bar, and what lists sort by: the day a verdict is asked for or, once it is settled,
 * the limit of the clock that ran then, so that answering moves nothing on the page. Null where nothing ends it.
 */
export function shownUntil(prediction: Shown): CalendarDay | null {
  if (!isFinal(prediction.resolution)) return askOn(prediction)
  return limitThatRan(prediction) ?? prediction.resolvedOn
}

/** The limit of the clock that ran when the prediction was settled; null when it had none. */
function limitThatRan({ conditionWindow, outcomeWindow, conditionMetOn }: Shown): CalendarDay | null {
  return conditionMetOn === null ? (conditionWindow.dueOn ?? outcomeWindow.dueOn) : outcomeWindow.dueOn
}

/** A prediction's last day for people: `By 28 Jun 2026`, `Look again on 20 Jul 2026`, `Settled on 3 May 2026`, `No limit`. */
export function whenOf(prediction: Shown): string {
  const until = shownUntil(prediction)
  if (until === null) return "No limit"
  if (isFinal(prediction.resolution))
    return limitThatRan(prediction) === null ? `Settled on ${dayLabel(until)}` : `By ${dayLabel(until)}`
  return until === prediction.dueOn ? `By ${dayLabel(until)}` : `Look again on ${dayLabel(until)}`
}
