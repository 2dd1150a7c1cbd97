import { type Database, transact } from "../db/database.ts"
import { listChannelIds } from "../db/queries/deliveries.ts"
import { listPlannings } from "../db/queries/planning.ts"
import * as rules from "../db/queries/reminder-rules.ts"
import { findView, findViewBySlug } from "../db/queries/views.ts"
import { DomainError, type Fault } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import { toText } from "../domain/query.ts"
import { readQuery } from "../domain/query-language.ts"
import type { ReminderRule } from "../domain/reminder.ts"
import { isTimeZone, requireLead } from "../domain/reminder-plan.ts"
import { DEFAULT_RULE } from "../domain/reminder-rule.ts"
import { askPlanningOfRule } from "./ask-planning.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { type PlanningContext, planSoon } from "./plan-asked.ts"
import { MOST_RULES } from "./plan-reminders.ts"
import { invalid } from "./prediction-windows.ts"
import { checkRevision, notFound, requireStored } from "./revisions.ts"

/** A rule as somebody asks for it; what is left out is as in the default rule, the zone the ledger's. */
export type RuleEntry = {
  [K in keyof RuleFields]?: RuleFields[K] | undefined
}
type RuleFields = Omit<ReminderRule, "id" | "revision" | "createdAt" | "updatedAt" | "withdrawnAt">

/** A rule, and whether all that it reminds of is planned: until then, some of it is not in the list of reminders. */
export interface RuleListed extends ReminderRule {
  isPlanned: boolean
}

/** In the order in which they were made, 200 at most; or those that were withdrawn, the last 200, latest first. */
export async function listRules(
  { db }: Pick<ServiceContext, "db">,
  isWithdrawn = false,
): Promise<RuleListed[]> {
  const list = isWithdrawn ? rules.listWithdrawnRules : rules.listRules
  const waiting = new Set((await listPlannings(db)).map(({ subject }) => subject))
  return (await list(db, MOST_RULES)).map((rule) => ({
    ...rule,
    isPlanned: !waiting.has(rule.id),
  }))
}

/** @throws DomainError `not_found`. */
export async function getRule({ db }: Pick<ServiceContext, "db">, id: string): Promise<RuleListed> {
  const rule = await findOwn(db, id)
  const waiting = await listPlannings(db)
  return { ...rule, isPlanned: !waiting.some(({ subject }) => subject === id) }
}

async function findOwn(db: Database, id: string): Promise<ReminderRule> {
  const rule = await rules.findRule(db, id)
  if (rule === undefined) throw notFound("rule", id)
  return rule
}

/**
 * Makes a rule, then plans what it reminds of, in a large ledger behind the answer. What is past already is not sent.
 * @throws DomainError `invalid_query`, `invalid_duration`, `invalid_request` (zone, view, channels, quiet time).
 */
export async function createRule(context: PlanningContext, entry: RuleEntry): Promise<RuleListed> {
  const rule = await transact(context.db, async (trx) => {
    await requireRoom(trx)
    const draft = await draftRule({ ...context, db: trx }, entry)
    await rules.insertRule(trx, draft)
    await askPlanningOfRule(trx, draft.id, context.clock())
    return draft
  })
  return { ...rule, isPlanned: await planSoon(context, [rule.id]) }
}

/** A rule as `createRule` would make it, without storing it. @throws what `createRule` throws. */
export async function draftRule(context: ServiceContext, entry: RuleEntry): Promise<ReminderRule> {
  const now = context.clock()
  return checkedRule(context.db, {
    ...DEFAULT_RULE,
    owner: SOMEONE,
    timeZone: context.timeZone,
    ...given(entry),
    id: newId("rul", now),
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    withdrawnAt: null,
  })
}

/**
 * Changes a rule; what is not sent yet is planned anew as by `createRule`. From now on nothing is said that it does not
 * ask for any more.
 * @throws DomainError `not_found`, `withdrawn`, `precondition_failed`, `conflict`, and what `createRule` throws.
 */
export async function changeRule(
  context: PlanningContext,
  id: string,
  patch: RuleEntry,
  ifRevision?: number,
): Promise<RuleListed> {
  const rule = await transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    if (before.withdrawnAt !== null)
      throw new DomainError("withdrawn", `${id} was withdrawn; it cannot be changed any more`)
    checkRevision(before, ifRevision)
    const after = await checkedRule(trx, { ...before, ...given(patch) }, before.viewId)
    return store({ ...context, db: trx }, before, after)
  })
  return { ...rule, isPlanned: await planSoon(context, [rule.id]) }
}

