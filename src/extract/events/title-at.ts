import type { DatedSentence } from "../dated-sentences.ts"
import { phraseWordsOf } from "../locales/phrase-words.ts"
import type { DateReading } from "../reading.ts"
import { titleOf } from "../titles.ts"
import { foreignTitle } from "./foreign-titles.ts"
import { hanTitle, isHan } from "./han-titles.ts"
import { namesBefore } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { hasName } from "./plain-words.ts"
import { isMark, isName, isOpener, isPreposition, type Token, verbOf } from "./tokens.ts"
import { affirmed, isTicker, withLabel, withOwner } from "./topic-names.ts"

/** Where a title's date stands and what the text around speaks of. */
export interface TitlePlace {
  sentence: DatedSentence
  words: string
  tokens: readonly Token[]
  dates: readonly DateReading[]
  date: DateReading
  topic: readonly Token[]
  /** The words that its block opens with to say what it is about. */
  label: readonly Token[]
  /** The short form that all of its item is about. */
  owner: readonly Token[]
  /** What the fields of its item or table line are about; empty where nothing says it. */
  under: string
  /** BCP 47. */
  language: string
}

/** The title of what the date of a place tells of; empty where the words make none. `at`: its place among the tokens. */
export function titleAt(
  place: TitlePlace,
  phrase: Phrase,
  { at, isNegated }: { at: number; isNegated: boolean },
): string {
  const told = ownOfPair(forDate(ofMeasure(concrete(phrase, place.tokens), place.tokens), place), place, at)
  const actor = place.label.length > 0 && !hasName(place.label) ? [] : place.topic
  const named =
    plainTitle(place, at) ?? titleOf(isNegated ? { ...told, tokens: affirmed(told.tokens) } : told, actor)
  const hasDeed = told.tokens.some((token) => verbOf(token)?.forms.has("third") === true && !isName(token))
  const isUnsaid = (told.shape === "noun" && !hasDeed) || isTicker(place.label)
  return underItem(place.under, withLabel(isUnsaid ? place.label : [], withOwner(place.owner, named)))
}

const WORDS = /[\p{L}\p{N}]{3,}/gu
const NAMED = /\p{L}\p{N}|\p{N}\p{L}|\p{Lu}\p{L}*\p{Lu}|\p{Lu}\p{L}+ (?:\p{Lu}|\d)/u
const ONE_WORD = /^\p{L}+$/u
const FIRST_COLON = /:\s.*$/su

/** "Expected" under "Lumen 4 lander" → "Lumen 4 lander expected": a field's few words need the name of their item. */
function underItem(under: string, title: string): string {
  const isThin = (title.match(WORDS)?.length ?? 0) <= 2 && !NAMED.test(title) && !title.includes(": ")
  if (under === "" || title === "" || !isThin || !NAMED.test(under)) return title
  const item = under.replace(FIRST_COLON, "").replace(/^(?:for|on|about)\s/i, "")
  if (item.length > 60 || item.toLowerCase().includes(title.toLowerCase())) return title
  const small = title.charAt(0).toLowerCase() + title.slice(1)
  return ONE_WORD.test(title) ? `${item} ${small}` : `${item}: ${small}`
}

const SUPERLATIVE = /^(?:most|best|biggest|largest|fastest|strongest|standout|key|top|main|one)$/

/** "Osprey made the biggest launch of the day: it released X": the clause behind the colon says what it was. */
function concrete(phrase: Phrase, tokens: readonly Token[]): Phrase {
  const [first] = phrase.tokens
  const last = phrase.tokens.at(-1)
  const from = first ? tokens.indexOf(first) : -1
  const to = last ? tokens.indexOf(last) : -1
  if (from < 0 || tokens[to + 1]?.text !== ":" || !/\bday\b|\bweek\b/.test(last?.lower ?? "")) return phrase
  if (!phrase.tokens.some((token) => SUPERLATIVE.test(token.lower))) return phrase
  const behind = tokens.slice(to + 2, to + 40)
  const verb = behind.findIndex((token) => token.isFinite)
  const end = behind.findIndex((token, index) => index > verb && (isMark(token) || isOpener(token)))
  const said = behind.slice(0, end < 0 ? behind.length : end)
  const clause = said[0]?.text.startsWith("@") ? [...actorOf(phrase), ...said.slice(verb)] : said
  return verb > 0 && verb < 6 && clause.length > verb + 1
    ? { ...phrase, shape: "clause", tokens: clause, tail: [] }
    : phrase
}

/** The names before the phrase's verb. */
const actorOf = ({ tokens }: Phrase): readonly Token[] =>
  namesBefore(
    tokens,
    tokens.findIndex((token) => token.isFinite),
  )

