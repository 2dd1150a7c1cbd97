import { addDays, type CalendarDay } from "./calendar-day.ts"
import { DUE_SOON_DAYS, type Event } from "./event.ts"
import type { Prediction } from "./prediction.ts"
import type { Thing } from "./thing.ts"

/** What a feed tells of: falls due within a week, settled or over, new in the ledger, on other days than before. */
export const FEED_WHATS = ["due", "resolved", "read", "moved"] as const
export type FeedWhat = (typeof FEED_WHATS)[number]

/** One thing that a feed tells, without the thing it is about. */
export interface FeedHit {
  what: FeedWhat
  thing: Thing
  thingId: string
  /** What it is, beside others about the same thing: the due day, the change. Stays the same for ever. */
  id: string
  /** When it came about. */
  at: string
  /** For `moved` what it was before, as EDTF. */
  from: string | null
  /** For `due` the day, for `moved` what it became as EDTF, for `resolved` what came of it. */
  to: string | null
  /** What somebody said about the change. */
  why: string | null
  /** What changed, as the API calls it; null where nothing did. */
  field: string | null
}

/** A hit with what it is about. */
export interface FeedEntry extends FeedHit {
  about: { event: Event } | { prediction: Prediction }
  /** The first digest's exact words, and whose they are. */
  quote: { words: string; publisher: string | null; publishedOn: CalendarDay } | null
  /** The last change of anything that the entry shows. */
  updatedAt: string
}

/** A page of a feed, the newest first. */
export interface FeedPage {
  entries: FeedEntry[]
  nextCursor: string | null
}

/**
 * When a feed begins to tell that something falls due on a day: when the day a week before begins anywhere on earth
 * (UTC+14), so that it is the same in every zone and never in the future.
 */
export const dueToldAt = (dueOn: CalendarDay): string => `${addDays(dueOn, -DUE_SOON_DAYS - 1)}T10:00:00.000Z`

/** The last day of which `dueToldAt` lies at `at` or before. */
export function lastDayToldAt(at: string): CalendarDay {
  const shifted = new Date(Date.parse(at) + 14 * 3_600_000).toISOString().slice(0, 10)
  return addDays(shifted, DUE_SOON_DAYS)
}
