import type { CalendarDay } from "../domain/calendar-day.ts"
import type { DigestListed, Review } from "../domain/digest.ts"
import { DomainError } from "../domain/errors.ts"
import type { Thing } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { ServiceContext } from "./context.ts"

/** A digest as somebody brings it. What the text does not say of itself has to come with it. */
export interface DigestEntry {
  text: string
  publishedOn?: CalendarDay | undefined
  publisher?: string | undefined
  title?: string | undefined
  url?: string | undefined
  fileName?: string | undefined
}

/** A stretch of a digest's text that something rests on. */
export interface Found {
  id: string
  start: number
  end: number
  words: string
  dateWords: string | null
  thing: Thing
  thingId: string
  title: string
  /** The event's days or the prediction's due day, for people. */
  when: string | null
  review: Review
}

export interface DigestDetail extends DigestListed {
  text: string
  /** In the order of the text. */
  found: Found[]
}

/**
 * Reads a digest into proposed events and predictions, all in one transaction. The same text twice is one digest.
 * @throws DomainError `published_on_unknown`.
 */
export async function ingestDigest(
  _context: ServiceContext,
  _entry: DigestEntry,
): Promise<{ digest: DigestListed; isNew: boolean }> {
  throw new DomainError("internal", "to come")
}

/** Newest first. @throws DomainError `invalid_cursor`. */
export async function listDigests(
  _context: ServiceContext,
  _ask: PageAsk & { publisher?: string | undefined },
): Promise<Page<DigestListed>> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`. */
export async function getDigest(_context: ServiceContext, _id: string): Promise<DigestDetail> {
  throw new DomainError("internal", "to come")
}

/** Accepts everything proposed from it. @throws DomainError `not_found`, `withdrawn`. */
export async function acceptDigest(
  _context: ServiceContext,
  _id: string,
  _by?: string,
): Promise<DigestDetail> {
  throw new DomainError("internal", "to come")
}

/** Withdraws it and what rests on it alone. @throws DomainError `not_found`. */
export async function withdrawDigest(
  _context: ServiceContext,
  _id: string,
  _by?: string,
): Promise<DigestDetail> {
  throw new DomainError("internal", "to come")
}
