import { readDocument } from "../blocks.ts"
import type { Block, Document } from "../document.ts"

/** A part of a digest that a model is asked about at once: the offset that each line begins at, and its words. */
export interface ModelPassage {
  lines: readonly { at: number; words: string }[]
}

/** With the question and the answer it fits a window of 8,000 tokens in any language that is written in letters. */
const MOST_CHARACTERS = 8000
const SILENT = new Set(["source", "boilerplate"])

/**
 * Cuts a digest into passages of at most 8,000 characters, between blocks; a block that is longer is cut between its
 * sentences, a longer sentence anywhere. Citations and navigation are left out. The headings over a passage's first
 * block stand before it again.
 */
export function passagesFor(text: string): ModelPassage[] {
  const document = readDocument(text)
  const passages: ModelPassage[] = []
  let lines: ModelPassage["lines"][number][] = []
  let size = 0
  for (const block of document.blocks) {
    if (SILENT.has(block.kind)) continue
    for (const { start, end } of piecesOf(document, block)) {
      if (size + (end - start) > MOST_CHARACTERS && lines.length > 0) {
        passages.push({ lines })
        lines = headingsOf(document, block)
        size = lines.reduce((sum, { words }) => sum + words.length, 0)
      }
      lines.push({ at: start, words: text.slice(start, end) })
      size += end - start
    }
  }
  return lines.length > 0 ? [...passages, { lines }] : passages
}

const LONGEST_HEADING = 300

const headingsOf = ({ text, blocks }: Document, { headings }: Block): { at: number; words: string }[] =>
  headings.flatMap((index) => {
    const heading = blocks[index]
    if (heading === undefined || heading.end - heading.start > LONGEST_HEADING) return []
    return [{ at: heading.start, words: text.slice(heading.start, heading.end) }]
  })

function piecesOf(document: Document, block: Block): { start: number; end: number }[] {
  const { index, start, end } = block
  if (end - start <= MOST_CHARACTERS / 2) return [{ start, end }]
  const own = document.sentences.filter((sentence) => sentence.block === index)
  const parts = own.length > 0 ? own : [{ start, end }]
  return parts.flatMap((part) => {
    const pieces = []
    for (let at = part.start; at < part.end; at += MOST_CHARACTERS / 2)
      pieces.push({ start: at, end: Math.min(part.end, at + MOST_CHARACTERS / 2) })
    return pieces
  })
}
