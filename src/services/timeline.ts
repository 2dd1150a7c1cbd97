import type { Database } from "../db/database.ts"
import { listEventsById } from "../db/queries/events.ts"
import type { ItemAsk } from "../db/queries/item-conditions.ts"
import { NEVER } from "../db/queries/prediction-row.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import { countAfter, countByMonth, listTop, type Rank, type UnitCount } from "../db/queries/timeline.ts"
import { type CalendarDay, daysBetween, later } from "../domain/calendar-day.ts"
import { type DateSpan, monthSpan, rangeSpan, yearSpan } from "../domain/date-span.ts"
import { DomainError } from "../domain/errors.ts"
import { type EventListed, eventStanding, TOPICS } from "../domain/event.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import { askOn, isFinal, type PredictionListed, standing, titleOf } from "../domain/prediction.ts"
import { shownUntil, whenOf } from "../domain/prediction-window.ts"
import { labelOf } from "../domain/span-label.ts"
import type { Density, Timeline, TimelineBin, TimelineItem } from "../domain/timeline.ts"
import { type ServiceContext, todayOf } from "./context.ts"
import { getMovedDates } from "./moved-dates.ts"

export interface TimelineAsk extends ItemFilter {
  from: CalendarDay
  to: CalendarDay
}

/** When not everything fits, this share of the places goes to single things; the rest, one a topic at least, to counts. */
const ITEM_SHARE = 0.7
/** Characters of a day that name its day, month, year and decade; 0 is all of it. */
const UNIT_LENGTHS = [10, 7, 4, 3, 0] as const
const DAYS_IN_UNIT = { 10: 1, 7: 30, 4: 365, 3: 3650, 0: Number.POSITIVE_INFINITY } as const
/** A density with more months than this is given by year. */
const MOST_MONTHS = 240

/**
 * What there is from one day to another, both included: all things, or the most important ones and counts for the
 * rest, together at most `most` entries (20 at least). @throws DomainError `invalid_span` when `to` is before `from`.
 */
export async function getTimeline(
  context: ServiceContext,
  { from, to, ...filter }: TimelineAsk,
  most = 400,
): Promise<Timeline> {
  if (to < from) throw new DomainError("invalid_span", `${to} is before ${from}`)
  const today = todayOf(context)
  const ask = { filter, from, to, today }
  const moved = await getMovedDates(context, ask)
  const ranks = await listTop(context.db, ask, most + 1)
  if (ranks.length <= most)
    return { from, to, total: ranks.length, items: await toItems(context, ranks, today), bins: [], moved }
  const shown = ranks.slice(0, Math.min(Math.floor(most * ITEM_SHARE), most - TOPICS.length))
  const bins = await toBins(context, ask, shown, most - shown.length)
  const total = bins.reduce((sum, bin) => sum + bin.count, shown.length)
  return { from, to, total, items: await toItems(context, shown, today), bins, moved }
}

/** How many things begin in each month, or in each year where the months are too many; empty units are left out. */
export async function getDensity(context: ServiceContext, filter: ItemFilter): Promise<Density> {
  const months = await countByMonth(context.db, { filter, today: todayOf(context) })
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return { from: null, to: null, unit: "month", buckets: [] }
  const isByYear = daysBetween(`${first}-01`, `${last}-01`) / DAYS_IN_UNIT[7] > MOST_MONTHS
  const counts = new Map<string, number>()
  for (const { month, count } of months) {
    const unit = isByYear ? month.slice(0, 4) : month
    counts.set(unit, (counts.get(unit) ?? 0) + count)
  }
  const buckets = [...counts].map(([unit, count]) => ({ ...daysOfUnit(unit), count }))
  return {
    from: buckets[0]?.startsOn ?? null,
    to: buckets.at(-1)?.endsOn ?? null,
    unit: isByYear ? "year" : "month",
    buckets,
  }
}

/** By first day, the longer ones first, so that wide bars lie under narrow ones. */
async function toItems(
  { db }: ServiceContext,
  ranks: readonly Rank[],
  today: CalendarDay,
): Promise<TimelineItem[]> {
  const idsOf = (thing: Rank["thing"]) => ranks.filter((rank) => rank.thing === thing).map((rank) => rank.id)
  const events = await listEventsById(db, idsOf("event"))
  const predictions = await listPredictionsById(db, idsOf("prediction"))
  return [
    ...events.map((event) => eventItem(event, today)),
    ...predictions.map((prediction) => predictionItem(prediction, today)),
  ].sort((a, b) => compare(a.startsOn, b.startsOn) || compare(b.endsOn, a.endsOn) || compare(a.id, b.id))
}

