import type { Block, Document } from "./document.ts"
import { readStatedDays } from "./stated-days.ts"
import { clean, LONGEST_LINE, nameIn, tellsDay, withoutDays } from "./title-words.ts"

/** The head of a digest is looked for in so many first blocks. */
export const HEAD_BLOCKS = 8
const LAST_COLON = /:$/

/** Who writes: a field of the front matter, the name in the title or above the dateline, a byline; null where none is. */
export function readPublisher(
  document: Document,
  fields: ReadonlyMap<string, string>,
  title: string | null,
  titleBlock: Block | undefined,
): string | null {
  for (const key of ["publisher", "publication", "newsletter", "site_name", "site", "source", "author"]) {
    const value = fields.get(key)
    if (value !== undefined && !value.startsWith("http")) return value
  }
  const opening = document.blocks
    .slice(0, HEAD_BLOCKS)
    .map((block) => document.text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE)))
  if (title !== null && !tellsDay(title)) {
    const tail = /\s[|·]\s([^|·]{3,40})$/.exec(title)?.[1]
    if (tail !== undefined && withoutDays(tail) !== "") return tail.trim()
    const rest = nameIn(title)
    if (rest === null) return bylineIn(opening)
    const isCut = rest !== title.replace(LAST_COLON, "")
    if (isCut && rest.length > 2 && rest.length < 50) return rest
    const below = titleBlock && opening[titleBlock.index + 1]
    const isDateline =
      below !== undefined && readStatedDays(below).length > 0 && withoutDays(clean(below)).length < 24
    if (isDateline && title.length < 50) return title
  }
  return bylineIn(opening)
}

function bylineIn(opening: readonly string[]): string | null {
  const names = opening.map(
    (words) => /^[*_\s]{0,12}(?:by|from|von|par|por)\s{1,4}([^*_\n]{3,50}?)[*_\s]{0,12}$/i.exec(words)?.[1],
  )
  return names.find((name) => name !== undefined) ?? null
}
