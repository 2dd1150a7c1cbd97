import { type Database, transact } from "../db/database.ts"
import { insertOccurrences, listOccurrencesOf } from "../db/queries/occurrences.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import { DomainError } from "../domain/errors.ts"
import type { Occurrence, ReminderListed } from "../domain/reminder.ts"
import { isToCome } from "../domain/reminder-changes.ts"
import { snoozedUntil } from "../domain/reminder-plan.ts"
import type { ServiceContext } from "./context.ts"
import { planReminders, storeOccurrence, toOccurrence } from "./plan-reminders.ts"
import { invalid } from "./prediction-windows.ts"
import { findOwn, getReminder } from "./reminders.ts"
import { checkRevision } from "./revisions.ts"

/** Until when one is put off: an instant, or so long from now. */
export interface Snooze {
  until?: string | undefined
  for?: string | undefined
  by?: string | undefined
}

const MOST_SNOOZE_DAYS = 3660

/**
 * Says it again at another instant, once; where it was to be said yet, then instead. Returns the one that will be.
 * @throws DomainError `not_found`, `invalid_duration`, `invalid_request` (an instant that is past or far away, or a
 * reminder that does not hold any more), `precondition_failed`, `conflict`.
 */
export async function snoozeReminder(
  context: ServiceContext,
  id: string,
  snooze: Snooze,
  ifRevision?: number,
): Promise<ReminderListed> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    checkRevision(before, ifRevision)
    const rule = await findRule(trx, before.ruleId)
    if (rule === undefined || rule.withdrawnAt !== null) throw notSaidAgain("rule_changed")
    const until = untilOf(snooze, now, rule.timeZone)
    const put = await putOff(trx, before, until, now)
    await planReminders(trx, [before.thingId], now)
    const after = await findOwn(trx, put.id)
    if (after.state !== "planned") throw notSaidAgain(after.reason)
    return getReminder({ db: trx }, put.id)
  })
}

const notSaidAgain = (reason: string | null) =>
  new DomainError("invalid_request", `it is not said again, since it does not hold any more (${reason})`)

async function putOff(db: Database, before: Occurrence, until: Date, now: Date): Promise<Occurrence> {
  const snoozes = (await listOfDay(db, before)).filter(({ anchor }) => anchor === "snooze")
  const snoozedUntil = until.toISOString()
  const put = { state: "skipped", reason: "snoozed", snoozedUntil } as const
  const same = snoozes.find((one) => one.state === "planned" && one.fireAt === snoozedUntil)
  if (same?.id === before.id) return before
  await storeOccurrence(db, before, isOpen(before) ? put : { snoozedUntil }, now)
  if (same !== undefined) return same
  const replaced = snoozes.filter((one) => one.id !== before.id && isOpen(one))
  for (const one of replaced) await storeOccurrence(db, one, put, now)
  const { ruleId, thing, thingId, dueOn } = before
  const again = toOccurrence(
    {
      ruleId,
      thing,
      thingId,
      anchor: "snooze",
      dueOn,
      lead: String(snoozes.length + 1),
      movedFrom: before.movedFrom ?? replaced.find(({ movedFrom }) => movedFrom !== null)?.movedFrom ?? null,
      fireAt: snoozedUntil,
      state: "planned",
      reason: null,
    },
    now,
  )
  await insertOccurrences(db, [again])
  return again
}

/** Whether it is still to be said, or may be once more: what was put off and superseded comes back as the rest does. */
const isOpen = ({ state, anchor }: Occurrence): boolean =>
  state === "planned" || (anchor === "snooze" && state === "superseded")

/** All that its rule ever had of its thing for the same due day. */
async function listOfDay(db: Database, { thingId, ruleId, dueOn }: Occurrence): Promise<Occurrence[]> {
  return (await listOccurrencesOf(db, [thingId], ruleId)).filter((one) => one.dueOn === dueOn)
}

function untilOf(snooze: Snooze, now: Date, timeZone: string): Date {
  const until =
    snooze.for === undefined ? new Date(snooze.until ?? "") : snoozedUntil(now, snooze.for, timeZone)
  const where = snooze.for === undefined ? "/until" : "/for"
  if (!(until > now)) throw invalid([{ where, message: "must lie in the future" }])
  if (until.getTime() - now.getTime() > MOST_SNOOZE_DAYS * 86_400_000)
    throw invalid([{ where, message: "must lie within ten years" }])
  return until
}

/**
 * Takes back that one was put off; `id` is either its own or that of the one that is to be said instead, which is not said
 * then. All that was put off until that instant is planned again. Where its time has passed meanwhile, it is said at once
 * and says how late it is, unless something was said of that due day since.
 * @throws DomainError `not_found`, `nothing_to_undo` (it was not put off, was put off again since, or has been said by
 * now), `precondition_failed`, `conflict`.
 */
export async function undoSnooze(
  context: ServiceContext,
  id: string,
  ifRevision?: number,
): Promise<ReminderListed> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const asked = await findOwn(trx, id)
    checkRevision(asked, ifRevision)
    const all = await listOfDay(trx, asked)
    const at = asked.snoozedUntil ?? asked.fireAt
    const instead = all.find((one) => one.anchor === "snooze" && one.fireAt === at && isToCome(one, now))
    const put = all.filter(({ snoozedUntil }) => snoozedUntil === at)
    const first = put.find((one) => one.id === id) ?? put.find((one) => one.anchor !== "snooze") ?? put[0]
    if (instead === undefined || first === undefined || ![instead, ...put].some((one) => one.id === id))
      throw new DomainError("nothing_to_undo", `${id} is not put off to a time that is still to come`)
    await storeOccurrence(trx, instead, { state: "skipped", reason: "snooze_undone" }, now)
    const isWithdrawn = (await findRule(trx, asked.ruleId))?.withdrawnAt !== null
    for (const one of put) await storeOccurrence(trx, one, takenBack(one, all, isWithdrawn, now), now)
    await planReminders(trx, [asked.thingId], now)
    return getReminder({ db: trx }, first.id)
  })
}

/** What becomes of one that is put off no more. */
function takenBack(
  one: Occurrence,
  all: readonly Occurrence[],
  isWithdrawn: boolean,
  now: Date,
): Partial<Occurrence> {
  const { state, reason, fireAt } = one
  if (state !== "skipped" || reason !== "snoozed") return { snoozedUntil: null }
  const isPast = fireAt <= now.toISOString()
  const isSaid = all.some((other) => other.firedAt !== null && other.firedAt >= fireAt)
  const back =
    isPast && isSaid
      ? ({ state: "skipped", reason: "collapsed" } as const)
      : isWithdrawn
        ? ({ state: "superseded", reason: "rule_changed" } as const)
        : ({ state: "planned", reason: null } as const)
  return { ...back, snoozedUntil: null }
}
