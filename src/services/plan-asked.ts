import { setTimeout } from "node:timers/promises"
import { transact } from "../db/database.ts"
import { awaitChanges } from "../db/planning-lock.ts"
import {
  EVERYTHING,
  listPlannings,
  listThingsAsked,
  type Planning,
  setPlanningDone,
  setPlanningReached,
} from "../db/queries/planning.ts"
import { listThingsToPlan } from "../db/queries/remindables.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import { addDays } from "../domain/calendar-day.ts"
import { dayIn } from "../domain/clock.ts"
import { DomainError } from "../domain/errors.ts"
import type { ChannelKeeping } from "./channel-context.ts"
import type { ServiceContext } from "./context.ts"
import { planReminders, sinceOf } from "./plan-reminders.ts"

type PlanContext = Pick<ServiceContext, "db" | "clock">

/** A part is made as large as takes about so long: nobody else writes meanwhile. */
const PART_MILLISECONDS = 25
const FIRST_PART = 50
/** Fewer cost more than they are worth, where the machine is slow. */
const LEAST_IN_PART = 40
const MOST_IN_PART = 500
/** Who waits for changes under way keeps others from beginning any: only what could not begin for so long does. */
const PATIENCE_MILLISECONDS = 30_000
/** What a request that changes a rule plans itself; the loop that sends does the rest. */
const REQUEST_MILLISECONDS = 200

/**
 * Plans what was asked for, part after part, each in a transaction of its own and with as much time for others between
 * them: until all is done, `signal` says to stop, or a long change is under way that has to be made first. Several
 * processes share the parts; what one leaves another goes on with. @throws DomainError `conflict`, `ledger_busy`: the same part comes again the next time.
 */
export async function planAsked(context: PlanContext, signal: AbortSignal): Promise<void> {
  let size = FIRST_PART
  while (!signal.aborted) {
    const held = (await planThings(context, size)) ?? (await planNext(context, size))
    if (held === undefined) return
    size = nextSize(size, held)
    await setTimeout(held)
  }
}

/** Plans the next things that were added without; returns as `planPart`, `undefined` where there are none. */
async function planThings({ db, clock }: PlanContext, size: number): Promise<number | undefined> {
  const ids = await listThingsAsked(db, size)
  if (ids.length === 0) return undefined
  let start = 0
  await transact(db, async (trx) => {
    start = performance.now()
    await planReminders(trx, ids, clock())
  })
  return performance.now() - start
}

/** The same of what a rule reminds of, and of everything. */
async function planNext(context: PlanContext, size: number): Promise<number | undefined> {
  const [planning] = await listPlannings(context.db)
  if (planning === undefined) return undefined
  const isOld = context.clock().getTime() - Date.parse(planning.askedAt) > PATIENCE_MILLISECONDS
  return planPart(context, planning, size, isOld)
}

/** What verbs need that change what rules remind of: `onDeliveryDue` tells the loop that there is work for it. */
export type PlanningContext = ServiceContext & Pick<ChannelKeeping, "onDeliveryDue">

/**
 * Plans what some rules remind of, as far as that is quick, and leaves the rest to the loop. To be called when the change
 * is committed: it stands, whatever happens here. Returns whether everything is planned.
 */
export async function planSoon(context: PlanningContext, ruleIds: readonly string[]): Promise<boolean> {
  const isPlanned = ruleIds.length === 0 || (await isPlannedInTime(context, ruleIds))
  if (!isPlanned) context.onDeliveryDue?.()
  return isPlanned
}

async function isPlannedInTime(context: PlanContext, ruleIds: readonly string[]): Promise<boolean> {
  const until = performance.now() + REQUEST_MILLISECONDS
  let size = FIRST_PART
  for (;;) {
    const planning = (await listPlannings(context.db)).find(({ subject }) => ruleIds.includes(subject))
    if (planning === undefined) return true
    const held =
      performance.now() > until ? undefined : await unlessBusy(planPart(context, planning, size, false))
    if (held === undefined) return false
    size = nextSize(size, held)
    await setTimeout(0)
  }
}

async function unlessBusy<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof DomainError) return undefined
    throw error
  }
}

/**
 * Plans the next things. Returns how many milliseconds that held the ledger; `undefined` where it would have to wait for
 * others to finish before the first part, and may not.
 */
async function planPart(
  { db, clock }: PlanContext,
  planning: Planning,
  size: number,
  mayWait: boolean,
): Promise<number | undefined> {
  const { reached } = planning
  const isEverything = planning.subject === EVERYTHING
  if (reached === null && !isEverything && !(await transact(db, (trx) => awaitChanges(trx, mayWait))))
    return undefined
  // What was not over at the change may be by now. Two days back: the day is still going on somewhere on earth.
  const today = addDays(dayIn(sinceOf(planning.askedAt, clock()), "UTC"), -2)
  const before = isEverything ? undefined : await findRule(db, planning.subject)
  const ids = await listThingsToPlan(db, before, reached ?? "", today, size)
  let start = 0
  await transact(db, async (trx) => {
    start = performance.now()
    const last = ids.length < size ? undefined : ids.at(-1)
    const isOurs =
      last === undefined
        ? await setPlanningDone(trx, planning)
        : await setPlanningReached(trx, planning, last)
    // Otherwise another process did this part, or a change asks for all of them again.
    if (!isOurs) return
    const now = clock()
    const rule = isEverything ? undefined : await findRule(trx, planning.subject)
    if (rule === undefined) await planReminders(trx, ids, now)
    else await planReminders(trx, ids, now, { rule, since: sinceOf(planning.askedAt, now) })
  })
  return performance.now() - start
}

function nextSize(size: number, held: number): number {
  const fitting = Math.round((size * PART_MILLISECONDS) / Math.max(held, 1))
  return Math.min(Math.max(fitting, LEAST_IN_PART), size * 2, MOST_IN_PART)
}
