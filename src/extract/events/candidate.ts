import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block } from "../document.ts"
import type { DateReading } from "../reading.ts"
import type { Phrase } from "./phrase.ts"
import { isDeterminer, isMark, isName, isNumber, isPreposition, type Token, verbOf } from "./tokens.ts"

/** A date in its sentence, on the way to becoming an event. */
export interface Candidate {
  block: Block
  sentence: DatedSentence
  /** The sentence's words. */
  words: string
  tokens: readonly Token[]
  date: DateReading
  /** Where the date stands among the tokens. */
  at: number
  phrase: Phrase
  publishedOn: CalendarDay
  /** BCP 47. */
  language: string
}

/** A happening as one sentence tells it. */
export interface Telling {
  title: string
  date: DateReading
  start: number
  end: number
  block: number
  sentence: number
  /** Whether its verb stands in a past form. */
  isPast: boolean
  /** It only points at something told elsewhere ("today's deal"). */
  isPointer: boolean
  /** What its sentence names, in lower case. */
  names: ReadonlySet<string>
  /** Its sentence, as far as it is compared. */
  words: string
  /** The item that it stands under: its heading's names, else empty. */
  item: string
  /** The headings over it, outermost first, and its own block where it is a heading. */
  path: readonly number[]
  /** It says that something does not happen before its time. */
  isNegated: boolean
  /** "the update", "this deal": the noun by which it takes up something told before. */
  takesUp: string | null
  confidence: number
  rules: readonly string[]
}

/** Nouns that are happenings by themselves, so that a date before them makes an event without a verb. */
const HAPPENING =
  /\b(?:acquisition|agreement|anniversary|announcement|attack|auction|bankruptcy|breach|briefing|call|ceremony|commitment|conference|congress|consultation|convention|crash|data|deadline|deal|debate|debut|decision|earnings|elections?|eruption|event|exhibition|expo|festival|final|hearing|hike|inauguration|incident|investment|ipo|keynote|launch|lawsuit|listing|match|meeting|merger|mission|opening|outage|parade|partnership|patch|premiere|print|ratification|referendum|release|report|results|round|ruling|settlement|speech|statement|strike|summit|takeover|talks|test|tour|treaty|trial|update|verdict|visit|vote|workshop)s?\b/i
const HAPPENING_NOUN = new RegExp(`^${HAPPENING.source.slice(2, -2)}$`, "i")
const WATCHING =
  /^\W*(?:(?:the )?(?:key |main |big )?(?:signals?|things?|tests?|questions?|what|points?)(?: to watch)?\s*(?:is|:)|watch(?:ing)?\b|what to watch|signals? to watch|look (?:for|out)|keep an eye|monitor\b|whether\b)/i
const CONDITION = /^\W*(?:if|should|unless|once|assuming|even if|whether|wenn|falls|si|como)\b/i

/** The words around the date, from so many characters before it to so many behind. */
export function wordsBefore({ words, date, sentence }: Candidate, count: number): string {
  const from = date.start - sentence.start
  return words.slice(Math.max(0, from - count), from)
}
export function wordsBehind({ words, date, sentence }: Candidate, count: number): string {
  const to = date.end - sentence.start
  return words.slice(to, to + count)
}

/** Rules of dates that are no days, so that only their limit is one. */
const UNIT_RULE = /^(?:part-|month$|year$|quarter|season|unit-|named-unit)/

/** A day or a few days named by a number or by "tomorrow", not a limit counted from somewhere. */
export const isExactDay = ({ date }: Candidate): boolean =>
  date.offset === null &&
  !(date.span.isStartOpen && date.rules.some((rule) => UNIT_RULE.test(rule))) &&
  (date.span.precision === "day" || date.span.precision === "range") &&
  (/\d/.test(date.words) || /\b(?:tomorrow|tonight)\b/i.test(date.words)) &&
  !/^(?:by (?:early|mid|late)|mid|early|late)\b/i.test(date.words)

/** Said by a word that hangs on the digest's day: "just", "today", "this quarter". */
export const isDigestWord = ({ date }: Candidate): boolean =>
  date.basis === "digest" && !/\d/.test(date.words)

/** "today's Amazon deal": a possessive date. */
export const isOwner = ({ date, tokens, at }: Candidate): boolean =>
  /['’]s$/.test(date.words) || /^[’']s$/.test(tokens[at + 1]?.text ?? "")

/** The date stands before a noun that is a happening ("the April 29 earnings call"). */
export function namesHappening({ tokens, at }: Candidate): boolean {
  const next = tokens.slice(at + 1, at + 7)
  const end = next.findIndex(
    (token) => (isMark(token) && !/^[’']s$/.test(token.text)) || isPreposition(token) || token.isFinite,
  )
  return HAPPENING.test(textOf(next.slice(0, end < 0 ? next.length : end)))
}

/** The date stands behind a noun that is a happening ("in its earnings call on April 29"). */
export function isBehindHappening({ tokens, at }: Candidate): boolean {
  let last = at - 1
  while (last > 0 && isPreposition(tokens[last])) last--
  const noun = tokens[last]
  return noun !== undefined && !noun.isFinite && HAPPENING_NOUN.test(noun.lower)
}

/** A sentence that says what to watch or what would follow: its times limit claims. */
export const isClaim = ({ sentence, words, phrase }: Candidate): boolean =>
  CONDITION.test(words) ||
  WATCHING.test(words) ||
  /\b(?:watch|whether)\b/i.test(textOf(phrase.label)) ||
  ((sentence.sense === "watch" || sentence.sense === "conditions" || sentence.sense === "scenario") &&
    !phrase.tokens.some((token) => verbOf(token)?.forms.has("past")))

/** "traders should focus on …", "users need to …": advice whose dates belong to what it is about. */
export const isAdviceTo = ({ phrase }: Candidate): boolean =>
  /\b(?:should|ought to|needs? to|would do well to)\b/i.test(textOf(phrase.tokens))

/** Languages whose verbs are known. */
const KNOWN_VERBS = /^en\b/i

/** Whether the phrase tells of something done, not of how things are. */
export function hasDeed({ phrase, block, words, language }: Candidate): boolean {
  if (block.kind === "row" || !KNOWN_VERBS.test(language)) return true
  if (phrase.tokens.some((token) => verbOf(token) !== undefined || token.isFinite)) return true
  if (phrase.shape === "modifier" || HAPPENING.test(textOf(phrase.tokens))) return true
  return words.length < 120 && block.kind === "bullet"
}

/** How many telling words the phrase has beside its date. */
export const contentOf = ({ phrase }: Candidate): number =>
  phrase.tokens.filter(
    (token) => token.date === null && !isMark(token) && !isPreposition(token) && !isDeterminer(token),
  ).length + phrase.antecedent.length

export const ownsName = (candidate: Candidate): boolean => isOwner(candidate) && nextName(candidate)

/** The word behind the date (and its "'s") is a name. */
function nextName({ tokens, at }: Candidate): boolean {
  const next = /^[’']s$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1]
  return isName(next) && !isNumber(next)
}

export const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(" ")
