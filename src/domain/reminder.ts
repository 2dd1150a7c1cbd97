import type { CalendarDay } from "./calendar-day.ts"
import type { Thing } from "./thing.ts"

/** What a person asked to be reminded of, when, and by which channels. */
export interface ReminderRule {
  id: string
  name: string
  /** Whom it reminds. */
  owner: string
  /** In the query language; empty is everything that was accepted. */
  query: string
  viewId: string | null
  /** ISO 8601 durations before the due day, counted on the calendar: P30D, P7D, P1D, P0D. */
  leads: readonly string[]
  /** Local time HH:MM. */
  atTime: string
  /** IANA time zone. */
  timeZone: string
  /** Each of them gets every message. */
  channelIds: readonly string[]
  /** Tried in this order when a delivery failed for good. */
  fallbackChannelIds: readonly string[]
  remindsOfStart: boolean
  /** How often an overdue verdict is asked for again; null never. */
  overdueEvery: string | null
  /** Local times HH:MM between which nothing is sent, save that it would come after the deadline. */
  quiet: { from: string; to: string } | null
  isDailyDigest: boolean
  state: "active" | "paused"
  revision: number
  createdAt: string
  updatedAt: string
  withdrawnAt: string | null
}

/** What a reminder counts from. `moved` and `missed` are said once; `overdue` repeats, and so may `snooze`. */
export const REMINDER_ANCHORS = ["due", "start", "overdue", "moved", "missed", "snooze"] as const
export type ReminderAnchor = (typeof REMINDER_ANCHORS)[number]

export const OCCURRENCE_STATES = ["planned", "fired", "skipped", "superseded"] as const
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number]

/** Why one was not sent. */
export const NOT_SENT = [
  "past_at_creation",
  "collapsed",
  "moved",
  "resolved",
  "withdrawn",
  "merged",
  "rule_changed",
  "no_longer_matches",
  "muted",
  "snoozed",
  "snooze_undone",
  "acknowledged",
] as const
export type NotSent = (typeof NOT_SENT)[number]

/** One reminder of one thing under one rule: rule × thing × anchor × due day × lead, unique for ever. */
export interface Occurrence {
  id: string
  ruleId: string
  thing: Thing
  thingId: string
  anchor: ReminderAnchor
  dueOn: CalendarDay
  /** P7D; for `overdue` and `snooze` the number of the repetition; empty for `moved` and `missed`. */
  lead: string
  fireAt: string
  state: OccurrenceState
  reason: NotSent | null
  movedFrom: CalendarDay | null
  /** How late the catch-up message was, after the server had been down. */
  lateSeconds: number | null
  firedAt: string | null
  acknowledgedAt: string | null
  acknowledgedBy: string | null
  snoozedUntil: string | null
  revision: number
  createdAt: string
  updatedAt: string
}

/** A reminder in a list, with what people know it by. */
export interface ReminderListed extends Occurrence {
  ruleName: string
  /** The thing's. */
  title: string
  /** `fireAt` in the zone of the rule, with its offset. */
  localTime: string
}
