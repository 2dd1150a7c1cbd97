import type { Database } from "../db/database.ts"
import { announceChange } from "../db/planning-lock.ts"
import { cancelDeliveries, listUnsent } from "../db/queries/deliveries.ts"
import { insertOccurrences, listOccurrencesOf, setOccurrence, setPlans } from "../db/queries/occurrences.ts"
import { listPlannings } from "../db/queries/planning.ts"
import { listMatching, listRemindables } from "../db/queries/remindables.ts"
import { listRules } from "../db/queries/reminder-rules.ts"
import { findView } from "../db/queries/views.ts"
import { dayIn } from "../domain/clock.ts"
import { newId } from "../domain/ids.ts"
import { whyOutdated, whyUnasked } from "../domain/outdated.ts"
import { bothQueries, type Query } from "../domain/query.ts"
import { withoutClock } from "../domain/query-clock.ts"
import { readQuery } from "../domain/query-language.ts"
import type { NotSent, Occurrence, ReminderRule } from "../domain/reminder.ts"
import {
  type NewOccurrence,
  type OccurrenceChange,
  planChanges,
  type Remindable,
} from "../domain/reminder-changes.ts"
import { requireStored } from "./revisions.ts"

/** More rules than this nobody keeps apart. */
export const MOST_RULES = 200
const MOST_TRIES = 5

/** A rule to plan, and since when what it asks for is not past. */
export interface RuleSince {
  rule: ReminderRule
  since: Date
}

/**
 * Plans the reminders of some things anew under every rule, or under one: adds what is missing and takes back what does
 * not hold any more, also messages that are still to be sent. To be called in the transaction of the change; where
 * nothing differs, nothing is written.
 */
export async function planReminders(
  db: Database,
  thingIds: readonly string[],
  now: Date,
  only?: RuleSince,
): Promise<void> {
  if (thingIds.length === 0) return
  const rules = only === undefined ? await listRulesSince(db, now) : [only]
  if (rules.length === 0) return
  for (let times = 1; ; times++) {
    const things = await listRemindables(db, thingIds)
    const looked = await planOnce(db, rules, things, now, only?.rule.id)
    if (looked !== undefined) return cancelOutdated(db, things, rules, looked, now)
    // A reminder was fired or acknowledged at the same moment: look again at what there is.
    requireStored(times < MOST_TRIES, thingIds[0] ?? "")
  }
}

/** All rules; what one asks for whose planning is under way is past since the change that it follows. */
async function listRulesSince(db: Database, now: Date): Promise<RuleSince[]> {
  await announceChange(db)
  const rules = await listRules(db, MOST_RULES)
  if (rules.length === 0) return []
  const asked = new Map((await listPlannings(db)).map((one) => [one.subject, one.askedAt]))
  return rules.map((rule) => ({ rule, since: sinceOf(asked.get(rule.id), now) }))
}

/** An instant that is not after `now`: the clock may have been set back. */
export function sinceOf(askedAt: string | undefined, now: Date): Date {
  return askedAt === undefined || askedAt > now.toISOString() ? now : new Date(askedAt)
}

/** What planning saw. */
interface Looked {
  /** Which things answer each rule, by the rule's id. */
  answering: Map<string, Set<string>>
  /** What there was, by rule and thing. */
  existing: Map<string, Occurrence[]>
}

/** `undefined` when somebody changed one of the reminders meanwhile. */
async function planOnce(
  db: Database,
  rules: readonly RuleSince[],
  things: readonly Remindable[],
  now: Date,
  ruleId: string | undefined,
): Promise<Looked | undefined> {
  const ids = things.map(({ id }) => id)
  const stored = await listOccurrencesOf(db, ids, ruleId)
  const existing = groupedBy(stored, (one) => keyOf(one.ruleId, one.thingId))
  const answering = new Map<string, Set<string>>()
  const added: NewOccurrence[] = []
  const changed: OccurrenceChange[] = []
  for (const { rule, since } of rules) {
    const matching = await listMatchingRule(db, rule, things, now)
    answering.set(rule.id, matching)
    for (const thing of things) {
      const own = existing.get(keyOf(rule.id, thing.id)) ?? []
      if (own.length === 0 && !matching.has(thing.id)) continue
      const changes = planChanges(rule, thing, matching.has(thing.id), own, { now, since })
      added.push(...changes.added)
      changed.push(...changes.changed)
    }
  }
  const fresh = added.map((one) => toOccurrence(one, now))
  await insertOccurrences(db, fresh)
  return (await setPlans(db, changed, now)) ? { answering, existing } : undefined
}

