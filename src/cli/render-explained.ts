import { toEdtf } from "../domain/date-span.ts"
import { noteWords } from "../domain/languages.ts"
import { originWords } from "../domain/origin.ts"
import { dayLabel, labelOf } from "../domain/span-label.ts"
import type { DigestReading, EventReading, PredictionReading } from "../extract/reading.ts"
import { findingsOf } from "./findings.ts"
import { legend, markedLines } from "./marked-lines.ts"
import { type Canvas, type Pen, penFor } from "./pen.ts"
import { printable } from "./printable.ts"
import { type Piece, wrapped } from "./wrap.ts"

const INDENT = 4

/** What is said of a finding, and the offset behind which it stands. */
interface Note {
  end: number
  pieces: Piece[]
}

/**
 * A digest's text for the terminal with what was found marked in it. Below each line that ends a finding stand its title,
 * days, confidence and rules. The text cannot write escape sequences of its own.
 */
export function renderExplained(text: string, reading: DigestReading, canvas: Canvas): string {
  const pen = penFor(canvas)
  const lines = headLines(reading, pen)
  const notes = [...reading.events.flatMap(eventNotes(pen)), ...reading.predictions.map(predictionNote(pen))]
  notes.sort((a, b) => a.end - b.end)
  let next = 0
  for (const { end, pieces } of markedLines(text, findingsOf(reading), pen)) {
    lines.push(...wrapped(pieces, pen.columns))
    for (let note = notes[next]; note !== undefined && note.end <= end; note = notes[++next])
      lines.push(...wrapped(note.pieces, pen.columns, INDENT))
  }
  return `${lines.join("\n").trimEnd()}\n`
}

function headLines({ digest, notes, events, predictions }: DigestReading, pen: Pen): string[] {
  const from = [
    digest.publisher ?? "publisher unknown",
    digest.publishedOn ?? "day unknown (give --published-on)",
    digest.language ?? "language unknown",
    `${events.length} events, ${predictions.length} predictions`,
  ]
  const line = (text: string, style: Piece["style"]) =>
    wrapped([{ text: printable(text).replaceAll("\n", " "), style }], pen.columns)
  return [
    ...line(digest.title ?? "Untitled digest", pen.strong),
    ...line(from.join(" · "), pen.plain),
    ...notes.flatMap((note) => line(noteWords(note, digest.language ?? "und"), pen.strong)),
    ...wrapped([{ text: "marked: ", style: pen.faint }, ...legend(pen)], pen.columns),
    "",
  ]
}

/** One note per mention; those after the first only point back. */
const eventNotes =
  (pen: Pen) =>
  ({ title, kind, status, span, confidence, rules, mentions }: EventReading, index: number): Note[] =>
    mentions.map(({ end }, mention) => {
      const days = `${labelOf(span)} (${toEdtf(span)})`
      const details =
        mention === 0
          ? [...originWords(rules), `${kind}, ${status}`, ...sureness(confidence, rules)]
          : ["told again"]
      return { end, pieces: note(pen, `E${index + 1}`, title, days, details) }
    })

const predictionNote =
  (pen: Pen) =>
  (prediction: PredictionReading, index: number): Note => {
    const { type, condition, consequence, dueOn, confidence, rules, mentions, trigger } = prediction
    const claim = condition === null ? consequence : `if ${condition}, then ${consequence}`
    const due = dueOn === null ? "no limit" : `due ${dayLabel(dueOn)} (${dueOn})`
    const hangs = trigger === null ? [] : [`hangs on E${trigger + 1}`]
    const end = Math.max(0, ...mentions.map((mention) => mention.end))
    return {
      end,
      pieces: note(pen, `P${index + 1}`, claim, due, [
        ...originWords(rules),
        type,
        ...hangs,
        ...sureness(confidence, rules),
      ]),
    }
  }

const sureness = (confidence: number, rules: readonly string[]): string[] => [
  `confidence ${confidence.toFixed(2)}`,
  rules.join(" "),
]

function note(pen: Pen, name: string, title: string, days: string, details: readonly string[]): Piece[] {
  const shown = (text: string) => printable(text).replaceAll("\n", " ")
  return [
    { text: `  ${name} `, style: pen.strong },
    { text: shown(title), style: pen.plain },
    { text: ` · ${days}`, style: pen.of.date },
    { text: ` · ${shown(details.join(" · "))}`, style: pen.faint },
  ]
}
