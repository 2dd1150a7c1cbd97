import type { CalendarDay } from "../domain/calendar-day.ts"
import { readEdtf } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import type { FeedEntry } from "../domain/feed.ts"
import { type Prediction, titleOf } from "../domain/prediction.ts"
import { dayLabel, labelOf } from "../domain/span-label.ts"

/** What a feed of either format is made of. Plain text throughout: nothing of a digest is ever markup. */
export interface FeedContents {
  title: string
  /** Where people reach the pages, without a slash at the end. */
  homeUrl: string
  /** This page of the feed, its first page, and the one after it. */
  selfUrl: string
  firstUrl: string
  nextUrl: string | null
  /** `urn:uuid:…` of the feed. */
  id: string
  /** `urn:uuid:…` by the entry's own id. */
  entries: readonly { uuid: string; entry: FeedEntry }[]
}

/** What a feed without entries gives as its last change. */
const NEVER_CHANGED = "1970-01-01T00:00:00.000Z"

export const lastChange = ({ entries }: FeedContents): string =>
  entries.reduce((last, { entry }) => (entry.updatedAt > last ? entry.updatedAt : last), NEVER_CHANGED)

export const linkOf = (homeUrl: string, { thingId }: FeedEntry): string => `${homeUrl}/?item=${thingId}`

/** The topic, and what the entry tells of. */
export const tagsOf = ({ about, what }: FeedEntry): string[] => [
  what,
  "event" in about ? about.event.topic : about.prediction.topic,
]

const SETTLED: Readonly<Record<string, string>> = {
  yes: "Came true",
  no: "Did not come true",
  ambiguous: "Ambiguous",
  annulled: "Annulled",
  happened: "Happened",
  postponed: "Postponed",
  cancelled: "Cancelled",
}

/** One line that says what came about. */
export function headlineOf({ what, about, to }: FeedEntry): string {
  const title = "event" in about ? about.event.title : titleOf(about.prediction)
  if (what === "resolved") return `${SETTLED[to ?? ""] ?? "Settled"}: ${title}`
  if (what === "moved") return `Moved to ${shownDate(to)}: ${title}`
  if (what === "due") return `${dueWords(about, to ?? "")}: ${title}`
  return `New: ${title}`
}

function dueWords(about: FeedEntry["about"], on: CalendarDay): string {
  if ("prediction" in about && about.prediction.dueOn !== on) return `Look again on ${dayLabel(on)}`
  const isDay = "prediction" in about || about.event.span.precision === "day"
  return isDay ? `Due ${dayLabel(on)}` : `Due by ${dayLabel(on)}`
}

/** The entry's text: what it is about, its days, why it changed, and the digest's exact words. */
export function linesOf(entry: FeedEntry): string[] {
  const { about, what, from, to, why, quote } = entry
  const lines = "event" in about ? eventLines(about.event, what) : predictionLines(about.prediction, what)
  if (what === "moved") lines.push(`Moved from ${shownDate(from)} to ${shownDate(to)}`)
  if ((what === "moved" || what === "resolved") && why !== null && why !== "") lines.push(`Why: ${why}`)
  if (quote !== null)
    lines.push(
      `“${quote.words.trim()}” — ${quote.publisher ?? "unknown publisher"}, ${dayLabel(quote.publishedOn)}`,
    )
  return lines
}

const eventLines = (event: Event, what: FeedEntry["what"]): string[] => [
  event.title,
  ...(what === "read" || what === "due" ? [`When: ${labelOf(event.span)}`] : []),
]

function predictionLines(prediction: Prediction, what: FeedEntry["what"]): string[] {
  const { condition, consequence, conditionWindow, outcomeWindow } = prediction
  const claim = condition === null ? [consequence] : [`If: ${condition}`, `Then: ${consequence}`]
  if (what !== "read") return claim
  const clocks = [
    ["Condition", conditionWindow.dueOn],
    ["Outcome", outcomeWindow.dueOn],
  ] as const
  return [...claim, ...clocks.flatMap(([name, on]) => (on === null ? [] : [`${name} by ${dayLabel(on)}`]))]
}

/** EDTF as people read it. */
const shownDate = (edtf: string | null): string =>
  edtf === null ? "no day" : labelOf(readEdtf(edtf, edtf.slice(-10)))
