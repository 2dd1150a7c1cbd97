import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block, Document } from "../document.ts"
import type { DateReading } from "../reading.ts"
import { bylineOf, isDateline } from "./bylines.ts"
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
import { NOT_EVENTS } from "./not-events.ts"
import { isTimeOfNoun, nounPhrase } from "./noun-phrases.ts"
import { withoutThem } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { phraseAround } from "./phrases.ts"
import { rowTitle } from "./row-title.ts"
import { takesUp } from "./takes-up.ts"
import { isOneOfTwo, type TitlePlace, titleAt } from "./title-at.ts"
import { isBe, isHave, isModal, verbOf } from "./tokens.ts"
import { namesIn } from "./topic-names.ts"

const LONGEST_MENTION = 700
const TWO_LETTERS = /\p{L}{2}/u
const SPACE = /\s/

/** One word or none, which tells nothing. */
const isThin = (title: string): boolean => !SPACE.test(title.trim())

/** A date of a sentence, and all that tells what happens on it. */
interface Place extends TitlePlace {
  document: Document
  own: Block
  known: ReadonlySet<string>
  item: string
  publishedOn: CalendarDay
}

/** What the sentence tells of one of its dates; nothing where that is no event. */
export function tell(place: Place): Telling[] {
  const { own, sentence, words, tokens, dates, date, known, item, publishedOn } = place
  const index = dates.indexOf(date)
  const at = tokens.findIndex((token) => token.date === index)
  if (at < 0) return []
  const around = phraseAround(tokens, at, date.span.startsOn > publishedOn)
  const { language } = place
  const seen: Candidate = {
    block: own,
    sentence,
    words,
    tokens,
    date,
    at,
    phrase: around,
    publishedOn,
    language,
  }
  if (isDateline(own, words, date, publishedOn)) return []
  const byline = bylineOf(place.document, own, sentence, date)
  const isPointer = isDigestWord(seen) && isOwner(seen)
  const hangsOnNoun = (isClaim(seen) || isAdviceTo(seen)) && (isTimeOfNoun(seen) || isBehindHappening(seen))
  const phrase = isPointer || hangsOnNoun ? nounPhrase(seen) : around
  const candidate = { ...seen, phrase: { ...phrase, tokens: withoutThem(tokens, phrase.tokens) } }
  if (byline === null && NOT_EVENTS.some((rule) => rule.holds(candidate))) return []
  const isNegated = date.rules.includes("not-until")
  const told = byline?.title ?? titleAt(place, candidate.phrase, { at, isNegated })
  const title = own.kind === "row" && isThin(told) ? rowTitle(place.document, own, date) || told : told
  if (title.length < 4 || !TWO_LETTERS.test(title)) return []
  const { start, end } = byline ?? mentionAround(sentence, date)
  return [
    {
      title,
      date: eventDate(date, phrase),
      start,
      end,
      block: own.index,
      sentence: sentence.index,
      isPast: byline !== null || isPast(phrase),
      isPointer,
      takesUp: takesUp(phrase),
      names: namesIn(tokens, known),
      words: words.slice(0, 400),
      item,
      path: own.kind === "heading" ? [...own.headings, own.index] : own.headings,
      isNegated,
      confidence: confidenceOf(candidate),
      rules: [
        byline === null ? `${phrase.shape}-date` : "byline",
        ...(isOneOfTwo(candidate.phrase, place) ? ["respectively"] : []),
        ...date.rules,
      ],
    },
  ]
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
