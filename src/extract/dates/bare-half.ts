import type { DateRule } from "../rule.ts"
import { GAP, type LocaleWords, meaningOf, phrase } from "../words.ts"
import { calendar } from "./said.ts"

const REACH = 90
/** Words beside which a half is one of a match, a book or a film. */
const OF_A_GAME =
  /\b(?:goals?|scor(?:e[sd]?|ing)|match(?:es)?|kick-?off|half-?time|minutes?|penalt(?:y|ies)|strikers?|coach|games?|teams?|touchdowns?|marathon|book|film|novel|movie|episode|chapter|subs?titut\w{1,8})\b/i

/**
 * - growth slows in the second half, by the second half (of the year that fits; "the second half of the table" and
 *   halves of matches are none)
 */
export function bareHalf(words: LocaleWords): DateRule[] {
  if (words.language !== "en") return []
  return [
    {
      name: "bare-half",
      pattern: phrase(
        `(?<=\\b(?:in|by|during|for|into|through|over|until)${GAP})the${GAP}(first|second|latter)${GAP}half(?=[.,;:)]|$|${GAP}(?:as|when|while|with|and|but|after|before|if|due|amid|on|from|to|than|thanks|because)\\b)`,
      ),
      read(match) {
        const index = meaningOf(words.ordinals, match[1])
        const around = match.input.slice(Math.max(0, match.index - REACH), match.index + REACH)
        if (index === undefined || OF_A_GAME.test(around)) return null
        return { said: calendar("half", { index }), implied: ["year"] }
      },
    },
  ]
}
