import { allMatches } from "../patterns/all-matches.ts"
import { attributionStart, stretchOf } from "./clauses.ts"
import type { ClaimRule } from "./rule.ts"

/**
 * A subject that is a condition:
 * - A close above 40 would open the way to 45
 * - Failure to agree could stop the works
 */
export const contingent: ClaimRule = {
  name: "contingent",
  read(passage) {
    const { words, patterns } = passage
    const found = patterns.atContingent.exec(words)
    if (!found || words.trimEnd().endsWith("?") || patterns.contraryToFact.test(words)) return []
    const modal = allMatches(found[0], patterns.everyCould).at(-1)
    if (!modal) return []
    return [
      {
        type: "conditional",
        condition: stretchOf(passage, 0, modal.index),
        consequence: stretchOf(passage, modal.index, attributionStart(passage)),
        mention: stretchOf(passage, 0, words.length),
        confidence: 0.65,
      },
    ]
  },
}

const OPEN_SUBJECT =
  /^\s*,?\s*(?:an?|any|another|no|failure|weak\p{L}*|strong\p{L}*|higher|lower|more|less|fewer)\b/iu

/** "Conversely, a weak print could lift bonds": the subject is the condition. */
export const contrary: ClaimRule = {
  name: "contrary",
  read(passage) {
    const { words, patterns } = passage
    const lead = patterns.atContrary.exec(words)
    if (!lead) return []
    const from = lead[0].length
    const subject = words.slice(from)
    const modal = patterns.could.exec(subject) ?? patterns.will.exec(subject)
    if (!modal || !OPEN_SUBJECT.test(subject)) return []
    return [
      {
        type: "conditional",
        condition: stretchOf(
          passage,
          from + (/^\s*,?\s*/.exec(subject)?.[0].length ?? 0),
          from + modal.index,
        ),
        consequence: stretchOf(passage, from + modal.index + modal[0].length, words.length),
        mention: stretchOf(passage, 0, words.length),
        confidence: 0.7,
      },
    ]
  },
}
