import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, leadIn, phrase } from "../words.ts"
import { settled } from "./said.ts"
import { unitSpan } from "./units.ts"

/**
 * The digest's own unit, named only so that a part of it can be taken.
 * - the end of the year, later in the week, the rest of the month
 * - "the product of the year" is none
 */
export function namedUnit(words: LocaleWords): DateRule {
  const parts = leadIn(`(?:${words.parts.map(([source]) => source).join("|")})${GAP}`)
  return {
    name: "named-unit",
    pattern: phrase(
      `(?:${words.theWords})(?:${GAP}|(?<=['’]))(${anyOf(words.ownUnits)})(?:['’]s${GAP}(end))?`,
    ),
    read(match, { publishedOn }) {
      const [, name, end] = match
      const unit = name === undefined ? undefined : words.ownUnits[name.toLowerCase()]
      if (unit === undefined) return null
      const lead = match.input.slice(Math.max(0, match.index - 40), match.index)
      if (end === undefined && !parts.test(lead)) return null
      const span = unitSpan(unit, publishedOn, 0)
      if (end === undefined) return { said: settled(span, unit), basis: "digest", implied: ["unit"] }
      const last = { ...unitSpan("day", span.endsOn, 0), isApproximate: true }
      return { said: settled(last, unit, "end"), basis: "digest", implied: ["unit"] }
    },
  }
}
