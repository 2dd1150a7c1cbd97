import type { Kysely } from "kysely"

/** What a channel was to get last is found without reading all that it ever got. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("delivery_channel_id_idx")
    .on("delivery")
    .columns(["channel_id", "created_at", "id"])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("delivery_channel_id_idx").execute()
}
