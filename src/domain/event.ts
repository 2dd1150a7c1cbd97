import { addDays, type CalendarDay } from "./calendar-day.ts"
import type { DateSpan } from "./date-span.ts"
import type { Review } from "./digest.ts"
import type { Origin } from "./origin.ts"

/** Within so many days reads as "due soon", for events and predictions alike. */
export const DUE_SOON_DAYS = 7

export const EVENT_KINDS = [
  "release",
  "announcement",
  "deadline",
  "conference",
  "earnings",
  "patch",
  "leadership",
  "deal",
  "incident",
  "legal",
  "research",
  "infrastructure",
  "other",
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** What the world did. `scheduled` events whose days have passed read as happened unless someone said otherwise. */
export const EVENT_STATUSES = ["scheduled", "happened", "postponed", "cancelled"] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** What a thing is about; a closed list so that filters and colours stay stable. */
export const TOPICS = [
  "ai",
  "infrastructure",
  "software",
  "devices",
  "security",
  "policy",
  "finance",
  "energy",
  "media",
  "science",
  "crypto",
  "other",
] as const
export type Topic = (typeof TOPICS)[number]

/** "30 days after the ruling": the event that another one's days are counted from, and how far. */
export interface Anchor {
  eventId: string
  /** ISO 8601 duration in days or greater units. */
  offset: string
}

/** A happening on a span of days. */
export interface Event {
  id: string
  title: string
  kind: EventKind
  topic: Topic
  status: EventStatus
  review: Review
  span: DateSpan
  seriesId: string | null
  /** The day that the series' rule gives, which stays when the occurrence moves; null outside a series. */
  seriesOn: CalendarDay | null
  /** What its days are counted from; null for an event with days of its own. */
  anchor: Anchor | null
  /** The event that this one turned out to be; it is withdrawn then. */
  mergedIntoId: string | null
  /** 0 to 1: how sure the reader was; 1 for what a person entered. */
  confidence: number
  /** The names of the reader's rules that made it; empty for what a person entered. */
  rules: string[]
  revision: number
  createdAt: string
  updatedAt: string
}

/** One setting of an event's days: the first, or a later change with its reason. */
export interface EventRevision {
  eventId: string
  number: number
  span: DateSpan
  reason: string
  recordedAt: string
  recordedBy: string
  /** The digest that moved it; null when nobody named one. */
  digestId: string | null
}

/** An event in a list, with where it was read. */
export interface EventListed extends Event {
  proposedBy: Origin
  titleBy: Origin
  /** The publishers of the digests that mention it, each once, in order of name. */
  publishers: string[]
  mentionCount: number
  /** What people call it, in order. */
  tags: string[]
}

export const EVENT_STANDINGS = ["upcoming", "due_soon", "under_way", "past", "cancelled"] as const
export type EventStanding = (typeof EVENT_STANDINGS)[number]

/** Where an event stands on `today`. Derived, never stored. */
export function eventStanding(event: Event, today: CalendarDay): EventStanding {
  if (event.status === "cancelled") return "cancelled"
  if (event.status === "happened" || event.span.endsOn < today) return "past"
  if (event.span.startsOn <= today)
    return event.span.endsOn <= addDays(today, DUE_SOON_DAYS) ? "due_soon" : "under_way"
  return event.span.startsOn <= addDays(today, DUE_SOON_DAYS) ? "due_soon" : "upcoming"
}
