import type { Database } from "../db/database.ts"
import { findDigest } from "../db/queries/digests.ts"
import { insertMentions, type Mentioned } from "../db/queries/mentions.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { toEdtf } from "../domain/date-span.ts"
import { newId } from "../domain/ids.ts"
import { labelOf } from "../domain/span-label.ts"
import { readDigest } from "../extract/read-digest.ts"
import type { ServiceContext } from "./context.ts"
import { invalid } from "./prediction-windows.ts"
import { notFound } from "./revisions.ts"

/** A stretch of a digest's text as a person marks it; offsets in UTF-16 code units, `end` not included. */
export interface MentionEntry {
  digestId: string
  start: number
  end: number
}

/** So much is marked at once, as in what the reader finds. */
const MOST_CHARACTERS = 700

/** The words that a person marked. */
export interface Marked extends MentionEntry {
  words: string
  publishedOn: CalendarDay
}

/** What a person marked, looked up. @throws DomainError `invalid_request` when there are no such words. */
export async function findMarked(db: Database, entry: MentionEntry): Promise<Marked> {
  const digest = await findDigest(db, entry.digestId)
  if (digest === undefined || digest.withdrawnAt !== null)
    throw invalid([{ where: "/mention/digestId", message: `there is no digest ${entry.digestId}` }])
  const { start, end } = entry
  const words = digest.text.slice(start, end)
  if (end > digest.text.length || words.trim() === "")
    throw invalid([{ where: "/mention", message: "marks no words of the digest" }])
  if (end - start > MOST_CHARACTERS)
    throw invalid([{ where: "/mention", message: `marks more than ${MOST_CHARACTERS} characters` }])
  return { ...entry, words, publishedOn: digest.publishedOn }
}

/** Lets a thing rest on the words that a person marked. To be called in a transaction. */
export const insertMarked = (db: Database, marked: Marked, of: Mentioned, now: Date): Promise<void> =>
  insertMentions(db, [
    {
      ...of,
      id: newId("men", now),
      digestId: marked.digestId,
      start: marked.start,
      end: marked.end,
      words: marked.words,
      dateWords: null,
    },
  ])

/** A date that the reader sees in a stretch of text. */
export interface MarkedDate {
  start: number
  end: number
  words: string
  edtf: string
  /** The days for people. */
  label: string
}

/**
 * The dates in a stretch of a digest as the reader's grammar understands them there, with what stands around it: headings
 * and the digest's own day count. @throws DomainError `not_found`, `invalid_request`.
 */
export async function readMarkedDates(
  { db }: Pick<ServiceContext, "db">,
  entry: MentionEntry,
): Promise<{ words: string; dates: MarkedDate[] }> {
  const digest = await findDigest(db, entry.digestId)
  if (digest === undefined) throw notFound("digest", entry.digestId)
  const { start, end, words } = await findMarked(db, entry)
  const { publishedOn, title, language } = digest
  const { dates } = readDigest(digest.text, { publishedOn, title, language })
  return {
    words,
    dates: dates
      .filter((date) => date.start < end && date.end > start && date.basis !== "event")
      .map((date) => ({
        start: date.start,
        end: date.end,
        words: date.words,
        edtf: toEdtf(date.span),
        label: labelOf(date.span),
      })),
  }
}
