import type { CalendarDay } from "../domain/calendar-day.ts"
import { notesOn } from "../domain/languages.ts"
import { readDocument } from "./blocks.ts"
import { readDatedSentences } from "./dated-sentences.ts"
import { readDigitEvents } from "./events/digit-events.ts"
import { readEvents } from "./events/read-events.ts"
import { readHead } from "./head.ts"
import { readPredictions } from "./predictions/read-predictions.ts"
import type { DigestHead, DigestReading } from "./reading.ts"

/** What the person or the feed that brought a digest says of it; it outweighs what the text says. */
export interface ReadOptions {
  publishedOn?: CalendarDay
  /** Looked at for a day where the text states none. */
  fileName?: string
  publisher?: string
  title?: string
  /** Primary subtag as the container says it; believed where the words do not tell the language themselves. */
  language?: string
}

/** Counts as the digest's day where nobody knows it; what hangs on it is left out again. */
const UNKNOWN_DAY = "2000-01-01"

/**
 * Reads a digest (Markdown or plain text): its head, its events and its predictions, with offsets into `text` in UTF-16
 * code units. Where its day is neither given nor found, `digest.publishedOn` is null and only what states its own full
 * date is read. Pure; time linear in the length of `text`.
 */
export function readDigest(text: string, options: ReadOptions = {}): DigestReading {
  const document = readDocument(text)
  const said = readHead(document, options.fileName)
  const digest: DigestHead = {
    publisher: options.publisher ?? said.publisher,
    title: options.title ?? said.title,
    publishedOn: options.publishedOn ?? said.publishedOn,
    language: languageOf(said.language, options.language),
  }
  const publishedOn = digest.publishedOn ?? UNKNOWN_DAY
  const language = digest.language ?? "en"
  const sentences = readDatedSentences(document, { publishedOn, language, title: digest.title })
  const usable = digest.publishedOn === null ? sentences.map(withoutRelativeDates) : sentences
  const notes = notesOn(language)
  const dates = usable.flatMap((sentence) => sentence.dates)
  if (notes.includes("digits_only"))
    return { digest, events: readDigitEvents(document, usable, publishedOn), predictions: [], dates, notes }
  const events = readEvents(document, usable, { publishedOn, language })
  const bySentence = new Map(usable.map((sentence) => [sentence.index, sentence.dates]))
  const predictions = readPredictions(document, bySentence, { publishedOn, language, events })
  return { digest, events, predictions, dates, notes }
}

/** Pages say `en` of texts in any language, so that it says nothing against words that are none of English. */
function languageOf(said: string | null, container: string | undefined): string | null {
  if (said === null) return container ?? null
  return said === "und" && container !== undefined && container !== "en" ? container : said
}

/** Leaves the dates that need no digest's day: absolute ones with every part said. */
function withoutRelativeDates<T extends { dates: readonly { basis: string; implied: readonly string[] }[] }>(
  sentence: T,
): T {
  return {
    ...sentence,
    dates: sentence.dates.filter((date) => date.basis === "absolute" && date.implied.length === 0),
  }
}
