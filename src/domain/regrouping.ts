import type { Review } from "./digest.ts"
import type { Thing } from "./thing.ts"

export const REGROUPING_KINDS = ["merge", "split"] as const
export type RegroupingKind = (typeof REGROUPING_KINDS)[number]

/** The places in which a prediction may hang on an event. */
export const HANGING_SLOTS = ["trigger", "condition", "outcome"] as const
export type HangingSlot = (typeof HANGING_SLOTS)[number]

export interface Hanging {
  predictionId: string
  slot: HangingSlot
}

/** What went from one thing to the other: enough to bring it back. */
export interface Moved {
  mentionIds: string[]
  hanging: Hanging[]
  /** Events that are counted from it. */
  anchoredIds: string[]
  /** The copies that the kept prediction got of the other one's verdicts. */
  verdictIds: string[]
  /** The kept thing's fields that it changed, before and after. */
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** The other thing's fields that it changed, as they were. */
  otherBefore: Record<string, unknown>
}

/** Two things made one (`other` goes into `kept`), or one made two (`other` was split off `kept`); or such a one undone. */
export interface Regrouping {
  id: string
  kind: RegroupingKind
  keptId: string
  otherId: string
  /** The revisions of both things that it made: the order of what happened to them, whatever the clock did. */
  keptRevision: number
  otherRevision: number
  moved: Moved
  why: string
  recordedAt: string
  recordedBy: string
  /** The regrouping that this one takes back; null for an ordinary one. */
  undoesId: string | null
}

/** A regrouping as the history of a thing shows it. */
export interface RegroupingListed
  extends Omit<Regrouping, "moved" | "undoesId" | "keptRevision" | "otherRevision"> {
  otherTitle: string
  mentionCount: number
  isUndone: boolean
}

export const NOTHING_MOVED: Moved = {
  mentionIds: [],
  hanging: [],
  anchoredIds: [],
  verdictIds: [],
  before: {},
  after: {},
  otherBefore: {},
}

/** Which of the two things an id names. */
export const thingOf = (id: string): Thing => (id.startsWith("evt_") ? "event" : "prediction")

/** A thing that may turn out to be the same as another, with how likely that is (0 to 1). */
export interface Twin {
  id: string
  thing: Thing
  title: string
  /** Its days for people. */
  when: string
  review: Review
  mentionCount: number
  publishers: string[]
  score: number
}
