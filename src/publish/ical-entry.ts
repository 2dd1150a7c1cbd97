import { addDays, type CalendarDay } from "../domain/calendar-day.ts"
import { dayLabel } from "../domain/span-label.ts"
import { alarmLines } from "./ical-alarms.ts"
import { dateValue, escapeText, instantValue } from "./ical-text.ts"

/** Where a thing stands in a digest: the exact words, and whose. */
export interface Quote {
  words: string
  publisher: string | null
  publishedOn: CalendarDay
}

/** One VEVENT or VTODO, all-day. */
export interface Entry {
  component: "VEVENT" | "VTODO"
  /** What stays the same as long as the thing is the same. */
  uid: string
  /** For one date of a series that is not as the rule says: the day that the rule gives. */
  recurrenceOn?: CalendarDay | null
  /** RFC 5545 rule, without `RRULE:` before it, and the days that it gives and that do not take place. */
  repeats?: { rule: string; exceptOn: readonly CalendarDay[] }
  sequence: number
  createdAt: string
  updatedAt: string
  startsOn: CalendarDay
  /** The last day, included; a task's due day. */
  endsOn: CalendarDay
  summary: string
  description: string
  status: "TENTATIVE" | "CONFIRMED" | "CANCELLED" | "NEEDS-ACTION" | "COMPLETED"
  completedOn?: CalendarDay | null
  categories: readonly string[]
  /** Where people read more. */
  url: string | null
  /** ISO 8601 durations before the day. */
  alarms: readonly string[]
}

/** A text of several lines, then the digests' exact words. */
export function describe(lines: readonly string[], quotes: readonly Quote[]): string {
  const said = quotes.map(
    ({ words, publisher, publishedOn }) =>
      `\n“${words.trim()}”\n— ${publisher ?? "unknown publisher"}, ${dayLabel(publishedOn)}`,
  )
  return [...lines, ...said].join("\n")
}

/** The content lines of an entry, unfolded: properties first, then alarms, as the grammar wants it (RFC 5545 §3.6). */
export function entryLines(entry: Entry): string[] {
  const { component, recurrenceOn = null, repeats, url } = entry
  const summary = escapeText(entry.summary)
  const isTask = component === "VTODO"
  return [
    `BEGIN:${component}`,
    `UID:${entry.uid}@watchline`,
    `DTSTAMP:${instantValue(entry.updatedAt)}`,
    `CREATED:${instantValue(entry.createdAt)}`,
    `LAST-MODIFIED:${instantValue(entry.updatedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    ...(recurrenceOn === null ? [] : [`RECURRENCE-ID;VALUE=DATE:${dateValue(recurrenceOn)}`]),
    ...(isTask ? taskDays(entry) : eventDays(entry)),
    ...(repeats === undefined ? [] : ruleLines(repeats)),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    `STATUS:${entry.status}`,
    ...(isTask ? [] : ["TRANSP:TRANSPARENT"]),
    `CATEGORIES:${entry.categories.map(escapeText).join(",")}`,
    ...(url === null ? [] : [`URL:${url}`]),
    ...alarmLines(isTask ? entry.endsOn : entry.startsOn, entry.alarms, summary, isTask ? "end" : "start"),
    `END:${component}`,
  ]
}

/** DTEND is the day after the last one. */
const eventDays = ({ startsOn, endsOn }: Entry): string[] => [
  `DTSTART;VALUE=DATE:${dateValue(startsOn)}`,
  `DTEND;VALUE=DATE:${dateValue(addDays(endsOn, 1))}`,
]

/** DUE has to be later than DTSTART (RFC 5545 §3.8.2.3). A day's noon in UTC is that day almost everywhere. */
const taskDays = ({ startsOn, endsOn, status, completedOn = null }: Entry): string[] => [
  ...(startsOn < endsOn ? [`DTSTART;VALUE=DATE:${dateValue(startsOn)}`] : []),
  `DUE;VALUE=DATE:${dateValue(endsOn)}`,
  ...(completedOn === null ? [] : [`COMPLETED:${instantValue(`${completedOn}T12:00:00.000Z`)}`]),
  ...(status === "COMPLETED" ? ["PERCENT-COMPLETE:100"] : []),
]

/** UNTIL has to be a DATE where DTSTART is one (RFC 5545 §3.3.10). */
const ruleLines = ({ rule, exceptOn }: NonNullable<Entry["repeats"]>): string[] => [
  `RRULE:${rule.replace(/(?<=UNTIL=\d{8})T\d{6}Z?/, "")}`,
  ...(exceptOn.length === 0 ? [] : [`EXDATE;VALUE=DATE:${exceptOn.map(dateValue).join(",")}`]),
]