const MEASURE = /^[~$€£]?\d[\d.,]*(\p{L}{1,4})$/u

/** "3.5GW of grid capacity …, on top of 1GW coming online": what the bare measure is of is said with the first. */
function ofMeasure(phrase: Phrase, tokens: readonly Token[]): Phrase {
  const [measure] = phrase.antecedent
  const unit = phrase.antecedent.length === 1 ? MEASURE.exec(measure?.text ?? "")?.[1] : undefined
  if (measure === undefined || unit === undefined) return phrase
  const place = tokens.indexOf(measure)
  const first = tokens.findIndex(
    (token, index) =>
      index < place && MEASURE.exec(token.text)?.[1] === unit && tokens[index + 1]?.lower === "of",
  )
  if (first < 0) return phrase
  return { ...phrase, antecedent: [measure, ...ofPart(tokens, first)] }
}

/** "of the grid": from behind `at` up to the next mark, verb, date or preposition. */
function ofPart(tokens: readonly Token[], at: number): readonly Token[] {
  const behind = tokens.slice(at + 1, at + 10)
  const end = behind.findIndex(
    (token, index) =>
      token.date !== null ||
      isMark(token) ||
      token.isFinite ||
      (index > 0 && isPreposition(token) && token.lower !== "of"),
  )
  return end < 0 ? behind : behind.slice(0, end)
}

/** The title in a language whose verbs are unknown; null in English. */
function plainTitle(
  { words, dates, date, sentence, tokens, language }: TitlePlace,
  at: number,
): string | null {
  const local = ({ start, end }: DateReading) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  })
  if (isHan(words)) return hanTitle(words, local(date), dates.filter((other) => other !== date).map(local))
  const foreign = phraseWordsOf(language)
  return foreign ? foreignTitle(tokens, at, foreign) : null
}

const RESPECTIVELY = /\brespectively\b/i

function jointOf({ tokens }: Phrase, { words, dates }: TitlePlace): { verb: number; joint: number } | null {
  if (!RESPECTIVELY.test(words) || dates.length !== 2) return null
  const verb = tokens.findIndex((token) => token.isFinite)
  const joint = tokens.findIndex((token, place) => token.lower === "and" && place < verb)
  return joint > 0 ? { verb, joint } : null
}

/** Whether the phrase tells of two, each with a date of its own. */
export const isOneOfTwo = (phrase: Phrase, place: TitlePlace): boolean => jointOf(phrase, place) !== null

/** "A and B release results on D1 and D2, respectively": each date keeps its own of the two names. */
function forDate(phrase: Phrase, place: TitlePlace): Phrase {
  const two = jointOf(phrase, place)
  if (two === null) return phrase
  const { verb, joint } = two
  const first = phrase.tokens.slice(0, joint)
  const names = namesBefore(first, joint)
  const kept =
    place.date === place.dates[0] ? (names.length > 0 ? names : first) : phrase.tokens.slice(joint + 1, verb)
  const rest = phrase.tokens
    .slice(verb)
    .map((token) => (token.lower === "their" ? { ...token, text: "its", lower: "its" } : token))
  return { ...phrase, tokens: [...kept, ...rest] }
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th))$/

/** "the first and second draft in May and June": each date keeps its own of the two. */
function ownOfPair(phrase: Phrase, { tokens }: TitlePlace, at: number): Phrase {
  const isSecond = tokens[at - 1]?.lower === "and" && tokens[at - 2]?.date != null
  const isFirst = tokens[at + 1]?.lower === "and" && tokens[at + 2]?.date != null
  const joint = phrase.tokens.findIndex(
    (token, index) =>
      token.lower === "and" &&
      ORDINAL.test(phrase.tokens[index - 1]?.lower ?? "") &&
      ORDINAL.test(phrase.tokens[index + 1]?.lower ?? ""),
  )
  if (joint < 1 || isFirst === isSecond) return phrase
  const left = isFirst ? [joint, joint + 1] : [joint - 1, joint]
  const kept = phrase.tokens.filter((token, index) => token.date === null && !left.includes(index))
  return { ...phrase, tokens: [...withoutTail(kept), ...complementOf(kept, tokens, at)] }
}

const withoutTail = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(
    0,
    tokens.findLastIndex((token) => !isPreposition(token) && !isMark(token) && token.lower !== "and") + 1,
  )

/** "the first draft … published the third draft of the code": what the noun is of is said where it comes again. */
function complementOf(phrase: readonly Token[], tokens: readonly Token[], at: number): readonly Token[] {
  const noun = withoutTail(phrase).at(-1)
  const again = tokens.findIndex(
    (token, index) => index > at && token.lower === noun?.lower && tokens[index + 1]?.lower === "of",
  )
  return again < 0 ? [] : ofPart(tokens, again)
}
