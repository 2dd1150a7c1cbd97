import { daysBetween } from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import type { DateReading } from "../reading.ts"
import { sameThing, stemOf, weightsOf } from "../same-thing.ts"
import type { Telling } from "./candidate.ts"
import { kindOf } from "./kinds.ts"

/** Several tellings of one happening. */
export interface Merged {
  title: string
  /** The most exact of its dates. */
  date: DateReading
  tellings: Telling[]
  confidence: number
}

/** From here on two tellings are one happening. */
const SAME = 0.5
/** "today's deal" names its happening in few words. */
const SAME_POINTED = 0.3
/** A telling is held against so many of the latest that share a word with it. */
const COMPARED = 30

/** Joins tellings of one happening, in the order of the text. Cost grows with the number of tellings. */
export function mergeTellings(tellings: readonly Telling[]): Merged[] {
  const merged: Merged[] = []
  const byWord = new Map<string, number[]>()
  for (const telling of tellings) {
    const words = [...weightsOf(telling.title).keys()]
    const rivals = new Set(words.flatMap((word) => byWord.get(word)?.slice(-COMPARED) ?? []))
    if (merged.length > 0) rivals.add(merged.length - 1)
    let [best, score] = [-1, 0]
    for (const index of [...rivals].sort((a, b) => a - b).slice(-COMPARED)) {
      const other = merged[index]
      const likeness = other ? likenessOf(telling, other) : 0
      if (likeness > score) [best, score] = [index, likeness]
    }
    const home = score >= (telling.isPointer ? SAME_POINTED : SAME) ? merged[best] : undefined
    if (home) add(home, telling)
    else
      merged.push({
        title: telling.title,
        date: telling.date,
        tellings: [telling],
        confidence: telling.confidence,
      })
    const index = home ? best : merged.length - 1
    for (const word of words) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [index])
      else if (list.at(-1) !== index) list.push(index)
    }
  }
  return merged
}

function likenessOf(telling: Telling, other: Merged): number {
  const last = other.tellings.at(-1)
  if (!last || last.date === telling.date) return 0
  const thing = { title: telling.title, span: telling.date.span }
  let score = Math.max(
    ...other.tellings
      .slice(0, 6)
      .map((known) => sameThing(thing, { title: known.title, span: other.date.span })),
  )
  const kind = kindOf(telling.title)
  if (
    score > 0.3 &&
    kind !== "other" &&
    kind === kindOf(other.title) &&
    sameDays(telling.date.span, other.date.span)
  )
    score += 0.1
  const distance = telling.sentence - last.sentence
  const isNear =
    telling.block === last.block
      ? distance <= 2
      : distance <= 8 && sameDays(telling.date.span, other.date.span) && telling.date.basis === "absolute"
  const fits =
    sameThing(
      { title: other.title, span: telling.date.span },
      { title: other.title, span: other.date.span },
    ) > 0
  if (fits && isNear && telling.takesUp !== null && hasWord(other, telling.takesUp))
    score = Math.max(score, 0.6)
  const isWide =
    telling.date.span.startsOn !== telling.date.span.endsOn && telling.date.span.precision !== "month"
  if (isWide && score > 0 && sameDays(telling.date.span, other.date.span)) score += 0.08
  const isSameSentence = telling.sentence === last.sentence
  if (isSameSentence && telling.title !== last.title) score -= 0.15
  return score
}

const sameDays = (a: DateSpan, b: DateSpan): boolean => a.startsOn === b.startsOn && a.endsOn === b.endsOn

const hasWord = (merged: Merged, word: string): boolean => {
  const stem = stemOf(word)
  return merged.tellings.some((telling) => weightsOf(telling.title).has(stem))
}

function add(merged: Merged, telling: Telling): void {
  merged.tellings.push(telling)
  if (isMoreExact(telling.date.span, merged.date.span)) merged.date = telling.date
  if (
    titleWorth(telling) > titleWorth(merged.tellings.find((known) => known.title === merged.title) ?? telling)
  )
    merged.title = telling.title
  merged.confidence = Math.min(
    0.99,
    Math.round((Math.max(merged.confidence, telling.confidence) + 0.03) * 100) / 100,
  )
}

/** Fewer days; of equal ends the one whose start was said. */
function isMoreExact(a: DateSpan, b: DateSpan): boolean {
  if (a.endsOn === b.endsOn && a.isStartOpen !== b.isStartOpen) return !a.isStartOpen
  return daysBetween(a.startsOn, a.endsOn) < daysBetween(b.startsOn, b.endsOn)
}

/** Titles with names and a verb's words are worth more; a full line is better than three words. */
function titleWorth(telling: Telling): number {
  let names = 0
  for (const weight of weightsOf(telling.title).values()) names += weight
  return (
    Math.min(names, 14) + (telling.rules[0] === "clause-date" ? 2 : 0) + (telling.takesUp === null ? 2 : 0)
  )
}
