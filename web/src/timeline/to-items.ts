import type { components } from "../api/schema.d.ts"
import type { GroupBy } from "../state/address.ts"
import { type Day, startOf } from "../words/days.ts"
import { headline, labelOf } from "../words/labels.ts"
import { itemLeftWords, type Shape, shapeOf, standingWords } from "../words/standing.ts"
import { type Folding, gather, NOTHING_FOLDED } from "./piles.ts"
import { BY_HAND, EVERY_PUBLISHER, isVague, orderRows, rankOf } from "./row-order.ts"
import type { VisGroup, VisItem } from "./vis-item.ts"

type Schemas = components["schemas"]

const DAY_MS = 86_400_000

export interface VisScene {
  items: VisItem[]
  groups: VisGroup[]
  /** Items that are not shown themselves, with the pile or the folded row that stands for them. */
  hidden: ReadonlyMap<string, string>
}

interface Arrangement extends Folding {
  /** Rows that were there before, in their order. */
  rows: readonly string[]
}

/** What the API answered for a window, as marks in rows by topic or publisher. Pure: the same answer, the same marks. */
export function toItems(
  view: Schemas["Timeline"],
  by: GroupBy,
  arrangement: Arrangement = { ...NOTHING_FOLDED, rows: [] },
): VisScene {
  const rowOf = (item: Schemas["TimelineItem"]): string =>
    by === "topic" ? item.topic : (item.publisher ?? BY_HAND)
  const binRow = (bin: Schemas["TimelineBin"]): string => (by === "topic" ? bin.topic : EVERY_PUBLISHER)
  const ghostRow = (moved: Schemas["MovedDate"]): string =>
    by === "topic" ? moved.topic : (moved.publisher ?? BY_HAND)
  const counts = new Map<string, number>()
  const add = (row: string, amount: number): void => void counts.set(row, (counts.get(row) ?? 0) + amount)
  for (const item of view.items) add(rowOf(item), 1)
  for (const bin of view.bins) add(binRow(bin), bin.count)
  const { items, hidden } = gather(
    [
      ...view.items.map((item) => toItem(item, rowOf(item))),
      ...view.bins.map((bin) => toBin(bin, binRow(bin), by)),
      ...view.moved.map((moved) => toGhost(moved, ghostRow(moved))),
    ],
    arrangement,
  )
  const names = orderRows(
    rowOf,
    view.items,
    [...view.bins.map(binRow), ...view.moved.map(ghostRow)],
    arrangement.rows,
  )
  const groups = names.map((name, order) => ({
    id: name,
    content: by === "topic" ? labelOf(name) : name,
    order,
    count: counts.get(name) ?? 0,
    isFolded: arrangement.folded.has(name),
  }))
  return { items, groups, hidden }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function toItem(item: Schemas["TimelineItem"], group: string): VisItem {
  const shape = shapeOf(item)
  const isPoint = item.thing === "event" && item.startsOn === item.endsOn
  const content = item.isApproximate ? `≈ ${headline(item.title)}` : headline(item.title)
  const detail = item.thing === "event" && isVague(item) ? item.when : ""
  return {
    id: item.id,
    group,
    type: isPoint ? "point" : "range",
    // A day's dot stands in the middle of its day, so that it lies between the lines of that day at any zoom.
    start: startOf(item.startsOn) + (isPoint ? DAY_MS / 2 : 0),
    ...(isPoint ? {} : { end: startOf(item.endsOn) + DAY_MS }),
    content,
    detail,
    words: wordsOf(item, [content, detail].filter(Boolean).join(" ")),
    shape,
    className: classesOf(item, shape),
    limitSize: !isSoftStart(item) && !isSoftEnd(item),
    rank: rankOf(item),
    due: startOf(item.endsOn),
  }
}

/** Begins with what is seen, so that who speaks to the machine can say what they read. */
function wordsOf(item: Schemas["TimelineItem"], seen: string): string {
  const thing = item.thing === "event" ? "Event" : "Prediction"
  const parts = [
    seen,
    seen.endsWith(item.when) ? thing : `${thing}, ${item.when}`,
    standingWords(item),
    itemLeftWords(item),
    item.review === "proposed" ? "proposed" : "",
  ]
  return parts.filter(Boolean).join(". ")
}

function classesOf(item: Schemas["TimelineItem"], shape: Shape): string {
  return [
    item.thing,
    `tone-${shape}`,
    item.standing === "past" && "is-past",
    item.standing === "cancelled" && "is-cancelled",
    item.review === "proposed" && "is-proposed",
    isSoftStart(item) && "soft-start",
    isSoftEnd(item) && "soft-end",
  ]
    .filter(Boolean)
    .join(" ")
}

/** A vague span fades at both ends. */
const isSoftStart = (item: Schemas["TimelineItem"]): boolean =>
  item.thing === "event" && (item.isStartOpen || isVague(item))
const isSoftEnd = (item: Schemas["TimelineItem"]): boolean =>
  item.isEndOpen || (item.thing === "event" && isVague(item))

function toBin(bin: Schemas["TimelineBin"], group: string, by: GroupBy): VisItem {
  const title = headline(bin.topTitle)
  return {
    id: bin.id,
    group,
    type: "range",
    start: startOf(bin.startsOn),
    end: startOf(bin.endsOn) + DAY_MS,
    content: String(bin.count),
    detail: by === "topic" ? title : `${labelOf(bin.topic)}: ${title}`,
    words: `${bin.count} ${title}, and others in ${labelOf(bin.topic)}. Zoom in to see them`,
    shape: "bin",
    className: "bin",
    limitSize: true,
    rank: 2,
    due: startOf(bin.endsOn),
  }
}

/** Where an event stood before it moved: its title struck through, and where it went. */
function toGhost(moved: Schemas["MovedDate"], group: string): VisItem {
  const isPoint = moved.startsOn === moved.endsOn
  const content = headline(moved.title)
  const detail = `moved to ${moved.movedTo}`
  return {
    id: `was_${moved.id}`,
    opens: moved.eventId,
    group,
    type: isPoint ? "point" : "range",
    start: startOf(moved.startsOn) + (isPoint ? DAY_MS / 2 : 0),
    ...(isPoint ? {} : { end: startOf(moved.endsOn) + DAY_MS }),
    content,
    detail,
    words: `${content} ${detail}. Event, was ${moved.when}`,
    shape: "event",
    className: "event tone-event is-moved",
    limitSize: true,
    rank: 3,
    due: startOf(moved.endsOn),
  }
}

/** The order in which J and K walk: by the first day, then the last, then the name. */
export function inTimeOrder(items: readonly VisItem[]): VisItem[] {
  return [...items].sort(
    (a, b) => a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start) || compare(a.id, b.id),
  )
}

/** The order in which marks take the lines of their row: by rank, then the soonest due, a pile before what it holds. */
export const inStackOrder = (a: VisItem, b: VisItem): number =>
  a.rank - b.rank ||
  a.due - b.due ||
  Number(b.pile !== undefined) - Number(a.pile !== undefined) ||
  Number(a.start) - Number(b.start) ||
  compare(a.id, b.id)

/** Whether any of a mark's time lies between two instants. */
export const isBetween = (item: VisItem, from: number, to: number): boolean =>
  item.start < to && (item.end === undefined ? item.start >= from : item.end > from)

/** The days a bin or item covers, `to` included, with some room on both sides; for zooming to it. */
export function windowAround(item: VisItem, room = 0.1): { from: number; to: number } {
  const end = item.end ?? item.start + DAY_MS
  const margin = Math.max((end - item.start) * room, 2 * DAY_MS)
  return { from: item.start - margin, to: end + margin }
}

/** The first and the last day that a window of instants shows. */
export function daysOfWindow(from: number, to: number): { from: Day; to: Day } {
  const day = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)
  return { from: day(from), to: day(Math.max(to - 1, from)) }
}
