/** An address that is read again and again: a feed of items, or one page that changes. */
export const SOURCE_KINDS = ["feed", "page"] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** `broken`: it failed too often or said it is gone for good; nothing is asked of it until somebody resumes it. */
export const SOURCE_STATES = ["active", "paused", "broken"] as const
export type SourceState = (typeof SOURCE_STATES)[number]

/** What the last poll came to. */
export const POLL_RESULTS = ["read", "unchanged", "failed"] as const
export type PollResult = (typeof POLL_RESULTS)[number]

/** What became of an item. `needs_day`: its text is kept until somebody says when it was published. */
export const ITEM_STATES = ["read", "needs_day", "unreadable", "skipped"] as const
export type ItemState = (typeof ITEM_STATES)[number]

export interface Source {
  id: string
  kind: SourceKind
  url: string
  title: string
  publisher: string | null
  intervalMinutes: number
  /** Whether the page that an item links to is read where the item itself is but a summary. */
  fetchesPages: boolean
  state: SourceState
  /** Null while nothing is asked of it. */
  nextPollAt: string | null
  lastPolledAt: string | null
  lastResult: PollResult | null
  /** Why the last poll failed; null when it did not. */
  lastReason: string | null
  /** Polls that failed since one went well. */
  failures: number
  revision: number
  createdAt: string
  updatedAt: string
  withdrawnAt: string | null
}

/** How many of its items stand where. */
export type ItemCounts = Record<ItemState, number>

export interface SourceListed extends Source {
  itemCounts: ItemCounts
}

export interface SourceItem {
  id: string
  sourceId: string
  /** What tells it from the others of its source. */
  guid: string
  url: string | null
  title: string | null
  publisher: string | null
  state: ItemState
  /** Why it was not read; null when it was. */
  reason: string | null
  digestId: string | null
  seenAt: string
}

const MINUTE = 60_000
const FIRST_RETRY_MINUTES = 5
const LONGEST_RETRY_MINUTES = 24 * 60
/** With the pauses between them, five days. */
const MOST_FAILURES = 13
/** A server may ask for patience, but not for ever. */
const LONGEST_WISH_MINUTES = 7 * 24 * 60

/** When a source is asked again after a poll that went well: its interval, up to a tenth earlier or later by `chance` (0 to 1). */
export function nextPoll(now: Date, intervalMinutes: number, chance: number): Date {
  return new Date(now.getTime() + intervalMinutes * MINUTE * jitter(chance))
}

/**
 * When a source is asked again after its nth failure in a row: 5, 10, 20 minutes and so on to a day, and not before
 * the server wants it (`wishSeconds`, its Retry-After; a week at most). `chance` is from 0 to 1.
 */
export function nextPollAfterFailure(
  now: Date,
  failures: number,
  wishSeconds: number | null,
  chance: number,
): Date {
  const minutes = Math.min(FIRST_RETRY_MINUTES * 2 ** (failures - 1), LONGEST_RETRY_MINUTES)
  const wish = Math.min((wishSeconds ?? 0) / 60, LONGEST_WISH_MINUTES)
  return new Date(now.getTime() + Math.max(minutes * jitter(chance), wish) * MINUTE)
}

/** Whether a source that failed so often in a row is given up. */
export const isGivenUp = (failures: number): boolean => failures >= MOST_FAILURES

/** So that sources which were added, or failed, together are not asked together for ever. */
const jitter = (chance: number): number => 0.9 + 0.2 * chance
