import type { Block } from "../document.ts"
import { windowsOf } from "../predictions/claim-windows.ts"
import { toPhrase } from "../predictions/clauses.ts"
import { maskMarkdown } from "../predictions/markdown.ts"
import { passagesOf } from "../predictions/passages.ts"
import type { Passage } from "../predictions/rule.ts"
import type { DateReading, EventReading, PredictionReading, Stretch } from "../reading.ts"
import { topicOf } from "../topics.ts"
import type { Ground } from "./ground.ts"
import { locator } from "./locate.ts"
import type { EventProposal, PredictionProposal } from "./proposals.ts"

/** How sure a proposal of a model is: never so sure that it is accepted by being sure. */
const MODEL_CONFIDENCE = 0.4
const LONGEST_MENTION = 700
const FEWEST_CLAIM_WORDS = 2

/** The event of a proposal whose place and days are found; undefined where they stand too far apart. */
export function toEventReading(
  { document, reading, rule }: Ground,
  { title, kind, topic }: EventProposal,
  quote: Stretch,
  date: DateReading,
): EventReading | undefined {
  const start = Math.min(quote.start, date.start)
  const end = Math.max(quote.end, date.end)
  const { publishedOn } = reading.digest
  if (end - start > LONGEST_MENTION) return undefined
  const words = document.text.slice(start, end)
  return {
    title,
    kind,
    topic: topic ?? topicOf(`${title} ${title} ${words}`),
    status: publishedOn !== null && date.span.endsOn > publishedOn ? "scheduled" : "happened",
    span: date.span,
    mentions: [{ start, end, words, dateWords: date.words }],
    confidence: MODEL_CONFIDENCE,
    rules: [rule, ...date.rules],
  }
}

/** The prediction of a proposal whose quote is found, its windows counted by the grammar; undefined where its words are not in the quote. */
export function toPredictionReading(
  { document, reading, dates, rule }: Ground,
  { type, condition, consequence, topic }: PredictionProposal,
  quote: Stretch,
  block: Block,
): PredictionReading | undefined {
  const { publishedOn, language } = reading.digest
  const find = locator(document.text.slice(quote.start, quote.end))
  const at = (words: string): Stretch | undefined => {
    const found = find(words, null)
    return found && { start: found.start + quote.start, end: found.end + quote.start }
  }
  const consequenceAt = at(consequence)
  const conditionAt = condition === null ? null : at(condition)
  if (publishedOn === null || consequenceAt === undefined || conditionAt === undefined) return undefined
  if (conditionAt !== null && conditionAt.start < consequenceAt.end && consequenceAt.start < conditionAt.end)
    return undefined
  const said = (stretch: Stretch): string =>
    toPhrase(maskMarkdown(document.text.slice(stretch.start, stretch.end)))
  const words = { condition: conditionAt && said(conditionAt), consequence: said(consequenceAt) }
  if ([words.condition, words.consequence].some((claim) => claim !== null && isTooShort(claim)))
    return undefined
  const context = { publishedOn, language: language ?? "en", events: reading.events }
  const passage = passageOf(document.sentences, quote, (sentences) =>
    passagesOf(document, block, sentences, dates, context),
  )
  if (passage === undefined) return undefined
  const mention = { ...quote, words: document.text.slice(quote.start, quote.end) }
  const claim = {
    type,
    condition: conditionAt,
    consequence: consequenceAt,
    mention,
    confidence: MODEL_CONFIDENCE,
    rule,
  }
  const windows = windowsOf(document, claim, passage, dates, context)
  const dateWords = windows.outcomeWindow.words ?? windows.conditionWindow.words
  return {
    type,
    ...words,
    conditionAt,
    consequenceAt,
    topic: topic ?? topicOf(`${words.condition ?? ""} ${words.consequence}`),
    ...windows,
    mentions: [{ ...mention, dateWords }],
    confidence: MODEL_CONFIDENCE,
    rules: [rule],
  }
}

const HAN = /\p{Script=Han}/u

const isTooShort = (claim: string): boolean =>
  claim.split(" ").length < FEWEST_CLAIM_WORDS && !(HAN.test(claim) && claim.length > 3)

/** The sentences that the quote touches, as one passage that the windows are read in. */
function passageOf(
  all: Ground["document"]["sentences"],
  quote: Stretch,
  read: (sentences: Ground["document"]["sentences"]) => readonly Passage[],
): Passage | undefined {
  const passages = read(all.filter(({ start, end }) => start < quote.end && quote.start < end))
  const [first] = passages
  return (
    first && {
      ...first,
      dates: passages.flatMap((passage) => passage.dates),
      ahead: passages.flatMap((passage) => passage.ahead),
    }
  )
}
