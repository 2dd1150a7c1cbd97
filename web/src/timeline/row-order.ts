import type { components } from "../api/schema.d.ts"
import { labelOf } from "../words/labels.ts"

type Schemas = components["schemas"]
type Item = Schemas["TimelineItem"]

/** Rows for what came from no publisher, and for counts that only know their topic. */
export const BY_HAND = "Entered by hand"
export const EVERY_PUBLISHER = "Every publisher"

/** A deadline farther ahead than this (days) moves neither its row nor its mark up. */
const NEAR_ROW = 90
const NEAR_MARK = 366

/** A span whose words named a unit larger than a day: nobody said which of its days. */
export const isVague = (item: Item): boolean =>
  item.isApproximate || (item.precision !== "day" && item.precision !== "range")

/** Days until a deadline that is known to the day and still ahead; null for everything else. */
function daysAhead(item: Item): number | null {
  const isSpan = item.thing === "event" && (isVague(item) || item.isEndOpen)
  if (isSpan || item.isEndOpen || item.daysLeft === null || item.daysLeft < 0) return null
  return item.standing === "past" || item.standing === "cancelled" || item.standing === "resolved"
    ? null
    : item.daysLeft
}

/**
 * Which marks take the first lines of a row: deadlines ahead (0), what needs a verdict (1), what is over (2), and
 * last what nobody dated exactly or what lies years ahead (3).
 */
export function rankOf(item: Item): number {
  const ahead = daysAhead(item)
  if (ahead !== null) return ahead <= NEAR_MARK ? 0 : 3
  if (item.standing === "overdue") return 1
  return item.thing === "event" && isVague(item) ? 3 : 2
}

interface Urgency {
  next: number
  overdue: number
}

/**
 * The rows from the most urgent on: the one with the next deadline first, then by how much needs a verdict, then by
 * name. Rows in `known` stay in that order, so that nothing changes places while one moves through time.
 */
export function orderRows(
  rowOf: (item: Item) => string,
  items: readonly Item[],
  others: readonly string[],
  known: readonly string[],
): string[] {
  const rows = new Map<string, Urgency>(others.map((name) => [name, { next: Infinity, overdue: 0 }]))
  for (const item of items) {
    const row = rows.get(rowOf(item)) ?? { next: Infinity, overdue: 0 }
    const ahead = daysAhead(item)
    if (ahead !== null && ahead <= NEAR_ROW) row.next = Math.min(row.next, ahead)
    if (item.standing === "overdue") row.overdue += 1
    rows.set(rowOf(item), row)
  }
  const place = (name: string): number => (known.includes(name) ? known.indexOf(name) : known.length)
  return [...rows]
    .sort(
      ([a, urgentA], [b, urgentB]) =>
        edge(a) - edge(b) ||
        place(a) - place(b) ||
        order(urgentA.next, urgentB.next) ||
        urgentB.overdue - urgentA.overdue ||
        order(labelOf(a), labelOf(b)),
    )
    .map(([name]) => name)
}

const order = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
/** Counts of many first, what has no name of its own last. */
const edge = (name: string): number =>
  name === EVERY_PUBLISHER ? 0 : name === BY_HAND || name === "other" ? 2 : 1