/** It reminds of nothing any more; what it sent stays on record. @throws DomainError `not_found`, `conflict`. */
export async function withdrawRule(context: PlanningContext, id: string): Promise<RuleListed> {
  const rule = await transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    if (before.withdrawnAt !== null) return before
    return store({ ...context, db: trx }, before, { ...before, withdrawnAt: context.clock().toISOString() })
  })
  return { ...rule, isPlanned: await planSoon(context, [rule.id]) }
}

/**
 * Brings a withdrawn rule back as it was before. What it is to say from now on is planned; what fell due meanwhile is not
 * said. One that is not withdrawn stays as it is.
 * @throws DomainError `not_found`, `invalid_request` (there are too many), `conflict`.
 */
export async function restoreRule(context: PlanningContext, id: string): Promise<RuleListed> {
  const rule = await transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    if (before.withdrawnAt === null) return before
    await requireRoom(trx)
    return store({ ...context, db: trx }, before, { ...before, withdrawnAt: null })
  })
  return { ...rule, isPlanned: await planSoon(context, [rule.id]) }
}

async function requireRoom(db: Database): Promise<void> {
  if ((await rules.listRules(db, MOST_RULES)).length >= MOST_RULES)
    throw invalid([{ where: "", message: `there are ${MOST_RULES} rules; withdraw one first` }])
}

async function store(
  { db, clock }: ServiceContext,
  before: ReminderRule,
  changed: ReminderRule,
): Promise<ReminderRule> {
  const now = clock()
  const after = { ...changed, updatedAt: now.toISOString() }
  requireStored(await rules.setRule(db, after, before.revision), before.id)
  await askPlanningOfRule(db, before.id, now)
  return { ...after, revision: before.revision + 1 }
}

/**
 * A rule as it is kept, its query written the one way. The view that it had may be withdrawn by now: it goes on to ask
 * what that asked last.
 */
async function checkedRule(
  db: Database,
  rule: ReminderRule,
  viewBefore: string | null = null,
): Promise<ReminderRule> {
  const query = toText(readQuery(rule.query))
  for (const lead of rule.leads) requireLead(lead)
  if (rule.overdueEvery !== null) requireRepetition(rule.overdueEvery)
  const view =
    rule.viewId === null
      ? undefined
      : rule.viewId.startsWith("viw_")
        ? await findView(db, rule.viewId)
        : await findViewBySlug(db, rule.viewId)
  const faults: Fault[] = []
  if (!isTimeZone(rule.timeZone))
    faults.push({ where: "/timeZone", message: "must be an IANA time zone such as Europe/Berlin" })
  const isViewKept = rule.viewId === viewBefore
  if (rule.viewId !== null && !isViewKept && (view === undefined || view.withdrawnAt !== null))
    faults.push({ where: "/viewId", message: `there is no view ${rule.viewId}` })
  if (rule.quiet !== null && rule.quiet.from === rule.quiet.to)
    faults.push({ where: "/quiet/to", message: "must be another time than the one it begins at" })
  if (rule.leads.length === 0 && rule.overdueEvery === null && !rule.remindsOfStart)
    faults.push({ where: "/leads", message: "must hold one at least, or the rule would remind of nothing" })
  faults.push(...(await channelFaults(db, rule)))
  if (faults.length > 0) throw invalid(faults)
  return { ...rule, query, viewId: view?.id ?? null, leads: [...new Set(rule.leads)] }
}

/** @throws DomainError `invalid_duration`. */
function requireRepetition(every: string): void {
  requireLead(every)
  if (!/[1-9]/.test(every))
    throw new DomainError(
      "invalid_duration",
      `${every} is no time at all; repeat every P7D, or null for never`,
    )
}

async function channelFaults(db: Database, rule: ReminderRule): Promise<Fault[]> {
  const known = await listChannelIds(db, [...rule.channelIds, ...rule.fallbackChannelIds])
  return (["channelIds", "fallbackChannelIds"] as const).flatMap((field) =>
    rule[field].flatMap((id, index) =>
      known.has(id) ? [] : [{ where: `/${field}/${index}`, message: `there is no channel ${id}` }],
    ),
  )
}

const given = (entry: RuleEntry): Partial<RuleFields> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
