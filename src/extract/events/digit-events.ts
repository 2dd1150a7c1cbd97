import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Document } from "../document.ts"
import type { DateReading, EventReading } from "../reading.ts"
import { topicOf } from "../topics.ts"
import { withoutMarkdown } from "./without-markdown.ts"

const LONGEST_TITLE = 100
const LONGEST_MENTION = 700
const MOST_EVENTS = 2000
/** Nothing is known but that the words around a full date are of some length. */
const CONFIDENCE = 0.45
const FEWEST_LETTERS = 8
/** Han and kana say as much in fewer signs. */
const FEWEST_IDEOGRAMS = 4
const LETTERS = /\p{L}/gu
const IDEOGRAMS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * The events of a digest in a language without words: each full date in digits is given to its whole sentence or item,
 * with its words as the title. Headings, datelines and sources are none.
 */
export function readDigitEvents(
  document: Document,
  sentences: readonly DatedSentence[],
  publishedOn: CalendarDay,
): EventReading[] {
  const events: EventReading[] = []
  for (const sentence of sentences) {
    const block = document.blocks[sentence.block]
    if (block === undefined || block.kind === "heading" || sentence.sense === "sources") continue
    for (const date of sentence.dates)
      if (events.length < MOST_EVENTS && tells(document, sentence, date))
        events.push(toEvent(document, sentence, date, publishedOn))
  }
  return events
}

/** Whether enough words stand beside the dates. */
function tells({ text }: Document, { start, end, dates }: DatedSentence, date: DateReading): boolean {
  if (date.basis !== "absolute" || date.implied.length > 0) return false
  let words = text.slice(start, Math.min(end, start + LONGEST_MENTION))
  for (const other of dates) words = words.replace(other.words, " ")
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0
  return count(LETTERS) >= FEWEST_LETTERS || count(IDEOGRAMS) >= FEWEST_IDEOGRAMS
}

function toEvent(
  { text }: Document,
  sentence: DatedSentence,
  date: DateReading,
  publishedOn: CalendarDay,
): EventReading {
  const isLong = sentence.end - sentence.start > LONGEST_MENTION
  const start = isLong ? Math.max(sentence.start, date.start - LONGEST_MENTION / 2) : sentence.start
  const end = Math.min(sentence.end, start + LONGEST_MENTION)
  const words = text.slice(start, end)
  return {
    title: titleOf(words),
    kind: "other",
    topic: topicOf(words),
    status: date.span.endsOn > publishedOn ? "scheduled" : "happened",
    span: date.span,
    mentions: [{ start, end, words, dateWords: date.words }],
    confidence: CONFIDENCE,
    rules: ["digits-only", ...date.rules],
  }
}

/** The sentence in one line, without its stop; cut at a word where it is too long. */
function titleOf(words: string): string {
  const plain = withoutMarkdown(words)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![.。;；,，])[.。;；,，]+$/u, "")
  if (plain.length <= LONGEST_TITLE) return plain
  const head = plain.slice(0, LONGEST_TITLE - 1)
  const space = head.lastIndexOf(" ")
  return `${space > LONGEST_TITLE / 2 ? head.slice(0, space) : head}…`
}
