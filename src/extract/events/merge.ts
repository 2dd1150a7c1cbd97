import { daysBetween } from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import type { EventKind } from "../../domain/event.ts"
import type { DateReading } from "../reading.ts"
import { likeness, spansFit, stemOf, weightsOf } from "../same-thing.ts"
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

/** A telling with what its title is compared by. */
interface Weighed {
  telling: Telling
  weights: ReadonlyMap<string, number>
  kind: EventKind
}

/** A happening with its tellings weighed. */
interface Home extends Merged {
  known: Weighed[]
}

/** From here on two tellings are one happening. */
const SAME = 0.5
/** "today's deal" names its happening in few words. */
const SAME_POINTED = 0.3
/** A telling is held against so many of the latest that share a word with it. */
const COMPARED = 30

/** Joins tellings of one happening, in the order of the text. Cost grows with the number of tellings. */
export function mergeTellings(tellings: readonly Telling[]): Merged[] {
  const merged: Home[] = []
  const byWord = new Map<string, number[]>()
  for (const telling of tellings) {
    const own = { telling, weights: weightsOf(telling.title), kind: kindOf(telling.title) }
    const { startsOn, endsOn } = telling.date.span
    const words = [...own.weights.keys(), `${startsOn}/${endsOn}`]
    const best = findHome(own, merged, rivalsOf(words, byWord, merged.length))
    const index = best ?? merged.length
    const home = merged[index]
    if (home) add(home, own)
    else merged.push({ ...toMerged(telling), known: [own] })
    for (const word of words) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [index])
      else if (list.at(-1) !== index) list.push(index)
    }
  }
  return merged
}

const toMerged = (telling: Telling): Merged => ({
  title: telling.title,
  date: telling.date,
  tellings: [telling],
  confidence: telling.confidence,
})

/** The latest happenings that share a word or the days, and the one told last. */
function rivalsOf(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly number[]>,
  count: number,
): number[] {
  const rivals = new Set(words.flatMap((word) => byWord.get(word)?.slice(-COMPARED) ?? []))
  if (count > 0) rivals.add(count - 1)
  return [...rivals].sort((a, b) => a - b).slice(-COMPARED)
}

function findHome(own: Weighed, merged: readonly Home[], rivals: readonly number[]): number | undefined {
  let [best, score] = [-1, 0]
  for (const index of rivals) {
    const other = merged[index]
    const alike = other ? likenessOf(own, other) : 0
    if (alike > score) [best, score] = [index, alike]
  }
  return score >= (own.telling.isPointer ? SAME_POINTED : SAME) ? best : undefined
}

function likenessOf({ telling, weights, kind }: Weighed, other: Home): number {
  const last = other.tellings.at(-1)
  const span = telling.date.span
  const fit = spansFit(span, other.date.span)
  if (!last || last.date === telling.date || fit === 0) return 0
  const isSameSpan = sameDays(span, other.date.span)
  let score = fit * Math.max(...other.known.slice(0, 6).map((known) => likeness(weights, known.weights)))
  if (score > 0.3 && isSameSpan && kind !== "other" && other.known.some((known) => known.kind === kind))
    score += 0.1
  const distance = telling.sentence - last.sentence
  const isNear =
    telling.block === last.block
      ? distance <= 2
      : distance <= 8 && isSameSpan && telling.date.basis === "absolute"
  if (isNear && telling.takesUp !== null && hasWord(other, telling.takesUp)) score = Math.max(score, 0.6)
  if (isSameSpan && isDealOf(telling, other)) score = Math.max(score, 0.55)
  if (isSameSpan && span.precision !== "day" && repeats(telling, other)) score = Math.max(score, 0.55)
  if (isSameSpan && span.precision === "day" && isOfOneOwner(telling, last)) score = Math.max(score, 0.55)
  if (telling.item !== "" && last.item !== "" && telling.item !== last.item && !sharesName(telling, other))
    score -= 0.3
  const isWide = span.startsOn !== span.endsOn && span.precision !== "month"
  if (isWide && score > 0 && isSameSpan) score += 0.08
  return telling.sentence === last.sentence && telling.title !== last.title ? score - 0.15 : score
}

