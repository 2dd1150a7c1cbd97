import { addDays } from "../../domain/calendar-day.ts"
import type { Draft, Refiner } from "../rule.ts"

const OPENS = /^\s?[([]$/
const CLOSES = /^[)\]]/

/** "in twelve days (26–30 August)", "next week (4–8 May)": the brackets say the same more exactly. */
export const restated: Refiner = {
  name: "restated",
  refine(drafts, { text }) {
    const kept: Draft[] = []
    for (const draft of drafts) {
      const last = kept.at(-1)
      if (last !== undefined && isRestated(last, draft, text)) {
        const rules = [...draft.rules, restated.name]
        kept[kept.length - 1] = { ...draft, start: last.start, end: draft.end + 1, role: last.role, rules }
      } else kept.push(draft)
    }
    return kept
  },
}

function isRestated(first: Draft, second: Draft, text: string): boolean {
  if (first.said.unit !== "span" || second.said.unit !== "span") return false
  if (first.basis !== "digest" || second.basis !== "absolute" || second.role !== "on") return false
  if (!OPENS.test(text.slice(first.end, second.start)) || !CLOSES.test(text.slice(second.end))) return false
  const [a, b] = [first.said.span, second.said.span]
  return b.startsOn <= addDays(a.endsOn, 1) && b.endsOn >= addDays(a.startsOn, -1)
}
