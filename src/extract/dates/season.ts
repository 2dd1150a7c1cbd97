import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, leadIn, meaningOf, phrase, YEAR } from "../words.ts"
import { calendar } from "./said.ts"

/**
 * - spring 2025, winter of 2026/27, by summer, in the fall, over the summer
 * - "the spring in the hinge", "prices fall", "the fall of the coalition" are none
 */
export function season(words: LocaleWords): DateRule {
  const before = leadIn(`(?:${words.seasonLeads})(?:${GAP}(?:${words.articles}))?`)
  return {
    name: "season",
    pattern: phrase(
      `(?:the${GAP})?(${anyOf(words.seasons)})(?:(?:${words.yearOf}|['’]s${GAP})(${YEAR})(?:[/–-]\\d{2,4})?)?`,
    ),
    read(match) {
      const [whole, name, year] = match
      const index = meaningOf(words.seasons, name)
      if (index === undefined) return null
      if (year !== undefined) return { said: calendar("season", { index, year: Number(year) }) }
      const led = before.test(match.input.slice(Math.max(0, match.index - 24), match.index))
      const after = match.input.slice(match.index + whole.length, match.index + whole.length + 12)
      if (!led || /^\s(?:of|in|recess|break|vacation|holidays?)\b/iu.test(after)) return null
      return { said: calendar("season", { index }), implied: ["year"] }
    },
  }
}
