import type { Review } from "./digest.ts"
import type { EventKind, EventStanding, Topic } from "./event.ts"
import type { PredictionType, Standing } from "./prediction.ts"

export const THINGS = ["event", "prediction"] as const
export type Thing = (typeof THINGS)[number]

/** What lists, the timeline and the deadlines are narrowed by. Everything left out narrows nothing. */
export interface ItemFilter {
  thing?: Thing | undefined
  /** An event's kind or a prediction's type. */
  kind?: EventKind | PredictionType | undefined
  publisher?: string | undefined
  topic?: Topic | undefined
  standing?: Standing | EventStanding | undefined
  review?: Exclude<Review, "withdrawn"> | undefined
  /** Words that the title, the condition or the consequence holds; upper and lower case alike. */
  q?: string | undefined
}
