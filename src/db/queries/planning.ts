import type { ExpressionBuilder } from "kysely"
import type { Database } from "../database.ts"
import { head } from "../expressions.ts"
import type { Schema } from "../schema.ts"

/** Planning that is not done yet: of what one rule reminds of, or of everything. Things may wait for theirs as well. */
export interface Planning {
  /** The rule's id, or `EVERYTHING`. */
  subject: string
  /** The instant of the change that asks for it. */
  askedAt: string
  /** The last thing that was planned, in the order of ids; null before the first part. */
  reached: string | null
  revision: number
}

export const EVERYTHING = "all"

const PREFIX_CHARACTERS = 4
const RULE_PREFIX = "rul_"
const THING_PREFIXES = ["evt_", "prd_"]
const ROWS_AT_ONCE = 500

/** Asks for planning from the beginning, also where some was under way. */
export async function setPlanningAsked(
  db: Database,
  subject: string,
  now: Date,
  tzData: string | null = null,
): Promise<void> {
  const asked = { asked_at: now.toISOString(), reached: null, is_done: 0 as const, tz_data: tzData }
  await db
    .insertInto("planning")
    .values({ subject, ...asked })
    .onConflict((conflict) =>
      conflict
        .column("subject")
        .doUpdateSet((eb) => ({ ...asked, revision: eb("planning.revision", "+", 1) })),
    )
    .execute()
}

/** What is still to be planned: rules before everything, in the order in which they were asked for. */
export async function listPlannings(db: Database): Promise<Planning[]> {
  const rows = await db
    .selectFrom("planning")
    .select(["subject", "asked_at", "reached", "revision"])
    .where("is_done", "=", 0)
    .where((eb) =>
      eb.or([
        eb("subject", "=", EVERYTHING),
        eb(head(eb.ref("subject"), PREFIX_CHARACTERS), "=", RULE_PREFIX),
      ]),
    )
    .orderBy((eb) => eb.case().when("subject", "=", EVERYTHING).then(1).else(0).end())
    .orderBy("asked_at")
    .orderBy("subject")
    .execute()
  return rows.map(({ asked_at: askedAt, ...row }) => ({ ...row, askedAt }))
}

/** Asks for the planning of some things by themselves; of those that wait already, since then. */
export async function setThingsAsked(db: Database, ids: readonly string[], now: Date): Promise<void> {
  const asked = { asked_at: now.toISOString(), reached: null, is_done: 0 as const, tz_data: null }
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE)
    await db
      .insertInto("planning")
      .values(ids.slice(at, at + ROWS_AT_ONCE).map((subject) => ({ subject, ...asked })))
      .onConflict((conflict) => conflict.column("subject").doNothing())
      .execute()
}

/** Things that wait for their planning, in the order of their ids. */
export async function listThingsAsked(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("planning")
    .select("subject")
    .where((eb) => eb(head(eb.ref("subject"), PREFIX_CHARACTERS), "in", THING_PREFIXES))
    .orderBy("subject")
    .limit(limit)
    .execute()
  return rows.map(({ subject }) => subject)
}

/** Since when some things wait for their planning, by id; those that do not are not in it. */
export async function findThingsAsked(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("planning")
    .select(["subject", "asked_at"])
    .where("subject", "in", ids)
    .execute()
  return new Map(rows.map((row) => [row.subject, row.asked_at]))
}

/** As `findThingsAsked`, and they wait no more. */
export async function takeThingsAsked(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .deleteFrom("planning")
    .where("subject", "in", ids)
    .returning(["subject", "asked_at"])
    .execute()
  return new Map(rows.map((row) => [row.subject, row.asked_at]))
}

/** When everything was last planned, or asked to be, and with which version of the time zone data. */
export async function findLastPlanning(
  db: Database,
): Promise<{ askedAt: string; tzData: string | null } | undefined> {
  const row = await db
    .selectFrom("planning")
    .select(["asked_at", "tz_data"])
    .where("subject", "=", EVERYTHING)
    .executeTakeFirst()
  return row && { askedAt: row.asked_at, tzData: row.tz_data }
}

/** Takes the next part; `false` when another process has it, or it is asked for from the beginning by now. */
export async function setPlanningReached(
  db: Database,
  planning: Planning,
  reached: string,
): Promise<boolean> {
  const result = await db
    .updateTable("planning")
    .set({ reached, revision: planning.revision + 1 })
    .where(isStill(planning))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** As `setPlanningReached`, of the last part. */
export async function setPlanningDone(db: Database, planning: Planning): Promise<boolean> {
  if (planning.subject !== EVERYTHING) {
    const deleted = await db.deleteFrom("planning").where(isStill(planning)).executeTakeFirst()
    return deleted.numDeletedRows === 1n
  }
  const updated = await db
    .updateTable("planning")
    .set({ is_done: 1, revision: planning.revision + 1 })
    .where(isStill(planning))
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

const isStill =
  ({ subject, askedAt, revision }: Planning) =>
  (eb: ExpressionBuilder<Schema, "planning">) =>
    eb.and([
      eb("subject", "=", subject),
      eb("asked_at", "=", askedAt),
      eb("revision", "=", revision),
      eb("is_done", "=", 0),
    ])
