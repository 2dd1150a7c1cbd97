import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block, Document } from "../document.ts"
import type { DateReading, EventReading } from "../reading.ts"
import { titleOf } from "../titles.ts"
import {
  type Candidate,
  isAdviceTo,
  isBehindHappening,
  isClaim,
  isDigestWord,
  isOwner,
  type Telling,
} from "./candidate.ts"
import { eventDate } from "./event-date.ts"
import { isFigure } from "./figures.ts"
import { readListed } from "./listed.ts"
import { mergeTellings } from "./merge.ts"
import { readNamedYears } from "./named-years.ts"
import { NOT_EVENTS } from "./not-events.ts"
import { isTimeOfNoun, nounPhrase } from "./noun-phrases.ts"
import { namesBefore, withoutThem } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { phraseAround } from "./phrases.ts"
import { hasName } from "./plain-words.ts"
import { takesUp } from "./takes-up.ts"
import { toEvent } from "./to-event.ts"
import { isBe, isHave, isModal, isName, type Token, tokensOf, verbOf } from "./tokens.ts"
import {
  affirmed,
  headingTopic,
  isTicker,
  knownNames,
  labelOf,
  leadOf,
  nameOf,
  namesIn,
  openingLabel,
  subjectNames,
  withLabel,
  withOwner,
} from "./topic-names.ts"

const LONGEST_MENTION = 700
/** A label at the start of a sentence speaks for so many sentences after it. */
const LABEL_REACH = 3
/** What a sentence is about counts for so many sentences after it. */
const TOPIC_REACH = 2
/** Characters of a sentence that are looked at; of one without a date only its subject counts. */
const LONGEST_SENTENCE = 4000
const SUBJECT_REACH = 160
/** No digest tells of more; what comes after is left out. */
const MOST_TELLINGS = 4000
const SILENT_BLOCKS = new Set(["source", "boilerplate"])

/**
 * The events of a digest in the order of their first mention: each date is given to the happening of its clause, list
 * or heading, and what is told several times becomes one event with several mentions.
 */
export function readEvents(
  document: Document,
  sentences: readonly DatedSentence[],
  publishedOn: CalendarDay,
): EventReading[] {
  const tellings: Telling[] = []
  let topic: readonly Token[] = []
  let labelled: readonly Token[] = []
  let block = -1
  let labelledAt = -1
  let topicAt = -1
  const known = knownNames(document.text)
  const headingTopics = new Map<number, readonly Token[]>()
  let opening: readonly Token[] = []
  for (const [place, sentence] of sentences.entries()) {
    const own = document.blocks[sentence.block]
    if (!own || SILENT_BLOCKS.has(own.kind) || sentence.sense === "sources") continue
    const reach = sentence.dates.length > 0 ? LONGEST_SENTENCE : SUBJECT_REACH
    const words = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
    const dates = sentence.dates.filter((date) => date.end <= sentence.start + words.length)
    const tokens = tokensOf(
      words,
      dates.map((date) => ({ start: date.start - sentence.start, end: date.end - sentence.start })),
    )
    if (own.index !== block || sentence.index - topicAt > TOPIC_REACH)
      topic = headingTopic(own, headingTopics)
    if (own.index !== block) {
      const isOnly = sentences[place + 1]?.block !== own.index || own.kind === "heading"
      labelled = []
      opening = isOnly ? [] : openingLabel(tokens, words)
    }
    block = own.index
    if (tellings.length < MOST_TELLINGS) {
      const lead = leadOf(tokens)
      const item = lead.length > 0 ? lead : headingTopic(own, headingTopics)
      for (const date of dates)
        tellings.push(
          ...tell({
            own,
            sentence,
            words,
            tokens,
            dates,
            date,
            topic: labelled.length > 0 && sentence.index - labelledAt <= LABEL_REACH ? labelled : topic,
            label: opening,
            known,
            item: nameOf(item),
            owner: isTicker(item) ? item : [],
            publishedOn,
          }),
        )
      tellings.push(...readNamedYears(sentence, words, tokens, publishedOn))
    }
    const names = subjectNames(tokens, {
      level: own.kind === "heading" ? own.level : 0,
      hasTopic: topic.length > 0,
      known,
    })
    if (own.kind === "heading") headingTopics.set(own.index, names)
    const lead = leadOf(tokens)
    const label = lead.length > 0 ? lead : labelOf(tokens)
    if (label.length > 0) [labelled, labelledAt] = [label, sentence.index]
    if (names.length > 0) [topic, topicAt] = [names, sentence.index]
  }
  tellings.push(
    ...readListed(document, sentences, publishedOn, new Set(tellings.map((telling) => telling.block))),
  )
  tellings.sort((a, b) => a.start - b.start)
  return mergeTellings(tellings).map((merged) => toEvent(document, merged, publishedOn))
}

interface Place {
  own: Block
  sentence: DatedSentence
  words: string
  tokens: readonly Token[]
  dates: readonly DateReading[]
  date: DateReading
  topic: readonly Token[]
  /** The words that its block opens with to say what it is about. */
  label: readonly Token[]
  known: ReadonlySet<string>
  item: string
  /** The short form that all of its item is about. */
  owner: readonly Token[]
  publishedOn: CalendarDay
}

