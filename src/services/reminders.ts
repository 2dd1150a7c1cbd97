import { type Database, transact } from "../db/database.ts"
import { listEventsById } from "../db/queries/events.ts"
import * as occurrences from "../db/queries/occurrences.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import { addDays, type CalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import { titleOf } from "../domain/prediction.ts"
import type { Occurrence, OccurrenceState, ReminderListed } from "../domain/reminder.ts"
import { isAcknowledged } from "../domain/reminder-changes.ts"
import { endOfDay, localTime } from "../domain/reminder-plan.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { planReminders, storeOccurrence } from "./plan-reminders.ts"
import { checkRevision, notFound } from "./revisions.ts"

export interface ReminderAsk {
  /** Days in the ledger's zone, both included. */
  from: CalendarDay
  to: CalendarDay
  ruleId?: string | undefined
  thingId?: string | undefined
  state?: OccurrenceState | undefined
}

/** What will be said, was said or was not, by the instant that it is for. @throws DomainError `invalid_cursor`. */
export async function listReminders(
  { db, timeZone }: ServiceContext,
  ask: ReminderAsk,
  page: PageAsk,
): Promise<Page<ReminderListed>> {
  const { from, to, ...rest } = ask
  const bounds = {
    from: endOfDay(addDays(from, -1), timeZone).toISOString(),
    to: endOfDay(to, timeZone).toISOString(),
  }
  const { items, nextCursor } = await occurrences.listOccurrences(db, { ...rest, ...bounds }, page)
  return { items: await withNames(db, items), nextCursor }
}

/** @throws DomainError `not_found`. */
export async function getReminder({ db }: Pick<ServiceContext, "db">, id: string): Promise<ReminderListed> {
  const [listed] = await withNames(db, [await findOwn(db, id)])
  if (listed === undefined) throw notFound("reminder", id)
  return listed
}

/**
 * Says that it was seen: nothing more is said under this rule of the thing's falling due on this day, unless another day
 * is told of in between.
 * @throws DomainError `not_found`, `precondition_failed`, `conflict`.
 */
export async function acknowledgeReminder(
  context: ServiceContext,
  id: string,
  by: string = SOMEONE,
  ifRevision?: number,
): Promise<ReminderListed> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    checkRevision(before, ifRevision)
    const all = await occurrences.listOccurrencesOf(trx, [before.thingId], before.ruleId)
    if (before.acknowledgedAt === null || !isAcknowledged(all, before.dueOn)) {
      // Not before what was said last, where the clock was set back since: the order tells what is seen.
      const last = all
        .map(({ firedAt }) => firedAt ?? "")
        .reduce((a, b) => (a > b ? a : b), now.toISOString())
      const acknowledged = { acknowledgedAt: last, acknowledgedBy: by }
      await storeOccurrence(trx, before, acknowledged, now)
      await planReminders(trx, [before.thingId], now)
    }
    return getReminder({ db: trx }, id)
  })
}

/**
 * Takes back that it was seen: what its rule was still to say of that day is planned again, and a message that was taken
 * back for it goes out after all.
 * @throws DomainError `not_found`, `nothing_to_undo`, `precondition_failed`, `conflict`.
 */
export async function undoAcknowledge(
  context: ServiceContext,
  id: string,
  ifRevision?: number,
): Promise<ReminderListed> {
  const now = context.clock()
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    checkRevision(before, ifRevision)
    if (before.acknowledgedAt === null) throw new DomainError("nothing_to_undo", `${id} is not acknowledged`)
    await storeOccurrence(trx, before, { acknowledgedAt: null, acknowledgedBy: null }, now)
    await planReminders(trx, [before.thingId], now)
    return getReminder({ db: trx }, id)
  })
}

/** @throws DomainError `not_found`. */
export async function findOwn(db: Database, id: string): Promise<Occurrence> {
  const occurrence = await occurrences.findOccurrence(db, id)
  if (occurrence === undefined) throw notFound("reminder", id)
  return occurrence
}

async function withNames(db: Database, items: readonly Occurrence[]): Promise<ReminderListed[]> {
  const ids = (prefix: string) => [
    ...new Set(items.map(({ thingId }) => thingId).filter((id) => id.startsWith(prefix))),
  ]
  const titles = new Map([
    ...(await listEventsById(db, ids("evt_"))).map(({ id, title }) => [id, title] as const),
    ...(await listPredictionsById(db, ids("prd_"))).map((one) => [one.id, titleOf(one)] as const),
  ])
  const rules = new Map(
    await Promise.all(
      [...new Set(items.map(({ ruleId }) => ruleId))].map(
        async (id) => [id, await findRule(db, id)] as const,
      ),
    ),
  )
  return items.map((one) => {
    const rule = rules.get(one.ruleId)
    return {
      ...one,
      ruleName: rule?.name ?? "",
      title: titles.get(one.thingId) ?? "",
      localTime: localTime(new Date(one.fireAt), rule?.timeZone ?? "UTC"),
    }
  })
}
