import type { CalendarDay } from "./calendar-day.ts"
import type { Topic } from "./event.ts"
import { type Interval, type Median, medianOf, type Seen, wilson } from "./interval.ts"
import type { PredictionType } from "./prediction.ts"

/** What the claims are put side by side by. */
export const TRACK_GROUPINGS = ["publisher", "topic"] as const
export type TrackGrouping = (typeof TRACK_GROUPINGS)[number]

/** Which claims are looked at; everything left out narrows nothing. */
export interface TrackFilter {
  /** The days on which the claim was made, both included. */
  from?: CalendarDay | undefined
  to?: CalendarDay | undefined
  publisher?: string | undefined
  topic?: Topic | undefined
  type?: PredictionType | undefined
}

/**
 * What is counted. Only accepted claims are: what a reader proposed and nobody accepted is no claim of a publisher's
 * yet, and what was withdrawn is none any more. `right`, `wrong`, `ambiguous`, `annulled`, `overdue` and `open` add up
 * to `made`.
 */
export const TRACK_NUMBERS = [
  "made",
  "dated",
  "testable",
  "fired",
  "right",
  "wrong",
  "ambiguous",
  "annulled",
  "overdue",
  "open",
] as const
export type TrackNumber = (typeof TRACK_NUMBERS)[number]

/** What each number counts, and what it is a share of; shown as they stand here in the API and on the page. */
export const TRACK_DEFINITIONS: Readonly<Record<TrackNumber, string>> = {
  made: "Claims that were accepted into the ledger; a claim made by several publishers counts once for each.",
  dated: "Of those made: claims that set a limit, as a day or as a time counted from something.",
  testable: "Of those made: all but the claims that were set aside because they cannot be tested.",
  fired: "Of the conditions that were answered: those that came true.",
  right: "Of the claims that came out right or wrong: those that came true.",
  wrong: "Of the claims that came out right or wrong: those that did not come true.",
  ambiguous: "Of those made: claims of which nobody can say whether they came true.",
  annulled:
    "Of those made: claims that were set aside, because their condition did not come true, they cannot be tested, their author took them back, or they say the same as another.",
  overdue: "Of those made: claims whose day has passed and that still need a verdict.",
  open: "Of those made: claims whose day is still to come.",
}

/** Fewer right and wrong answers than this are too few to tell anything by. */
export const ENOUGH_RESOLVED = 10

/** What the ledger holds of a group: the numbers, how many conditions were answered, and days to the verdict. */
export interface TrackCounts {
  /** A publisher's name or a topic; null for claims of which no publisher is known. */
  group: string | null
  numbers: Record<TrackNumber, number>
  conditionsAnswered: number
  /** Days from the day a claim was made to the day it came out right or wrong. */
  daysToResolution: Seen[]
}

/** A number and, where it is one, the share of `of` with its 95 % Wilson interval. */
export interface TrackShare {
  count: number
  of: number
  interval: Interval | null
}

/** Groups that share no claim, counted as one. */
export function sumOf(all: readonly TrackCounts[]): TrackCounts {
  const sum = (of: (counts: TrackCounts) => number): number =>
    all.reduce((total, counts) => total + of(counts), 0)
  return {
    group: null,
    numbers: Object.fromEntries(
      TRACK_NUMBERS.map((number) => [number, sum(({ numbers }) => numbers[number])]),
    ) as Record<TrackNumber, number>,
    conditionsAnswered: sum(({ conditionsAnswered }) => conditionsAnswered),
    daysToResolution: all.flatMap(({ daysToResolution }) => daysToResolution),
  }
}

export interface TrackRecord {
  group: string | null
  numbers: Record<TrackNumber, TrackShare>
  medianDays: Median | null
  /** At least `ENOUGH_RESOLVED` claims came out right or wrong. */
  isEnough: boolean
  /** 1 for the group that was right most often; null where intervals overlap, so that nothing can be told. */
  rank: number | null
}

/** The shares, intervals and median of one group, without a rank. */
export function trackRecordOf(counts: TrackCounts): TrackRecord {
  const { numbers, conditionsAnswered } = counts
  const resolved = numbers.right + numbers.wrong
  const wholes: Partial<Record<TrackNumber, number>> = {
    fired: conditionsAnswered,
    right: resolved,
    wrong: resolved,
  }
  const shares = TRACK_NUMBERS.map((number): [TrackNumber, TrackShare] => {
    const [count, of] = [numbers[number], wholes[number] ?? numbers.made]
    return [number, { count, of, interval: number === "made" ? null : wilson(count, of) }]
  })
  return {
    group: counts.group,
    numbers: Object.fromEntries(shares) as Record<TrackNumber, TrackShare>,
    medianDays: medianOf(counts.daysToResolution),
    isEnough: resolved >= ENOUGH_RESOLVED,
    rank: null,
  }
}

/**
 * The groups in order of their names, the nameless last: an order that says nothing about who is better. A group has a
 * `rank` only where its share right can be told from that of every other: among the groups with enough answers, no
 * other interval overlaps its own. Claims of unknown publishers are not ranked.
 */
export function inOrder(records: readonly TrackRecord[]): TrackRecord[] {
  const ranked = records.flatMap(({ group, isEnough, numbers }) =>
    isEnough && group !== null && numbers.right.interval ? [{ group, ...numbers.right.interval }] : [],
  )
  const rankOf = ({ group }: TrackRecord): number | null => {
    const own = ranked.find((one) => one.group === group)
    const others = ranked.filter((one) => one.group !== group)
    if (own === undefined || others.length === 0) return null
    if (others.some(({ low, high }) => low <= own.high && high >= own.low)) return null
    return 1 + others.filter(({ low }) => low > own.high).length
  }
  return records
    .map((record) => ({ ...record, rank: rankOf(record) }))
    .sort((a, b) => byName(a.group, b.group))
}

const byName = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  return left === right ? Number(a > b) - Number(a < b) : left < right ? -1 : 1
}