function eventItem(event: EventListed, today: CalendarDay): TimelineItem {
  return {
    id: event.id,
    thing: "event",
    title: event.title,
    ...event.span,
    when: labelOf(event.span),
    kind: event.kind,
    type: null,
    topic: event.topic,
    publisher: event.publishers[0] ?? null,
    standing: eventStanding(event, today),
    resolution: null,
    review: event.review,
    daysLeft: daysBetween(today, event.span.endsOn),
  }
}

function predictionItem(prediction: PredictionListed, today: CalendarDay): TimelineItem {
  const until = shownUntil(prediction)
  const on = askOn(prediction)
  return {
    id: prediction.id,
    thing: "prediction",
    title: titleOf(prediction),
    startsOn: prediction.madeOn,
    endsOn: later(until ?? prediction.madeOn, prediction.madeOn),
    precision: "range",
    isStartOpen: false,
    isEndOpen: until === null || until === NEVER || hasNoLimit(prediction),
    isApproximate: false,
    when: whenOf(prediction),
    kind: null,
    type: prediction.type,
    topic: prediction.topic,
    publisher: prediction.publishers[0] ?? null,
    standing: standing(prediction, today),
    resolution: prediction.resolution,
    review: prediction.review,
    daysLeft: on === null ? null : daysBetween(today, on),
  }
}

/** True for an open claim whose running clock has no last day. */
const hasNoLimit = ({ dueOn, resolution }: PredictionListed): boolean =>
  dueOn === null && !isFinal(resolution)

/** Counts of everything after the things shown, in the finest calendar unit of which at most `most` counts come. */
async function toBins(
  { db }: ServiceContext,
  ask: ItemAsk & { from: CalendarDay; to: CalendarDay },
  shown: readonly Rank[],
  most: number,
): Promise<TimelineBin[]> {
  const last = shown.at(-1)
  if (last === undefined) return []
  const days = daysBetween(ask.from, ask.to) + 1
  const lengths = UNIT_LENGTHS.filter((length) => days / DAYS_IN_UNIT[length] <= most)
  let counts = await countAfter(db, ask, last, lengths[0] ?? 0)
  for (const length of lengths) {
    counts = merged(counts, length)
    if (counts.length <= most) break
  }
  const titles = await titlesOf(
    db,
    counts.map(({ topId }) => topId),
  )
  return counts
    .map(({ unit, topic, count, topId }) => ({
      id: `bin_${unit || "all"}_${topic}`,
      ...(unit === "" ? { startsOn: ask.from, endsOn: ask.to } : daysOfUnit(unit)),
      topic,
      count,
      topTitle: titles.get(topId) ?? "",
    }))
    .sort((a, b) => compare(a.startsOn, b.startsOn) || compare(a.topic, b.topic))
}

async function titlesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const events = await listEventsById(db, ids)
  const predictions = await listPredictionsById(db, ids)
  return new Map([
    ...events.map((event) => [event.id, event.title] as const),
    ...predictions.map((prediction) => [prediction.id, titleOf(prediction)] as const),
  ])
}

/** The same counts in coarser units. */
function merged(counts: readonly UnitCount[], unitLength: number): UnitCount[] {
  const sums = new Map<string, UnitCount>()
  for (const count of counts) {
    const unit = count.unit.slice(0, unitLength)
    const key = `${unit} ${count.topic}`
    const sum = sums.get(key)
    const top = sum !== undefined && sum.topImportance >= count.topImportance ? sum : count
    sums.set(key, { ...top, unit, count: count.count + (sum?.count ?? 0) })
  }
  return [...sums.values()]
}

/** First and last day of `2026-04-21`, `2026-04`, `2026` or the decade `202`. */
function daysOfUnit(unit: string): Pick<DateSpan, "startsOn" | "endsOn"> {
  const year = Number(unit.slice(0, 4))
  const span =
    unit.length === 3
      ? rangeSpan(`${unit}0-01-01`, `${unit}9-12-31`)
      : unit.length === 4
        ? yearSpan(year)
        : unit.length === 7
          ? monthSpan(year, Number(unit.slice(5)))
          : rangeSpan(unit, unit)
  return { startsOn: span.startsOn, endsOn: span.endsOn }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
