import { type Migration, Migrator, sql } from "kysely"
import { migrations as ledgerMigrations } from "../../migrations/index.ts"
import type { Database } from "./database.ts"
import { prepareFullText } from "./full-text.ts"

/** The migration that brings what full text search reads. */
const FULL_TEXT = "0005-search"

/** The database was written by a later version of this program. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError"
}

/**
 * Brings the tables up to date: all pending migrations, or none when one of them fails; then the full text index.
 * @throws NewerDatabaseError when the database knows a migration that this program does not.
 */
export async function migrate(
  db: Database,
  migrations: Record<string, Migration> = ledgerMigrations,
): Promise<void> {
  const unknown = (await listExecuted(db)).find((name) => !(name in migrations))
  if (unknown !== undefined)
    throw new NewerDatabaseError(
      `The database is newer than this program: it has the migration ${unknown}, which this version does not know. Start the version that made it.`,
    )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
  if (FULL_TEXT in migrations) await prepareFullText(db)
}

/** Names of the migrations that the database has; empty before the first. */
async function listExecuted(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === "kysely_migration")) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map((row) => row.name)
}
