import type { Selectable } from "kysely"
import type { ReminderRule } from "../../domain/reminder.ts"
import type { Database } from "../database.ts"
import { fromJson, toJson } from "../expressions.ts"
import type { ReminderRuleTable } from "../reminder-schema.ts"

export async function insertRule(db: Database, rule: ReminderRule): Promise<void> {
  await db
    .insertInto("reminder_rule")
    .values({ ...changeable(rule), id: rule.id, revision: rule.revision, created_at: rule.createdAt })
    .execute()
}

/** Stores a rule as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setRule(db: Database, rule: ReminderRule, revision: number): Promise<boolean> {
  const result = await db
    .updateTable("reminder_rule")
    .set({ ...changeable(rule), revision: revision + 1 })
    .where("id", "=", rule.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function findRule(db: Database, id: string): Promise<ReminderRule | undefined> {
  const row = await db.selectFrom("reminder_rule").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toRule(row)
}

/** What was withdrawn, the last first. */
export async function listWithdrawnRules(db: Database, limit: number): Promise<ReminderRule[]> {
  const rows = await db
    .selectFrom("reminder_rule")
    .selectAll()
    .where("withdrawn_at", "is not", null)
    .orderBy("withdrawn_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(toRule)
}

/** In the order in which they were made; without what was withdrawn. */
export async function listRules(db: Database, limit: number): Promise<ReminderRule[]> {
  const rows = await db
    .selectFrom("reminder_rule")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(toRule)
}

const changeable = (rule: ReminderRule) => ({
  name: rule.name,
  owner: rule.owner,
  query: rule.query,
  view_id: rule.viewId,
  leads: toJson(rule.leads),
  at_time: rule.atTime,
  time_zone: rule.timeZone,
  channel_ids: toJson(rule.channelIds),
  fallback_channel_ids: toJson(rule.fallbackChannelIds),
  reminds_of_start: rule.remindsOfStart ? (1 as const) : (0 as const),
  overdue_every: rule.overdueEvery,
  quiet_from: rule.quiet?.from ?? null,
  quiet_to: rule.quiet?.to ?? null,
  is_daily_digest: rule.isDailyDigest ? (1 as const) : (0 as const),
  state: rule.state,
  updated_at: rule.updatedAt,
  withdrawn_at: rule.withdrawnAt,
})

function toRule(row: Selectable<ReminderRuleTable>): ReminderRule {
  const { quiet_from: from, quiet_to: to } = row
  return {
    id: row.id,
    name: row.name,
    owner: row.owner,
    query: row.query,
    viewId: row.view_id,
    leads: fromJson(row.leads),
    atTime: row.at_time,
    timeZone: row.time_zone,
    channelIds: fromJson(row.channel_ids),
    fallbackChannelIds: fromJson(row.fallback_channel_ids),
    remindsOfStart: row.reminds_of_start === 1,
    overdueEvery: row.overdue_every,
    quiet: from === null || to === null ? null : { from, to },
    isDailyDigest: row.is_daily_digest === 1,
    state: row.state as ReminderRule["state"],
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
  }
}
