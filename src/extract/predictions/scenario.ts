import { stretchOf } from "./clauses.ts"
import type { ClaimRule } from "./rule.ts"

/**
 * - What failure looks like: the plant stays shut
 * - What changes if this works: prices fall
 */
export const scenario: ClaimRule = {
  name: "scenario",
  read(passage) {
    const { words, patterns } = passage
    const lead = words.length - words.trimStart().length
    const label = patterns.atScenarioLabel.exec(words.slice(lead))
    if (!label || words.trimEnd().endsWith("?")) return []
    const at = lead + label[0].length
    const opener = patterns.opener.exec(label[0])
    patterns.opener.lastIndex = 0
    const condition = opener ? stretchOf(passage, lead + opener.index + opener[0].length, at - 1) : null
    if (words.slice(at).trim().length < 8) return []
    return [
      {
        type: patterns.forecastLabel.test(label[0].replace(/[\s:：—–-]{1,6}$/, "")) ? "forecast" : "scenario",
        condition,
        consequence: stretchOf(passage, at, words.length),
        mention: stretchOf(passage, lead, words.length),
        confidence: 0.7,
      },
    ]
  },
}
