import type { Database } from "../db/database.ts"
import { cancelDeliveries, listUnsent } from "../db/queries/deliveries.ts"
import { insertOccurrences, listOccurrencesOf, setOccurrence, setPlans } from "../db/queries/occurrences.ts"
import { listMatching, listRemindables } from "../db/queries/remindables.ts"
import { listRules } from "../db/queries/reminder-rules.ts"
import { findView } from "../db/queries/views.ts"
import { dayIn } from "../domain/clock.ts"
import { newId } from "../domain/ids.ts"
import { bothQueries, type Query } from "../domain/query.ts"
import { withoutClock } from "../domain/query-clock.ts"
import { readQuery } from "../domain/query-language.ts"
import type { NotSent, Occurrence, ReminderRule } from "../domain/reminder.ts"
import {
  type NewOccurrence,
  type OccurrenceChange,
  planChanges,
  type Remindable,
  whyOutdated,
} from "../domain/reminder-changes.ts"
import { requireStored } from "./revisions.ts"

/** More rules than this nobody keeps apart. */
export const MOST_RULES = 200
const MOST_TRIES = 5

/**
 * Plans the reminders of some things anew under every rule, or under one: adds what is missing and takes back what does
 * not hold any more, also messages that are still to be sent. To be called in the transaction of the change; where
 * nothing differs, nothing is written.
 */
export async function planReminders(
  db: Database,
  thingIds: readonly string[],
  now: Date,
  only?: ReminderRule,
): Promise<void> {
  const rules = only === undefined ? await listRules(db, MOST_RULES) : [only]
  if (rules.length === 0 || thingIds.length === 0) return
  for (let times = 1; ; times++) {
    const things = await listRemindables(db, thingIds)
    const isStored = await planOnce(db, rules, things, now, only?.id)
    if (isStored) return cancelOutdated(db, things, rules, now)
    // A reminder was fired or acknowledged at the same moment: look again at what there is.
    requireStored(times < MOST_TRIES, thingIds[0] ?? "")
  }
}

/** `false` when somebody changed one of the reminders meanwhile. */
async function planOnce(
  db: Database,
  rules: readonly ReminderRule[],
  things: readonly Remindable[],
  now: Date,
  ruleId: string | undefined,
): Promise<boolean> {
  const ids = things.map(({ id }) => id)
  const existing = byRuleAndThing(await listOccurrencesOf(db, ids, ruleId))
  const added: NewOccurrence[] = []
  const changed: OccurrenceChange[] = []
  for (const rule of rules) {
    const matching = await listMatchingRule(db, rule, things, now)
    for (const thing of things) {
      const own = existing.get(`${rule.id} ${thing.id}`) ?? []
      if (own.length === 0 && !matching.has(thing.id)) continue
      const changes = planChanges(rule, thing, matching.has(thing.id), own, now)
      added.push(...changes.added)
      changed.push(...changes.changed)
    }
  }
  const fresh = added.map((one) => toOccurrence(one, now))
  await insertOccurrences(db, fresh)
  return setPlans(db, changed, now)
}

/** Takes back messages that are still to be sent and tell of what is not so any more. Digests go as they are. */
async function cancelOutdated(
  db: Database,
  things: readonly Remindable[],
  rules: readonly ReminderRule[],
  now: Date,
): Promise<void> {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const ended = new Set(rules.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id))
  const outdated = new Map<NotSent, string[]>()
  for (const { deliveryId, occurrence } of await listUnsent(db, [...byId.keys()])) {
    const thing = byId.get(occurrence.thingId)
    const reason = thing && (ended.has(occurrence.ruleId) ? "rule_changed" : whyOutdated(occurrence, thing))
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
async function listMatchingRule(
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

function byRuleAndThing(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>()
  for (const one of occurrences) {
    const key = `${one.ruleId} ${one.thingId}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