const DEAL =
  /\b(?:deal|contract|agreement|alliance|pact|partnership|accord|tie-up|merger|acquisition|takeover|investment)s?\b/i

/** One day's pact of the same two parties, whatever it is called. */
function isDealOf(telling: Telling, other: Home): boolean {
  if (!DEAL.test(telling.title)) return false
  return other.tellings.some((one) => DEAL.test(one.title) && shared(telling.names, one.names) >= 2)
}

/** Under one heading, for the same month or year: a denial of it, or a title whose words the other's sentence has. */
function repeats(telling: Telling, other: Home): boolean {
  return other.tellings.some((one) => {
    const common = telling.path.findLast((heading) => one.path.includes(heading))
    if (common === undefined || common === telling.path[0] || one.sentence === telling.sentence) return false
    if (!telling.isNegated && !one.isNegated) return false
    if ((telling.isNegated ? telling : one).takesUp !== null) return true
    const [denied, told] = telling.isNegated ? [telling, one] : [one, telling]
    const words = weightsOf(`${told.title} ${told.words}`)
    return [...weightsOf(denied.title).keys()].some((word) => words.has(word))
  })
}

/** "ABC: …" twice on one day: the parts of a short form's entry tell of the same day's happening. */
const isOfOneOwner = (a: Telling, b: Telling): boolean =>
  a.item !== "" &&
  a.item === b.item &&
  [a, b].every(({ title }) => title.startsWith(`${a.item.toUpperCase()}: `))

const sharesName = (telling: Telling, other: Home): boolean =>
  other.tellings.some((one) => shared(telling.names, one.names) > 0)

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const name of a) if (b.has(name)) count++
  return count
}

const sameDays = (a: DateSpan, b: DateSpan): boolean => a.startsOn === b.startsOn && a.endsOn === b.endsOn

const hasWord = (home: Home, word: string): boolean => {
  const stem = stemOf(word)
  return home.known.some(({ weights }) => weights.has(stem))
}

function add(home: Home, own: Weighed): void {
  const titled = home.known.find(({ telling }) => telling.title === home.title)
  home.tellings.push(own.telling)
  home.known.push(own)
  if (isMoreExact(own.telling.date.span, home.date.span)) home.date = own.telling.date
  const worth = (one: Weighed) =>
    titleWorth(one) + 5 * (home.known.filter(({ telling }) => telling.title === one.telling.title).length - 1)
  if (titled && worth(own) > worth(titled)) home.title = own.telling.title
  const surest = Math.max(home.confidence, own.telling.confidence) + 0.03
  home.confidence = Math.min(0.99, Math.round(surest * 100) / 100)
}

/** Fewer days; of equal ends the one whose start was said. */
function isMoreExact(a: DateSpan, b: DateSpan): boolean {
  if (a.endsOn === b.endsOn && a.isStartOpen !== b.isStartOpen) return !a.isStartOpen
  return daysBetween(a.startsOn, a.endsOn) < daysBetween(b.startsOn, b.endsOn)
}

/** Titles with names and a verb's words are worth more; a full line is better than three words. */
function titleWorth({ telling, weights }: Weighed): number {
  let [sum, names] = [0, 0]
  for (const [word, weight] of weights) {
    sum += weight
    if (weight === 2 && !/\d/.test(word)) names++
  }
  const isClause = telling.rules[0] === "clause-date"
  return (
    Math.min(sum, 14) +
    3 * Math.min(names, 3) +
    (isClause ? 2 : 0) +
    (telling.takesUp === null ? 2 : 0) +
    (telling.rules.includes("respectively") ? 8 : 0) -
    (telling.isNegated ? 6 : 0)
  )
}
