import type { Block, BlockKind, Document, Sentence } from "./document.ts"
import { withoutSmallPrint } from "./footer.ts"
import { type Line, readLines } from "./lines.ts"
import { allMatches } from "./patterns/all-matches.ts"
import { isHardWrapped, promoteHeadings } from "./plain-headings.ts"
import type { Stretch } from "./reading.ts"
import { splitSentences } from "./sentences.ts"

/** A plain-text heading stands under markdown ones and above lines that end in a colon. */
const LEAD_LEVEL = 9
/** "… closed the deal. Source: Reuters Verified: True" at the end of a paragraph. */
const INLINE_SOURCE =
  /(?<=[.!?”"'’)\]]\s{1,3})(?:[*_(]{0,2}(?:Sources?|Via|Read more|Quellen?|Fuentes?)[*_]{0,2}\s?:\s)/g
const SOURCE_TAIL = 260

/** A block as it grows line by line. */
interface Draft extends Stretch {
  kind: BlockKind
  level: number
  isLead: boolean
}

/**
 * Cuts a digest (markdown or plain text) into blocks and sentences. Offsets are UTF-16 code units into `text`; markers
 * are left out. Cost is linear in the length of the text.
 */
export function readDocument(text: string): Document {
  const drafts = join(text, promoteHeadings(text, withoutSmallPrint(text, readLines(text))))
  const blocks = nest(drafts.flatMap((draft) => splitTail(text, draft)))
  return { text, blocks, sentences: sentencesOf(text, blocks) }
}

/** Joins lines that are one paragraph or one bullet. */
function join(text: string, lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  const isWrapped = isHardWrapped(text, lines)
  const indents: number[] = []
  let isOpen = false
  for (const [position, line] of lines.entries()) {
    if (line.kind === "blank" || line.kind === "rule") {
      isOpen = false
      if (line.kind === "rule") indents.length = 0
      continue
    }
    const last = drafts.at(-1)
    if (
      isOpen &&
      last &&
      line.kind === "text" &&
      continues(text, lines[position - 1], line, last, isWrapped)
    ) {
      last.end = line.end
      continue
    }
    const depth = line.kind === "bullet" ? depthOf(indents, line.indent) : 0
    if (line.kind === "text" || line.kind === "heading") indents.length = 0
    drafts.push(toDraft(line, depth))
    isOpen = line.kind === "text" || line.kind === "bullet"
  }
  return drafts
}

function toDraft(line: Line, depth: number): Draft {
  const at = { start: line.start, end: line.end }
  if (line.kind === "lead") return { ...at, kind: "heading", level: LEAD_LEVEL, isLead: true }
  if (line.kind === "heading") return { ...at, kind: "heading", level: line.level, isLead: false }
  if (line.kind === "bullet") return { ...at, kind: "bullet", level: depth, isLead: false }
  const kind =
    line.kind === "row" || line.kind === "source" || line.kind === "boilerplate" ? line.kind : "paragraph"
  return { ...at, kind, level: 0, isLead: false }
}

/** The depth of a bullet from its indent, given those of the bullets that are open above it. */
function depthOf(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent + 1) indents.pop()
  if (indents.length === 0 || (indents.at(-1) ?? 0) < indent - 1) indents.push(indent)
  return indents.length
}

const GOES_ON = /^[\p{Ll}(→]/u

function continues(
  text: string,
  before: Line | undefined,
  line: Line,
  last: Draft,
  isWrapped: boolean,
): boolean {
  if (before === undefined || last.kind === "heading") return false
  if (last.kind === "bullet")
    return line.indent > before.indent || (isWrapped && !/[.!?:]$/.test(text[before.end - 1] ?? ""))
  const ending = text.slice(Math.max(before.start, before.end - 3), before.end)
  if (isWrapped) return before.end - before.start >= 40
  return GOES_ON.test(text.slice(line.start, line.start + 1)) && !/[.!?:;]["”’)]*$/.test(ending)
}

/** Cuts the source words off the end of a paragraph. */
function splitTail(text: string, draft: Draft): Draft[] {
  if (draft.kind !== "paragraph" && draft.kind !== "bullet") return [draft]
  const from = Math.max(draft.start, draft.end - SOURCE_TAIL)
  const found = allMatches(text.slice(from, draft.end), INLINE_SOURCE).at(-1)
  if (!found) return [draft]
  const cut = from + found.index
  const head = text.slice(draft.start, cut).trimEnd().length
  if (head === 0) return [{ ...draft, kind: "source", level: 0 }]
  return [
    { ...draft, end: draft.start + head },
    { ...draft, start: cut, kind: "source", level: 0 },
  ]
}

interface Governor {
  index: number
  level: number
  isLead: boolean
  /** Depth of the bullet that a lead is, 0 for other headings. */
  depth: number
  hasList: boolean
}

/** Numbers the blocks and gives each the headings that govern it. */
function nest(drafts: readonly Draft[]): Block[] {
  const blocks: Block[] = []
  let governors: Governor[] = []
  for (const [index, draft] of drafts.entries()) {
    const isListLead = draft.kind === "bullet" && (drafts[index + 1]?.level ?? 0) > draft.level
    if (draft.kind === "heading") governors = governors.filter((other) => other.level < draft.level)
    else governors = governors.filter((other) => governs(other, draft))
    const headings = governors.map((governor) => governor.index)
    blocks.push({ start: draft.start, end: draft.end, index, kind: draft.kind, level: draft.level, headings })
    for (const governor of governors) if (draft.kind !== "heading") governor.hasList = true
    if (draft.kind === "heading" || isListLead) {
      const depth = draft.kind === "bullet" ? draft.level : 0
      governors.push({
        index,
        level: draft.level + (depth && LEAD_LEVEL),
        isLead: draft.isLead || depth > 0,
        depth,
        hasList: false,
      })
    }
  }
  return blocks
}

/** A line that ends in a colon governs the list or the one paragraph after it; a bullet governs those below it. */
function governs(governor: Governor, draft: Draft): boolean {
  if (!governor.isLead) return true
  if (governor.depth > 0)
    return draft.kind === "bullet" ? draft.level > governor.depth : draft.kind !== "paragraph"
  return draft.kind !== "paragraph" || !governor.hasList
}

function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    if (block.kind === "source" || block.kind === "boilerplate") continue
    const whole = block.kind === "heading" || block.kind === "row"
    const parts = whole
      ? [{ start: block.start, end: block.end }]
      : splitSentences(text, block.start, block.end)
    for (const part of parts) sentences.push({ ...part, index: sentences.length, block: block.index })
  }
  return sentences
}
