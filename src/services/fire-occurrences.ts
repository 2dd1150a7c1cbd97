import { type Database, transact } from "../db/database.ts"
import { insertDeliveries } from "../db/queries/deliveries.ts"
import {
  insertOccurrences,
  listDueForDigests,
  listDueThings,
  listOccurrencesOf,
  setPlans,
} from "../db/queries/occurrences.ts"
import { listRemindables } from "../db/queries/remindables.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import { type CalendarDay, later } from "../domain/calendar-day.ts"
import { dayIn } from "../domain/clock.ts"
import type { Delivery, ReminderItem } from "../domain/delivery.ts"
import { DomainError } from "../domain/errors.ts"
import { chooseFiring, lateSeconds } from "../domain/firing.ts"
import { withoutDays } from "../domain/query-clock.ts"
import type { NotSent, Occurrence, ReminderRule } from "../domain/reminder.ts"
import type { OccurrenceChange, Remindable } from "../domain/reminder-changes.ts"
import { endOfDay, outsideQuiet } from "../domain/reminder-plan.ts"
import { expiryOf } from "../domain/retry-schedule.ts"
import type { ServiceContext } from "./context.ts"
import { toDue } from "./new-delivery.ts"
import { groupedBy, listAnswering, planReminders, queryOf, toOccurrence } from "./plan-reminders.ts"
import { listTold, type Told, toDigest, toItem, toMessage } from "./reminder-messages.ts"
import { requireStored } from "./revisions.ts"

/** A reminder that is being said, and what is said. */
interface Said {
  occurrence: Occurrence
  told: Told
}

/** What is to be stored of all that fires at once. */
interface Fired {
  changed: OccurrenceChange[]
  missed: Occurrence[]
  deliveries: Delivery[]
}

/** What digests say is read at once, so that a rule has one a day. */
const MOST_GATHERED = 2000
/** One digest holds so many reminders; what is more goes into another. */
const MOST_ITEMS = 200

/**
 * Fires reminders that are due, those of `limit` at most: what still holds becomes messages to every channel of its
 * rule, stored in the same transaction. Returns how many reminders were dealt with; 0 when none is due.
 */
export async function fireDueOccurrences(
  context: Pick<ServiceContext, "db" | "clock">,
  limit: number,
): Promise<number> {
  const now = context.clock()
  const soonest = await listDueThings(context.db, now, limit)
  if (soonest.length === 0) return 0
  const gathered = await listDueForDigests(context.db, now, MOST_GATHERED)
  const thingIds = [...new Set([...soonest, ...gathered])]
  try {
    return await fireAll(context.db, thingIds, now)
  } catch (error) {
    if (error instanceof DomainError) throw error
    return fireEach(context.db, thingIds, now)
  }
}

async function fireAll(db: Database, thingIds: readonly string[], now: Date): Promise<number> {
  try {
    return await transact(db, (trx) => fireThings(trx, thingIds, now))
  } catch (error) {
    // Another process fires the same ones: they are its business.
    if (error instanceof DomainError && error.code === "conflict") return 0
    throw error
  }
}

/** One thing that cannot be told of keeps nobody from hearing of the others. @throws what it throws, where it is alone. */
async function fireEach(db: Database, thingIds: readonly string[], now: Date): Promise<number> {
  let dealt = 0
  let failure: unknown
  for (const id of thingIds)
    try {
      dealt += await fireAll(db, [id], now)
    } catch (error) {
      failure = error
    }
  if (dealt === 0 && failure !== undefined) throw failure
  return dealt
}

async function fireThings(db: Database, thingIds: readonly string[], now: Date): Promise<number> {
  // Whatever changed since, also without anybody's doing: nothing is said that does not hold any more.
  await planReminders(db, thingIds, now)
  // Things last, as in planning: who changes one meanwhile changes what was read before it, too.
  const all = await listOccurrencesOf(db, thingIds)
  const things = new Map((await listRemindables(db, thingIds)).map((thing) => [thing.id, thing]))
  const due = all.filter(({ state, fireAt }) => state === "planned" && fireAt <= now.toISOString())
  const fired: Fired = { changed: [], missed: [], deliveries: [] }
  for (const [ruleId, own] of groupedBy(due, ({ ruleId }) => ruleId)) {
    const rule = await findRule(db, ruleId)
    const before = all.filter((one) => one.ruleId === ruleId)
    if (rule !== undefined && rule.withdrawnAt === null)
      await fireRule(db, rule, things, before, own, fired, now)
    else leaveOut(fired, own, "rule_changed")
  }
  requireStored(await setPlans(db, fired.changed, now), thingIds[0] ?? "")
  await insertOccurrences(db, fired.missed)
  await insertDeliveries(db, fired.deliveries)
  // What repeats goes on.
  const repeating = due.filter(({ anchor }) => anchor === "overdue").map(({ thingId }) => thingId)
  await planReminders(db, [...new Set(repeating)], now)
  return due.length
}

