import type { CalendarDay } from "../../domain/calendar-day.ts"
import { joinConsecutive } from "../consecutive.ts"
import type { Block, Document, Sentence } from "../document.ts"
import { isTitle, itemHeading } from "../item-heading.ts"
import type { DateReading } from "../reading.ts"
import { senseOf, sensingHeading } from "../sections.ts"
import { toPhrase } from "./clauses.ts"
import { withFieldWindow } from "./field-window.ts"
import { maskMarkdown } from "./markdown.ts"
import { claimPatterns, openPatterns } from "./patterns.ts"
import type { Claim, DatesOfSentence, Passage, PredictionContext } from "./rule.ts"
import { AT_THE_EARLIEST, asAttribute, isLimit } from "./windows.ts"

/** "**Label.** Sentence" or "1) Sentence": a paragraph that is an item of a list all the same. */
const ITEM_MARK = /^(?:\*\*|\d+[.)]\s|\([a-h]\)\s)/
/** A heading over one claim of its own: "Bold bet of the week". */
const FORETELLING = /\b(?:prediction|bet|call|hunch|guess|long ?shot)(?: (?:of|for) .{0,30})?$/i
/** A first sentence of so many words may be the title of its item. */
const TITLE_WORDS = 8
const LONGEST_ITEM = 320

/** Longer stretches without a full stop are no sentences; only so much of them is read. */
const LONGEST_SENTENCE = 1200

/** The sentences of one block, ready for the rules. */
export function passagesOf(
  document: Document,
  block: Block,
  sentences: readonly Sentence[],
  dates: DatesOfSentence,
  context: PredictionContext,
): Passage[] {
  const { text } = document
  const heading = sensingHeading(document, block)
  const shared = {
    block,
    sense: senseOf(document, block),
    isOfDay: isDay(document, block.headings.at(-1)),
    heading: heading ? toPhrase(maskMarkdown(text.slice(heading.start, heading.end))) : null,
  }
  const patterns = claimPatterns(context.language)
  return sentences.map((sentence, index) => {
    const raw = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    const words = maskMarkdown(raw)
    const open = openPatterns(patterns, words)
    const said = joinConsecutive(dates.get(sentence.index) ?? [], text)
    const own = withFieldWindow(said, words, sentence.start, open, context)
    return {
      ...shared,
      patterns: open,
      words,
      start: sentence.start,
      isItem:
        block.kind === "bullet" ||
        block.kind === "row" ||
        ITEM_MARK.test(raw) ||
        (index === 0 && FORETELLING.test(shared.heading ?? "")),
      dates: own,
      ahead: own
        .map((date) => asAttribute(text, withEarliest(date, text)))
        .filter((date) => isOpen(text, date, context.publishedOn)),
    }
  })
}

/** "Monday, 4 May", "Wednesday": a heading of nothing but a day. */
const DAY =
  /^\W{0,12}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[\s,.–-]{0,4})?(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s\d{4})?)?\W{0,12}$/iu
const WEEKDAY_OR_NUMBER = /day\b|\d/i

function isDay({ text, blocks }: Document, index: number | undefined): boolean {
  const heading = index === undefined ? undefined : blocks[index]
  if (heading === undefined || heading.end - heading.start > 40) return false
  const words = text.slice(heading.start, heading.end)
  return DAY.test(words) && WEEKDAY_OR_NUMBER.test(words)
}

const EARLIEST = /^[\s)]{1,2}at the (?:very )?earliest\b/i

/** "NET: 21 June" */
const EARLIEST_LABEL = /\b(?:NET|no earlier than|not before|earliest)\W{1,6}$/i

const withEarliest = (date: DateReading, text: string): DateReading =>
  EARLIEST.test(text.slice(date.end, date.end + 24)) ||
  EARLIEST_LABEL.test(text.slice(Math.max(0, date.start - 24), date.start))
    ? { ...date, rules: [...date.rules, AT_THE_EARLIEST] }
    : date

