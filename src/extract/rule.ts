import type { CalendarDay } from "../domain/calendar-day.ts"
import type { DateSpan } from "../domain/date-span.ts"
import type { DateReading, Stretch } from "./reading.ts"
import type { CalendarUnit, LocaleWords, Part, Unit } from "./words.ts"

/** What is known around a sentence when its dates are read. */
export interface DateContext {
  /** The digest's day. */
  publishedOn: CalendarDay
  /** BCP 47; English for languages without a word table, whose dates in digits are still found. */
  language: string
  /** Span stated by a governing heading ("January 2026", "Monday 26"): supplies missing parts. */
  heading: DateSpan | null
  /** Dated things read so far in this paragraph, latest last: "same week", "a year earlier", windows after a trigger. */
  anchors: readonly DateSpan[]
  /** Whether the section looks ahead (watch list, outlook) or back (recap): decides implied years without a verb. */
  outlook: "ahead" | "back" | "neither"
  /** How often the digest appears, for "this week" of a Sunday weekly or "this quarter" of a quarterly review. */
  cadence: "week" | "month" | "quarter" | null
}

/** A unit of the calendar with the parts that the words left out as null. */
export interface CalendarSaid {
  unit: CalendarUnit
  year: number | null
  /** Month 1 to 12, quarter 1 to 4, half 1 or 2, season 21 to 24; null for a year, or where it was not said. */
  index: number | null
  day: number | null
  /** 1 Monday to 7 Sunday, where it stands beside the date. */
  weekday: number | null
  part: Part | null
}

/** What the words said, before anything is supplied. */
export type Said =
  | CalendarSaid
  | { unit: "weekday"; weekday: number }
  | { unit: "span"; span: DateSpan; of: Unit; part: Part | null }
  | { unit: "range"; from: Said; to: Said }
  /** Days counted from something dated that a refiner finds; `back` counts the other way. */
  | {
      unit: "event"
      of: Unit
      from: (anchor: DateSpan) => DateSpan
      back?: (anchor: DateSpan) => DateSpan
    }

/** A stretch on its way to becoming a reading. Refiners change what the words around it say about it. */
export interface Draft extends Stretch {
  said: Said
  role: DateReading["role"]
  basis: DateReading["basis"]
  offset: string | null
  open: "start" | "end" | null
  isApproximate: boolean
  implied: DateReading["implied"]
  rules: readonly string[]
}

/** What a rule gives for one match; offsets are those of the match unless it says otherwise. */
export type Found = Partial<Omit<Draft, "rules">> & { said: Said }

/** One phrase family: a pattern and what it means. Refused matches give null. */
export interface DateRule {
  name: string
  /** Global. Every quantifier is bounded, so that reading stays linear. */
  pattern: RegExp
  read(match: RegExpExecArray, context: DateContext): Found | Found[] | null
}

/** A sentence, bullet or heading with what is needed to read it. */
export interface Passage {
  text: string
  context: DateContext
  words: LocaleWords
}

/** One step over all drafts of a passage, which are in order and do not overlap; leaves its name in `rules`. */
export interface Refiner {
  name: string
  refine(drafts: readonly Draft[], passage: Passage): Draft[]
}
