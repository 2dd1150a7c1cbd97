import type { Block, Document } from "./document.ts"
import { toPhrase } from "./predictions/clauses.ts"
import { maskMarkdown } from "./predictions/markdown.ts"

const LONGEST = 130
/** Headings of parts that every item has, and lines that only lead to a list. */
const PART =
  /:\W{0,10}$|^\W{0,10}(?:predicted|likely|expected|recommended|key|current|recent|why|how|what|your|impact|timeline|status|overview|summary|details?|next|forecast|analysis|notes?|sources?)\b/i

/** The digest's own title tells nothing about one of its items. */
export const isTitle = (blocks: readonly Block[], heading: Block): boolean =>
  blocks.find((block) => block.kind === "heading") === heading

/** The words of the nearest heading over a block that names what its fields are about; empty where none does. */
export function itemHeading({ text, blocks }: Document, block: Block): string {
  const heading = block.headings
    .toReversed()
    .map((index) => blocks[index])
    .find((one) => one !== undefined && !isTitle(blocks, one) && !PART.test(text.slice(one.start, one.end)))
  if (heading === undefined) return ""
  const words = toPhrase(maskMarkdown(text.slice(heading.start, heading.end)))
  return words.length > LONGEST ? "" : words
}
