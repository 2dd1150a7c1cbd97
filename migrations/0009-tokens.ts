import type { Kysely } from "kysely"

/** Private addresses of feeds, and what feeds are sorted by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("feed_token")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("prefix", "text", (column) => column.notNull())
    .addColumn("token_hash", "text", (column) => column.notNull())
    .addColumn("query", "text", (column) => column.notNull())
    .addColumn("view_id", "text", (column) => column.references("view.id"))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("last_used_at", "text")
    .addColumn("revoked_at", "text")
    .execute()
  await db.schema.createIndex("feed_token_prefix_idx").on("feed_token").columns(["prefix", "id"]).execute()
  await db.schema
    .createIndex("change_field_idx")
    .on("change")
    .columns(["field", "recorded_at", "id"])
    .execute()
  for (const table of ["event", "prediction"])
    await db.schema.createIndex(`${table}_created_at_idx`).on(table).columns(["created_at", "id"]).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const index of ["change_field_idx", "event_created_at_idx", "prediction_created_at_idx"])
    await db.schema.dropIndex(index).execute()
  await db.schema.dropTable("feed_token").execute()
}
