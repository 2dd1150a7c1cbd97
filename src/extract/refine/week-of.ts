import { addDays } from "../../domain/calendar-day.ts"
import { rangeSpan } from "../../domain/date-span.ts"
import { settled } from "../dates/said.ts"
import { weekSpan } from "../dates/units.ts"
import type { Draft, Refiner } from "../rule.ts"
import { type LocaleWords, leadIn } from "../words.ts"
import { before } from "./around.ts"

const patterns = new Map<LocaleWords, readonly [RegExp, RegExp]>()

function patternsOf(words: LocaleWords): readonly [RegExp, RegExp] {
  const known = patterns.get(words)
  if (known) return known
  const made = [words.weekOfWords, words.weekEndingWords].map((source) => leadIn(`(?:${source})\\s{1,3}`))
  const both = [made[0] ?? /(?!)/u, made[1] ?? /(?!)/u] as const
  patterns.set(words, both)
  return both
}

/** "the week of June 8" is Monday to Sunday around it; "the week ending April 18" the seven days up to it. */
export const weekOf: Refiner = {
  name: "week-of",
  refine: (drafts, { text, words }) =>
    drafts.map((draft, index) => {
      if (draft.said.unit !== "span" || draft.said.of !== "day" || draft.basis === "event") return draft
      const lead = before(text, draft, drafts[index - 1])
      const [of, ending] = patternsOf(words)
      const { startsOn, endsOn } = draft.said.span
      const around = of.exec(lead)
      if (around) return widened(draft, around[0].length, weekSpan(startsOn))
      const upTo = ending.exec(lead)
      return upTo ? widened(draft, upTo[0].length, rangeSpan(addDays(endsOn, -6), endsOn)) : draft
    }),
}

const widened = (draft: Draft, length: number, span: ReturnType<typeof weekSpan>): Draft => ({
  ...draft,
  start: draft.start - length,
  said: settled(span, "week"),
  rules: [...draft.rules, weekOf.name],
})
