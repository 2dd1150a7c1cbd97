import { type Kysely, sql } from "kysely"

/** Who proposed a thing and who gave it its title, and the second pass that a language model makes over a digest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of [
    ["event", "proposed_by"],
    ["event", "title_by"],
    ["prediction", "proposed_by"],
  ] as const)
    await db.schema
      .alterTable(table)
      .addColumn(column, "text", (definition) => definition.notNull().defaultTo("reader"))
      .execute()
  await sql`update event set proposed_by = 'person', title_by = 'person' where rules in ('[]', '["series"]')`.execute(
    db,
  )
  await sql`update event set title_by = 'person' where id in (select event_id from change where field = 'title')`.execute(
    db,
  )
  await sql`update prediction set proposed_by = 'person' where rules = '[]'`.execute(db)
  await db.schema
    .createTable("model_pass")
    .addColumn("digest_id", "text", (column) =>
      column.primaryKey().references("digest.id").onDelete("cascade"),
    )
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("next_try_at", "text")
    .addColumn("failures", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("reason", "text")
    .addColumn("model", "text")
    .addColumn("event_count", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("prediction_count", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("title_count", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("leased_until", "text")
    .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex("model_pass_next_try_at_idx")
    .on("model_pass")
    .columns(["next_try_at", "digest_id"])
    .where("next_try_at", "is not", null)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("model_pass").execute()
  await db.schema.alterTable("prediction").dropColumn("proposed_by").execute()
  await db.schema.alterTable("event").dropColumn("title_by").execute()
  await db.schema.alterTable("event").dropColumn("proposed_by").execute()
}
