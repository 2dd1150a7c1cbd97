import { attributionStart, stretchOf } from "./clauses.ts"
import { isExact } from "./forecast.ts"
import type { ClaimRule, Passage } from "./rule.ts"

/** Fewer words than this name no outcome. */
const FEWEST_WORDS = 6

/**
 * A plain "will" or "is expected to" without a time limit:
 * - The partnership will give patients earlier access
 * - Fees are unlikely to fall
 */
export const softForecast: ClaimRule = {
  name: "soft-forecast",
  read(passage) {
    const { words, patterns } = passage
    const end = attributionStart(passage)
    const said = words.slice(0, end)
    if (words.trimEnd().endsWith("?") || said.trim().split(/\s+/).length < FEWEST_WORDS) return []
    if (patterns.reader.test(said) || patterns.atOrder.test(said) || patterns.willSpeak.test(said)) return []
    const cue = patterns.soft.exec(said)
    if (!cue || isAside(passage, cue.index) || passage.ahead.some(isExact)) return []
    return [
      {
        type: "forecast",
        condition: null,
        consequence: stretchOf(passage, 0, end),
        mention: stretchOf(passage, 0, end),
        confidence: 0.45,
      },
    ]
  },
}

/** "Sets out how it will judge": the cue stands in a question inside the sentence. */
const isAside = ({ words, patterns }: Passage, at: number): boolean =>
  patterns.endsAside.test(words.slice(Math.max(0, at - 60), at))
