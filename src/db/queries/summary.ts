import type { Database } from "../database.ts"
import { countDistinct, countRows } from "../expressions.ts"

export interface ValueCount {
  value: string
  count: number
}

/** Whether the ledger holds anything at all, withdrawn things included. */
export async function hasRows(db: Database): Promise<boolean> {
  for (const table of ["digest", "event", "prediction", "series"] as const)
    if (await db.selectFrom(table).select("id").limit(1).executeTakeFirst()) return true
  return false
}

/** How many events or predictions are not withdrawn, by review, topic and kind (or type). */
export async function countThings(
  db: Database,
): Promise<{ thing: "event" | "prediction"; review: string; topic: string; kind: string; count: number }[]> {
  const events = await db
    .selectFrom("event")
    .select(["review", "topic", "kind", countRows().as("count")])
    .where("review", "!=", "withdrawn")
    .groupBy(["review", "topic", "kind"])
    .execute()
  const predictions = await db
    .selectFrom("prediction")
    .select(["review", "topic", "type as kind", countRows().as("count")])
    .where("review", "!=", "withdrawn")
    .groupBy(["review", "topic", "type"])
    .execute()
  return [
    ...events.map((row) => ({ ...row, thing: "event" as const })),
    ...predictions.map((row) => ({ ...row, thing: "prediction" as const })),
  ]
}

/** How many things that are not withdrawn each publisher's digests mention. */
export async function countByPublisher(db: Database): Promise<ValueCount[]> {
  const rows = await db
    .selectFrom("mention")
    .innerJoin("digest", "digest.id", "mention.digest_id")
    .leftJoin("event", "event.id", "mention.event_id")
    .leftJoin("prediction", "prediction.id", "mention.prediction_id")
    .select((eb) => [
      "digest.publisher",
      countDistinct(eb.ref("event.id")).as("events"),
      countDistinct(eb.ref("prediction.id")).as("predictions"),
    ])
    .where("digest.withdrawn_at", "is", null)
    .where("digest.publisher", "is not", null)
    .where((eb) => eb.or([eb("event.review", "!=", "withdrawn"), eb("prediction.review", "!=", "withdrawn")]))
    .groupBy("digest.publisher")
    .execute()
  return rows.flatMap((row) =>
    row.publisher === null ? [] : [{ value: row.publisher, count: row.events + row.predictions }],
  )
}
