import type { DigestReading, Stretch } from "../../src/extract/reading.ts"

/** A labelled item: the exact words it rests on, and whether it has to be found (`core`) or only may be (`ok`). */
export interface Label {
  quote: string
  tier: "core" | "ok"
}

/** Counts that add up over digests. */
export interface Score {
  core: number
  hit: number
  found: number
  right: number
  dayRight: number
  words: number
  wordsHit: number
  /** Found predictions, and those of them that are conditional exactly where the label is; none of events. */
  split: number
  splitRight: number
}

interface Wanted {
  isCore: boolean
  /** Null for what can't be one. */
  isConditional: boolean | null
  mentions: Stretch[]
  words: string
  isDayRight(found: Found): boolean
}
interface Found {
  mentions: readonly Stretch[]
  isConditional: boolean
  words: string
  start: string | null
  end: string | null
}
interface EventLabel extends Label {
  title: string
  start: string
  end: string
  startOpen?: boolean
}
interface PredictionLabel extends Label {
  type: string
  condition: string | null
  consequence: string
  due: string | null
}

const LONGEST_TITLE = 100

/** The same title more than once: one event, mentioned again. */
export function scoreEvents(
  text: string,
  labels: { events: readonly EventLabel[] },
  reading: DigestReading,
): Score {
  const byTitle = new Map<string, EventLabel[]>()
  for (const label of labels.events) byTitle.set(label.title, [...(byTitle.get(label.title) ?? []), label])
  const wanted = [...byTitle].map(([title, group]) => ({
    isCore: group.some((label) => label.tier === "core"),
    isConditional: null,
    mentions: group.map((label) => locate(text, label.quote)),
    words: title,
    isDayRight: (found: Found) =>
      group.some(
        (label) => label.end === found.end && (label.startOpen === true || label.start === found.start),
      ),
  }))
  const found = reading.events.map(({ title, span, mentions }) => ({
    mentions,
    isConditional: false,
    words: title.slice(0, LONGEST_TITLE),
    start: span.startsOn,
    end: span.endsOn,
  }))
  return score(wanted, found)
}

export function scorePredictions(
  text: string,
  labels: { predictions: readonly PredictionLabel[] },
  reading: DigestReading,
): Score {
  const wanted = labels.predictions.map((label) => ({
    isCore: label.tier === "core",
    isConditional: label.type === "conditional",
    mentions: [locate(text, label.quote)],
    words: `${label.condition ?? ""} ${label.consequence}`,
    isDayRight: (found: Found) => (label.due ?? null) === found.end,
  }))
  const found = reading.predictions.map(({ condition, consequence, dueOn, mentions }) => ({
    mentions,
    isConditional: condition !== null,
    words: `${condition ?? ""} ${consequence}`,
    start: null,
    end: dueOn,
  }))
  return score(wanted, found)
}

function locate(text: string, quote: string): Stretch {
  const at = text.indexOf(quote)
  if (at === -1) throw new Error(`a label quotes words that its text does not hold: ${quote.slice(0, 60)}`)
  return { start: at, end: at + quote.length }
}

/** Pairs one to one by overlap, equal days and core labels first. */
function score(wanted: readonly Wanted[], found: readonly Found[]): Score {
  const pairs = wanted
    .flatMap((want) => found.map((one) => ({ want, one, overlap: overlapOf(want.mentions, one.mentions) })))
    .filter(({ overlap }) => overlap > 0)
    .map((pair) => ({ ...pair, weight: weigh(pair.want, pair.one, pair.overlap) }))
    .sort((a, b) => b.weight - a.weight)
  const byWanted = new Map<Wanted, Found>()
  const taken = new Set<Found>()
  for (const { want, one } of pairs) {
    if (byWanted.has(want) || taken.has(one)) continue
    byWanted.set(want, one)
    taken.add(one)
  }
  const sum = {
    ...{ core: 0, hit: 0, found: found.length, right: taken.size, dayRight: 0 },
    ...{ words: 0, wordsHit: 0, split: 0, splitRight: 0 },
  }
  for (const want of wanted.filter(({ isCore }) => isCore)) {
    sum.core++
    const one = byWanted.get(want)
    if (one === undefined) continue
    sum.hit++
    if (want.isDayRight(one)) sum.dayRight++
    if (want.isConditional !== null) sum.split++
    if (want.isConditional === one.isConditional) sum.splitRight++
    const [asked, given] = [wordsOf(want.words), wordsOf(one.words)]
    sum.words += asked.size
    sum.wordsHit += [...asked].filter((word) => given.has(word)).length
  }
  return sum
}

const weigh = (want: Wanted, one: Found, overlap: number): number =>
  (want.isDayRight(one) ? 1e6 : 0) + (want.isCore ? 1e3 : 0) + overlap

const overlapOf = (a: readonly Stretch[], b: readonly Stretch[]): number =>
  Math.max(0, ...a.flatMap((x) => b.map((y) => Math.min(x.end, y.end) - Math.max(x.start, y.start))))

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}$%]+/gu)
      ?.filter((word) => word.length > 2) ?? [],
  )
