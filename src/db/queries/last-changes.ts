import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"

/** When one of these fields last changed, for each of some things (500 at most) of which one ever did. */
export async function listLastChanges(
  db: Database,
  thing: Thing,
  ids: readonly string[],
  fields: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const column = thing === "event" ? ("event_id" as const) : ("prediction_id" as const)
  const rows = await db
    .selectFrom("change")
    .select((eb) => [`${column} as thing_id`, eb.fn.max("recorded_at").as("at")])
    .where(column, "in", ids)
    .where("field", "in", fields)
    .groupBy(column)
    .execute()
  return new Map(rows.flatMap(({ thing_id: id, at }) => (id === null ? [] : [[id, at] as const])))
}