async function fireRule(
  db: Database,
  rule: ReminderRule,
  things: ReadonlyMap<string, Remindable>,
  all: readonly Occurrence[],
  due: readonly Occurrence[],
  fired: Fired,
  now: Date,
): Promise<void> {
  const today = dayIn(now, rule.timeZone)
  const byThing = groupedBy(due, ({ thingId }) => thingId)
  const before = groupedBy(all, ({ thingId }) => thingId)
  const dueThings = [...things.values()].filter(({ id }) => byThing.has(id))
  const query = await queryOf(db, rule)
  const answering = await listAnswering(db, rule, query, dueThings, now)
  const moving = await listAnswering(db, rule, withoutDays(query), dueThings, now)
  const told = await listTold(db, [...byThing.keys()], today)
  const said: Said[] = []
  for (const [id, own] of byThing) {
    const [dueOn, what] = [things.get(id)?.dueOn ?? null, told.get(id)]
    const isAsked = ({ anchor }: Occurrence) => (anchor === "moved" ? moving : answering).has(id)
    const holding = dueOn === null || what === undefined ? [] : own.filter(isAsked)
    leaveOut(
      fired,
      own.filter((one) => !holding.includes(one)),
      "no_longer_matches",
    )
    if (dueOn === null || what === undefined || holding.length === 0) continue
    const occurrence = fireThing(rule, dueOn, holding, before.get(id) ?? [], fired, now)
    if (occurrence) said.push({ occurrence, told: what })
  }
  fired.deliveries.push(...deliveriesOf(rule, said, now))
}

function leaveOut({ changed }: Fired, occurrences: readonly Occurrence[], reason: NotSent): void {
  for (const occurrence of occurrences)
    changed.push({ occurrence, to: { state: "skipped", reason, fireAt: occurrence.fireAt } })
}

/** Notes what is said of a thing and what goes unsaid; `undefined` where nothing is left to say. */
function fireThing(
  rule: ReminderRule,
  dueOn: CalendarDay,
  due: readonly Occurrence[],
  before: readonly Occurrence[],
  fired: Fired,
  now: Date,
): Occurrence | undefined {
  const wasMissed = before.some((one) => one.anchor === "missed" && one.dueOn === dueOn)
  const { say, collapsed } = chooseFiring(rule, dueOn, due, wasMissed, now)
  leaveOut(fired, collapsed, "collapsed")
  if (say === null) return undefined
  const to = {
    state: "fired",
    reason: null,
    fireAt: say.fireAt,
    firedAt: firedAfter(before, now),
    lateSeconds: lateSeconds(say.fireAt, now),
  } as const
  if (!("missed" in say)) {
    fired.changed.push({ occurrence: say, to })
    return { ...say, ...to }
  }
  const [first] = due
  if (first === undefined) return undefined
  const { ruleId, thing, thingId } = first
  const movedFrom = due.find(({ anchor }) => anchor === "moved")?.movedFrom ?? null
  const about = { ruleId, thing, thingId, anchor: "missed", dueOn, lead: "", movedFrom } as const
  const missed: Occurrence = { ...toOccurrence({ ...about, ...to }, now), ...to }
  fired.missed.push(missed)
  return missed
}

/**
 * Now, or just after what was said of it last, where the clock was set back since: the order tells which day people heard
 * of last.
 */
function firedAfter(before: readonly Occurrence[], now: Date): string {
  const last = Math.max(...before.map(({ firedAt }) => (firedAt === null ? 0 : Date.parse(firedAt))))
  return new Date(Math.max(now.getTime(), last + 1)).toISOString()
}

/** A message for every channel of the rule, ready to be sent: one of each reminder, or one of all. */
function deliveriesOf(rule: ReminderRule, said: readonly Said[], now: Date): Delivery[] {
  const deliveries: Delivery[] = []
  const size = rule.isDailyDigest ? MOST_ITEMS : 1
  for (let at = 0; at < said.length; at += size) {
    const some = said.slice(at, at + size)
    const sentAt = sendingAt(rule, some, now)
    const items = some.map((one) => toItemAt(rule, one, sentAt))
    const [[first], [item]] = [some, items]
    if (first === undefined || item === undefined) continue
    const { fireAt, id: occurrenceId } = first.occurrence
    const message = rule.isDailyDigest ? toDigest(rule, items, fireAt) : toMessage(rule, item, fireAt)
    const about = { occurrenceId, thingRevision: rule.isDailyDigest ? null : first.told.revision }
    const expiresAt = expiry(rule, some, sentAt)
    for (const channelId of rule.channelIds)
      deliveries.push({
        ...toDue(message, channelId, about, now, expiresAt),
        nextAttemptAt: sentAt.toISOString(),
      })
  }
  return deliveries
}

/** What a message says that is sent at an instant. */
function toItemAt({ timeZone }: ReminderRule, { occurrence, told }: Said, sentAt: Date): ReminderItem {
  const late = lateSeconds(occurrence.fireAt, sentAt)
  return toItem({ ...occurrence, lateSeconds: late }, told.thing, dayIn(sentAt, timeZone))
}

/** Now; after quiet hours where all of it is late anyway, so that its time is not in them, and no deadline passes. */
function sendingAt(rule: ReminderRule, said: readonly Said[], now: Date): Date {
  if (said.some(({ occurrence }) => occurrence.lateSeconds === null)) return now
  const days = said.map(({ occurrence, told }) => told.thing.dueOn ?? occurrence.dueOn).sort()
  const deadlineOn = days.find((day) => now < endOfDay(day, rule.timeZone)) ?? null
  const at = outsideQuiet(rule, now, deadlineOn)
  return at < now ? now : at
}

/** Until when messages are tried: by the last deadline that is told of, or by today. */
function expiry({ timeZone }: ReminderRule, said: readonly Said[], now: Date): string {
  const last = said.reduce(
    (day, { occurrence, told }) => later(day, told.thing.dueOn ?? occurrence.dueOn),
    dayIn(now, timeZone),
  )
  return expiryOf(endOfDay(last, timeZone)).toISOString()
}
