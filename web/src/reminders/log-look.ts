import type { components } from "../api/schema.d.ts"
import { isUnderWay } from "./log-words.ts"

type Delivery = Pick<components["schemas"]["Delivery"], "state" | "nextAttemptAt">

/** What is tried within a minute is looked at often, what waits for longer seldom. */
const SOON_MS = 2000
const LATER_MS = 30_000
const MINUTE_MS = 60_000

/** How often (in milliseconds) to look at some deliveries again at an instant; null when nothing is on its way. */
export function lookEvery(deliveries: readonly Delivery[], nowMs: number): number | null {
  const waiting = deliveries.filter(isUnderWay)
  if (waiting.length === 0) return null
  const isSoon = waiting.some(
    ({ nextAttemptAt }) => nextAttemptAt === null || Date.parse(nextAttemptAt) - nowMs < MINUTE_MS,
  )
  return isSoon ? SOON_MS : LATER_MS
}
