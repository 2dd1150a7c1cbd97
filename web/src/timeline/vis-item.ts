import type { Shape } from "../words/standing.ts"

/** One mark on the timeline, in the terms of vis-timeline. Instants are milliseconds, and UTC midnights or noons. */
export interface VisItem {
  id: string
  group: string
  type: "point" | "range"
  start: number
  end?: number
  /** What stands beside the mark, as text. */
  content: string
  /** A second, paler part of the label: the days, where they are no single day. */
  detail: string
  /** The whole of it in words, for assistive technology and as the tooltip. */
  words: string
  shape: Shape | "bin"
  /** Only for a mark that stands for several: whether these are shown beside it. */
  pile?: "closed" | "open"
  className: string
  /** Soft ends stay in time space only if vis does not cut the bar at the window's sides. */
  limitSize: boolean
  /** The thing that a press opens, where that is another one than the mark's own: the event whose date moved away. */
  opens?: string
  /** Lower ranks take the first lines of their row, then what is due first (milliseconds). */
  rank: number
  due: number
}

export interface VisGroup {
  id: string
  content: string
  order: number
  /** How many things it holds, those in piles and counts included. */
  count: number
  isFolded: boolean
}
