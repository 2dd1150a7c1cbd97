import type { Database } from "../db/database.ts"
import { countMatching, listUpcoming } from "../db/queries/remindables.ts"
import { dayIn } from "../domain/clock.ts"
import type { Query } from "../domain/query.ts"
import { withoutClock } from "../domain/query-clock.ts"
import type { ReminderAnchor, ReminderRule } from "../domain/reminder.ts"
import { type NewOccurrence, planChanges } from "../domain/reminder-changes.ts"
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
  const planned = upcoming
    .flatMap(({ remindable }) => planChanges(rule, remindable, true, [], now).added)
    .filter(({ state }) => state === "planned")
    .sort((a, b) => (a.fireAt < b.fireAt ? -1 : a.fireAt > b.fireAt ? 1 : a.thingId < b.thingId ? -1 : 1))
  const isSteady = steady.terms.length === query.terms.length
  const firings = isSteady ? planned.slice(0, MOST_FIRINGS) : await answering(db, rule, query, planned)
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

/** The first of them whose things answer the query on the day that they fire. */
async function answering(
  db: Database,
  rule: ReminderRule,
  query: Query,
  planned: readonly NewOccurrence[],
): Promise<NewOccurrence[]> {
  const byDay = new Map<string, NewOccurrence[]>()
  for (const one of planned) {
    const day = dayIn(new Date(one.fireAt), rule.timeZone)
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
