import { setImmediate } from "node:timers/promises"
import { transact } from "../db/database.ts"
import { listPlannedThings } from "../db/queries/occurrences.ts"
import { listOpenThings } from "../db/queries/remindables.ts"
import { listRules } from "../db/queries/reminder-rules.ts"
import { addDays } from "../domain/calendar-day.ts"
import { dayIn } from "../domain/clock.ts"
import { DomainError } from "../domain/errors.ts"
import type { ReminderRule } from "../domain/reminder.ts"
import { THINGS } from "../domain/thing.ts"
import type { ServiceContext } from "./context.ts"
import { MOST_RULES, planReminders } from "./plan-reminders.ts"

type Planning = Pick<ServiceContext, "db" | "clock">

/** So many things in one transaction: a fraction of a second in which nobody else writes. */
const THINGS_AT_ONCE = 50

/**
 * Plans anew what everything is reminded of, part after part, each in a transaction of its own and with room for other
 * work between them: after a change of what time zones are, of the clock, or of the digests under a publisher's name.
 * Doing it again changes nothing.
 */
export async function planAll(context: Planning, signal?: AbortSignal): Promise<void> {
  if ((await listRules(context.db, 1)).length === 0) return
  await eachPart(context, async (ids) => {
    if (signal?.aborted) return false
    await planPart(context, ids)
    return true
  })
}

/** Plans what one rule reminds of, in the transaction that changed it. */
export async function planRule(context: Planning, rule: ReminderRule): Promise<void> {
  const now = context.clock()
  await eachPart(context, async (ids) => {
    await planReminders(context.db, ids, now, rule)
    return true
  })
}

/** Plans anew what rules with a view remind of, in the transaction that changed what the view asks. */
export async function planView(context: Planning, viewId: string): Promise<void> {
  const rules = await listRules(context.db, MOST_RULES)
  for (const rule of rules) if (rule.viewId === viewId) await planRule(context, rule)
}

/** Somebody may change the same things meanwhile; that change plans them as well. */
async function planPart({ db, clock }: Planning, ids: readonly string[]): Promise<void> {
  try {
    await transact(db, (trx) => planReminders(trx, ids, clock()))
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "conflict")) throw error
  }
}

/** Hands out the ids of all that may be reminded of, and of all that is planned, each once, until `take` says no. */
async function eachPart(
  { db, clock }: Planning,
  take: (ids: readonly string[]) => Promise<boolean>,
): Promise<void> {
  // Two days back: the day is still going on somewhere on earth.
  const today = addDays(dayIn(clock(), "UTC"), -2)
  const left = new Set(await listPlannedThings(db))
  for (const thing of THINGS) {
    const list = (after: string) => listOpenThings(db, thing, after, today, THINGS_AT_ONCE)
    for (let ids = await list(""); ids.length > 0; ids = await list(ids.at(-1) ?? "")) {
      if (!(await take(ids))) return
      for (const id of ids) left.delete(id)
      await setImmediate()
    }
  }
  const rest = [...left]
  for (let at = 0; at < rest.length; at += THINGS_AT_ONCE) {
    if (!(await take(rest.slice(at, at + THINGS_AT_ONCE)))) return
    await setImmediate()
  }
}
