import type { CreateTableBuilder, Kysely } from "kysely"

/** Digests, the events and predictions read from them, verdicts, and what changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDigests(db)
  await createEvents(db)
  await createPredictions(db)
  await createMentions(db)
  await createHistory(db)
}

async function createDigests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("digest")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("publisher", "text")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("published_on", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("text_hash", "text", (column) => column.notNull().unique())
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("withdrawn_at", "text")
    .execute()
  await db.schema
    .createIndex("digest_published_on_idx")
    .on("digest")
    .columns(["published_on", "id"])
    .execute()
  await db.schema.createIndex("digest_publisher_idx").on("digest").columns(["publisher", "id"]).execute()
}

const withSpan = <T extends string>(table: CreateTableBuilder<T>) =>
  table
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("ends_on", "text", (column) => column.notNull())
    .addColumn("precision", "text", (column) => column.notNull())
    .addColumn("is_start_open", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("is_end_open", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("is_approximate", "integer", (column) => column.notNull().defaultTo(0))

async function createEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("series")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("title", "text", (column) => column.notNull().unique())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute()
  await withSpan(db.schema.createTable("event"))
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("review", "text", (column) => column.notNull())
    .addColumn("series_id", "text", (column) => column.references("series.id"))
    .addColumn("series_on", "text")
    .addColumn("confidence", "real", (column) => column.notNull())
    .addColumn("rules", "text", (column) => column.notNull())
    .addColumn("importance", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addUniqueConstraint("event_once_per_series_day", ["series_id", "series_on"])
    .execute()
  await db.schema.createIndex("event_starts_on_idx").on("event").columns(["starts_on", "id"]).execute()
  await db.schema.createIndex("event_ends_on_idx").on("event").columns(["ends_on", "id"]).execute()
  // Holds all that the timeline asks before it knows which few to show: walked in order of importance, or counted.
  await db.schema
    .createIndex("event_importance_idx")
    .on("event")
    .columns(["importance desc", "starts_on", "id", "ends_on", "review", "topic"])
    .execute()
  await withSpan(db.schema.createTable("event_revision"))
    .addColumn("event_id", "text", (column) => column.notNull().references("event.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("event_revision_pk", ["event_id", "number"])
    .execute()
}

const withWindow = <T extends string>(table: CreateTableBuilder<T>, name: "condition" | "outcome") =>
  table
    .addColumn(`${name}_basis`, "text", (column) => column.notNull())
    .addColumn(`${name}_opens_on`, "text")
    .addColumn(`${name}_due_on`, "text")
    .addColumn(`${name}_offset`, "text")
    .addColumn(`${name}_event_id`, "text", (column) => column.references("event.id"))
    .addColumn(`${name}_words`, "text")

async function createPredictions(db: Kysely<unknown>): Promise<void> {
  await withWindow(withWindow(db.schema.createTable("prediction"), "condition"), "outcome")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("condition", "text")
    .addColumn("consequence", "text", (column) => column.notNull())
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("review", "text", (column) => column.notNull())
    .addColumn("made_on", "text", (column) => column.notNull())
    .addColumn("trigger_event_id", "text", (column) => column.references("event.id"))
    .addColumn("due_on", "text")
    .addColumn("review_on", "text")
    .addColumn("ask_on", "text", (column) => column.notNull())
    .addColumn("resolution", "text", (column) => column.notNull())
    .addColumn("annul_reason", "text")
    .addColumn("condition_met_on", "text")
    .addColumn("resolved_on", "text")
    .addColumn("confidence", "real", (column) => column.notNull())
    .addColumn("rules", "text", (column) => column.notNull())
    .addColumn("importance", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute()
  await db.schema.createIndex("prediction_ask_on_idx").on("prediction").columns(["ask_on", "id"]).execute()
  await db.schema.createIndex("prediction_made_on_idx").on("prediction").columns(["made_on", "id"]).execute()
  await db.schema
    .createIndex("prediction_importance_idx")
    .on("prediction")
    .columns(["importance desc", "made_on", "id", "ask_on", "review", "topic"])
    .execute()
  for (const column of ["trigger_event_id", "condition_event_id", "outcome_event_id"])
    await db.schema.createIndex(`prediction_${column}_idx`).on("prediction").column(column).execute()
}

async function createMentions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("mention")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("digest_id", "text", (column) => column.notNull().references("digest.id"))
    .addColumn("event_id", "text", (column) => column.references("event.id"))
    .addColumn("prediction_id", "text", (column) => column.references("prediction.id"))
    .addColumn("start_offset", "integer", (column) => column.notNull())
    .addColumn("end_offset", "integer", (column) => column.notNull())
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("date_words", "text")
    .execute()
  for (const column of ["digest_id", "event_id", "prediction_id"])
    await db.schema.createIndex(`mention_${column}_idx`).on("mention").column(column).execute()
}

async function createHistory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("verdict")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("prediction_id", "text", (column) => column.notNull().references("prediction.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("became_true_on", "text")
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addColumn("evidence_url", "text")
    .addColumn("evidence_quote", "text")
    .addColumn("note", "text")
    .addColumn("withdraws_id", "text", (column) => column.unique().references("verdict.id"))
    .addUniqueConstraint("verdict_once_per_number", ["prediction_id", "number"])
    .execute()
  await db.schema
    .createTable("change")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("event_id", "text", (column) => column.references("event.id"))
    .addColumn("prediction_id", "text", (column) => column.references("prediction.id"))
    .addColumn("field", "text", (column) => column.notNull())
    .addColumn("from_value", "text")
    .addColumn("to_value", "text")
    .addColumn("why", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .execute()
  for (const column of ["event_id", "prediction_id"])
    await db.schema.createIndex(`change_${column}_idx`).on("change").columns([column, "id"]).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [
    "change",
    "verdict",
    "mention",
    "prediction",
    "event_revision",
    "event",
    "series",
    "digest",
  ])
    await db.schema.dropTable(table).execute()
}
