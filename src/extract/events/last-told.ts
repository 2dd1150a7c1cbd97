import type { DatedSentence } from "../dated-sentences.ts"

/** A year as it stands in names. */
const YEAR = /20\d\d/

/**
 * By block the place of the last sentence that can tell of an event, with a date or a year in it. What a sentence is
 * about counts only inside its block, so that those after it need not be looked at.
 */
export function lastToldOf(text: string, sentences: readonly DatedSentence[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  for (const [place, { block, dates, start, end }] of sentences.entries())
    if (dates.length > 0 || YEAR.test(text.slice(start, end))) last.set(block, place)
  return last
}
