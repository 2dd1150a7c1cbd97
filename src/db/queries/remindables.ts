import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { ItemFilter } from "../../domain/item-filter.ts"
import type { Query } from "../../domain/query.ts"
import type { Thing } from "../../domain/thing.ts"
import type { Database } from "../database.ts"
import { canHold, eventConditions, predictionConditions } from "./item-conditions.ts"
import { isUnsettled } from "./standing-conditions.ts"

/** Which of some things, all of one kind, were accepted and answer a query on a day. */
export async function listMatching(
  db: Database,
  thing: Thing,
  ids: readonly string[],
  query: Query,
  today: CalendarDay,
): Promise<Set<string>> {
  const filter: ItemFilter = { query, review: "accepted" }
  if (ids.length === 0 || !canHold(thing, filter)) return new Set()
  const ask = { filter, today }
  const rows =
    thing === "event"
      ? await db
          .selectFrom("event")
          .select("id")
          .where("id", "in", ids)
          .where((eb) => eb.and(eventConditions(db, eb, ask)))
          .execute()
      : await db
          .selectFrom("prediction")
          .select("id")
          .where("id", "in", ids)
          .where((eb) => eb.and(predictionConditions(db, eb, ask)))
          .execute()
  return new Set(rows.map((row) => row.id))
}

/**
 * The things after `after`, in the order of their ids, that somebody may have to be reminded of: accepted events that
 * are not over on `today`, and accepted predictions without a verdict.
 */
export async function listOpenThings(
  db: Database,
  thing: Thing,
  after: string,
  today: CalendarDay,
  limit: number,
): Promise<string[]> {
  const rows =
    thing === "event"
      ? await db
          .selectFrom("event")
          .select("id")
          .where("review", "=", "accepted")
          .where("ends_on", ">=", today)
          .where("status", "not in", ["happened", "cancelled"])
          .where("id", ">", after)
          .orderBy("id")
          .limit(limit)
          .execute()
      : await db
          .selectFrom("prediction")
          .select("id")
          .where("review", "=", "accepted")
          .where(isUnsettled)
          .where("id", ">", after)
          .orderBy("id")
          .limit(limit)
          .execute()
  return rows.map((row) => row.id)
}
