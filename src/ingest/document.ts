import { type CalendarDay, isCalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"

/**
 * A file as text that the reader takes, and what its container (mail head, page head, front matter, feed item) says of
 * it. What the container does not say is null, never guessed.
 */
export interface IngestedDocument {
  text: string
  publisher: string | null
  title: string | null
  /** The day as written, in the offset it was written with. */
  publishedOn: CalendarDay | null
  /** Primary language subtag in lower case, such as `en`. */
  language: string | null
  url: string | null
}

/** What is known of some bytes besides the bytes. */
export interface DocumentHints {
  fileName?: string
  mediaType?: string
  url?: string
}

/** What a file may weigh, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024
/** What its text may have, in UTF-16 code units. */
const MOST_CHARACTERS = 500_000
export const LONGEST = { publisher: 200, title: 300, url: 2000 }

/** The error of a file that cannot be made into text; the message says what is wrong, and where. */
export const unreadable = (message: string): DomainError => new DomainError("unreadable_document", message)

/**
 * The document with everything brought into shape: line feeds only, no control characters, no half characters, short
 * single-line fields. @throws DomainError `unreadable_document` for a text that is empty or too long.
 */
export function toDocument(raw: IngestedDocument): IngestedDocument {
  const text = keepable(raw.text)
  if (text.trim() === "") throw unreadable("There is no text in it.")
  if (text.length > MOST_CHARACTERS)
    throw unreadable(
      `Its text has ${text.length.toLocaleString("en")} characters; at most ${MOST_CHARACTERS.toLocaleString("en")} are read.`,
    )
  return {
    text,
    publisher: oneLine(raw.publisher, LONGEST.publisher),
    title: oneLine(raw.title, LONGEST.title),
    publishedOn: raw.publishedOn !== null && isCalendarDay(raw.publishedOn) ? raw.publishedOn : null,
    language: /^[a-z]{2,3}(?=$|[-_])/.exec(raw.language?.trim().toLowerCase() ?? "")?.[0] ?? null,
    url: toAddress(raw.url),
  }
}

/** Text that both databases can hold: no NUL or other control characters but tab and line feed, no lone surrogates. */
function keepable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[^\P{Cc}\t\n]/gu, "")
}

/** Words as one line that every database can hold, cut to `longest` characters; null for none. */
export function oneLine(words: string | null, longest: number): string | null {
  const line = keepable(words ?? "")
    .replace(/\s+/g, " ")
    .trim()
  if (line === "") return null
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/\p{Cs}$/u, "")}…` : line
}

function toAddress(url: string | null): string | null {
  if (url === null || url.length > LONGEST.url || !/^https?:\/\//i.test(url.trim())) return null
  return URL.canParse(url.trim()) ? new URL(url.trim()).href : null
}
