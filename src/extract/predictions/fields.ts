import { stretchOf } from "./clauses.ts"
import type { ClaimRule, Passage } from "./rule.ts"

const ONGOING = /^\W*(?:ongoing|now\b|n\/a|unknown|tbd|tba|none|active)/i

/**
 * Fields that say when something is to happen; what that is stands in the heading above:
 * - Expected: mid-May
 * - Timeline: 15-45 days
 * - Entry of the ferry (predicted: 1-15 December)
 * - Next month: 85-92 points
 */
export const field: ClaimRule = {
  name: "field",
  read(passage) {
    if (!isField(passage)) return []
    const mention = stretchOf(passage, 0, passage.words.length)
    return [
      { type: "forecast", condition: null, consequence: mention, mention, needsItem: true, confidence: 0.7 },
    ]
  },
}

function isField(passage: Passage): boolean {
  const { words, patterns, ahead, start } = passage
  if (words.trim().length > 160 || words.includes(";") || words.trimEnd().endsWith("?")) return false
  const label = patterns.atField.exec(words)
  const inLabel = label?.[0].length ?? 0
  if (label) return !ONGOING.test(words.slice(inLabel)) && ahead.some((date) => date.start >= start + inLabel)
  const bracket = patterns.bracketField.exec(words)
  if (bracket) return ahead.some((date) => date.start >= start + bracket.index)
  return isPeriod(passage)
}

const LETTER = /\p{L}/u

/** "Next week: 88-90 points": under an outlook a time to come, a colon and a number. */
function isPeriod({ words, ahead, start, sense }: Passage): boolean {
  if (sense !== "outlook" && sense !== "scenario") return false
  const [date] = ahead
  if (date === undefined || LETTER.test(words.slice(0, date.start - start))) return false
  const behind = words.slice(date.end - start)
  return /^\s*[:：]/.test(behind) && /\d/.test(behind)
}
