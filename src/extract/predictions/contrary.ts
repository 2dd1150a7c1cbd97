import { stretchOf } from "./clauses.ts"
import type { ClaimRule } from "./rule.ts"

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
    if (
      !modal ||
      !/^\s*,?\s*(?:an?|any|another|no|failure|weak\p{L}*|strong\p{L}*|higher|lower|more|less|fewer)\b/iu.test(
        subject,
      )
    )
      return []
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
