import { type Database, transact } from "../db/database.ts"
import { listChannelIds } from "../db/queries/deliveries.ts"
import * as rules from "../db/queries/reminder-rules.ts"
import { findView, findViewBySlug } from "../db/queries/views.ts"
import { DomainError, type Fault } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import { toText } from "../domain/query.ts"
import { readQuery } from "../domain/query-language.ts"
import type { ReminderRule } from "../domain/reminder.ts"
import { isTimeZone, requireLead } from "../domain/reminder-plan.ts"
import { DEFAULT_RULE } from "../domain/reminder-rule.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { planRule } from "./plan-all.ts"
import { MOST_RULES } from "./plan-reminders.ts"
import { invalid } from "./prediction-windows.ts"
import { checkRevision, notFound, requireStored } from "./revisions.ts"

/** A rule as somebody asks for it; what is left out is as in the default rule, the zone the ledger's. */
export type RuleEntry = {
  [K in keyof RuleFields]?: RuleFields[K] | undefined
}
type RuleFields = Omit<ReminderRule, "id" | "revision" | "createdAt" | "updatedAt" | "withdrawnAt">

/** In the order in which they were made; without what was withdrawn. */
export const listRules = ({ db }: Pick<ServiceContext, "db">): Promise<ReminderRule[]> =>
  rules.listRules(db, MOST_RULES)

/** @throws DomainError `not_found`. */
export async function getRule({ db }: Pick<ServiceContext, "db">, id: string): Promise<ReminderRule> {
  const rule = await rules.findRule(db, id)
  if (rule === undefined) throw notFound("rule", id)
  return rule
}

/**
 * Makes a rule and plans what it reminds of, in one transaction. What is past already is not sent.
 * @throws DomainError `invalid_query`, `invalid_duration`, `invalid_request` (zone, view, channels, quiet time).
 */
export async function createRule(context: ServiceContext, entry: RuleEntry): Promise<ReminderRule> {
  return transact(context.db, async (trx) => {
    if ((await rules.listRules(trx, MOST_RULES)).length >= MOST_RULES)
      throw invalid([{ where: "", message: `there are ${MOST_RULES} rules; withdraw one first` }])
    const rule = await draftRule({ ...context, db: trx }, entry)
    await rules.insertRule(trx, rule)
    await planRule({ ...context, db: trx }, rule)
    return rule
  })
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
 * Changes a rule; what is not sent yet is planned anew in the same transaction.
 * @throws DomainError `not_found`, `withdrawn`, `precondition_failed`, `conflict`, and what `createRule` throws.
 */
export async function changeRule(
  context: ServiceContext,
  id: string,
  patch: RuleEntry,
  ifRevision?: number,
): Promise<ReminderRule> {
  return transact(context.db, async (trx) => {
    const before = await getRule({ db: trx }, id)
    if (before.withdrawnAt !== null)
      throw new DomainError("withdrawn", `${id} was withdrawn; it cannot be changed any more`)
    checkRevision(before, ifRevision)
    const after = await checkedRule(trx, { ...before, ...given(patch) })
    return store({ ...context, db: trx }, before, after)
  })
}

/** It reminds of nothing any more; what it sent stays on record. @throws DomainError `not_found`, `conflict`. */
export async function withdrawRule(context: ServiceContext, id: string): Promise<ReminderRule> {
  return transact(context.db, async (trx) => {
    const before = await getRule({ db: trx }, id)
    if (before.withdrawnAt !== null) return before
    return store({ ...context, db: trx }, before, { ...before, withdrawnAt: context.clock().toISOString() })
  })
}

async function store(
  context: ServiceContext,
  before: ReminderRule,
  changed: ReminderRule,
): Promise<ReminderRule> {
  const after = { ...changed, updatedAt: context.clock().toISOString() }
  requireStored(await rules.setRule(context.db, after, before.revision), before.id)
  const stored = { ...after, revision: before.revision + 1 }
  await planRule(context, stored)
  return stored
}

/** A rule as it is kept, its query written the one way. */
async function checkedRule(db: Database, rule: ReminderRule): Promise<ReminderRule> {
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
  if (rule.viewId !== null && (view === undefined || view.withdrawnAt !== null))
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
