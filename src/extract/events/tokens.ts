import { allMatches } from "../patterns/all-matches.ts"
import type { Stretch } from "../reading.ts"
import { withoutClock } from "./clock-times.ts"
import { findVerb, INTRANSITIVE, type Verb } from "./verbs.ts"
import { withoutMarkdown } from "./without-markdown.ts"

/** A word, a mark or a whole date of a sentence. */
export interface Token {
  text: string
  lower: string
  hasCapital: boolean
  isMark: boolean
  verb: Verb | undefined
  /** Index into the sentence's dates, where the token is one. */
  date: number | null
  /** No space stands before it. */
  isGlued: boolean
  /** It opens a sentence, a clause behind a mark or a quotation, so that its capital tells nothing. */
  isOpening: boolean
  /** It is the verb of a clause, or the auxiliary that carries it. */
  isFinite: boolean
}

const OPENING = /^[.?!:;—–|(“"•]$/
const MARK = 0xe000
const WORD =
  /[\uE000-\uF8FF]|(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])(?:Mt|St|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov)\.(?=\s\p{Lu})|(?<=[\uE000-\uF8FF])['’]s(?![\p{L}\p{N}])|[$€£¥~@#+]?[\p{L}\p{N}](?:[\p{L}\p{N}'’%_]|[.,&/+:‑-](?=[\p{L}\p{N}$])|\(\d{1,4}\)|[–](?=\d))*(?:%|\+(?!\S))?|\.\.\.|\S/gu
const CAPITAL = /\p{Lu}/u
const ONLY_MARKS = /^[^\p{L}\p{N}$€£¥~@#+]+$/u

/**
 * The tokens of a sentence without its Markdown (emphasis, links, code marks), each date being one token.
 * `dates` are stretches inside `words`, in order and apart from each other. At most 400 tokens are given.
 */
export function tokensOf(words: string, dates: readonly Stretch[]): Token[] {
  const marked = withMarks(words, dates)
  const plain = withoutMarkdown(marked)
  const tokens: Token[] = []
  let end = 0
  for (const found of allMatches(plain, WORD)) {
    const at = found[0].charCodeAt(0) - MARK
    const date = dates[at]
    const text = date ? words.slice(date.start, date.end) : found[0]
    const lower = text.toLowerCase().replace(/[’‘]/g, "'")
    tokens.push({
      text,
      lower,
      hasCapital: lower !== text && CAPITAL.test(text),
      isMark: date === undefined && text.length < 4 && ONLY_MARKS.test(text),
      verb: date === undefined ? findVerb(lower) : undefined,
      date: date ? at : null,
      isGlued: found.index === end && tokens.length > 0,
      isOpening:
        OPENING.test(tokens.at(-1)?.text ?? ".") || (tokens.length <= 2 && tokens.at(-1)?.text === ")"),
      isFinite: false,
    })
    end = found.index + found[0].length
    if (tokens.length === 400) break
  }
  const timeless = withoutClock(tokens)
  const isHeadline = isTitleCase(timeless)
  for (const [index, token] of timeless.entries()) token.isFinite = carriesClause(timeless, index, isHeadline)
  return timeless
}

function withMarks(words: string, dates: readonly Stretch[]): string {
  let [marked, from] = ["", 0]
  dates.slice(0, 100).forEach((date, index) => {
    marked += words.slice(from, date.start) + String.fromCharCode(MARK + index)
    from = date.end
  })
  return marked + words.slice(from)
}

const DETERMINERS = new Set(
  "the a an this that these those its their his her our my your no each every some any all both another several multiple many few more most other such".split(
    " ",
  ),
)
const PREPOSITIONS = new Set(
  "of in on at by for from with to into onto over under upon about after before during through via per against among between within without across around toward towards amid ahead until till since as near alongside beyond despite like plus versus vs following including regarding concerning".split(
    " ",
  ),
)
const OPENERS = new Set(
  "which who whom whose where when while whereas although though because if unless whether once".split(" "),
)
const MODALS = new Set(
  "will would can could may might must shall should won't 'll can't cannot wouldn't couldn't".split(" "),
)
const BE = new Set("is are was were be been being isn't aren't wasn't weren't".split(" "))
const HAVE = new Set("has have had hasn't haven't hadn't".split(" "))

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.lower) || /'s$|s'$/.test(token.lower))
export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && PREPOSITIONS.has(token.lower)
export const isOpener = (token: Token | undefined): boolean => token !== undefined && OPENERS.has(token.lower)
export const isModal = (token: Token | undefined): boolean => token !== undefined && MODALS.has(token.lower)
export const isBe = (token: Token | undefined): boolean => token !== undefined && BE.has(token.lower)
export const isHave = (token: Token | undefined): boolean => token !== undefined && HAVE.has(token.lower)
const LONG_SMALL_WORD = /^\p{Ll}{5,}$/u

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ADVERBS.has(token.lower) ||
    (token.lower.endsWith("ly") && LONG_SMALL_WORD.test(token.text) && !NO_ADVERB.test(token.text)))
/** Words in "-ly" that are verbs or nouns. */
const NO_ADVERB =
  /^(?:comply|apply|supply|rely|reply|imply|multiply|family|assembly|anomaly|monopoly|rally|tally)$/
const ADVERBS = new Set(
  "just now also already still finally not never ever again soon once even only then officially recently".split(
    " ",
  ),
)
export const isMark = (token: Token | undefined): boolean => token?.isMark === true && token.date === null
export const isName = (token: Token | undefined): boolean => token?.hasCapital === true && token.date === null
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && token.date === null && /^[$€£¥~+]?\d/.test(token.text)
export const verbOf = (token: Token | undefined): Verb | undefined =>
  token?.date === null ? token.verb : undefined

export const isVerb = (token: Token): boolean => token.isFinite

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
function carriesClause(tokens: readonly Token[], at: number, isHeadline: boolean): boolean {
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

const isTitleCase = (tokens: readonly Token[]): boolean => {
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
