import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { EventKind } from "../../domain/event.ts"
import type { Document } from "../document.ts"
import type { EventReading } from "../reading.ts"
import { topicOf } from "../topics.ts"
import { kindOf } from "./kinds.ts"
import type { Merged } from "./merge.ts"

/** Kinds whose last day is an end, not a limit. */
const PLACED_KINDS: ReadonlySet<EventKind> = new Set(["conference", "earnings", "incident", "leadership"])

/** A bare name ("Google Cloud Next") gets the year of its days, as gatherings that come back are written. */
function withYear({ title, date }: Merged): string {
  const isBareName = /^\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)+$/u.test(title)
  const isExact = date.span.precision === "day" || date.span.precision === "range"
  return isBareName && isExact ? `${title} ${date.span.startsOn.slice(0, 4)}` : title
}

/** The event that several tellings make, with its kind, topic and status. */
export function toEvent(document: Document, merged: Merged, publishedOn: CalendarDay): EventReading {
  const { tellings, date, confidence } = merged
  const title = withYear(merged)
  const words = tellings
    .map((telling) => document.text.slice(telling.start, telling.end))
    .join(" ")
    .slice(0, 1500)
  const { endsOn, startsOn, isStartOpen } = date.span
  const isTold = tellings.some((telling) => telling.isPast)
  const isAhead = startsOn > publishedOn || (endsOn > publishedOn && (isStartOpen || !isTold))
  const kind = kindOf(title, words)
  return {
    title,
    kind: date.role === "deadline" && !PLACED_KINDS.has(kind) ? "deadline" : kind,
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
