import type { Review } from "./digest.ts"
import type { EventKind, EventStanding, Topic } from "./event.ts"
import type { PredictionType, Standing } from "./prediction.ts"
import type { Query } from "./query.ts"
import type { Thing } from "./thing.ts"

export { THINGS, type Thing } from "./thing.ts"

/** What lists, the timeline and the deadlines are narrowed by. Everything left out narrows nothing. */
export interface ItemFilter {
  thing?: Thing | undefined
  /** An event's kind or a prediction's type. */
  kind?: EventKind | PredictionType | undefined
  publisher?: string | undefined
  topic?: Topic | undefined
  standing?: Standing | EventStanding | undefined
  /** Where it is left out, all but what was withdrawn. */
  review?: Review | undefined
  /** Words that the title, the condition or the consequence holds; upper and lower case alike. */
  q?: string | undefined
  /** What the query language asks for, beside all the others. */
  query?: Query | undefined
}
