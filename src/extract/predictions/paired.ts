import { attributionStart, hasVerb, stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"

/** "Lose the 40 mark, and", "Another delay, and": a condition without "if". Commas in numbers belong to it. */
const ORDERED =
  /^[\s"“]{0,6}(?<said>(?:lose|win|breach|break|beat|clear|cross|reclaim|miss|top|lift|drop)\s(?:[^,;:.]|[,.](?=\d)){2,90}),?\s(?:and|then)\s/iu
const LISTED =
  /^[\s"“]{0,6}(?<said>(?:no|another|one more|a second|a third|any more|a further)\s(?:[^,;:.]|[,.](?=\d)){2,90}),\sand\s/iu
const OR_ELSE = /(?<!\s),?\s(?:or else|or otherwise)\s/iu
const MUST = /\b(?:must|ha(?:s|ve) to|needs? to|better|should)\s/iu
/** "Three misses in a row: then the run is over" */
const COLON_THEN = /^(?<said>[^:]{8,160}):\s(?:and )?then\s/iu
/** "Un nouveau recul : toute la filière suivrait" */
const COLON =
  /^(?<said>[\s"“]{0,6}(?:an?|another|no|ein\p{L}{0,2}|kein\p{L}{0,2}|une?|un|una|nuev[oa])\s[^:.;]{6,110}?)\s?:\s/iu
const WE = /\bwe\b/giu
const NOBODY = /^(?:none|nobody|no one|nothing)\b/iu
const TELLS_PAST = /\b(?:was|were|had|did|[a-z]{3,14}ed)\b/u
const NO_PAST = /\b(?:need|exceed|succeed|proceed|speed)\b/gu
const BACK_OR_OUT =
  /^(?:we|it|they|he|she|that)(?:['’](?:re|s)|\s(?:is|are))\s(?:back|in|on|out|off|over|done|headed)\b/iu

/**
 * Two halves of which the first is the condition, without a word that says so:
 * - Lose 40, and the lows of May come into play
 * - No extension, and we are back above 90
 * - It has to sign by Friday, or else the old terms apply
 * - Two misses in one quarter: then the run is over
 */
export const paired: ClaimRule = {
  name: "paired",
  read(passage) {
    const { words, patterns } = passage
    if (words.trimEnd().endsWith("?")) return []
    const claim =
      patterns.language === "en"
        ? (orElse(passage) ?? ordered(passage) ?? afterColon(passage))
        : afterColon(passage)
    const isOfReader = claim !== undefined && patterns.reader.test(words.replace(WE, ""))
    return claim === undefined || isOfReader ? [] : [claim]
  },
}

function ordered(passage: Passage): Omit<Claim, "rule"> | undefined {
  const { words, patterns } = passage
  const order = ORDERED.exec(words)
  const found = order ?? LISTED.exec(words)
  const said = found?.groups?.said
  if (found === null || said === undefined) return undefined
  const then = words.slice(found[0].length)
  const isOpen = patterns.will.test(then) || patterns.could.test(then) || patterns.would.test(then)
  if (NOBODY.test(then) || (hasVerb(said) && order === null)) return undefined
  const isExpected = isOpen || patterns.expectation.test(then)
  if (!isExpected && tellsPast(then)) return undefined
  // "No rain for weeks, and rivers are low" tells what is; a lack has to bring something that is not yet.
  if (/^[\s"“]*no\s/iu.test(said) && !isExpected && !BACK_OR_OUT.test(then)) return undefined
  return halves(passage, found[0].length, found[0].indexOf(said) + said.length)
}

/** Whether the first clause tells of what was, as far as common words and endings tell. */
const tellsPast = (words: string): boolean =>
  TELLS_PAST.test((words.split(/[,;]/)[0] ?? "").slice(0, 90).replace(NO_PAST, ""))

function afterColon(passage: Passage): Omit<Claim, "rule"> | undefined {
  const { words, patterns } = passage
  const then = patterns.language === "en" ? COLON_THEN.exec(words) : null
  const found = then ?? COLON.exec(words)
  const said = found?.groups?.said
  if (found === null || said === undefined || patterns.past.test(said)) return undefined
  const rest = words.slice(found[0].length)
  if (then === null && (hasVerb(said) || !patterns.would.test(rest.slice(0, 120)))) return undefined
  return halves(passage, found[0].length, found[0].indexOf(said) + said.length)
}

/** The half before "or else" is what has to be, so that its failing is the condition. */
function orElse(passage: Passage): Omit<Claim, "rule"> | undefined {
  const { words } = passage
  const found = OR_ELSE.exec(words)
  if (found === null || !MUST.test(words.slice(0, found.index))) return undefined
  const claim = halves(passage, found.index + found[0].length, found.index)
  return { ...claim, isNegated: true }
}

const halves = (passage: Passage, then: number, end: number): Omit<Claim, "rule"> => ({
  type: "conditional",
  condition: stretchOf(passage, 0, end),
  consequence: stretchOf(passage, then, attributionStart(passage)),
  mention: stretchOf(passage, 0, passage.words.length),
  confidence: 0.65,
})
