import type { Verb } from "./verbs.ts"

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
