import { type Day, dayAt } from "../words/days.ts"
import type { Extent } from "./density.ts"

/** The days that are fetched for a window: the window and as much again on both sides. */
export interface Reach {
  from: Day
  to: Day
  /** How long the window was that it was made for, in milliseconds. */
  span: number
}

/** Days have four digits of year: nothing is asked for outside of them. */
const EARLIEST = Date.parse("0100-01-01T00:00:00Z")
const LATEST = Date.parse("9990-01-01T00:00:00Z")

export function firstReach(shown: Extent): Reach {
  const span = shown.to - shown.from
  return {
    from: dayAt(Math.max(shown.from - span, EARLIEST)),
    to: dayAt(Math.min(shown.to + span, LATEST)),
    span,
  }
}

/**
 * The reach that serves a window: the one that is held while the window stays inside it at about the same zoom,
 * else a new one. Bins depend on the zoom, so twice as near or far is asked for anew.
 */
export function reachFor(shown: Extent, held: Reach): Reach {
  const span = shown.to - shown.from
  const isInside = dayAt(shown.from) >= held.from && dayAt(shown.to) <= held.to
  const isSameZoom = span > held.span / 2 && span < held.span * 2
  return isInside && isSameZoom ? held : firstReach(shown)
}
