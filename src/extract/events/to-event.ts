import { type CalendarDay, daysBetween } from "../../domain/calendar-day.ts"
import type { EventKind } from "../../domain/event.ts"
import type { Document } from "../document.ts"
import type { EventReading } from "../reading.ts"
import { topicOf } from "../topics.ts"
import { kindOf } from "./kinds.ts"
import type { Merged } from "./merge.ts"

/** Kinds whose last day is an end, not a limit. */
const PLACED_KINDS: ReadonlySet<EventKind> = new Set(["conference", "earnings", "incident", "leadership"])

const BARE_NAME = /^\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)+$/u

/** A bare name ("Google Cloud Next") gets the year of its days, as gatherings that come back are written. */
function withYear({ title, date }: Merged, kind: EventKind): string {
  if (kind !== "conference") return title
  const isBareName = BARE_NAME.test(title)
  const isExact = date.span.precision === "day" || date.span.precision === "range"
  return isBareName && isExact ? `${title} ${date.span.startsOn.slice(0, 4)}` : title
}

/** Rules that begin to bind: what has to be done by then. */
const BINDING =
  /\b(?:appl(?:y|ies|ying)|(?:takes?|taking) effect|in(?:to)? (?:force|effect)|counts? as|designated|binding|mandatory|obligations?|compl(?:y|iance)|treated as)\b/i
const GIVEN_OVER =
  /\b(?:consultation|comments?|applications?|submissions?|nominations?|registration|bids)\b.{0,160}\b(?:ends?|closes?|concludes?|due|open until)\b/i

/** The kind by its words, by what its date does, and by how long it takes. */
function kindOfEvent(title: string, words: string, { date }: Merged, isAhead: boolean): EventKind {
  const kind = kindOf(title, words)
  const { precision, startsOn, endsOn, isStartOpen } = date.span
  if (date.role === "deadline" && !PLACED_KINDS.has(kind)) return "deadline"
  if (GIVEN_OVER.test(title)) return "deadline"
  if (kind === "legal" && isAhead && precision === "day" && BINDING.test(title)) return "deadline"
  const isFewDays = precision === "range" && !isStartOpen && daysBetween(startsOn, endsOn) < 10
  const isUnsaid = kind === "announcement" || kind === "other"
  return isUnsaid && isFewDays && BARE_NAME.test(title) ? "conference" : kind
}

/** The event that several tellings make, with its kind, topic and status. */
export function toEvent(document: Document, merged: Merged, publishedOn: CalendarDay): EventReading {
  const { tellings, date, confidence } = merged
  const named = merged.title
  const words = tellings
    .map((telling) => document.text.slice(telling.start, telling.end))
    .join(" ")
    .slice(0, 1500)
  const { endsOn, startsOn, isStartOpen } = date.span
  const isTold = tellings.some((telling) => telling.isPast)
  const isAhead = startsOn > publishedOn || (endsOn > publishedOn && (isStartOpen || !isTold))
  const kind = kindOfEvent(named, words, merged, isAhead)
  const title = withYear(merged, kind)
  return {
    title,
    kind,
    topic: topicOf(`${title} ${title} ${words}`),
    status: isAhead ? "scheduled" : "happened",
    span: date.span,
    mentions: tellings.map((telling) => ({
      start: telling.start,
      end: telling.end,
      words: document.text.slice(telling.start, telling.end),
      dateWords: telling.date.words,
    })),
    confidence,
    rules: [...new Set(tellings.flatMap((telling) => telling.rules))],
  }
}