/** An item as one passage: its first sentence, with the second where the first is only a title. */
export function toItem(text: string, passages: readonly Passage[], language: string): Passage | undefined {
  const [first, second] = passages
  if (first === undefined || !first.isItem) return undefined
  const isTitle = first.words.trim().split(/\s+/).length <= TITLE_WORDS
  if (second === undefined || !isTitle) return first
  const end = second.start + second.words.length
  if (end - first.start > LONGEST_ITEM) return first
  const words = maskMarkdown(text.slice(first.start, end))
  return {
    ...first,
    words,
    patterns: openPatterns(claimPatterns(language), words),
    dates: [...first.dates, ...second.dates],
    ahead: [...first.ahead, ...second.ahead],
  }
}

/** A date that limits something and had not passed, or a window whose days are not known yet. */
export function isOpen(text: string, date: DateReading, publishedOn: CalendarDay): boolean {
  if (date.role === "as_of" || !isLimit(text, date, publishedOn)) return false
  return date.basis === "none" || date.basis === "event" || date.span.endsOn >= publishedOn
}

/** "This trend", "it": words that need what they point at. */
const POINTS_BACK = /^(?:(?:this|that|these|those|such)\b|(?:it|they)\b)/i
const LONGEST_LABEL = 130
const FEWEST_LABEL_WORDS = 3

const ACTS = /^(?:it|they)(?= (?:will|plans?|expects?|aims?|intends?|is|are|could|may|might)\b)/i
const LAST_SENTENCE = /(?:^|[.!?]["”’)]?\s{1,3})([^.!?]{1,300})[.!?]["”’)]?\s{0,3}$/
const LEADING_NAME = /^(?:The )?\p{Lu}[\p{L}\d&-]{1,30}(?: \p{Lu}[\p{L}\d&-]{0,30}){0,4}(?= \p{Ll})/u
const NO_NAME =
  /^(?:the|this|that|these|those|it|they|there|in|on|at|by|for|from|with|as|if|but|and|when|while|after|since|some|many|most|both|all|its|their|one|two|three|another|to|no|not|here|yet|so)$/i

/** Who the sentence right before is about: the name that it begins with. */
function nameBefore(text: string, { block, start }: Passage): string | undefined {
  const before = maskMarkdown(text.slice(Math.max(block.start, start - 320), start))
  const name = LEADING_NAME.exec(LAST_SENTENCE.exec(before)?.[1] ?? "")?.[0]
  return name === undefined || NO_NAME.test(name) ? undefined : name
}

/**
 * The words with what they point back at in brackets: what stands before them in their sentence, else the item's label
 * in bold, else its heading.
 */
export function withContext(document: Document, passage: Passage, claim: Claim, words: string): string {
  if (!POINTS_BACK.test(words)) return words
  const name = ACTS.test(words) ? nameBefore(document.text, passage) : undefined
  if (name !== undefined) return words.replace(ACTS, name)
  const before = toPhrase(maskMarkdown(document.text.slice(passage.start, claim.mention.start)))
  if (passage.patterns.opener.test(before.slice(0, 12))) {
    passage.patterns.opener.lastIndex = 0
    return words
  }
  const label = before.split(" ").length >= FEWEST_LABEL_WORDS ? before : labelOf(document, passage)
  if (label === undefined || label.length > LONGEST_LABEL || label.split(" ").length < FEWEST_LABEL_WORDS)
    return words
  return `${words} (${label})`
}

/** The words behind the heading of the item they stand in: "Lumen 4 lander: expected mid-May". */
export function withItem(document: Document, { block }: Passage, words: string): string {
  const item = itemHeading(document, block)
  return item === "" ? words : `${item}: ${words}`
}

function labelOf({ text, blocks }: Document, { block, sense }: Passage): string | undefined {
  const bold = /^\*\*([^*]{4,110})\*\*/.exec(
    text.slice(block.start, Math.min(block.end, block.start + 130)),
  )?.[1]
  if (bold !== undefined) return toPhrase(maskMarkdown(bold))
  const heading = blocks[block.headings.at(-1) ?? -1]
  if (heading === undefined || heading.level === 1 || sense !== "none" || isTitle(blocks, heading))
    return undefined
  return toPhrase(maskMarkdown(text.slice(heading.start, heading.end)))
}
