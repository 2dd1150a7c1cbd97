import { sql } from "kysely"
import type { Database } from "./database.ts"

/** Does something inside a transaction so that, when it throws, only its own writes are taken back. Not to be nested. */
export async function attempt(trx: Database, work: () => Promise<void>): Promise<void> {
  await sql`savepoint attempt`.execute(trx)
  try {
    await work()
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(trx)
    throw error
  } finally {
    await sql`release savepoint attempt`.execute(trx)
  }
}
