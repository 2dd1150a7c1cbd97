import type { Database } from "../db/database.ts"
import { listEventsLike } from "../db/queries/events.ts"
import { listMentionWords } from "../db/queries/mentions.ts"
import type { DateSpan } from "../domain/date-span.ts"
import type { Event } from "../domain/event.ts"
import { sameThing, type ThingWords, weightsOf } from "../extract/same-thing.ts"

/** From here on two mentions are taken for one event. */
const SAME = 0.5
const MOST_CANDIDATES = 200
const MOST_WORDS = 8

/** The stored event that these words are most surely about; `undefined` when none is. Those in `except` do not count. */
export async function findSameEvent(
  db: Database,
  words: ThingWords,
  except: ReadonlySet<string> = new Set(),
): Promise<Event | undefined> {
  const found = await listEventsLike(db, words.span, tellingWords(words.title), MOST_CANDIDATES)
  const candidates = found.filter((event) => !except.has(event.id))
  const mentions = await listMentionWords(
    db,
    "event",
    candidates.map((event) => event.id),
  )
  let best: { event: Event; score: number } | undefined
  for (const event of candidates) {
    const score = sameThing(words, { ...event, mentions: mentions.get(event.id) ?? [] })
    if (score >= SAME && score > (best?.score ?? 0)) best = { event, score }
  }
  return best?.event
}

/** Whether `a` says the days more exactly than `b`: fewer days, or the same days without doubt. */
export function isMoreExact(a: DateSpan, b: DateSpan): boolean {
  const isInside = a.startsOn >= b.startsOn && a.endsOn <= b.endsOn
  const isSame = a.startsOn === b.startsOn && a.endsOn === b.endsOn
  if (isSame) return b.isApproximate && !a.isApproximate
  return isInside && !a.isStartOpen && !a.isEndOpen
}

/** The beginnings of the words of a title that say most, by which candidates are looked up. */
export function tellingWords(title: string): string[] {
  return [...weightsOf(title)]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .map(([word]) => word.replace(/y$/, ""))
}
