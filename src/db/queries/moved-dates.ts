import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import type { Database } from "../database.ts"
import { canHold, eventConditions, type ItemAsk } from "./item-conditions.ts"
import { toSpan } from "./span-columns.ts"

/** Days that an event once had. */
export interface MovedDateRow {
  eventId: string
  number: number
  was: DateSpan
}

/**
 * The days that events had before they moved, from one day to another, the most important events first. A date that
 * only became more or less exact (one holds the other) has not moved.
 */
export async function listMovedDates(
  db: Database,
  ask: ItemAsk & { from: CalendarDay; to: CalendarDay },
  most: number,
): Promise<MovedDateRow[]> {
  if (!canHold("event", ask.filter)) return []
  const { filter, today, from, to } = ask
  const rows = await db
    .selectFrom("event")
    .innerJoin("event_revision as was", "was.event_id", "event.id")
    .selectAll("was")
    .where((eb) => eb.and(eventConditions(db, eb, { filter, today })))
    .where("was.starts_on", "<=", to)
    .where("was.ends_on", ">=", from)
    .where((eb) =>
      eb.not(
        eb.or([
          eb.and([
            eb("was.starts_on", "<=", eb.ref("event.starts_on")),
            eb("was.ends_on", ">=", eb.ref("event.ends_on")),
          ]),
          eb.and([
            eb("was.starts_on", ">=", eb.ref("event.starts_on")),
            eb("was.ends_on", "<=", eb.ref("event.ends_on")),
          ]),
        ]),
      ),
    )
    .orderBy("event.importance", "desc")
    .orderBy("event.id")
    .orderBy("was.number")
    .limit(most)
    .execute()
  return rows.map((row) => ({ eventId: row.event_id, number: row.number, was: toSpan(row) }))
}
