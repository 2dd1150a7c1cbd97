import { type SqlBool, sql } from "kysely"
import type { Database } from "./database.ts"
import { isPostgres } from "./expressions.ts"

/*
 * Two transactions that do not see each other may both leave the same reminder unplanned: one changes a thing and does
 * not see the rule that the other one makes. So whoever changes things says so before it reads the rules, and whoever
 * plans what a rule reminds of begins when those are done that may not have seen it. SQLite has one writer at a time.
 */

/** Any number will do, as long as nobody else takes it. */
const PLANNING_LOCK = 7_251_605

/** To be called in the transaction that changes things, before it reads the rules. */
export async function announceChange(db: Database): Promise<void> {
  if (isPostgres(db)) await sql`select pg_advisory_xact_lock_shared(${sql.lit(PLANNING_LOCK)})`.execute(db)
}

/**
 * Waits, in a transaction of its own, until all changes of things that were announced are made; where it is not to
 * wait, says whether there are none.
 */
export async function awaitChanges(db: Database, mayWait: boolean): Promise<boolean> {
  if (!isPostgres(db)) return true
  if (mayWait) {
    await sql`select pg_advisory_xact_lock(${sql.lit(PLANNING_LOCK)})`.execute(db)
    return true
  }
  const { rows } = await sql<{
    is_free: SqlBool
  }>`select pg_try_advisory_xact_lock(${sql.lit(PLANNING_LOCK)}) as is_free`.execute(db)
  return rows[0]?.is_free === true
}