const TWO_LETTERS = /\p{L}{2}/u

function tell(place: Place): Telling[] {
  const { own, sentence, words, tokens, dates, date, topic, known, item, publishedOn } = place

  const index = dates.indexOf(date)
  const at = tokens.findIndex((token) => token.date === index)
  if (at < 0) return []
  const around = phraseAround(tokens, at, date.span.startsOn > publishedOn)
  const seen: Candidate = { block: own, sentence, words, tokens, date, at, phrase: around, publishedOn }
  const isPointer = isDigestWord(seen) && isOwner(seen)
  const hangsOnNoun = (isClaim(seen) || isAdviceTo(seen)) && (isTimeOfNoun(seen) || isBehindHappening(seen))
  const phrase = isPointer || hangsOnNoun ? nounPhrase(seen) : around
  const candidate = { ...seen, phrase: { ...phrase, tokens: withoutThem(tokens, phrase.tokens) } }
  if (NOT_EVENTS.some((rule) => rule.holds(candidate))) return []
  const isNegated = date.rules.includes("not-until")
  const told = forDate(candidate.phrase, dates, index, words)
  const actor = place.label.length > 0 && !hasName(place.label) ? [] : topic
  const named = titleOf(isNegated ? { ...told, tokens: affirmed(told.tokens) } : told, actor)
  const hasDeedWord = told.tokens.some(
    (token) => verbOf(token)?.forms.has("third") === true && !isName(token),
  )
  const isUnsaid = (told.shape === "noun" && !hasDeedWord) || isTicker(place.label)
  const title = withLabel(isUnsaid ? place.label : [], withOwner(place.owner, named))
  if (title.length < 4 || !TWO_LETTERS.test(title)) return []
  const { start, end } = mentionAround(sentence, date)
  return [
    {
      title,
      date: eventDate(date, phrase),
      start,
      end,
      block: own.index,
      sentence: sentence.index,
      isPast: isPast(phrase),
      isPointer,
      takesUp: takesUp(phrase),
      names: namesIn(tokens, known),
      words: words.slice(0, 400),
      item,
      path: own.kind === "heading" ? [...own.headings, own.index] : own.headings,
      isNegated,
      confidence: confidenceOf(candidate),
      rules: [`${phrase.shape}-date`, ...date.rules],
    },
  ]
}

/** "A and B release results on D1 and D2, respectively": each date keeps its own of the two names. */
function forDate(phrase: Phrase, dates: readonly DateReading[], index: number, words: string): Phrase {
  if (!/\brespectively\b/i.test(words) || dates.length !== 2) return phrase
  const verb = phrase.tokens.findIndex((token) => token.isFinite)
  const joint = phrase.tokens.findIndex((token, place) => token.lower === "and" && place < verb)
  if (joint <= 0) return phrase
  const first = phrase.tokens.slice(0, joint)
  const names = namesBefore(first, joint)
  const kept = index === 0 ? (names.length > 0 ? names : first) : phrase.tokens.slice(joint + 1, verb)
  return { ...phrase, tokens: [...kept, ...phrase.tokens.slice(verb)] }
}

/** The sentence, or where it is too long the stretch around the date that ends at a word. */
function mentionAround(sentence: DatedSentence, date: DateReading): { start: number; end: number } {
  if (sentence.end - sentence.start <= LONGEST_MENTION) return { start: sentence.start, end: sentence.end }
  const start = Math.max(sentence.start, date.start - 350)
  return { start, end: Math.min(sentence.end, start + LONGEST_MENTION) }
}

function isPast(phrase: Phrase): boolean {
  const tokens = phrase.tokens
  const at = tokens.findIndex((token) => token.isFinite)
  const verb = tokens[at]
  if (verb === undefined) return phrase.shape === "modifier" && verbOf(tokens[0])?.forms.has("past") === true
  if (isModal(verb)) return false
  if (isBe(verb)) return verb.lower === "was" || verb.lower === "were"
  if (isHave(verb))
    return tokens.slice(at + 1, at + 4).some((token) => verbOf(token)?.forms.has("participle"))
  return verbOf(verb)?.forms.has("past") === true
}

/** Exact days told with a verb are surest; whole years, loose words and nouns without a verb are not. */
function confidenceOf({ date, phrase, block }: Candidate): number {
  const byPrecision = {
    day: 0.9,
    range: 0.85,
    month: 0.78,
    quarter: 0.75,
    season: 0.7,
    half: 0.75,
    year: 0.55,
    "multi-year": 0.6,
  }
  let sum: number = byPrecision[date.span.precision]
  if (date.basis === "digest") sum -= 0.12
  if (date.implied.includes("year")) sum -= 0.04
  if (phrase.shape === "noun") sum -= 0.08
  if (date.role === "deadline" || date.role === "start") sum += 0.04
  if (isFigure(phrase)) sum -= 0.4
  if (block.kind === "heading") sum += 0.02
  return Math.round(Math.min(0.98, Math.max(0.2, sum)) * 100) / 100
}
