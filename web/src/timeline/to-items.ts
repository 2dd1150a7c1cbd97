import type { components } from "../api/schema.d.ts"
import type { GroupBy } from "../state/address.ts"
import { type Day, startOf } from "../words/days.ts"
import { capital, labelOf } from "../words/labels.ts"
import { itemLeftWords, type Shape, shapeOf, standingWords } from "../words/standing.ts"

type Schemas = components["schemas"]

const DAY_MS = 86_400_000

/** One mark on the timeline, in the terms of vis-timeline. Instants are milliseconds, and UTC midnights or noons. */
export interface VisItem {
  id: string
  group: string
  type: "point" | "range"
  start: number
  end?: number
  /** What stands beside the mark, as text. */
  content: string
  /** A second, paler part of the label: the days, where they are no single day. */
  detail: string
  /** The whole of it in words, for assistive technology and as the tooltip. */
  words: string
  shape: Shape | "bin"
  className: string
  /** Soft ends stay in time space only if vis does not cut the bar at the window's sides. */
  limitSize: boolean
}

export interface VisGroup {
  id: string
  content: string
  order: number
}

export interface VisScene {
  items: VisItem[]
  groups: VisGroup[]
}

const NO_PUBLISHER = "Entered by hand"
const MANY = "Many at once"

/** What the API answered for a window, as marks in rows by topic or publisher. Pure: the same answer, the same marks. */
export function toItems(view: Schemas["Timeline"], by: GroupBy): VisScene {
  const items = [...view.items.map((item) => toItem(item, by)), ...view.bins.map((bin) => toBin(bin, by))]
  const names = [...new Set(items.map((item) => item.group))].sort(
    (a, b) => rank(a) - rank(b) || compare(a, b),
  )
  return {
    items,
    groups: names.map((name, order) => ({ id: name, content: by === "topic" ? labelOf(name) : name, order })),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** Rows without a name of their own come last, counts of many first. */
const rank = (name: string): number => (name === MANY ? 0 : name === NO_PUBLISHER || name === "other" ? 2 : 1)

function toItem(item: Schemas["TimelineItem"], by: GroupBy): VisItem {
  const shape = shapeOf(item)
  const isPoint = item.thing === "event" && item.startsOn === item.endsOn
  const content = item.isApproximate ? `≈ ${capital(item.title)}` : capital(item.title)
  const detail = item.thing === "event" && isVague(item) ? item.when : ""
  return {
    id: item.id,
    group: by === "topic" ? item.topic : (item.publisher ?? NO_PUBLISHER),
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

/** A span whose words named a unit larger than a day fades at both ends: nobody said which of its days. */
const isVague = (item: Schemas["TimelineItem"]): boolean =>
  item.isApproximate || (item.precision !== "day" && item.precision !== "range")
const isSoftStart = (item: Schemas["TimelineItem"]): boolean =>
  item.thing === "event" && (item.isStartOpen || isVague(item))
const isSoftEnd = (item: Schemas["TimelineItem"]): boolean =>
  item.isEndOpen || (item.thing === "event" && isVague(item))

function toBin(bin: Schemas["TimelineBin"], by: GroupBy): VisItem {
  return {
    id: bin.id,
    group: by === "topic" ? bin.topic : MANY,
    type: "range",
    start: startOf(bin.startsOn),
    end: startOf(bin.endsOn) + DAY_MS,
    content: String(bin.count),
    detail: capital(bin.topTitle),
    words: `${bin.count} ${capital(bin.topTitle)}, and others in ${labelOf(bin.topic)}. Zoom in to see them`,
    shape: "bin",
    className: "bin",
    limitSize: true,
  }
}

/** The order in which J and K walk: by the first day, then the last, then the name. */
export function inTimeOrder(items: readonly VisItem[]): VisItem[] {
  return [...items].sort(
    (a, b) => a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start) || compare(a.id, b.id),
  )
}

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
