import { type CalendarDay, daysBetween } from "../domain/calendar-day.ts"
import type { DateSpan } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import { isFinal, type Prediction, titleOf } from "../domain/prediction.ts"
import { shownUntil, whenOf } from "../domain/prediction-window.ts"
import type { Series } from "../domain/series.ts"
import { dayLabel, labelOf } from "../domain/span-label.ts"
import { describe, type Entry, entryLines, type Quote } from "./ical-entry.ts"
import { escapeText, renderLines } from "./ical-text.ts"

export interface EventEntry {
  event: Event
  quotes: readonly Quote[]
}

/** A series that goes by its rule, with those of its dates that are there. */
export interface SeriesEntry {
  series: Series
  /** The first day that the rule gives. */
  firstOn: CalendarDay
  /** Days that the rule gives and that do not take place. */
  exceptOn: readonly CalendarDay[]
  updatedAt: string
  dates: readonly EventEntry[]
}

export interface CalendarContents {
  name: string
  /** Where people reach the pages, without a slash at the end; null when that is not known. */
  publicUrl: string | null
  /** The calendar's own address, where it may be told. */
  source: string | null
  predictionsAs: "event" | "todo"
  /** ISO 8601 durations before each day. */
  alarms: readonly string[]
  events: readonly EventEntry[]
  series: readonly SeriesEntry[]
  predictions: readonly { prediction: Prediction; quotes: readonly Quote[] }[]
  /** How many of the oldest entries did not fit. */
  leftOut: number
}

type Look = Pick<CalendarContents, "publicUrl" | "predictionsAs" | "alarms">

/** A range longer than this would fill a calendar with a banner; it is shown on its last day. */
const MAX_RANGE_DAYS = 14
const REFRESH = "PT6H"

/**
 * The calendar as iCalendar text (RFC 5545, RFC 7986). It follows from its contents alone, so that two fetches are
 * the same bytes: DTSTAMP is the last change, never the time of asking.
 */
export function renderCalendar(contents: CalendarContents): string {
  const { name, source, leftOut } = contents
  const entries = [
    ...contents.events.map((item) => eventEntry(item, contents)),
    ...contents.series.flatMap((item) => seriesEntries(item, contents)),
    ...contents.predictions.flatMap((item) => predictionEntry(item, contents)),
  ]
  return renderLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Watchline//Watchline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    "COLOR:steelblue",
    ...(source === null ? [] : [`SOURCE;VALUE=URI:${source}`]),
    ...(leftOut === 0 ? [] : leftOutLines(leftOut)),
    ...entries.flatMap(entryLines),
    "END:VCALENDAR",
  ])
}

const leftOutLines = (count: number): string[] => [
  `X-WATCHLINE-LEFT-OUT:${count}`,
  `X-WR-CALDESC:${escapeText(`The ${count} oldest entries do not fit; narrow the calendar with a view to see them.`)}`,
]

function eventEntry({ event, quotes }: EventEntry, { publicUrl, alarms }: Look): Entry {
  const { span } = event
  const [startsOn, endsOn] = daysShown(span)
  const isWhole = startsOn === span.startsOn && endsOn === span.endsOn && !span.isApproximate
  const isOff = event.status === "cancelled" || event.review === "withdrawn"
  return {
    ...stampsOf(event, publicUrl),
    component: "VEVENT",
    startsOn,
    endsOn,
    summary: isWhole ? event.title : `${event.title} (${labelOf(span)})`,
    description: describe([event.title, `When: ${labelOf(span)}`, ...whyGone(event)], quotes),
    status: isOff ? "CANCELLED" : event.review === "proposed" ? "TENTATIVE" : "CONFIRMED",
    categories: [event.kind, event.topic],
    alarms: isOff || event.status === "happened" ? [] : alarms,
  }
}

