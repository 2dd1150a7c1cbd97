import type { Kysely } from "kysely"

/** When mail addresses were asked whether they agree to get mails. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("confirmation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("channel_id", "text", (column) =>
      column.notNull().references("channel.id").onDelete("cascade"),
    )
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("ended_at", "text")
    .addUniqueConstraint("confirmation_once_per_number", ["address", "number"])
    .execute()
  await db.schema.createIndex("confirmation_channel_idx").on("confirmation").column("channel_id").execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("confirmation").execute()
}
