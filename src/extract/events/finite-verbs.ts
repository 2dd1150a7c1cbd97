import {
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isMark,
  isModal,
  isName,
  isNumber,
  isOpener,
  isPreposition,
  type Token,
  verbOf,
} from "./tokens.ts"
import { INTRANSITIVE, type Verb } from "./verbs.ts"

/** Whether the tokens up to this one leave room for a noun that a verb's form would be ("the planned release"). */
function standsAfterNounWords(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  const token = tokens[before]
  if (token === undefined) return false
  if (/^(?:this|that|these|those|all|both|each|some|many|few|more|most|others?)$/.test(token.lower))
    return false
  if (isNumber(token)) return isBareWord(tokens[at + 1])
  return isDeterminer(token) || isPreposition(token)
}

const SMALL_START = /^\p{Ll}/u

/** A lower-case word that may be a noun. */
const isBareWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.date === null &&
  SMALL_START.test(token.text) &&
  !isPreposition(token) &&
  !isDeterminer(token)

const CAPITAL_START = /^\p{Lu}/u

/** Whether the token at `at` is the finite verb (or the auxiliary that carries it) of a clause. */
export function carriesClause(tokens: readonly Token[], at: number, isHeadline: boolean): boolean {
  const token = tokens[at]
  if (!token || token.date !== null) return false
  if (isModal(token)) return !(token.lower === "may" && CAPITAL_START.test(token.text))
  if (isBe(token)) return token.lower !== "be" && token.lower !== "been" && token.lower !== "being"
  if (isHave(token)) return true
  if (/^(?:does|did|do|doesn't|didn't|don't)$/.test(token.lower)) return true
  const verb = verbOf(token)
  if (!verb) return false
  const previous = tokens[at - 1]
  if (isModal(previous) || isBe(previous) || isHave(previous) || previous?.lower === "to") return false
  if (at > 0 && isName(token) && !isHeadline) return false
  if (standsAfterNounWords(tokens, at) || COMPOUND.test(previous?.lower ?? "")) return false
  if (verb.forms.has("past")) return !isReducedParticiple(tokens, at, verb)
  if (verb.forms.has("third")) return at > 0 && tellsInThirdPerson(tokens, at)
  return (
    verb.forms.has("base") &&
    at > 0 &&
    isPluralNoun(previous) &&
    (opensObject(tokens[at + 1]) || PLAIN.has(verb.base))
  )
}

/** Plurals that stand before a noun ("earnings call"). */
const COMPOUND =
  /^(?:earnings|sales|operations|news|sports|systems|results|shareholders['’]?|investors['’]?)$/

/** Third persons that are nouns as often. */
const NOUNS_TOO = new Set(
  "rates levels plans results reports releases launches updates moves talks funds shares works costs tests trades calls leads signs uses faces charges claims changes challenges models orders offers records returns reviews sales supports targets attacks bans cuts deals falls hits hosts increases limits lists names notes opens parts patches pays pilots places points polls previews projects questions raises rates runs sets ships shows starts stops strikes tags tops turns votes wins bids bonds stakes rules forms files firms fines grants hires issues drops ends closes delays".split(
    " ",
  ),
)
/** "Meta confirms the plan" against "the reports on it": words that are nouns as often need an object behind them. */
function tellsInThirdPerson(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (/^(?:that|which|who|it|he|she|this)$/.test(previous?.lower ?? "")) return true
  const isNoun = token !== undefined && NOUNS_TOO.has(token.lower)
  if (/^(?:starts|moves|returns|stops)$/.test(token?.lower ?? "") && next?.lower === "to") return true
  if (isNoun && (next === undefined || next.date !== null || isPreposition(next)))
    return isName(previous) && previous?.isOpening === false
  return opensObject(next) || (isName(previous) && !isNoun)
}

const PLAIN = new Set(
  "apply take begin start end expire close open speak come enter fall rise land arrive ship vote meet report release sign".split(
    " ",
  ),
)
const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined && /[^su']s$/.test(token.lower) && !isMark(token)
const LETTER = /\p{L}/u

/** Whether a sentence is written as headlines are, with capitals on its long words. */
export const isTitleCase = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter(
    (token) => token.text.length > 3 && token.date === null && LETTER.test(token.text),
  )
  return long.length > 2 && long.filter((token) => CAPITAL_START.test(token.text)).length > long.length * 0.7
}
const opensObject = (next: Token | undefined): boolean =>
  next === undefined ||
  next.date !== null ||
  isDeterminer(next) ||
  isName(next) ||
  isNumber(next) ||
  isPreposition(next) ||
  isAdverb(next) ||
  /^[“"'‘]/.test(next.text) ||
  next.lower === "that" ||
  next.lower === "up" ||
  next.lower === "out" ||
  /^(?:online|office|place|part|shape|hold|it|them|him|her|us|me|you)$/.test(next.lower) ||
  next.lower === "effect" ||
  next.lower === "new"

/** "the deal signed by both" against "Zyphra released a model": a participle has no object and a verb beside it. */
function isReducedParticiple(tokens: readonly Token[], at: number, verb: Verb): boolean {
  if (!verb.forms.has("participle")) return false
  const previous = tokens[at - 1]
  if (previous === undefined || previous.text === ",") return true
  const next = tokens[at + 1]
  if (next?.lower === "by") return true
  const isBare = next === undefined || next.date !== null || isPreposition(next)
  if (!isBare || INTRANSITIVE.has(verb.base)) return false
  if (next?.date != null && hasVerbBefore(tokens, at)) return true
  for (let index = at + 1; index < Math.min(tokens.length, at + 14); index++)
    if (isModal(tokens[index]) || isBe(tokens[index]) || isHave(tokens[index])) return true
  return false
}

/** "… before the changes planned for May": the clause has its verb already. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  if (/^(?:and|but|,)$/.test(tokens[at - 1]?.lower ?? ",") || isAdverb(tokens[at - 1])) return false
  for (let index = at - 1; index > 0 && index > at - 25; index--) {
    const token = tokens[index]
    if (token === undefined || /^[,.;:?!–—]$/.test(token.text) || isOpener(token) || token.lower === "that")
      return false
    if (token.isFinite) return true
  }
  return false
}
