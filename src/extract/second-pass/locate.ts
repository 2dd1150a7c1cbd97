import type { Stretch } from "../reading.ts"

/**
 * Finds where words stand in a text: in the one place where they do, or in the one nearest to `near` (an offset into
 * the text). Undefined where they stand nowhere, or in several places and nobody says near what.
 */
export type Locate = (words: string, near: number | null) => Stretch | undefined

/** The text with white space drawn together and typographic marks made plain, and where each of its characters stood. */
interface Plain {
  text: string
  offsets: readonly number[]
}

/**
 * Prepares a text for finding. Words that differ from the text only in white space or in the form of quotation marks
 * and dashes are found too: the stretch is that of the text's own words. Time linear in the length of the text per word.
 */
export function locator(text: string): Locate {
  let plain: Plain | undefined
  return (words, near) => {
    if (text.includes(words)) {
      const start = placeOf(text, words, near)
      return start === undefined ? undefined : { start, end: start + words.length }
    }
    const sought = plainOf(words).text.trim()
    plain ??= plainOf(text)
    const { offsets } = plain
    const nearest = near === null ? null : firstFrom(offsets, near)
    const start = sought === "" ? undefined : placeOf(plain.text, sought, nearest)
    if (start === undefined) return undefined
    return { start: offsets[start] ?? 0, end: (offsets[start + sought.length - 1] ?? 0) + 1 }
  }
}

function placeOf(text: string, words: string, near: number | null): number | undefined {
  const first = text.indexOf(words)
  if (first < 0) return undefined
  if (near === null) return text.lastIndexOf(words) === first ? first : undefined
  const before = text.lastIndexOf(words, near)
  const behind = text.indexOf(words, Math.max(0, near))
  if (before < 0 || behind < 0) return Math.max(before, behind)
  return near - before <= behind - near ? before : behind
}

const SPACE = /\s/
const FORMS: ReadonlyMap<string, string> = new Map([
  ..."“”„«»".split("").map((mark): [string, string] => [mark, '"']),
  ..."‘’‚".split("").map((mark): [string, string] => [mark, "'"]),
  ..."‐‑‒–—−".split("").map((mark): [string, string] => [mark, "-"]),
])

function plainOf(text: string): Plain {
  const marks: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ""
    const isSpace = SPACE.test(mark)
    if (isSpace && marks.at(-1) === " ") continue
    marks.push(isSpace ? " " : (FORMS.get(mark) ?? mark))
    offsets.push(at)
  }
  return { text: marks.join(""), offsets }
}

/** The first place in `offsets`, which grow, whose offset is not below `least`. */
function firstFrom(offsets: readonly number[], least: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
