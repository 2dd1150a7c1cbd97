import type { Stretch } from "../extract/reading.ts"

/** What two readings of one text are compared by. */
export interface Comparable {
  stretches: readonly Stretch[]
  /** Its title or claim. */
  words: string
  /** Its days, in any one way of writing. */
  days: string
}

/** From here on two stretches are taken for the same place. */
const SAME_PLACE = 0.5

/**
 * Which of the things known each finding is again: its index, or `undefined` for a new one. A thing takes the finding
 * that is most like it; a thing that people decided about takes every finding in its place that says what it says.
 */
export function matchFound(
  found: readonly Comparable[],
  known: readonly (Comparable & { isDecided: boolean })[],
): (number | undefined)[] {
  const pairs = found
    .flatMap((one, at) => known.map((other, index) => ({ at, index, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank(known, a.index) - rank(known, b.index) || a.at - b.at)
  const matched: (number | undefined)[] = found.map(() => undefined)
  const taken = new Set<number>()
  for (const { at, index } of pairs) {
    if (matched[at] !== undefined || taken.has(index)) continue
    matched[at] = index
    taken.add(index)
  }
  for (const { at, index, score } of pairs)
    if (matched[at] === undefined && known[index]?.isDecided && score >= 1 + SAME_PLACE) matched[at] = index
  return matched
}

const rank = (known: readonly { isDecided: boolean }[], index: number): number =>
  known[index]?.isDecided ? 0 : 1

/** 0 for two that stand in different places; else how much of a place they share, and 1 each for the same words and days. */
function likeness(a: Comparable, b: Comparable): number {
  const place = Math.max(0, ...a.stretches.flatMap((one) => b.stretches.map((other) => shared(one, other))))
  if (place < SAME_PLACE) return 0
  return place + (a.words === b.words ? 1 : 0) + (a.days === b.days ? 1 : 0)
}

/** How much of the shorter stretch lies in the other one, 0 to 1. */
function shared(a: Stretch, b: Stretch): number {
  const length = Math.min(a.end - a.start, b.end - b.start)
  return length <= 0 ? 0 : Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / length
}
