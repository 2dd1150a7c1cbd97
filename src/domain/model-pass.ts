/** `waiting`: it is to be made, or made again after a failure; `given_up`: nothing happens until somebody asks for it. */
export const MODEL_PASS_STATES = ["waiting", "done", "given_up"] as const
export type ModelPassState = (typeof MODEL_PASS_STATES)[number]

/** How a language model's reading of a digest stands. */
export interface ModelPass {
  state: ModelPassState
  /** Null when nothing is to be done. */
  nextTryAt: string | null
  /** Tries that failed, since somebody asked for it. */
  failures: number
  /** Why the last try failed, as a clause; null when it did not. */
  reason: string | null
  /** The model's name; null while it has not answered. */
  model: string | null
  /** What it added: events and predictions proposed, and titles of the reader's events. */
  eventCount: number
  predictionCount: number
  titleCount: number
}

const MINUTE = 60_000
const FIRST_RETRY_MINUTES = 1
/** With the pauses between them, a quarter of an hour. */
const MOST_FAILURES = 4
/** A server may ask for patience, but not for ever. */
const LONGEST_WISH_MINUTES = 60

/**
 * When a model is asked again after the nth failure in a row: 1, 3 and 9 minutes on, and not before its server wants it
 * (`wishSeconds`, its Retry-After; an hour at most). Null after the last try.
 */
export function nextModelTry(now: Date, failures: number, wishSeconds: number | null): Date | null {
  if (failures >= MOST_FAILURES) return null
  const minutes = FIRST_RETRY_MINUTES * 3 ** (failures - 1)
  const wish = Math.min((wishSeconds ?? 0) / 60, LONGEST_WISH_MINUTES)
  return new Date(now.getTime() + Math.max(minutes, wish) * MINUTE)
}

/** Why there is nothing of a model on a digest, or not yet, for people; null when there is nothing to tell. */
export function modelPassWords({ state, reason, failures }: ModelPass): string | null {
  if (state === "given_up") return `The model did not answer: ${reason ?? "nobody knows why"}.`
  if (state === "waiting" && failures > 0)
    return `The model did not answer yet: ${reason ?? "nobody knows why"}. It is asked again.`
  return null
}
