import type { Database } from "../../src/db/database.ts"

/** Every row of every table, to be compared with what it is later. */
export async function everyRow(db: Database): Promise<Record<string, string[]>> {
  const tables = (await db.introspection.getTables())
    .map(({ name }) => name)
    .filter((name) => !/^passage_|_fts|^kysely|sqlite_/.test(name))
    .sort()
  const rows: Record<string, string[]> = {}
  for (const table of tables) {
    const all = await db
      .selectFrom(table as "channel")
      .selectAll()
      .execute()
    rows[table] = all.map((row) => JSON.stringify(row)).sort()
  }
  return rows
}