/** The series by its rule, and each of its dates that is not as the rule says, by the day that the rule gives. */
function seriesEntries({ series, firstOn, exceptOn, updatedAt, dates }: SeriesEntry, look: Look): Entry[] {
  const { id, title, rule, kind, topic } = series
  const whole: Entry = {
    ...stampsOf({ ...series, updatedAt }, null),
    component: "VEVENT",
    startsOn: firstOn,
    endsOn: firstOn,
    repeats: { rule, exceptOn },
    summary: title,
    description: `${title}\nOne of a series that repeats by the rule ${rule}`,
    status: "CONFIRMED",
    categories: [kind, topic],
    alarms: look.alarms,
  }
  const own = dates.filter((date) => !isByRule(date, series))
  return [
    whole,
    ...own.map((date) => ({
      ...eventEntry(date, look),
      uid: id,
      recurrenceOn: date.event.seriesOn,
    })),
  ]
}

const isByRule = ({ event, quotes }: EventEntry, series: Series): boolean =>
  quotes.length === 0 &&
  event.review === "accepted" &&
  (event.status === "scheduled" || event.status === "happened") &&
  event.title === series.title &&
  event.kind === series.kind &&
  event.topic === series.topic &&
  event.span.startsOn === event.seriesOn &&
  event.span.endsOn === event.seriesOn

function predictionEntry(
  { prediction, quotes }: CalendarContents["predictions"][number],
  { publicUrl, predictionsAs, alarms }: Look,
): Entry[] {
  const { conditionWindow, outcomeWindow, condition, consequence, resolution } = prediction
  const on = shownUntil(prediction)
  if (on === null) return []
  const claim = condition === null ? [consequence] : [`If: ${condition}`, `Then: ${consequence}`]
  const clocks = [clockLine("Condition", conditionWindow.dueOn), clockLine("Outcome", outcomeWindow.dueOn)]
  const isSettled = isFinal(resolution)
  const head = isSettled ? "Resolved" : on === prediction.dueOn ? "Due" : "Look again"
  const state = isSettled ? `Resolved: ${resolution}` : whenOf(prediction)
  const isTask = predictionsAs === "todo"
  return [
    {
      ...stampsOf(prediction, publicUrl),
      component: isTask ? "VTODO" : "VEVENT",
      startsOn: isTask ? prediction.madeOn : on,
      endsOn: on,
      summary: `${head}: ${titleOf(prediction)}`,
      description: describe(
        [...claim, ...clocks.filter((line) => line !== null), state, ...whyGone(prediction)],
        quotes,
      ),
      status: isTask ? taskStatus(prediction) : claimStatus(prediction),
      completedOn: isTask && isSettled ? prediction.resolvedOn : null,
      categories: [prediction.type, prediction.topic],
      alarms: isSettled || prediction.review === "withdrawn" ? [] : alarms,
    },
  ]
}

function claimStatus({ review }: Prediction): Entry["status"] {
  if (review === "withdrawn") return "CANCELLED"
  return review === "proposed" ? "TENTATIVE" : "CONFIRMED"
}

function taskStatus({ review, resolution }: Prediction): Entry["status"] {
  if (review === "withdrawn" || resolution === "annulled") return "CANCELLED"
  return isFinal(resolution) ? "COMPLETED" : "NEEDS-ACTION"
}

interface Stamped {
  id: string
  revision: number
  createdAt: string
  updatedAt: string
}

const stampsOf = ({ id, revision, createdAt, updatedAt }: Stamped, publicUrl: string | null) => ({
  uid: id,
  sequence: revision - 1,
  createdAt,
  updatedAt,
  url: publicUrl === null ? null : `${publicUrl}/?item=${id}`,
})

const whyGone = ({ review, mergedIntoId }: Pick<Event, "review" | "mergedIntoId">): string[] => {
  if (mergedIntoId !== null) return ["The same as another entry, which stays."]
  return review === "withdrawn" ? ["Withdrawn."] : []
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
