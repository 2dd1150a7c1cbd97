import type { Selectable } from "kysely"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { NotSent, Occurrence, OccurrenceState, ReminderAnchor } from "../../domain/reminder.ts"
import type { OccurrenceChange } from "../../domain/reminder-changes.ts"
import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { readCursor, toPage } from "../keyset.ts"
import type { OccurrenceTable } from "../reminder-schema.ts"

/** SQLite takes 32,766 parameters in one statement; a row has 19. */
const ROWS_AT_ONCE = 500

/** Adds reminders; one that is there already, because somebody else planned it just now, stays as it is. */
export async function insertOccurrences(db: Database, occurrences: readonly Occurrence[]): Promise<void> {
  for (let at = 0; at < occurrences.length; at += ROWS_AT_ONCE)
    await db
      .insertInto("occurrence")
      .values(
        occurrences.slice(at, at + ROWS_AT_ONCE).map((one) => ({
          ...changeable(one),
          id: one.id,
          rule_id: one.ruleId,
          thing: one.thing,
          thing_id: one.thingId,
          anchor: one.anchor,
          due_on: one.dueOn,
          lead: one.lead,
          moved_from: one.movedFrom,
          revision: one.revision,
          created_at: one.createdAt,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["rule_id", "thing_id", "anchor", "due_on", "lead"]).doNothing(),
      )
      .execute()
}

/** Stores one as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setOccurrence(
  db: Database,
  occurrence: Occurrence,
  revision: number,
): Promise<boolean> {
  const result = await db
    .updateTable("occurrence")
    .set({ ...changeable(occurrence), revision: revision + 1 })
    .where("id", "=", occurrence.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Stores what becomes of many that nobody changed since they were read; `false` when somebody did change one. */
export async function setPlans(
  db: Database,
  changes: readonly OccurrenceChange[],
  now: Date,
): Promise<boolean> {
  const alike = new Map<string, OccurrenceChange[]>()
  for (const change of changes) {
    const { occurrence, to } = change
    const fireAt = to.fireAt === occurrence.fireAt ? "" : to.fireAt
    const key = [to.state, to.reason, fireAt, to.firedAt, to.lateSeconds, occurrence.revision].join()
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [change])
    else group.push(change)
  }
  for (const group of alike.values())
    for (let at = 0; at < group.length; at += ROWS_AT_ONCE)
      if (!(await setAlike(db, group.slice(at, at + ROWS_AT_ONCE), now))) return false
  return true
}

async function setAlike(db: Database, group: readonly OccurrenceChange[], now: Date): Promise<boolean> {
  const [first] = group
  if (first === undefined) return true
  const { occurrence, to } = first
  const { state, reason, firedAt, lateSeconds } = to
  const ids = group.map((one) => one.occurrence.id)
  const result = await db
    .updateTable("occurrence")
    .set({
      state,
      reason,
      updated_at: now.toISOString(),
      revision: occurrence.revision + 1,
      ...(to.fireAt !== occurrence.fireAt && { fire_at: to.fireAt }),
      ...(firedAt !== undefined && { fired_at: firedAt }),
      ...(lateSeconds !== undefined && { late_seconds: lateSeconds }),
    })
    .where("id", "in", ids)
    .where("revision", "=", occurrence.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === BigInt(ids.length)
}

/** What was put aside by a clock that has been set back since was put aside before now. */
export async function setFutureJudged(db: Database, now: Date): Promise<void> {
  await db
    .updateTable("occurrence")
    .set({ updated_at: now.toISOString() })
    .where("state", "in", ["skipped", "superseded"])
    .where("updated_at", ">", now.toISOString())
    .execute()
}

export async function findOccurrence(db: Database, id: string): Promise<Occurrence | undefined> {
  const row = await db.selectFrom("occurrence").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toOccurrence(row)
}

/** All that there ever was of some things, under all rules or under one; by thing, the oldest first. */
export async function listOccurrencesOf(
  db: Database,
  thingIds: readonly string[],
  ruleId?: string,
): Promise<Occurrence[]> {
  if (thingIds.length === 0) return []
  let query = db.selectFrom("occurrence").selectAll().where("thing_id", "in", thingIds)
  if (ruleId !== undefined) query = query.where("rule_id", "=", ruleId)
  const rows = await query.orderBy("thing_id").orderBy("id").execute()
  return rows.map(toOccurrence)
}

/** Which things have reminders that are due, the one waiting longest first. */
export async function listDueThings(db: Database, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("occurrence")
    .select("thing_id")
    .where("state", "=", "planned")
    .where("fire_at", "<=", now.toISOString())
    .orderBy("fire_at")
    .orderBy("id")
    .limit(limit)
    .execute()
  return [...new Set(rows.map((row) => row.thing_id))]
}

/** As `listDueThings`, of the rules that say everything in one message a day. */
export async function listDueForDigests(db: Database, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("occurrence")
    .select("thing_id")
    .distinct()
    .where("state", "=", "planned")
    .where("fire_at", "<=", now.toISOString())
    .where("rule_id", "in", (eb) =>
      eb.selectFrom("reminder_rule").select("id").where("is_daily_digest", "=", 1),
    )
    .orderBy("thing_id")
    .limit(limit)
    .execute()
  return rows.map((row) => row.thing_id)
}

export interface OccurrenceAsk {
  /** Instants between which they fire, the first included. */
  from: string
  to: string
  ruleId?: string | undefined
  thingId?: string | undefined
  state?: OccurrenceState | undefined
}

/** By the instant for which they are or were planned. @throws DomainError `invalid_cursor`. */
export async function listOccurrences(
  db: Database,
  ask: OccurrenceAsk,
  page: PageAsk,
): Promise<Page<Occurrence>> {
  const after = readCursor(page.cursor, "instant")
  let query = db
    .selectFrom("occurrence")
    .selectAll()
    .where("fire_at", ">=", ask.from)
    .where("fire_at", "<", ask.to)
  if (ask.ruleId !== undefined) query = query.where("rule_id", "=", ask.ruleId)
  if (ask.thingId !== undefined) query = query.where("thing_id", "=", ask.thingId)
  if (ask.state !== undefined) query = query.where("state", "=", ask.state)
  if (after !== undefined) {
    const [at, id] = after
    query = query.where((eb) =>
      eb.or([eb("fire_at", ">", at), eb.and([eb("fire_at", "=", at), eb("id", ">", id)])]),
    )
  }
  const rows = await query
    .orderBy("fire_at")
    .orderBy("id")
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toOccurrence), page.limit, ({ fireAt, id }) => [fireAt, id])
}

const changeable = (one: Occurrence) => ({
  fire_at: one.fireAt,
  state: one.state,
  reason: one.reason,
  late_seconds: one.lateSeconds,
  fired_at: one.firedAt,
  acknowledged_at: one.acknowledgedAt,
  acknowledged_by: one.acknowledgedBy,
  snoozed_until: one.snoozedUntil,
  updated_at: one.updatedAt,
})

export function toOccurrence(row: Selectable<OccurrenceTable>): Occurrence {
  return {
    id: row.id,
    ruleId: row.rule_id,
    thing: row.thing as Thing,
    thingId: row.thing_id,
    anchor: row.anchor as ReminderAnchor,
    dueOn: row.due_on,
    lead: row.lead,
    fireAt: row.fire_at,
    state: row.state as OccurrenceState,
    reason: row.reason as NotSent | null,
    movedFrom: row.moved_from,
    lateSeconds: row.late_seconds,
    firedAt: row.fired_at,
    acknowledgedAt: row.acknowledged_at,
    acknowledgedBy: row.acknowledged_by,
    snoozedUntil: row.snoozed_until,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
