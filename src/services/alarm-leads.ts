import { listRules } from "../db/queries/reminder-rules.ts"
import { DEFAULT_RULE } from "../domain/reminder-rule.ts"
import type { ServiceContext } from "./context.ts"
import { MOST_RULES } from "./plan-reminders.ts"

/** Calendars show no more alarms of one entry than this; the nearest are kept. */
const MOST_ALARMS = 8

/**
 * How long before each day the alarms of a calendar ring: the leads of all active rules with its view, or else of those
 * that ask for everything, or else of the default rule. The longest first.
 */
export async function listAlarmLeads(
  { db }: Pick<ServiceContext, "db">,
  viewId: string | null,
): Promise<readonly string[]> {
  const active = (await listRules(db, MOST_RULES)).filter(({ state }) => state === "active")
  const own = viewId === null ? [] : active.filter((rule) => rule.viewId === viewId)
  const general = active.filter((rule) => rule.viewId === null && rule.query === "")
  const rules = own.length > 0 ? own : general
  if (rules.length === 0) return DEFAULT_RULE.leads
  const leads = [...new Set(rules.flatMap((rule) => rule.leads))]
  return leads.sort((a, b) => roughDays(b) - roughDays(a) || (a < b ? -1 : 1)).slice(-MOST_ALARMS)
}

/** For sorting: a month has 30.4 days. */
function roughDays(lead: string): number {
  const amounts = lead.matchAll(/(\d+)([YMWD])/g)
  return [...amounts].reduce(
    (days, [, amount, unit]) => days + Number(amount) * (DAYS_IN[unit ?? ""] ?? 0),
    0,
  )
}

const DAYS_IN: Readonly<Record<string, number>> = { Y: 365.2, M: 30.4, W: 7, D: 1 }
