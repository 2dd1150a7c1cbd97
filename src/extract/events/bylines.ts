import { type CalendarDay, daysBetween } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block, Document } from "../document.ts"
import { polished } from "../polished.ts"
import type { DateReading, Stretch } from "../reading.ts"
import { withoutMarkdown } from "./without-markdown.ts"

const LONGEST_BYLINE = 120
/** Marks between the parts of a byline: "Reuters · 4 May 2026", "4 May 2026 | Mill News". */
const MARK = /\s[·•|]\s/
const HEAD_BLOCKS = 5
const FIRST_BLOCKS = 3
/** Words of who made a digest and when, beside its day. */
const MADE =
  /\b(?:compiled|curated|edited|written|prepared|published|issue|edition|volume|vol|no|by|updated|newsletter|digest|briefing|brief)\b/i

/** What a byline under an item's title says: the title's words and where both stand. */
export interface Byline extends Stretch {
  title: string
}

/**
 * The title above a line that only names a source and a day:
 *
 *     **Harbour strike ends**
 *     Mill News · 4 May 2026
 *
 * `headings`: the titles that have given their words already; each speaks for one byline. Null where the sentence is no
 * byline.
 */
export function bylineOf(
  { text, blocks }: Document,
  own: Block,
  sentence: DatedSentence,
  date: DateReading,
): Byline | null {
  const heading = blocks[own.index - 1]
  if (own.kind !== "paragraph" || heading?.kind !== "heading" || heading.level < 2) return null
  if (sentence.start !== own.start || own.end - own.start > LONGEST_BYLINE) return null
  const words = text.slice(own.start, own.end)
  const parts = words.split(MARK)
  if (parts.length < 2 || !isPartOf(words, date.start - own.start, date.end - own.start)) return null
  const title = polished(withoutMarkdown(text.slice(heading.start, heading.end)))
  return title.length < 4 ? null : { title, start: heading.start, end: own.end }
}

/** Whether the date is a whole part of the byline. */
const isPartOf = (words: string, from: number, to: number): boolean =>
  /(?:^|\s[·•|]\s)[\s*_(]*$/.test(words.slice(0, from)) && /^[\s*_)]*(?:$|\s[·•|]\s)/.test(words.slice(to))

/** The digest's own dateline: its day, alone in one of the first lines or beside who made it. */
export function isDateline(own: Block, words: string, date: DateReading, publishedOn: CalendarDay): boolean {
  if (own.kind !== "paragraph" || own.index >= HEAD_BLOCKS || words.length > LONGEST_BYLINE) return false
  const { startsOn, endsOn } = date.span
  const isOwn = startsOn <= publishedOn && endsOn >= publishedOn && daysBetween(startsOn, endsOn) < 7
  if (!isOwn || !/\d/.test(date.words)) return false
  return MARK.test(words) && (own.index < FIRST_BLOCKS || MADE.test(words))
}
