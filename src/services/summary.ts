import { countDigests } from "../db/queries/digests.ts"
import { countOverdue } from "../db/queries/predictions.ts"
import { countByPublisher, countThings, type ValueCount } from "../db/queries/summary.ts"
import { countByTag } from "../db/queries/tags.ts"
import { addMonths, type CalendarDay, earlier } from "../domain/calendar-day.ts"
import type { Precision } from "../domain/date-span.ts"
import type { Deadline } from "../domain/deadline.ts"
import { type ServiceContext, todayOf } from "./context.ts"
import { listDeadlines } from "./deadlines.ts"

export type Counted = ValueCount

/** How things stand today. */
export interface Summary {
  today: CalendarDay
  timeZone: string
  events: number
  predictions: number
  digests: number
  /** Events and predictions that nobody has accepted yet. */
  proposed: number
  needsVerdict: number
  /** Whether a yes or a no wants evidence here. */
  isEvidenceRequired: boolean
  /** What falls due next, today included; a day that somebody named before the end of a year or the like. */
  next: Deadline | null
  /** The window a timeline should open on. */
  opensOn: { from: CalendarDay; to: CalendarDay }
  /** Greatest count first; so are topics and kinds (of events and of predictions). */
  publishers: Counted[]
  topics: Counted[]
  kinds: Counted[]
  tags: Counted[]
}

/** Months shown before today and after the next deadline when a timeline opens. */
const MARGIN_MONTHS = 3
/** A next deadline further away than this is not waited for. */
const MOST_MONTHS_AHEAD = 24
const LAST_DAY = "9999-12-31"
/** So many coming deadlines are looked through for one whose day was said. */
const LOOKED_THROUGH = 50
const VAGUE: readonly Precision[] = ["half", "season", "year", "multi-year"]
const LAST_OF_YEAR = /-12-31$/
/** An exact day is named before the end of a year that comes up to so many months earlier. */
const MOST_MONTHS_LATER = 3

/** Whether somebody named the day: the last day of a year, a review day and an unconfirmed find are no news. */
const isSaidDay = (due: Deadline): boolean =>
  due.review === "accepted" && due.clock !== "review" && !VAGUE.includes(due.precision)

/** A claim or a stretch that ends with a year mostly said "this year"; an event on its last day is meant to the day. */
const isExactDay = ({ precision, thing, dueOn }: Deadline): boolean =>
  !LAST_OF_YEAR.test(dueOn) || (precision === "day" && thing === "event")

/** What to look out for: the first exact day, unless something vaguer ends long before it. */
function nextOf(items: readonly Deadline[]): Deadline | null {
  const said = items.filter(isSaidDay)
  const [first] = said
  if (first === undefined) return items[0] ?? null
  const exact = said.find(isExactDay)
  return exact !== undefined && exact.dueOn <= addMonths(first.dueOn, MOST_MONTHS_LATER) ? exact : first
}

export async function getSummary(context: ServiceContext): Promise<Summary> {
  const { db, timeZone } = context
  const today = todayOf(context)
  const things = await countThings(db)
  const overdue = await countOverdue(db, today)
  const due = await listDeadlines(context, {
    from: today,
    to: LAST_DAY,
    overdue: false,
    limit: LOOKED_THROUGH,
  })
  const next = nextOf(due.items)
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, row) => total + row.count, 0)
  const back = addMonths(today, -MARGIN_MONTHS)
  return {
    today,
    timeZone,
    events: sum(things.filter((row) => row.thing === "event")),
    predictions: sum(things.filter((row) => row.thing === "prediction")),
    digests: await countDigests(db),
    proposed: sum(things.filter((row) => row.review === "proposed")),
    needsVerdict: overdue.count,
    isEvidenceRequired: context.isEvidenceRequired ?? false,
    next,
    opensOn: {
      from: overdue.firstMadeOn === null ? back : earlier(overdue.firstMadeOn, back),
      to: addMonths(earlier(next?.dueOn ?? today, addMonths(today, MOST_MONTHS_AHEAD)), MARGIN_MONTHS),
    },
    publishers: sorted(await countByPublisher(db)),
    topics: counted(things.map((row) => ({ value: row.topic, count: row.count }))),
    tags: sorted(await countByTag(db)),
    kinds: counted(things.map((row) => ({ value: row.kind, count: row.count }))),
  }
}

function counted(rows: readonly ValueCount[]): Counted[] {
  const counts = new Map<string, number>()
  for (const { value, count } of rows) counts.set(value, (counts.get(value) ?? 0) + count)
  return sorted([...counts].map(([value, count]) => ({ value, count })))
}

const sorted = (rows: readonly ValueCount[]): Counted[] =>
  [...rows].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
