import type { Line } from "./lines.ts"

const PLAIN_HEADING_LEVEL = 6
const LONGEST_HEADING = 180
/** Documents that mark their headings have few unmarked ones. */
const MARKED_ENOUGH = 4

/**
 * Finds the headings that carry no mark: underlined ones, and short lines without a full stop right above what they
 * head. A short line in a run of short lines is a heading only at the run's ends, or when it is written as one.
 */
export function promoteHeadings(text: string, lines: readonly Line[]): Line[] {
  const result = lines.map((line) => ({ ...line }))
  underlined(result)
  numbered(text, result)
  if (result.filter((line) => line.kind === "heading").length >= MARKED_ENOUGH) return result
  const seen = new Set<string>()
  const isWrapped = isHardWrapped(text, result)
  for (let at = 0; at < result.length; ) {
    const run = runFrom(text, result, at)
    const isInParagraph = isWrapped && run.some((line) => !standsAlone(result, line))
    if (run.length === 0 || isInParagraph) {
      at++
      continue
    }
    promoteRun(text, result, run, seen)
    at = (run.at(-1) ?? at) + 1
  }
  return result
}

function underlined(lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1]
    const isAlone = at === 0 || lines[at - 1]?.kind === "blank"
    if (line.kind !== "text" || below?.kind !== "rule" || !isAlone || line.end - line.start > 120) continue
    const mark = below.end - below.start
    if (mark >= 3 && mark >= (line.end - line.start) / 2) line.kind = "heading"
    if (line.kind === "heading") line.level = 2
  }
}

/** "1. Title of the item" above paragraphs or source lines is a heading; among other items it is a list. */
function numbered(text: string, lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "bullet" || !line.isNumbered || line.indent > 1) continue
    if (line.end - line.start > 260 || /[.!?;:,]$/.test(text.slice(line.start, line.end))) continue
    const next = nextContent(lines, at)
    const isBody =
      next?.kind === "source" ||
      (next?.kind === "text" && next.end - next.start > 120 && next.indent <= line.indent)
    if (isBody) Object.assign(line, { kind: "heading", level: PLAIN_HEADING_LEVEL } satisfies Partial<Line>)
  }
}

const nextContent = (lines: readonly Line[], at: number): Line | undefined => {
  let next = at + 1
  while (lines[next]?.kind === "blank") next++
  return lines[next]
}

/** The short unmarked lines from `at` on, blank lines between them left out. */
function runFrom(text: string, lines: readonly Line[], at: number): number[] {
  const run: number[] = []
  for (let next = at; next < lines.length; next++) {
    const line = lines[next]
    if (line?.kind === "blank" && run.length > 0) continue
    if (line === undefined || !isShort(text, line)) break
    run.push(next)
  }
  return run
}

const LETTER = /\p{L}/u
const HEADING_START = /^[\p{Lu}\p{Lo}\p{N}\p{P}\p{S}]/u

function isShort(text: string, line: Line): boolean {
  if (line.kind !== "text" || line.indent > 3) return false
  const words = text.slice(line.start, line.end)
  if (words.length > LONGEST_HEADING || !LETTER.test(words)) return false
  return !/[.!…;,。；，]["”’')]*$/.test(words) && HEADING_START.test(words)
}

function promoteRun(text: string, lines: Line[], run: readonly number[], seen: Set<string>): void {
  const last = run.at(-1) ?? 0
  const body = nextContent(lines, last)
  const hasBody = body !== undefined && body.kind !== "rule" && body.kind !== "heading"
  for (const [position, at] of run.entries()) {
    const line = lines[at]
    if (line === undefined) continue
    const words = text.slice(line.start, line.end)
    const isFirst = position === 0 && (run.length > 1 || hasBody)
    const isLast = at === last && hasBody
    const isTitled = run.length <= 2 || isTitleCase(words) || seen.has(words) || standsAlone(lines, at)
    if (isFirst || isLast || (isTitled && at !== last)) {
      seen.add(words)
      line.kind = "heading"
      line.level = PLAIN_HEADING_LEVEL
    }
  }
}

const isGap = (line: Line | undefined): boolean =>
  line === undefined || line.kind === "blank" || line.kind === "rule"

const standsAlone = (lines: readonly Line[], at: number): boolean =>
  isGap(lines[at - 1]) && isGap(lines[at + 1])

/** Mail and plain text break lines near a fixed column, mostly inside sentences; elsewhere a line is a paragraph. */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const inner = lines.filter((line, at) => line.kind === "text" && lines[at + 1]?.kind === "text")
  if (inner.length < 2 || inner.some((line) => line.end - line.start > 120)) return false
  const broken = inner.filter(
    (line) => line.end - line.start >= 45 && !/[.!?:;]["”’)]?$/.test(text.slice(line.end - 2, line.end)),
  )
  return broken.length >= inner.length / 2
}

const LONG_WORD = /\p{L}[\p{L}'’-]{3,}/gu
const CAPITAL_START = /^\p{Lu}/u

function isTitleCase(words: string): boolean {
  const long = words.match(LONG_WORD) ?? []
  return long.length > 0 && long.filter((word) => CAPITAL_START.test(word)).length >= long.length * 0.7
}
