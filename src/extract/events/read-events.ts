import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block, Document } from "../document.ts"
import { itemHeading } from "../item-heading.ts"
import type { DateReading, EventReading } from "../reading.ts"
import { toldApart } from "./apart.ts"
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
import { lastToldOf } from "./last-told.ts"
import { readListed } from "./listed.ts"
import { mergeTellings } from "./merge.ts"
import { readNamedYears } from "./named-years.ts"
import { NOT_EVENTS } from "./not-events.ts"
import { isTimeOfNoun, nounPhrase } from "./noun-phrases.ts"
import { withoutThem } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { phraseAround } from "./phrases.ts"
import { joinRuns } from "./runs.ts"
import { readShortForms, writtenOut } from "./short-forms.ts"
import { takesUp } from "./takes-up.ts"
import { isOneOfTwo, type TitlePlace, titleAt } from "./title-at.ts"
import { toEvent } from "./to-event.ts"
import { isBe, isHave, isModal, type Token, tokensOf, verbOf } from "./tokens.ts"
import {
  headingTopic,
  isTicker,
  knownNames,
  labelOf,
  leadOf,
  nameOf,
  namesIn,
  openingLabel,
  subjectNames,
} from "./topic-names.ts"
import { withoutMarkdown } from "./without-markdown.ts"

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
  { publishedOn, language }: { publishedOn: CalendarDay; language: string },
): EventReading[] {
  const tellings: Telling[] = []
  let topic: readonly Token[] = []
  let labelled: readonly Token[] = []
  let [block, labelledAt, topicAt] = [-1, -1, -1]
  const known = knownNames(document.text)
  const headingTopics = new Map<number, readonly Token[]>()
  let opening: readonly Token[] = []
  const lastTold = lastToldOf(document.text, sentences)
  for (const [place, sentence] of sentences.entries()) {
    const own = document.blocks[sentence.block]
    if (!own || SILENT_BLOCKS.has(own.kind) || sentence.sense === "sources") continue
    if (own.kind !== "heading" && place > (lastTold.get(own.index) ?? -1)) continue
    const reach = sentence.dates.length > 0 ? LONGEST_SENTENCE : SUBJECT_REACH
    const words = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
    const dates = joinRuns(
      sentence.dates.filter((date) => date.end <= sentence.start + words.length),
      document.text,
    )
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
            document,
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
            under: underOf(document, own, sentence, date),
            publishedOn,
            language,
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
  const forms = readShortForms(document.text)
  return toldApart(mergeTellings(tellings), document.text).map((merged) =>
    toEvent(document, { ...merged, title: writtenOut(merged.title, forms) }, publishedOn),
  )
}

/** The first cell of a table's line that is not the date's own, else the heading that names the item. */
function underOf(document: Document, own: Block, sentence: DatedSentence, date: DateReading): string {
  if (own.kind === "heading") return ""
  if (own.kind !== "row") return itemHeading(document, own)
  const cell = withoutMarkdown(
    document.text.slice(own.start, own.end).replace(LEADING_BAR, "").split("|")[0] ?? "",
  )
  return date.start - sentence.start > cell.length ? cell.trim() : ""
}

const LEADING_BAR = /^\s*\|/

interface Place extends TitlePlace {
  document: Document
  own: Block
  known: ReadonlySet<string>
  item: string
  publishedOn: CalendarDay
}

const TWO_LETTERS = /\p{L}{2}/u

function tell(place: Place): Telling[] {
  const { own, sentence, words, tokens, dates, date, known, item, publishedOn } = place

  const index = dates.indexOf(date)
  const at = tokens.findIndex((token) => token.date === index)
  if (at < 0) return []
  const around = phraseAround(tokens, at, date.span.startsOn > publishedOn)
  const seen: Candidate = { block: own, sentence, words, tokens, date, at, phrase: around, publishedOn }
  if (isDateline(own, words, date, publishedOn)) return []
  const byline = bylineOf(place.document, own, sentence, date)
  const isPointer = isDigestWord(seen) && isOwner(seen)
  const hangsOnNoun = (isClaim(seen) || isAdviceTo(seen)) && (isTimeOfNoun(seen) || isBehindHappening(seen))
  const phrase = isPointer || hangsOnNoun ? nounPhrase(seen) : around
  const candidate = { ...seen, phrase: { ...phrase, tokens: withoutThem(tokens, phrase.tokens) } }
  if (byline === null && NOT_EVENTS.some((rule) => rule.holds(candidate))) return []
  const isNegated = date.rules.includes("not-until")
  const title = byline?.title ?? titleAt(place, candidate.phrase, { at, isNegated })
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
