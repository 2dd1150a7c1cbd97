import type { components } from "../api/schema.d.ts"
import { type Day, daysBetween, dayWords, overdueWords, relativeWords } from "../words/days.ts"
import { leadWords } from "./lead-words.ts"
import { spanWords } from "./log-message.ts"

type Schemas = components["schemas"]
type Reminder = Schemas["Reminder"]

/** The day and the time (HH:MM) of a local time such as 2026-11-28T09:00+13:45, in its own zone. */
export const localDay = (localTime: string): Day => localTime.slice(0, 10)
export const localClock = (localTime: string): string => localTime.slice(11, 16)

/**
 * What is said, in its order, by the local day on which it is. The days follow each other also where one zone is in
 * tomorrow already while another is not.
 */
export function byDay<T extends { localTime: string }>(
  said: readonly T[],
  isLatestFirst = false,
): [Day, T[]][] {
  const days = new Map<Day, T[]>()
  for (const one of said) {
    const day = localDay(one.localTime)
    const ofDay = days.get(day)
    if (ofDay) ofDay.push(one)
    else days.set(day, [one])
  }
  const sign = isLatestFirst ? -1 : 1
  return [...days].sort(([a], [b]) => (a < b ? -sign : a > b ? sign : 0))
}

/** Why this is said on that day: "7 days before", "3 weeks overdue", "moved from 3 Aug to 10 Aug 2026". */
export function whyWords(
  said: Pick<Reminder, "anchor" | "lead" | "dueOn" | "localTime"> & { movedFrom?: Day | null },
): string {
  const { anchor, lead, dueOn, localTime, movedFrom } = said
  if (anchor === "due") return leadWords(lead)
  if (anchor === "start") return "on the first day"
  if (anchor === "overdue") return overdueWords(daysBetween(dueOn, localDay(localTime)))
  if (anchor === "missed") return `missed, it was due on ${dayWords(dueOn)}`
  if (anchor === "snooze") return Number(lead) > 1 ? `put off, ${ordinal(Number(lead))} time` : "put off"
  return movedFrom ? `moved from ${dayBefore(movedFrom, dueOn)} to ${dayWords(dueOn)}` : "moved"
}

/** A day without its year where the day that follows it in the sentence says the same one. */
const dayBefore = (day: Day, next: Day): string =>
  day.slice(0, 4) === next.slice(0, 4) ? dayWords(day).slice(0, -5) : dayWords(day)

const NOT_SAID: Readonly<Record<Schemas["NotSent"], string>> = {
  past_at_creation: "its time had passed when it was planned",
  collapsed: "a later message stood for it",
  moved: "the day moved",
  resolved: "it was settled before",
  withdrawn: "it was withdrawn",
  merged: "it became one with another",
  rule_changed: "the rule was changed or withdrawn",
  no_longer_matches: "it did not match the rule any more",
  muted: "the rule was paused",
  snoozed: "it was put off",
  snooze_undone: "putting it off was taken back",
  acknowledged: "it was acknowledged",
}

/** What became of it: "said 3 hours late, acknowledged by mara", "not said: the day moved"; empty while it is planned. */
export function becameWords(reminder: Pick<Reminder, "state" | "reason" | "lateSeconds"> & Seen): string {
  const { state, reason, lateSeconds } = reminder
  if (state === "planned") return ""
  if (state !== "fired") return reason === null ? "not said" : `not said: ${NOT_SAID[reason]}`
  const said = lateSeconds === null ? "said" : `said ${spanWords(lateSeconds)} late`
  return [said, seenWords(reminder)].filter(Boolean).join(", ")
}

type Seen = Pick<Reminder, "acknowledgedAt" | "acknowledgedBy">

/** Nobody in particular, in the API's word for it. */
const SOMEONE = "someone"

function seenWords({ acknowledgedAt, acknowledgedBy }: Seen): string {
  if (acknowledgedAt === null) return ""
  return acknowledgedBy === null || acknowledgedBy === SOMEONE
    ? "acknowledged"
    : `acknowledged by ${acknowledgedBy}`
}

/** The zone's own word for where it is ("Berlin"), or its offset; empty where the reader's clocks show the same. */
export function zoneWords(
  localTime: string,
  timeZone: string | undefined,
  readerOffsetMinutes: number,
): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(localTime) ?? []
  const offset = (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  if (offset === readerOffsetMinutes) return ""
  return timeZone === undefined ? localTime.slice(16) : placeOf(timeZone)
}

const placeOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ")

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

/** "Sat" for a Saturday. */
export const weekdayWords = (day: Day): string =>
  (WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "").slice(0, 3)

/** How a day heads what is said on it: "Today", "Tomorrow", "In 12 days", "3 days ago". */
export function dayHead(day: Day, today: Day): string {
  const words = relativeWords(daysBetween(today, day))
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** "1st", "2nd", "3rd", "11th". @internal */
export function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14
  return `${number}${(isTeen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[number % 10]) ?? "th"}`
}
