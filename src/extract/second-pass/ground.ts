import { readDocument } from "../blocks.ts"
import type { Document } from "../document.ts"
import type { DateReading, DigestReading } from "../reading.ts"
import { type Locate, locator } from "./locate.ts"

/** What proposals are held against. */
export interface Ground {
  document: Document
  reading: DigestReading
  /** The reading's dates by the index of their sentence. */
  dates: ReadonlyMap<number, readonly DateReading[]>
  locate: Locate
  /** The name of the rule that is left on what holds. */
  rule: string
}

/** A digest's text and its reading by the grammar, ready to hold proposals against. */
export function groundOf(text: string, reading: DigestReading, rule: string): Ground {
  const document = readDocument(text)
  return { document, reading, dates: datesBySentence(document, reading), locate: locator(text), rule }
}

/** Dates and sentences both stand in the order of the text. */
function datesBySentence({ sentences }: Document, { dates }: DigestReading): Map<number, DateReading[]> {
  const bySentence = new Map<number, DateReading[]>()
  let next = 0
  for (const { index, start, end } of sentences) {
    const own: DateReading[] = []
    for (let date = dates[next]; date !== undefined && date.start < end; date = dates[++next])
      if (date.start >= start) own.push(date)
    if (own.length > 0) bySentence.set(index, own)
  }
  return bySentence
}
