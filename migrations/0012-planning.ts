import type { Kysely } from "kysely"

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("planning")
    .addColumn("subject", "text", (column) => column.primaryKey())
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("reached", "text")
    .addColumn("is_done", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("tz_data", "text")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("planning").execute()
}
