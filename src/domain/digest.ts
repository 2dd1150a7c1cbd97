import type { CalendarDay } from "./calendar-day.ts"

/** One dated text of one publisher, as it came in. */
export interface Digest {
  id: string
  /** Who publishes it; null where neither the text nor the person who brought it said. */
  publisher: string | null
  title: string
  publishedOn: CalendarDay
  /** BCP 47 tag, such as `en`. */
  language: string
  url: string | null
  text: string
  revision: number
  createdAt: string
  updatedAt: string
}

/** A stretch of a digest's text that an event or a prediction rests on. Offsets are UTF-16 code units. */
export interface Mention {
  id: string
  digestId: string
  start: number
  end: number
  /** The exact words between the offsets. */
  words: string
  /** The words of the date inside the digest's text, where there are any. */
  dateWords: string | null
}

/** Machines propose, people confirm. `withdrawn` is how things are deleted. */
export const REVIEWS = ["proposed", "accepted", "withdrawn"] as const
export type Review = (typeof REVIEWS)[number]

/** A digest in a list: without its text, with what was found in it (things withdrawn are not counted). */
export interface DigestListed extends Omit<Digest, "text"> {
  eventCount: number
  predictionCount: number
  /** Events and predictions from it that nobody has accepted yet. */
  proposedCount: number
  withdrawnAt: string | null
}

/** A mention with the digest it stands in. */
export interface MentionListed extends Mention {
  digestTitle: string
  publisher: string | null
  publishedOn: CalendarDay
}
