import type { OfferParts } from "../../domain/offer.ts"
import type { TellingStretch } from "./stretches.ts"
import type { Telling } from "./telling.ts"

/** What is open, as it is compared with later stretches. */
export interface OpenThing {
  /** Of its own words: the claim or the title, and the sentence it was read in. */
  own: Telling
  /** Of the paragraph around that sentence. */
  near: Telling
  publishers: readonly string[]
}

export interface Score {
  score: number
  parts: OfferParts
}

/** How much a word tells, by how many passages hold it: 0 for one that all hold. */
export type Rarity = (word: string) => number

/** Names that only stand near the claim tell less than its own. */
const NEAR = 0.5
/** So many of them count: whole paragraphs have names in common that have nothing else in common. */
const MOST_NEAR = 2
const WORD = 0.4
const NUMBER = 3
const NEAR_NUMBER = 1.5
const SPECULATION = 0.6
/** Two names in common and nothing that is said of them. */
const NAMES_ALONE = 0.9
const REPORT = 1.1
const INDEPENDENT = 1.05
/** A word that every tenth passage holds tells nothing. */
const LEAST_RARITY = 2
/** A name that is rare enough to stand for what is told of by itself. */
const RARE = 3.3

/** From here on an offer is worth a look: set by the bench in test/bench/offers.ts. */
export const LEAST_SCORE = 6.2

/**
 * How surely a stretch of a later digest bears on something open: what they share, each by its rarity, less where the
 * stretch only speculates. 0 where nothing but one common name or a few common words is shared.
 */
export function scoreStretch(
  thing: OpenThing,
  stretch: TellingStretch,
  publisher: string | null,
  rarity: Rarity,
): Score {
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
    [...a].filter((key) => b.has(key)).sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1))
  // A claim that names nobody ("such rebuilds", "the company") speaks of what its paragraph names.
  const own = thing.own.names.size === 0 ? thing.near : thing.own
  const inCommon = (a: Telling, b: Telling): string[] => [
    ...shared(a.names, new Set([...b.names, ...b.openers])),
    ...shared(a.openers, b.names),
  ]
  const names = inCommon(stretch.telling, own)
  const nearNames = inCommon(stretch.telling, thing.near).filter((name) => !names.includes(name))
  const words = shared(stretch.telling.words, thing.own.words).filter((word) => rarity(word) >= LEAST_RARITY)
  const numbers = shared(stretch.telling.numbers, own.numbers)
  const nearNumbers = shared(stretch.telling.numbers, thing.near.numbers).filter(
    (one) => !numbers.includes(one),
  )
  const isIndependent = publisher !== null && !thing.publishers.includes(publisher)
  const parts: OfferParts = {
    names: [...names, ...nearNames],
    numbers: [...numbers, ...nearNumbers],
    words,
    isReport: stretch.isReport,
    isSpeculation: stretch.isSpeculation,
    isIndependent,
  }
  const sum = (keys: readonly string[], weight: number): number =>
    keys.reduce((total, key) => total + weight * rarity(key), 0)
  const anchors =
    (own === thing.own ? sum(names, 1) : sum(names.slice(0, MOST_NEAR), 1)) +
    sum(nearNames.slice(0, MOST_NEAR), NEAR)
  const rarest = Math.max(0, ...parts.names.map(rarity))
  const isAlone = parts.names.length === 1 && numbers.length === 0
  if (rarest < (own === thing.own ? LEAST_RARITY : RARE) || (isAlone && words.length < 2 && rarest < RARE))
    return { score: 0, parts }
  const raw = anchors + sum(words, WORD) + NUMBER * numbers.length + NEAR_NUMBER * nearNumbers.length
  const score =
    raw *
    (parts.names.length < 3 && words.length + parts.numbers.length === 0 && own === thing.own
      ? NAMES_ALONE
      : 1) *
    (parts.isSpeculation ? SPECULATION : 1) *
    (parts.isReport ? REPORT : 1) *
    (isIndependent ? INDEPENDENT : 1)
  return { score: Math.round(score * 10) / 10, parts }
}
