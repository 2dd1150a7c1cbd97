import type { Kysely } from "kysely"

/** What the server keeps secret for itself, and the stream of messages that readers follow. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("server_secret")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("public_part", "text", (column) => column.notNull())
    .addColumn("secret", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute()
  await db.schema
    .createTable("stream_state")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("last_position", "integer", (column) => column.notNull())
    .execute()
  await db.schema
    .createTable("stream_entry")
    .addColumn("position", "integer", (column) => column.primaryKey())
    .addColumn("delivery_id", "text", (column) => column.notNull())
    .addColumn("channel_id", "text", (column) => column.notNull().references("channel.id"))
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addUniqueConstraint("stream_entry_once_per_delivery", ["delivery_id"])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["stream_entry", "stream_state", "server_secret"])
    await db.schema.dropTable(table).execute()
}
