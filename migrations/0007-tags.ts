import type { Kysely } from "kysely"

/** Tags on events and predictions, and what was done to many things at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("thing_tag")
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("thing_id", "text", (column) => column.notNull())
    .addColumn("tag", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("thing_tag_once", ["thing_id", "tag"])
    .execute()
  await db.schema.createIndex("thing_tag_tag_idx").on("thing_tag").columns(["tag", "thing_id"]).execute()

  await db.schema
    .createTable("bulk")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("ask", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    // Taking the same one back twice breaks the uniqueness: of two at once, one wins.
    .addColumn("undoes_id", "text", (column) => column.unique().references("bulk.id"))
    .execute()

  await db.schema
    .createTable("bulk_item")
    .addColumn("bulk_id", "text", (column) => column.notNull().references("bulk.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("thing_id", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("before", "text")
    .addColumn("revision", "integer")
    .addPrimaryKeyConstraint("bulk_item_once", ["bulk_id", "number"])
    .execute()
  await db.schema.createIndex("bulk_item_thing_id_idx").on("bulk_item").column("thing_id").execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("bulk_item").execute()
  await db.schema.dropTable("bulk").execute()
  await db.schema.dropTable("thing_tag").execute()
}
