import { partSpan } from "../dates/parts.ts"
import { isCalendar, settled } from "../dates/said.ts"
import type { Draft, Refiner, Said } from "../rule.ts"
import { DASH, type LocaleWords, leadIn, type Part, type Unit } from "../words.ts"
import { before } from "./around.ts"

const patterns = new Map<LocaleWords, readonly (readonly [RegExp, Part])[]>()

function partPatterns(words: LocaleWords): readonly (readonly [RegExp, Part])[] {
  const known = patterns.get(words)
  if (known) return known
  const made = words.parts.map(
    ([source, part]) =>
      [leadIn(`(?:${source})(?:\\s{1,3}(?:(?:${words.articles})\\s{0,3})?|${DASH})`), part] as const,
  )
  patterns.set(words, made)
  return made
}

const DIVISIBLE: readonly Unit[] = ["week", "month", "quarter", "half", "season", "year", "decade", "fiscal"]

/** "early 2027", "mid-May", "the end of next year", "later this week", "rest of June": only on the unit itself. */
export const partOfUnit: Refiner = {
  name: "part-of-unit",
  refine: (drafts, { text, context, words }) =>
    drafts.map((draft, index) => {
      const found = partBefore(draft, before(text, draft, drafts[index - 1]), words)
      if (found === null) return draft
      const said = withPart(draft.said, found.part, context.publishedOn)
      return said === null
        ? draft
        : { ...draft, said, start: draft.start - found.length, rules: [...draft.rules, `part-${found.part}`] }
    }),
}

function partBefore(draft: Draft, text: string, words: LocaleWords): { part: Part; length: number } | null {
  const { said } = draft
  if (said.unit === "event" || said.unit === "weekday" || said.unit === "range") return null
  const unit = said.unit === "span" ? said.of : said.unit
  if (!DIVISIBLE.includes(unit)) return null
  if ((isCalendar(said) || said.unit === "span") && said.part !== null) return null
  for (const [pattern, part] of partPatterns(words)) {
    const match = pattern.exec(text)
    if (match) return { part, length: match[0].length }
  }
  return null
}

function withPart(said: Said, part: Part, publishedOn: string): Said | null {
  if (isCalendar(said)) return { ...said, part }
  if (said.unit !== "span") return null
  return settled(partSpan(said.span, said.of, part, publishedOn), said.of, part)
}
