import type { Thing } from "../../domain/item-filter.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { ValueCount } from "./summary.ts"

/** The tags of each of the things, in order; things without tags are left out. */
export async function listTags(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>()
  if (ids.length === 0) return tags
  const rows = await db
    .selectFrom("thing_tag")
    .select(["thing_id", "tag"])
    .where("thing_id", "in", ids)
    .execute()
  for (const { thing_id, tag } of rows) tags.set(thing_id, [...(tags.get(thing_id) ?? []), tag])
  for (const own of tags.values()) own.sort()
  return tags
}

/** Gives a thing these tags, and no others. */
export async function setTags(
  db: Database,
  thing: Thing,
  id: string,
  tags: readonly string[],
): Promise<void> {
  await db.deleteFrom("thing_tag").where("thing_id", "=", id).execute()
  if (tags.length === 0) return
  await db
    .insertInto("thing_tag")
    .values(tags.map((tag) => ({ thing, thing_id: id, tag })))
    .execute()
}

/** How many things that are not withdrawn have each tag. */
export async function countByTag(db: Database): Promise<ValueCount[]> {
  const rows = await db
    .selectFrom("thing_tag")
    .leftJoin("event", "event.id", "thing_tag.thing_id")
    .leftJoin("prediction", "prediction.id", "thing_tag.thing_id")
    .select(["thing_tag.tag", countRows().as("count")])
    .where((eb) => eb.or([eb("event.review", "!=", "withdrawn"), eb("prediction.review", "!=", "withdrawn")]))
    .groupBy("thing_tag.tag")
    .execute()
  return rows.map(({ tag, count }) => ({ value: tag, count }))
}
