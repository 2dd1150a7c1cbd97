import type { Kysely } from "kysely"

/** What people hold to be likely, kept apart from the claims themselves. Rows are only ever added. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("forecast")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("prediction_id", "text", (column) => column.notNull().references("prediction.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("probability", "real", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("recorded_on", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addColumn("withdraws_id", "text", (column) => column.unique().references("forecast.id"))
    .addUniqueConstraint("forecast_once_per_number", ["prediction_id", "number"])
    .execute()
  await db.schema
    .createIndex("forecast_recorded_by_idx")
    .on("forecast")
    .columns(["recorded_by", "prediction_id"])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("forecast").execute()
}
