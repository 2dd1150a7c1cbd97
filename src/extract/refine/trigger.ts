import { addDuration } from "../../domain/calendar-day.ts"
import { rangeSpan } from "../../domain/date-span.ts"
import { settled } from "../dates/said.ts"
import type { Draft, Refiner } from "../rule.ts"

const REACH = 60

/**
 * "within 90 days of the order, signed a week ago": the trigger's own date stands right behind it, so the window is
 * counted from there.
 */
export const trigger: Refiner = {
  name: "trigger",
  refine: (drafts, { text }) =>
    drafts.map((draft, index) => {
      const next = drafts[index + 1]
      if (draft.basis !== "event" || draft.offset === null || draft.said.unit !== "span") return draft
      if (next?.said.unit !== "span" || next.basis === "event" || next.start - draft.end > REACH) return draft
      if (/[.;:]\s|\bif\b/iu.test(text.slice(draft.end, next.start))) return draft
      return counted(draft, next)
    }),
}

function counted(draft: Draft, next: Draft): Draft {
  if (draft.said.unit !== "span" || next.said.unit !== "span" || draft.offset === null) return draft
  const from = next.said.span.endsOn
  const due = addDuration(from, draft.offset)
  const span = draft.rules.some((rule) => rule.startsWith("window"))
    ? rangeSpan(from, due)
    : rangeSpan(due, due)
  return {
    ...draft,
    said: settled({ ...span, precision: draft.said.span.precision }, draft.said.of),
    rules: [...draft.rules, trigger.name],
  }
}
