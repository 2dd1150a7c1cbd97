import type { components } from "../api/schema.d.ts"
import { startOf } from "../words/days.ts"

type Schemas = components["schemas"]
const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS

/** A stretch of time in milliseconds, the end not included. */
export interface Extent {
  from: number
  to: number
}

/** What the strip spans: the whole corpus, today and at least a year, with a little air on both sides. */
export function extentOf(density: Schemas["Density"] | undefined, today: number): Extent {
  const from = Math.min(density?.from ? startOf(density.from) : today, today)
  const to = Math.max(density?.to ? startOf(density.to) + DAY_MS : today, today)
  const missing = Math.max(YEAR_MS - (to - from), 0)
  const air = (to - from + missing) * 0.02
  return { from: from - missing / 2 - air, to: to + missing / 2 + air }
}

export interface Bar {
  /** Left edge and width as shares of the strip. */
  x: number
  width: number
  /** Share of the strip's height. */
  height: number
}

/**
 * The counts as bars. Heights follow the square root, so that a month with one item is still seen beside a month
 * with a hundred.
 */
export function barsOf(density: Schemas["Density"], extent: Extent): Bar[] {
  const most = Math.max(1, ...density.buckets.map((bucket) => bucket.count))
  const share = (instant: number): number => (instant - extent.from) / (extent.to - extent.from)
  return density.buckets
    .filter((bucket) => bucket.count > 0)
    .map((bucket) => {
      const [left, right] = [share(startOf(bucket.startsOn)), share(startOf(bucket.endsOn) + DAY_MS)]
      return { x: left, width: right - left, height: Math.sqrt(bucket.count / most) }
    })
}

/** A brush of which one edge or the whole was moved by `delta` milliseconds; never shorter than `least`. */
export function moveBrush(brush: Extent, part: "from" | "to" | "both", delta: number, least: number): Extent {
  if (part === "both") return { from: brush.from + delta, to: brush.to + delta }
  if (part === "from") return { from: Math.min(brush.from + delta, brush.to - least), to: brush.to }
  return { from: brush.from, to: Math.max(brush.to + delta, brush.from + least) }
}
