import { toEdtf } from "../domain/date-span.ts"
import { noteWords } from "../domain/languages.ts"
import { originWords } from "../domain/origin.ts"
import type { DigestReading, EventReading, PredictionReading } from "../extract/reading.ts"
import { printable, printableJson } from "./printable.ts"

/** A reading as JSON: each event with `start`, `end` and EDTF, each prediction with `dueOn` and both windows. */
export function renderReadingJson(reading: DigestReading): string {
  const events = reading.events.map(({ span, ...event }) => ({
    ...event,
    start: span.startsOn,
    end: span.endsOn,
    edtf: toEdtf(span),
    precision: span.precision,
    span,
  }))
  const { digest, predictions, notes } = reading
  return `${printableJson(JSON.stringify({ digest, events, predictions, notes }, null, 2))}\n`
}

/** A reading for people: one line per finding, soonest events first. */
export function renderReadingText({ digest, events, predictions, notes }: DigestReading): string {
  const head = [
    digest.title ?? "Untitled digest",
    [
      digest.publisher ?? "publisher unknown",
      digest.publishedOn ?? "day unknown (give --published-on)",
      digest.language ?? "language unknown",
    ].join(" · "),
    ...notes.map((note) => noteWords(note, digest.language ?? "und")),
  ]
  const soonest = [...events].sort((a, b) =>
    a.span.startsOn < b.span.startsOn ? -1 : a.span.startsOn > b.span.startsOn ? 1 : 0,
  )
  const list = [
    ...head,
    "",
    `Events (${events.length})`,
    ...soonest.map(eventLine),
    "",
    `Predictions (${predictions.length})`,
    ...predictions.flatMap(predictionLines),
  ]
  return `${list.map((line) => printable(line).replaceAll("\n", " ")).join("\n")}\n`
}

function eventLine({ title, kind, status, span, mentions, rules }: EventReading): string {
  const times = mentions.length > 1 ? `, ${mentions.length} mentions` : ""
  return `  ${toEdtf(span).padEnd(22)} ${title} (${[`${kind}, ${status}${times}`, ...originWords(rules)].join(", ")})`
}

function predictionLines({ type, condition, consequence, dueOn, rules }: PredictionReading): string[] {
  const due = dueOn === null ? "no limit" : `due ${dueOn}`
  const kind = [type, ...originWords(rules)].join(", ")
  if (condition === null) return [`  ${due.padEnd(22)} ${consequence} (${kind})`]
  return [`  ${due.padEnd(22)} if ${condition}`, `  ${"".padEnd(22)} then ${consequence} (${kind})`]
}
