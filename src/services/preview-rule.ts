import type { Database } from "../db/database.ts"
import { countMatching, listUpcoming } from "../db/queries/remindables.ts"
import { addDays, addDuration, type CalendarDay, later } from "../domain/calendar-day.ts"
import { dayIn } from "../domain/clock.ts"
import type { Query } from "../domain/query.ts"
import { withoutClock } from "../domain/query-clock.ts"
import type { ReminderAnchor, ReminderRule } from "../domain/reminder.ts"
import { type NewOccurrence, planChanges, type Remindable } from "../domain/reminder-changes.ts"
import { localTime } from "../domain/reminder-plan.ts"
import type { Thing } from "../domain/thing.ts"
import type { ServiceContext } from "./context.ts"
import { listAnswering, queryOf } from "./plan-reminders.ts"
import { draftRule, type RuleEntry } from "./reminder-rules.ts"

/** One of the next times that a rule would say something. */
export interface Firing {
  thing: { kind: Thing; id: string; title: string }
  anchor: ReminderAnchor
  dueOn: string
  lead: string
  fireAt: string
  localTime: string
}

export interface RulePreview {
  /** How many open things answer the rule's query today. */
  matching: number
  /** Soonest first, ten at most. */
  firings: Firing[]
}

const MOST_FIRINGS = 10
/** So many things that fall due next are looked at, and so many that are overdue. */
const MOST_LOOKED_AT = 1000
/** So many days of firings are asked about where the query depends on the day. */
const MOST_DAYS = 60

/** What a rule would say next, without storing anything. @throws what `createRule` throws. */
export async function previewRule(context: ServiceContext, entry: RuleEntry): Promise<RulePreview> {
  const { db } = context
  const now = context.clock()
  const rule = await draftRule(context, { ...entry, state: "active" })
  const query = await queryOf(db, rule)
  const today = dayIn(now, rule.timeZone)
  const steady = withoutClock(query)
  const upcoming = await listUpcoming(db, steady, today, MOST_LOOKED_AT)
  const isSteady = steady.terms.length === query.terms.length
  const planned = soonest(
    rule,
    upcoming.map(({ remindable }) => remindable),
    now,
    isSteady ? MOST_FIRINGS : null,
  )
  const firings = isSteady ? planned : await answering(db, rule, query, planned)
  const titles = new Map(upcoming.map(({ remindable, title }) => [remindable.id, title]))
  return {
    matching: await countMatching(db, query, today),
    firings: firings.map(({ thing, thingId, anchor, dueOn, lead, fireAt }) => ({
      thing: { kind: thing, id: thingId, title: titles.get(thingId) ?? "" },
      anchor,
      dueOn,
      lead,
      fireAt,
      localTime: localTime(new Date(fireAt), rule.timeZone),
    })),
  }
}

/** The next `most` times that a rule says something of these things, soonest first; all of them where it is null. */
function soonest(
  rule: ReminderRule,
  things: readonly Remindable[],
  now: Date,
  most: number | null,
): NewOccurrence[] {
  let planned: NewOccurrence[] = []
  const byDue = [...things].sort((a, b) => compare(a.dueOn ?? "", b.dueOn ?? ""))
  for (const thing of byDue) {
    const last = most === null ? undefined : planned[most - 1]
    // What begins or falls due later than this says nothing before the last of those that are wanted.
    if (last !== undefined && (thing.startsOn ?? thing.dueOn ?? "") > latestDue(rule, last)) continue
    const { added } = planChanges(rule, thing, true, [], { now, since: now })
    planned.push(...added.filter(({ state }) => state === "planned"))
    if (most !== null) planned = planned.sort(bySoonest).slice(0, most)
  }
  return planned.sort(bySoonest)
}

const bySoonest = (a: NewOccurrence, b: NewOccurrence): number =>
  compare(a.fireAt, b.fireAt) || compare(a.thingId, b.thingId)

/** The last due day whose first reminder could come before one that is planned. */
function latestDue({ leads }: ReminderRule, { fireAt }: NewOccurrence): CalendarDay {
  const day = addDays(fireAt.slice(0, 10), 2)
  return leads.map((lead) => addDuration(day, lead)).reduce(later, day)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The first of them whose things answer the query on the day that they fire. */
async function answering(
  db: Database,
  rule: ReminderRule,
  query: Query,
  planned: readonly NewOccurrence[],
): Promise<NewOccurrence[]> {
  const byDay = new Map<string, NewOccurrence[]>()
  for (const one of planned) {
    const day = localTime(new Date(one.fireAt), rule.timeZone).slice(0, 10)
    const group = byDay.get(day)
    if (group === undefined) byDay.set(day, [one])
    else group.push(one)
  }
  const found: NewOccurrence[] = []
  for (const group of [...byDay.values()].slice(0, MOST_DAYS)) {
    if (found.length >= MOST_FIRINGS) break
    const at = new Date(group[0]?.fireAt ?? "")
    const things = group.map(({ thing, thingId }) => ({ thing, id: thingId }))
    const matching = await listAnswering(db, rule, query, things, at)
    found.push(...group.filter(({ thingId }) => matching.has(thingId)))
  }
  return found.slice(0, MOST_FIRINGS)
}
