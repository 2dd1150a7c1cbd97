import type { CalendarDay } from "./calendar-day.ts"
import type { Review } from "./digest.ts"
import type { EventStanding, Topic } from "./event.ts"
import type { Place } from "./passages.ts"
import type { Standing } from "./prediction.ts"
import type { Thing } from "./thing.ts"

/** Text that holds what was sought, and where in it: offsets into `text` (UTF-16 code units). */
export interface Fragment {
  text: string
  highlights: Place[]
}

/** An event or a prediction that answers a query. */
export interface FoundThing extends Fragment {
  thing: Thing
  id: string
  /** The days for people. */
  when: string
  topic: Topic
  standing: Standing | EventStanding
  review: Review
  publishers: string[]
}

/** A stretch of a digest that holds what was sought. `start` and `end` are offsets into the digest's text. */
export interface FoundPassage extends Fragment {
  digestId: string
  digestTitle: string
  publisher: string | null
  publishedOn: CalendarDay
  start: number
  end: number
}

export interface SearchResults {
  /** The query, written the one way. */
  query: string
  events: FoundThing[]
  predictions: FoundThing[]
  /** None when the query asks for what only events and predictions have. */
  digests: FoundPassage[]
}

/** Characters shown around the first place. */
const AROUND = 240

/** A text cut to what is around its first highlight, with the highlights inside; `offset` is where it was cut. */
export function fragmentOf(text: string, highlights: readonly Place[]): Fragment & { offset: number } {
  if (text.length <= AROUND) return { text, highlights: [...highlights], offset: 0 }
  const first = highlights[0]?.start ?? 0
  let from = Math.max(0, Math.min(first - AROUND / 3, text.length - AROUND))
  if (from > 0) {
    const space = text.indexOf(" ", from)
    from = space >= 0 && space < first ? space + 1 : Math.floor(from)
  }
  let to = Math.min(text.length, from + AROUND)
  if (to < text.length) {
    const space = text.lastIndexOf(" ", to)
    to = space > from + AROUND / 2 ? space : to
  }
  return {
    text: text.slice(from, to),
    highlights: highlights.flatMap(({ start, end }) =>
      start < to && end > from
        ? [{ start: Math.max(start, from) - from, end: Math.min(end, to) - from }]
        : [],
    ),
    offset: from,
  }
}
