import { addDays, type CalendarDay, daysBetween } from "../domain/calendar-day.ts"
import type { DateSpan } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import { isFinal, type Prediction, titleOf } from "../domain/prediction.ts"
import { shownUntil, whenOf } from "../domain/prediction-window.ts"
import { dayLabel, labelOf } from "../domain/span-label.ts"
import { escapeText, renderLines } from "./ical-text.ts"

/** Where a thing stands in a digest: the exact words, and whose. */
export interface Quote {
  words: string
  publisher: string | null
  publishedOn: CalendarDay
}

export interface CalendarContents {
  name: string
  /** Where people reach the pages, without a slash at the end; null when that is not known. */
  publicUrl: string | null
  events: readonly { event: Event; quotes: readonly Quote[] }[]
  predictions: readonly { prediction: Prediction; quotes: readonly Quote[] }[]
}

/** A range longer than this would fill a calendar with a banner; it is shown on its last day. */
const MAX_RANGE_DAYS = 14
const REFRESH = "PT6H"

/**
 * Alarms at 09:00 of the reader's own zone, 30, 7 and 1 days before and on the day: an all-day item begins at its
 * midnight, so "7 days before at 09:00" is 6 days and 15 hours before that.
 */
const ALARMS = ["-P29DT15H", "-P6DT15H", "-PT15H", "PT9H"]

/**
 * The calendar as iCalendar text (RFC 5545, RFC 7986). It follows from its contents alone, so that two fetches are
 * the same bytes: DTSTAMP is the last change, never the time of asking.
 */
export function renderCalendar(contents: CalendarContents): string {
  const { name, publicUrl } = contents
  return renderLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Watchline//Watchline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...contents.events.flatMap(({ event, quotes }) => eventLines(event, quotes, publicUrl)),
    ...contents.predictions.flatMap(({ prediction, quotes }) =>
      predictionLines(prediction, quotes, publicUrl),
    ),
    "END:VCALENDAR",
  ])
}

interface Entry {
  id: string
  revision: number
  createdAt: string
  updatedAt: string
  startsOn: CalendarDay
  endsOn: CalendarDay
  summary: string
  description: string
  status: "TENTATIVE" | "CONFIRMED" | "CANCELLED"
  categories: readonly string[]
  hasAlarms: boolean
}

function eventLines(event: Event, quotes: readonly Quote[], publicUrl: string | null): string[] {
  const { span } = event
  const [startsOn, endsOn] = daysShown(span)
  const isWhole = startsOn === span.startsOn && endsOn === span.endsOn && !span.isApproximate
  const isOff = event.status === "cancelled" || event.review === "withdrawn"
  return entryLines(
    {
      ...event,
      startsOn,
      endsOn,
      summary: isWhole ? event.title : `${event.title} (${labelOf(span)})`,
      description: describe([event.title, `When: ${labelOf(span)}`], quotes),
      status: isOff ? "CANCELLED" : event.review === "proposed" ? "TENTATIVE" : "CONFIRMED",
      categories: [event.kind, event.topic],
      hasAlarms: !isOff && event.status !== "happened",
    },
    publicUrl,
  )
}

function predictionLines(
  prediction: Prediction,
  quotes: readonly Quote[],
  publicUrl: string | null,
): string[] {
  const { conditionWindow, outcomeWindow, condition, consequence, resolution, review } = prediction
  const on = shownUntil(prediction)
  if (on === null) return []
  const claim = condition === null ? [consequence] : [`If: ${condition}`, `Then: ${consequence}`]
  const clocks = [clockLine("Condition", conditionWindow.dueOn), clockLine("Outcome", outcomeWindow.dueOn)]
  const isSettled = isFinal(resolution)
  const head = isSettled ? "Resolved" : on === prediction.dueOn ? "Due" : "Look again"
  const state = isSettled ? `Resolved: ${resolution}` : whenOf(prediction)
  return entryLines(
    {
      ...prediction,
      startsOn: on,
      endsOn: on,
      summary: `${head}: ${titleOf(prediction)}`,
      description: describe([...claim, ...clocks.filter((line) => line !== null), state], quotes),
      status: review === "withdrawn" ? "CANCELLED" : review === "proposed" ? "TENTATIVE" : "CONFIRMED",
      categories: [prediction.type, prediction.topic],
      hasAlarms: !isSettled && review !== "withdrawn",
    },
    publicUrl,
  )
}

const clockLine = (name: string, dueOn: CalendarDay | null): string | null =>
  dueOn === null ? null : `${name} by ${dayLabel(dueOn)}`

/**
 * The days an event takes in a calendar. Days and ranges of up to two weeks as they are; a month, a quarter or
 * a year only on its last day, and a span whose end was not said on its first.
 */
function daysShown(span: DateSpan): [CalendarDay, CalendarDay] {
  if (span.isEndOpen) return [span.startsOn, span.startsOn]
  const isShort = daysBetween(span.startsOn, span.endsOn) < MAX_RANGE_DAYS
  const isExact = span.precision === "day" || span.precision === "range"
  return isExact && isShort && !span.isStartOpen ? [span.startsOn, span.endsOn] : [span.endsOn, span.endsOn]
}

function describe(lines: readonly string[], quotes: readonly Quote[]): string {
  const said = quotes.map(
    ({ words, publisher, publishedOn }) =>
      `\n“${words.trim()}”\n— ${publisher ?? "unknown publisher"}, ${dayLabel(publishedOn)}`,
  )
  return [...lines, ...said].join("\n")
}

function entryLines(entry: Entry, publicUrl: string | null): string[] {
  const summary = escapeText(entry.summary)
  return [
    "BEGIN:VEVENT",
    `UID:${entry.id}@watchline`,
    `DTSTAMP:${instant(entry.updatedAt)}`,
    `CREATED:${instant(entry.createdAt)}`,
    `LAST-MODIFIED:${instant(entry.updatedAt)}`,
    `SEQUENCE:${entry.revision - 1}`,
    `DTSTART;VALUE=DATE:${date(entry.startsOn)}`,
    `DTEND;VALUE=DATE:${date(addDays(entry.endsOn, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    `STATUS:${entry.status}`,
    "TRANSP:TRANSPARENT",
    `CATEGORIES:${entry.categories.map(escapeText).join(",")}`,
    ...(publicUrl === null ? [] : [`URL:${publicUrl}/?item=${entry.id}`]),
    ...(entry.hasAlarms ? ALARMS.flatMap((trigger) => alarmLines(trigger, summary)) : []),
    "END:VEVENT",
  ]
}

const alarmLines = (trigger: string, summary: string): string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `TRIGGER:${trigger}`,
  `DESCRIPTION:${summary}`,
  "END:VALARM",
]

const date = (day: CalendarDay): string => day.replaceAll("-", "")
/** `2026-04-21T09:00:00.000Z` as `20260421T090000Z`. */
const instant = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, "")}Z`