/** Takes back messages that are still to be sent and tell of what is not so any more. Digests go as they are. */
async function cancelOutdated(
  db: Database,
  things: readonly Remindable[],
  rules: readonly RuleSince[],
  { answering, existing }: Looked,
  now: Date,
): Promise<void> {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const byRule = new Map(rules.map(({ rule }) => [rule.id, rule]))
  const outdated = new Map<NotSent, string[]>()
  for (const { deliveryId, occurrence } of await listUnsent(db, [...byId.keys()])) {
    const { ruleId, thingId } = occurrence
    const [thing, rule] = [byId.get(thingId), byRule.get(ruleId)]
    if (thing === undefined) continue
    const own = existing.get(keyOf(ruleId, thingId)) ?? []
    const isMatching = answering.get(ruleId)?.has(thingId) ?? false
    const reason =
      whyOutdated(occurrence, thing, own) ?? (rule ? whyUnasked(rule, occurrence, isMatching) : null)
    if (reason) outdated.set(reason, [...(outdated.get(reason) ?? []), deliveryId])
  }
  for (const [reason, ids] of outdated) await cancelDeliveries(db, ids, reason, now)
}

/** Stores what becomes of a reminder. @throws DomainError `conflict` when somebody was faster. */
export async function storeOccurrence(
  db: Database,
  before: Occurrence,
  change: Partial<Occurrence>,
  now: Date,
): Promise<void> {
  const after = { ...before, ...change, updatedAt: now.toISOString() }
  requireStored(await setOccurrence(db, after, before.revision), before.id)
}

/** What is asked for by a rule: its own query and that of its view. */
export async function queryOf(db: Database, rule: Pick<ReminderRule, "query" | "viewId">): Promise<Query> {
  const own = readQuery(rule.query)
  const view = rule.viewId === null ? undefined : await findView(db, rule.viewId)
  return view === undefined ? own : bothQueries(readQuery(view.query), own)
}

/**
 * Which things a rule reminds of, whatever the day is: standings and days counted from today are asked about when it
 * fires, so that nothing is missed that comes to answer them in between.
 */
export async function listMatchingRule(
  db: Database,
  rule: ReminderRule,
  things: readonly Remindable[],
  now: Date,
): Promise<Set<string>> {
  return listAnswering(db, rule, withoutClock(await queryOf(db, rule)), things, now)
}

/** Which things answer a query today, in the zone of the rule. */
export async function listAnswering(
  db: Database,
  rule: Pick<ReminderRule, "timeZone">,
  query: Query,
  things: readonly Pick<Remindable, "thing" | "id">[],
  now: Date,
): Promise<Set<string>> {
  const today = dayIn(now, rule.timeZone)
  const ids = (thing: Remindable["thing"]) => things.filter((one) => one.thing === thing).map(({ id }) => id)
  const events = await listMatching(db, "event", ids("event"), query, today)
  const predictions = await listMatching(db, "prediction", ids("prediction"), query, today)
  return new Set([...events, ...predictions])
}

export const toOccurrence = (one: NewOccurrence, now: Date): Occurrence => ({
  ...one,
  id: newId("occ", now),
  lateSeconds: null,
  firedAt: null,
  acknowledgedAt: null,
  acknowledgedBy: null,
  snoozedUntil: null,
  revision: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
})

/** What belongs together, in the order in which each first came. */
export function groupedBy<T>(list: readonly T[], keyOfOne: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOfOne(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

const keyOf = (ruleId: string, thingId: string): string => `${ruleId} ${thingId}`
