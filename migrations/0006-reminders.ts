import type { Kysely } from "kysely"

/** Channels, rules, and what follows from them: occurrences, deliveries, attempts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createChannels(db)
  await createRules(db)
  await createOccurrences(db)
  await createDeliveries(db)
}

async function createChannels(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("channel")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("secret", "text")
    .addColumn("old_secret", "text")
    .addColumn("old_secret_until", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("state_reason", "text")
    .addColumn("failing_since", "text")
    .addColumn("confirmed_at", "text")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("withdrawn_at", "text")
    .execute()
}

async function createRules(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reminder_rule")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("query", "text", (column) => column.notNull())
    .addColumn("view_id", "text")
    .addColumn("leads", "text", (column) => column.notNull())
    .addColumn("at_time", "text", (column) => column.notNull())
    .addColumn("time_zone", "text", (column) => column.notNull())
    .addColumn("channel_ids", "text", (column) => column.notNull())
    .addColumn("fallback_channel_ids", "text", (column) => column.notNull())
    .addColumn("reminds_of_start", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("overdue_every", "text")
    .addColumn("quiet_from", "text")
    .addColumn("quiet_to", "text")
    .addColumn("is_daily_digest", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("withdrawn_at", "text")
    .execute()
}

async function createOccurrences(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("occurrence")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("rule_id", "text", (column) => column.notNull().references("reminder_rule.id"))
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("thing_id", "text", (column) => column.notNull())
    .addColumn("anchor", "text", (column) => column.notNull())
    .addColumn("due_on", "text", (column) => column.notNull())
    .addColumn("lead", "text", (column) => column.notNull())
    .addColumn("fire_at", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("moved_from", "text")
    .addColumn("late_seconds", "integer")
    .addColumn("fired_at", "text")
    .addColumn("acknowledged_at", "text")
    .addColumn("acknowledged_by", "text")
    .addColumn("snoozed_until", "text")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addUniqueConstraint("occurrence_once", ["rule_id", "thing_id", "anchor", "due_on", "lead"])
    .execute()
  await db.schema
    .createIndex("occurrence_fire_at_idx")
    .on("occurrence")
    .columns(["state", "fire_at", "id"])
    .execute()
  await db.schema
    .createIndex("occurrence_thing_id_idx")
    .on("occurrence")
    .columns(["thing_id", "id"])
    .execute()
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("delivery")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("occurrence_id", "text", (column) => column.references("occurrence.id"))
    .addColumn("channel_id", "text", (column) => column.notNull().references("channel.id"))
    .addColumn("replay_number", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("message", "text", (column) => column.notNull())
    .addColumn("thing_revision", "integer")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("next_attempt_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("leased_until", "text")
    .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("attempt_count", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("delivered_at", "text")
    .addUniqueConstraint("delivery_once_per_channel", ["occurrence_id", "channel_id", "replay_number"])
    .execute()
  await db.schema
    .createIndex("delivery_next_attempt_at_idx")
    .on("delivery")
    .columns(["state", "next_attempt_at", "id"])
    .execute()
  await db.schema
    .createIndex("delivery_created_at_idx")
    .on("delivery")
    .columns(["created_at", "id"])
    .execute()
  await db.schema
    .createTable("attempt")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("delivery_id", "text", (column) => column.notNull().references("delivery.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("ended_at", "text")
    .addColumn("result", "text")
    .addColumn("status", "integer")
    .addColumn("detail", "text")
    .addColumn("next_attempt_at", "text")
    .addUniqueConstraint("attempt_number_once", ["delivery_id", "number"])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["attempt", "delivery", "occurrence", "reminder_rule", "channel"])
    await db.schema.dropTable(table).execute()
}
