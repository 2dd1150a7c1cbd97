import type { CalendarDay } from "../domain/calendar-day.ts"
import type { DateSpan } from "../domain/date-span.ts"
import type { EventKind, EventStatus, Topic } from "../domain/event.ts"
import type { DigestNote } from "../domain/languages.ts"
import type { PredictionType } from "../domain/prediction.ts"
import type { WindowBasis } from "../domain/windows.ts"

/** Offsets into the digest's text, in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** The days some words of the text stand for. */
export interface DateReading extends Stretch {
  /** The exact date words, connecting words included ("through May 31, 2026"). */
  words: string
  span: DateSpan
  /** What the date does in its clause. */
  role: "on" | "deadline" | "start" | "as_of"
  /** What the days were counted from. `event` and `none` come with no days of their own to trust. */
  basis: Exclude<WindowBasis, "condition">
  /** ISO 8601 duration for windows ("within 60 days" = P60D), counted from the basis. */
  offset: string | null
  /** Parts the words left out and the reader supplied. */
  implied: readonly ("year" | "month" | "quarter" | "unit")[]
  /** Names of the rules and refiners that made it, in order. */
  rules: readonly string[]
}

/** A stretch the thing rests on: at most one sentence or bullet, never over 700 characters. */
export interface MentionReading extends Stretch {
  words: string
  dateWords: string | null
}

export interface EventReading {
  title: string
  kind: EventKind
  topic: Topic
  status: EventStatus
  span: DateSpan
  mentions: readonly MentionReading[]
  /** 0 to 1. */
  confidence: number
  rules: readonly string[]
}

export interface WindowReading {
  basis: WindowBasis
  opensOn: CalendarDay | null
  dueOn: CalendarDay | null
  offset: string | null
  words: string | null
}

export interface PredictionReading {
  type: PredictionType
  condition: string | null
  consequence: string
  /** Where the words of both stand; null where the text does not say them there. */
  conditionAt: Stretch | null
  consequenceAt: Stretch | null
  topic: Topic
  conditionWindow: WindowReading
  outcomeWindow: WindowReading
  /** The last clock to run out: the outcome's, else the condition's; null when the words set no limit. */
  dueOn: CalendarDay | null
  /** Index into `events` of the event it hangs on. */
  trigger: number | null
  mentions: readonly MentionReading[]
  confidence: number
  rules: readonly string[]
}

/** What the text says of itself; null where it does not say and a person has to be asked. */
export interface DigestHead {
  publisher: string | null
  title: string | null
  publishedOn: CalendarDay | null
  language: string | null
}

export interface DigestReading {
  digest: DigestHead
  events: readonly EventReading[]
  predictions: readonly PredictionReading[]
  /** Every date of its sentences, in order. */
  dates: readonly DateReading[]
  /** What whoever reads this has to know. */
  notes: readonly DigestNote[]
}
