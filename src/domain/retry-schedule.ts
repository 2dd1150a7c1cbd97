/**
 * When a delivery that failed is tried again: the example schedule of Standard Webhooks 1.0
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md), its last step repeated.
 */
const DELAYS_SECONDS = [5, 300, 1800, 7200, 18_000, 36_000] as const
const LAST_DELAY_SECONDS = 36_000
/** What a receiver may ask for by Retry-After at most. */
const LONGEST_WISH_SECONDS = 86_400
/** The last attempt before a deadline begins so long before it. */
const MARGIN_MILLISECONDS = 60_000
/** Where nothing says when it is too late. */
const MOST_FAILURES = 10

/** A message is of use so long after the end of the day that it reminds of. */
const GRACE_MILLISECONDS = 86_400_000

/** Instants are kept as text, which has four digits for the year. */
const LAST = Date.parse("9999-12-31T23:59:59.999Z")

/** Until when a message is tried whose deadline ends at an instant. */
export const expiryOf = (deadline: Date): Date =>
  new Date(Math.min(deadline.getTime() + GRACE_MILLISECONDS, LAST))

export interface FailedDelivery {
  /** Attempts so far, this one included. */
  failures: number
  /** From when on it is not tried any more: the deadline and the grace after it. */
  expiresAt: string | null
  /** What the receiver asked for. */
  retryAfterSeconds?: number | undefined
}

/**
 * The instant of the next attempt; null when there is none. Where the schedule would step over the deadline, or over
 * the end of the grace after it, there is one more attempt just before. `chance` is from 0 to 1.
 */
export function nextAttempt(now: Date, failed: FailedDelivery, chance: number): Date | null {
  const { failures, expiresAt, retryAfterSeconds = 0 } = failed
  if (expiresAt === null && failures >= MOST_FAILURES) return null
  const delay = (DELAYS_SECONDS[failures - 1] ?? LAST_DELAY_SECONDS) * jitter(chance)
  const at = now.getTime() + Math.max(delay, Math.min(retryAfterSeconds, LONGEST_WISH_SECONDS)) * 1000
  if (expiresAt === null) return new Date(at)
  const lasts = [deadlineOf(expiresAt), Date.parse(expiresAt)].map((end) => end - MARGIN_MILLISECONDS)
  const coming = lasts.filter((last) => last > now.getTime())
  const [first] = coming
  return first === undefined ? null : new Date(Math.min(at, first))
}

/** Whether the last attempt before the deadline has failed: then another channel has to tell of it in time. */
export const missesDeadline = (next: Date, now: Date, expiresAt: string | null): boolean =>
  expiresAt !== null &&
  now.getTime() < deadlineOf(expiresAt) &&
  next.getTime() > deadlineOf(expiresAt) - MARGIN_MILLISECONDS

const deadlineOf = (expiresAt: string): number => Date.parse(expiresAt) - GRACE_MILLISECONDS

/** So that what failed together is not tried together for ever. */
const jitter = (chance: number): number => 0.8 + 0.4 * chance
