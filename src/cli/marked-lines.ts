import type { Finding, FindingKind } from "./findings.ts"
import type { Pen } from "./pen.ts"
import { printable } from "./printable.ts"
import type { Piece } from "./wrap.ts"

/** Signs around what is found where no colour can be shown. */
const BRACKETS: Readonly<Record<FindingKind, readonly [string, string]>> = {
  event: ["[", "]"],
  condition: ["{if ", "}"],
  consequence: ["{then ", "}"],
  watched: ["{", "}"],
  date: ["<", ">"],
}

/** A line of the text with its offsets, and its findings marked. */
export interface MarkedLine {
  end: number
  pieces: Piece[]
}

/** The lines of a text with what is found in them marked. `findings` are in order of their starts. */
export function markedLines(text: string, findings: readonly Finding[], pen: Pen): MarkedLine[] {
  const lines: MarkedLine[] = []
  let open: Finding[] = []
  let [start, next] = [0, 0]
  for (const line of text.split("\n")) {
    const end = start + line.length
    for (let one = findings[next]; one !== undefined && one.start <= end; one = findings[++next])
      open.push(one)
    lines.push({ end, pieces: piecesOf(text, start, end, open, pen) })
    start = end + 1
    open = open.filter((finding) => finding.end > start)
  }
  return lines
}

function piecesOf(text: string, from: number, to: number, open: readonly Finding[], pen: Pen): Piece[] {
  const cuts = new Set([from, to])
  for (const { start, end } of open) for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut)
  const pieces: Piece[] = []
  const places = [...cuts].sort((a, b) => a - b)
  for (const [index, place] of places.entries()) {
    for (const finding of open.toReversed())
      if (finding.end === place && finding.start < place) pieces.push(...closing(finding, pen))
    const end = places[index + 1] ?? place
    for (const finding of open)
      if (finding.start === place && end > place) pieces.push(...opening(finding, pen))
    const top = open.findLast((finding) => finding.start <= place && finding.end > place)
    if (end > place)
      pieces.push({ text: printable(text.slice(place, end)), style: top ? pen.of[top.kind] : pen.plain })
  }
  return pieces
}

function opening({ kind, name }: Finding, pen: Pen): Piece[] {
  const tag = name === "" ? "" : `${name} `
  if (!pen.isColoured) return [{ text: BRACKETS[kind][0] + tag, style: pen.plain }]
  return tag === "" ? [] : [{ text: tag, style: pen.faint }]
}

const closing = ({ kind }: Finding, pen: Pen): Piece[] =>
  pen.isColoured ? [] : [{ text: BRACKETS[kind][1], style: pen.plain }]

/** How each kind of finding looks, in one line. */
export function legend(pen: Pen): Piece[] {
  const said: readonly (readonly [FindingKind, string])[] = [
    ["event", "event"],
    ["condition", "condition"],
    ["consequence", "consequence"],
    ["watched", "watched or forecast"],
    ["date", "date"],
  ]
  return said.flatMap(([kind, words], index) => {
    const [before, after] = pen.isColoured ? ["", ""] : BRACKETS[kind]
    const gap = { text: index === 0 ? "" : "  ", style: pen.plain }
    return [gap, { text: before + words + after, style: pen.of[kind] }]
  })
}
