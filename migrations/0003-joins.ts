import type { Kysely } from "kysely"

/** The columns of this migration's own statements, as they stood when it was written. */
interface Stood {
  event: { series_id: string | null; series_on: string | null; review: string }
  series: { id: string; rule: string; starts_on: string; created_at: string; exceptions: string }
  series_revision: {
    series_id: string
    number: number
    rule: string
    starts_on: string
    exceptions: string
    reason: string
    recorded_at: string
    recorded_by: string
  }
}

/**
 * Merging and splitting, verdicts that correct earlier ones, events counted from other events, and series whose rule
 * changes: whatever happens is kept, so that it can be replayed and taken back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("regrouping")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("kept_id", "text", (column) => column.notNull())
    .addColumn("other_id", "text", (column) => column.notNull())
    .addColumn("kept_revision", "integer", (column) => column.notNull())
    .addColumn("other_revision", "integer", (column) => column.notNull())
    .addColumn("moved", "text", (column) => column.notNull())
    .addColumn("why", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addColumn("undoes_id", "text", (column) => column.unique().references("regrouping.id"))
    .execute()
  for (const column of ["kept_id", "other_id"])
    await db.schema.createIndex(`regrouping_${column}_idx`).on("regrouping").columns([column, "id"]).execute()
  for (const table of ["event", "prediction"]) {
    await db.schema
      .alterTable(table)
      .addColumn("merged_into_id", "text", (column) => column.references(`${table}.id`))
      .execute()
    await db.schema.createIndex(`${table}_merged_into_id_idx`).on(table).column("merged_into_id").execute()
  }
  await db.schema
    .alterTable("event")
    .addColumn("anchor_event_id", "text", (column) => column.references("event.id"))
    .execute()
  await db.schema.alterTable("event").addColumn("anchor_offset", "text").execute()
  await db.schema.createIndex("event_anchor_event_id_idx").on("event").column("anchor_event_id").execute()
  await db.schema
    .alterTable("event_revision")
    .addColumn("digest_id", "text", (column) => column.references("digest.id"))
    .execute()
  await db.schema.alterTable("change").addColumn("revision", "integer").execute()
  for (const column of ["corrects_id", "copy_of_id"])
    await db.schema
      .alterTable("verdict")
      .addColumn(column, "text", (definition) => definition.references("verdict.id"))
      .execute()
  await addSeriesHistory(db as Kysely<Stood>)
}

async function addSeriesHistory(db: Kysely<Stood>): Promise<void> {
  await db.schema
    .alterTable("series")
    .addColumn("exceptions", "text", (column) => column.notNull().defaultTo("[]"))
    .execute()
  await db.schema
    .alterTable("series")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .execute()
  await db.schema
    .createTable("series_revision")
    .addColumn("series_id", "text", (column) => column.notNull().references("series.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("exceptions", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("series_revision_pk", ["series_id", "number"])
    .execute()
  for (const series of await db
    .selectFrom("series")
    .select(["id", "rule", "starts_on", "created_at"])
    .execute()) {
    // An occurrence that somebody withdrew stays away: that is what an exception says.
    const gone = await db
      .selectFrom("event")
      .select("series_on")
      .where("series_id", "=", series.id)
      .where("review", "=", "withdrawn")
      .where("series_on", "is not", null)
      .orderBy("series_on")
      .execute()
    const exceptions = `[${gone.map((event) => `"${event.series_on}"`).join(",")}]`
    await db.updateTable("series").set({ exceptions }).where("id", "=", series.id).execute()
    await db
      .insertInto("series_revision")
      .values({
        series_id: series.id,
        number: 1,
        rule: series.rule,
        starts_on: series.starts_on,
        exceptions,
        reason: "added",
        recorded_at: series.created_at,
        recorded_by: "series",
      })
      .execute()
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("series_revision").execute()
  for (const column of ["exceptions", "revision"])
    await db.schema.alterTable("series").dropColumn(column).execute()
  await db.schema.dropTable("regrouping").execute()
  for (const index of [
    "event_anchor_event_id_idx",
    "event_merged_into_id_idx",
    "prediction_merged_into_id_idx",
  ])
    await db.schema.dropIndex(index).execute()
  for (const [table, column] of [
    ["verdict", "copy_of_id"],
    ["change", "revision"],
    ["verdict", "corrects_id"],
    ["event_revision", "digest_id"],
    ["event", "anchor_offset"],
    ["event", "anchor_event_id"],
    ["event", "merged_into_id"],
    ["prediction", "merged_into_id"],
  ] as const)
    await db.schema.alterTable(table).dropColumn(column).execute()
}
