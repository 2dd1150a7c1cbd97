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
