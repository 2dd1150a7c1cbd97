import { listEventsById } from "../db/queries/events.ts"
import type { ItemAsk } from "../db/queries/item-conditions.ts"
import { listMovedDates } from "../db/queries/moved-dates.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { labelOf } from "../domain/span-label.ts"
import type { MovedDate } from "../domain/timeline.ts"
import type { ServiceContext } from "./context.ts"

/** More of them would say less. */
const MOST = 60

/** The days that events had before they moved, each once an event, the first sixty by importance. */
export async function getMovedDates(
  { db }: Pick<ServiceContext, "db">,
  ask: ItemAsk & { from: CalendarDay; to: CalendarDay },
): Promise<MovedDate[]> {
  const rows = await listMovedDates(db, ask, MOST)
  const ids = [...new Set(rows.map(({ eventId }) => eventId))]
  const events = new Map((await listEventsById(db, ids)).map((event) => [event.id, event]))
  const seen = new Set<string>()
  return rows.flatMap(({ eventId, number, was }) => {
    const event = events.get(eventId)
    const key = `${eventId} ${was.startsOn} ${was.endsOn}`
    if (event === undefined || seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...was,
        id: `${eventId}_${number}`,
        eventId,
        title: event.title,
        topic: event.topic,
        publisher: event.publishers[0] ?? null,
        when: labelOf(was),
        movedTo: labelOf(event.span),
      },
    ]
  })
}
