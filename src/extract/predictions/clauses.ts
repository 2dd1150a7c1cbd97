import type { Stretch } from "../reading.ts"
import type { Passage } from "./rule.ts"

const OPENING = "([{“«「（"
const CLOSING = ")]}”»」）"
/** Offsets of the commas outside brackets and quotes, and outside numbers and dates, in `words` from `from` on. */
function topLevelCommas(words: string, from: number): number[] {
  const commas: number[] = []
  let depth = 0
  let isQuoted = false
  for (let at = from; at < words.length; at++) {
    const mark = words[at] ?? ""
    if (OPENING.includes(mark)) depth++
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1)
    else if (mark === '"') isQuoted = !isQuoted
    const isComma = mark === "," || mark === "，"
    if (isComma && depth === 0 && !isQuoted && !/^,\d/.test(words.slice(at, at + 2))) commas.push(at)
  }
  return commas
}

/**
 * Where the condition that starts at `from` gives way to its consequence: the comma before the first clause with a
 * modal verb, else the first comma that can end a clause. Undefined where there is none.
 */
export function findSplit({ words, patterns }: Passage, from: number, to: number): number | undefined {
  const commas = topLevelCommas(words.slice(0, to), from).filter(
    (at) => !patterns.atGoesOn.test(words.slice(at + 1, at + 40)),
  )
  const first = commas[0]
  if (first === undefined) return undefined
  const modal = commas.find((at) => patterns.modalClause.test(words.slice(at + 1, Math.min(to, at + 200))))
  const isFar = modal !== undefined && modal - first > 160
  return modal === undefined || isFar ? first : modal
}

/** Ends of clauses: semicolons, spaced dashes, colons. */
export function clauseEnd(words: string, from: number): number {
  const end = /;|\s[—–]\s|\s--\s/.exec(words.slice(from))
  return end ? from + end.index : words.length
}

/** Where "…, two people said on Friday" starts at the end of a sentence; its length where nobody said it. */
export function attributionStart({ words, patterns }: Passage): number {
  const tail = Math.max(0, words.length - 170)
  const found = patterns.attribution.exec(words.slice(tail))
  return found ? tail + found.index : words.length
}

/** The stretch of the passage between two offsets in its words, white space left out. */
export function stretchOf(passage: Passage, from: number, to: number): Stretch {
  const words = passage.words.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return { start: passage.start + start, end: passage.start + Math.max(start, from + words.trimEnd().length) }
}

const LONGEST = 280

const LEADING_MARKS = /^[\s,;:—–-]+(?=[\p{L}\p{N}$€£~"“])/u

/** Words as a phrase of its own: no markdown, no openers, no full stop, at most 280 characters. */
export function toPhrase(words: string): string {
  const plain = words
    .replace(/^\s*\[[ xX]?\s*\]|^[\s|]+|(?<![\s|])[\s|]+$/g, "")
    .replace(/(?<!\s)\s*\|\s*/g, ", ")
    .replace(/\s+/g, " ")
    .replace(/(?<!\s)\s+([,.;:!?)\]])/g, "$1")
    .replace(/([([])\s+/g, "$1")
    .replace(LEADING_MARKS, "")
    .trim()
  const short = plain.length > LONGEST ? cutAt(plain) : plain
  const bare = short.replace(/(?<![\s,;:.!?…—–，；：。！？-])[\s,;:.!?…—–，；：。！？-]+$/u, "")
  return balanced(bare)
}

function cutAt(words: string): string {
  const head = words.slice(0, LONGEST)
  const boundary = Math.max(head.lastIndexOf("; "), head.lastIndexOf(" — "), head.lastIndexOf(", "))
  return boundary > LONGEST / 2 ? head.slice(0, boundary) : head.slice(0, head.lastIndexOf(" "))
}

/** A quotation mark or bracket without its partner at either end is left out. */
function balanced(words: string): string {
  if (/^["“][^"”]*$/.test(words)) return words.slice(1)
  if (/^[^"“]*["”]$/.test(words)) return words.slice(0, -1)
  if (/^[^()]*\)$/.test(words)) return words.slice(0, -1)
  return words
}

/** Whether the words hold a verb with its own time, as far as endings and common words tell. */
export function hasVerb(words: string): boolean {
  return /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|must|[a-z]{3,}ed)\b/.test(
    words,
  )
}
