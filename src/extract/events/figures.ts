import type { Phrase } from "./phrase.ts"
import { isAdverb, isBe, isHave, isNumber, isPreposition, verbOf } from "./tokens.ts"

const MOVED =
  /\b(?:stood|stands|traded|gained|surged|fell|rose|dipped|uptick|spiked|tested|observed|closed|priced|valued) (?:at|by|to|\d)/
/** Verbs behind which a number tells how much there was. */
const MEASURING = new Set("take make total number reach average draw amount count stand".split(" "))

/** "the share was 18%", "had 3 million users", "took two hours": a number at a time, hardly a happening. */
export function isFigure(phrase: Phrase): boolean {
  if (MOVED.test(phrase.tokens.map((token) => token.text).join(" "))) return true
  const verb = phrase.tokens.findIndex((token) => token.isFinite)
  const told = phrase.tokens[verb]
  if (verb < 0 || told === undefined) return false
  let next = verb + 1
  while (
    isAdverb(phrase.tokens[next]) ||
    isPreposition(phrase.tokens[next]) ||
    /^(?:some|more|less|than)$/.test(phrase.tokens[next]?.lower ?? "")
  )
    next++
  const isMeasured = isBe(told) || isHave(told) || MEASURING.has(verbOf(told)?.base ?? "")
  const isMoney = /^[$€£¥]/.test(phrase.tokens[next]?.text ?? "") && !isBe(told)
  return isMeasured && isNumber(phrase.tokens[next]) && !isMoney
}
