import type { Database } from "../db/database.ts"
import { announceChange } from "../db/planning-lock.ts"
import { listUnsent } from "../db/queries/deliveries.ts"
import { insertOccurrences, listOccurrencesOf, setOccurrence, setPlans } from "../db/queries/occurrences.ts"
import { findThingsAsked, listPlannings, takeThingsAsked } from "../db/queries/planning.ts"
import { listMatching, listRemindables } from "../db/queries/remindables.ts"
import { listRules } from "../db/queries/reminder-rules.ts"
import { findView } from "../db/queries/views.ts"
import { dayIn } from "../domain/clock.ts"
import { newId } from "../domain/ids.ts"
import { bothQueries, type Query } from "../domain/query.ts"
import { withoutClock, withoutDays } from "../domain/query-clock.ts"
import { readQuery } from "../domain/query-language.ts"
import type { Occurrence, ReminderAnchor, ReminderRule } from "../domain/reminder.ts"
import {
  type Matching,
  type NewOccurrence,
  type OccurrenceChange,
  planChanges,
  type Remindable,
} from "../domain/reminder-changes.ts"
import { requireStored } from "./revisions.ts"
import { listUnheardMoves, sendAfterAll, takeBackOutdated } from "./unsent-messages.ts"

/** More rules than this nobody keeps apart. */
export const MOST_RULES = 200
const MOST_TRIES = 5
/** A statement carries the ids of so many. */
const THINGS_AT_ONCE = 500

/** A rule to plan, and since when what it asks for is not past; null for now. */
export interface RuleSince {
  rule: ReminderRule
  since: Date | null
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
  for (let at = 0; at < thingIds.length; at += THINGS_AT_ONCE)
    await planSome(db, rules, thingIds.slice(at, at + THINGS_AT_ONCE), now, only?.rule.id)
}

async function planSome(
  db: Database,
  rules: readonly RuleSince[],
  thingIds: readonly string[],
  now: Date,
  ruleId: string | undefined,
): Promise<void> {
  const asked =
    ruleId === undefined ? await takeThingsAsked(db, thingIds) : await findThingsAsked(db, thingIds)
  if (rules.length === 0) return
  for (let times = 1; ; times++) {
    if (await planOnce(db, rules, thingIds, { now, asked }, ruleId)) return
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
  return rules.map((rule) => {
    const askedAt = asked.get(rule.id)
    return { rule, since: askedAt === undefined ? null : sinceOf(askedAt, now) }
  })
}

/** An instant that is not after `now`: the clock may have been set back. */
export function sinceOf(askedAt: string | undefined, now: Date): Date {
  return askedAt === undefined || askedAt > now.toISOString() ? now : new Date(askedAt)
}

/** Since when nothing is past of a thing under a rule: the change that came later of those that wait for planning. */
function laterOf(since: Date | null, askedAt: string | undefined, now: Date): Date {
  if (askedAt === undefined) return since ?? now
  const asked = sinceOf(askedAt, now)
  return since === null || since < asked ? asked : since
}

/**
 * `false` when somebody changed one of the reminders meanwhile. Things are read last: who changes one plans it in the same
 * transaction, so that what was read before it has another revision by now, and what it planned is not taken for outdated.
 */
async function planOnce(
  db: Database,
  rules: readonly RuleSince[],
  thingIds: readonly string[],
  { now, asked }: { now: Date; asked: ReadonlyMap<string, string> },
  ruleId: string | undefined,
): Promise<boolean> {
  const stored = await listOccurrencesOf(db, thingIds, ruleId)
  const waiting = await listUnsent(db, thingIds)
  const things = await listRemindables(db, thingIds)
  const existing = groupedBy(stored, (one) => keyOf(one.ruleId, one.thingId))
  const answering = new Map<string, Matches>()
  for (const { rule } of rules) answering.set(rule.id, await listMatchingRule(db, rule, things, now))
  const look = ({ ruleId: id, thingId, anchor }: Occurrence) => {
    const thing = things.find((one) => one.id === thingId)
    const rule = rules.find((one) => one.rule.id === id)?.rule
    const own = existing.get(keyOf(id, thingId)) ?? []
    const isMatching = isAnswering(answering.get(id), thingId, anchor)
    return thing && { thing, rule, isMatching, existing: own }
  }
  const unsent = await takeBackOutdated(db, waiting, look, now)
  const unheard = await listUnheardMoves(db, unsent)
  if (!(await setPlans(db, unheard, now))) return false
  for (const { occurrence, to } of unheard) {
    const after = { ...occurrence, ...to, revision: occurrence.revision + 1, updatedAt: now.toISOString() }
    const own = existing.get(keyOf(occurrence.ruleId, occurrence.thingId)) ?? []
    own.splice(0, own.length, ...own.map((one) => (one.id === after.id ? after : one)))
  }
  const added: NewOccurrence[] = []
  const changed: OccurrenceChange[] = []
  for (const { rule, since } of rules)
    for (const thing of things) {
      const own = existing.get(keyOf(rule.id, thing.id)) ?? []
      const isMatching = howAnswering(answering.get(rule.id), thing.id)
      if (own.length === 0 && isMatching !== true) continue
      const time = { now, since: laterOf(since, asked.get(thing.id), now) }
      const changes = planChanges(rule, thing, isMatching, own, time)
      added.push(...changes.added)
      changed.push(...changes.changed)
    }
  const fresh = added.map((one) => toOccurrence(one, now))
  await insertOccurrences(db, fresh)
  if (!(await setPlans(db, changed, now))) return false
  await sendAfterAll(db, unsent, look, now)
  return true
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

/** Things that a rule reminds of, whatever the day is, and those that it says the move of, wherever they moved. */
interface Matches {
  all: Set<string>
  moves: Set<string>
}

/**
 * Which things a rule reminds of. Standings and days counted from today are asked about when it fires, so that nothing is
 * missed that comes to answer them in between. That a day moved is said also where it leads out of the days asked for.
 */
export async function listMatchingRule(
  db: Database,
  rule: ReminderRule,
  things: readonly Remindable[],
  now: Date,
): Promise<Matches> {
  const query = await queryOf(db, rule)
  const [steady, dayless] = [withoutClock(query), withoutDays(query)]
  const all = await listAnswering(db, rule, steady, things, now)
  const isSame = dayless.terms.length === steady.terms.length
  return { all, moves: isSame ? all : await listAnswering(db, rule, dayless, things, now) }
}

/** Whether what is said of a thing, or that it moved, is something that a rule asks for. */
export const isAnswering = (
  matches: Matches | undefined,
  thingId: string,
  anchor?: ReminderAnchor,
): boolean => (anchor === "moved" ? matches?.moves : matches?.all)?.has(thingId) ?? false

const howAnswering = (matches: Matches | undefined, thingId: string): Matching =>
  isAnswering(matches, thingId) || (isAnswering(matches, thingId, "moved") && "but for its days")

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
