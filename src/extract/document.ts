import type { Stretch } from "./reading.ts"

export const BLOCK_KINDS = ["heading", "paragraph", "bullet", "row", "source", "boilerplate"] as const

/**
 * `source` blocks cite where an item came from ("Source: CNBC", "- Date: April 9, 2026"); `boilerplate` is navigation,
 * front matter, bylines, image credits and the like. Neither holds events or predictions of its own.
 */
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A paragraph, heading, bullet or table row. Its offsets leave out the marker ("- ", "## ", "3. "). */
export interface Block extends Stretch {
  index: number
  kind: BlockKind
  /** Heading level from 1; depth of a bullet from 1; 0 otherwise. */
  level: number
  /** Indexes of the headings that govern it, outermost first. A line such as "What to watch:" governs its list. */
  headings: readonly number[]
}

/** One sentence, or a bullet's or heading's whole text where it is no sentence. */
export interface Sentence extends Stretch {
  index: number
  block: number
}

/** A digest's text in its parts. All offsets point into `text`, which is never changed. */
export interface Document {
  text: string
  blocks: readonly Block[]
  sentences: readonly Sentence[]
}
