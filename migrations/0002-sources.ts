import { type Kysely, sql } from "kysely"

/** Addresses that are read again and again, and what each of their items became. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("source")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("publisher", "text")
    .addColumn("interval_minutes", "integer", (column) => column.notNull())
    .addColumn("fetches_pages", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("next_poll_at", "text")
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("last_polled_at", "text")
    .addColumn("last_result", "text")
    .addColumn("last_reason", "text")
    .addColumn("failures", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("leased_until", "text")
    .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("withdrawn_at", "text")
    .execute()
  await db.schema
    .createIndex("source_next_poll_at_idx")
    .on("source")
    .columns(["next_poll_at", "id"])
    .where(sql.ref("next_poll_at"), "is not", null)
    .execute()
  await db.schema
    .createIndex("source_url_idx")
    .unique()
    .on("source")
    .column("url")
    .where(sql.ref("withdrawn_at"), "is", null)
    .execute()
  await db.schema
    .createTable("source_item")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("source_id", "text", (column) => column.notNull().references("source.id"))
    .addColumn("guid", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("title", "text")
    .addColumn("publisher", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("digest_id", "text", (column) => column.references("digest.id"))
    .addColumn("text", "text")
    .addColumn("seen_at", "text", (column) => column.notNull())
    .addUniqueConstraint("source_item_once_per_guid", ["source_id", "guid"])
    .execute()
  await db.schema
    .createIndex("source_item_source_id_idx")
    .on("source_item")
    .columns(["source_id", "id"])
    .execute()
  await db.schema.createIndex("source_item_digest_id_idx").on("source_item").column("digest_id").execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("source_item").execute()
  await db.schema.dropTable("source").execute()
}
