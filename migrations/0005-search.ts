import type { Kysely } from "kysely"

/**
 * What full text search reads, saved views, and stretches of digests offered as evidence. The index itself differs
 * between databases: `src/db/full-text.ts` makes it after the migrations.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPassages(db)
  await createViews(db)
  await createOffers(db)
}

async function createPassages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("passage")
    .addColumn("number", "bigint", (column) => column.primaryKey())
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("thing_id", "text", (column) => column.notNull())
    .addColumn("start_offset", "integer", (column) => column.notNull())
    .addColumn("end_offset", "integer", (column) => column.notNull())
    .addColumn("tokens", "text", (column) => column.notNull())
    .addUniqueConstraint("passage_once_per_place", ["thing_id", "start_offset"])
    .execute()
}

async function createViews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("view")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("query", "text", (column) => column.notNull())
    .addColumn("page", "text", (column) => column.notNull())
    .addColumn("grouping", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("withdrawn_at", "text")
    .execute()
  await db.schema
    .createIndex("view_slug_idx")
    .on("view")
    .column("slug")
    .unique()
    .where("withdrawn_at" as never, "is", null)
    .execute()
}

async function createOffers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("offer")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("digest_id", "text", (column) => column.notNull().references("digest.id"))
    .addColumn("event_id", "text", (column) => column.references("event.id"))
    .addColumn("prediction_id", "text", (column) => column.references("prediction.id"))
    .addColumn("start_offset", "integer", (column) => column.notNull())
    .addColumn("end_offset", "integer", (column) => column.notNull())
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("score", "real", (column) => column.notNull())
    .addColumn("parts", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("decided_at", "text")
    .addColumn("decided_by", "text")
    .addUniqueConstraint("offer_once_per_event", ["event_id", "digest_id", "start_offset"])
    .addUniqueConstraint("offer_once_per_prediction", ["prediction_id", "digest_id", "start_offset"])
    .execute()
  for (const column of ["digest_id", "event_id", "prediction_id"])
    await db.schema.createIndex(`offer_${column}_idx`).on("offer").column(column).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["offer", "view", "passage"]) await db.schema.dropTable(table).execute()
}
