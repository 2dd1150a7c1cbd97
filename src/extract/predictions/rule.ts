import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { PredictionType } from "../../domain/prediction.ts"
import type { Block } from "../document.ts"
import type { DateReading, EventReading, Stretch } from "../reading.ts"
import type { SectionSense } from "../sections.ts"
import type { ClaimPatterns } from "./patterns.ts"

/** What is known around the predictions of a digest. */
export interface PredictionContext {
  publishedOn: CalendarDay
  /** BCP 47; the reader uses English words for languages it has none for. */
  language: string
  events: readonly EventReading[]
}

/** The dates of each sentence, by the sentence's index; offsets are those of the digest's text. */
export type DatesOfSentence = ReadonlyMap<number, readonly DateReading[]>

/** One sentence with what is needed to see the claims in it. Offsets are those of the digest's text. */
export interface Passage {
  /** The sentence with markdown blanked out: as long as the original, so that offsets stay. */
  words: string
  start: number
  block: Block
  sense: SectionSense
  /** Whether the sentence is an item of a list, or a paragraph that opens with a label in bold. */
  isItem: boolean
  /** Whether the heading right above is a day of the calendar, so that its items are appointments. */
  isOfDay: boolean
  /** The words of the heading that gives the section its sense. */
  heading: string | null
  dates: readonly DateReading[]
  /** Days of the sentence that had not passed when the digest came out. */
  ahead: readonly DateReading[]
  patterns: ClaimPatterns
}

/** A claim on its way to becoming a prediction: the stretches its words come from. */
export interface Claim {
  type: PredictionType
  condition: Stretch | null
  consequence: Stretch
  /** Words for a consequence that does not stand in the sentence. */
  impliedConsequence?: string
  mention: Stretch
  /** Its condition's words say what has to be, and the condition is that it is not. */
  isNegated?: boolean
  /** A second or third claim of a sentence: dates before it are not its own. */
  isFurther?: boolean
  /** Its words tell nothing without the heading of the item they stand in. */
  needsItem?: boolean
  confidence: number
  rule: string
}

/** One form of claim. Rules are tried in order; a later one sees only what the earlier ones left unread. */
export interface ClaimRule {
  name: string
  read(passage: Passage): Omit<Claim, "rule">[]
}
