import type { Database } from "../db/database.ts"
import { listEventsById } from "../db/queries/events.ts"
import { listPredictionsById } from "../db/queries/predictions.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { daysBetween } from "../domain/calendar-day.ts"
import type { Deadline } from "../domain/deadline.ts"
import type { ReminderItem, ReminderMessage, ReminderThing } from "../domain/delivery.ts"
import type { Occurrence, ReminderRule } from "../domain/reminder.ts"
import { eventDeadline, predictionDeadline } from "./deadlines.ts"

/** A thing as messages tell of it, with the revision that they tell of. */
export interface Told {
  thing: ReminderThing
  revision: number
}

/** What messages say of some things on a day; without those that have no day. */
export async function listTold(
  db: Database,
  ids: readonly string[],
  today: CalendarDay,
): Promise<Map<string, Told>> {
  const events = await listEventsById(
    db,
    ids.filter((id) => id.startsWith("evt_")),
  )
  const predictions = await listPredictionsById(
    db,
    ids.filter((id) => id.startsWith("prd_")),
  )
  return new Map([
    ...events.map(
      (one) => [one.id, { thing: toThing(eventDeadline(one, today)), revision: one.revision }] as const,
    ),
    ...predictions.flatMap((one) =>
      predictionDeadline(one, today).map(
        (due) => [one.id, { thing: toThing(due), revision: one.revision }] as const,
      ),
    ),
  ])
}

/** One reminder as it is told on a day. */
export function toItem(occurrence: Occurrence, thing: ReminderThing, today: CalendarDay): ReminderItem {
  const { dueOn, lead, movedFrom, lateSeconds } = occurrence
  return {
    type: typeOf(occurrence, thing, today),
    occurrenceId: occurrence.id,
    thing,
    lead,
    daysLeft: daysBetween(today, dueOn),
    dueOn,
    movedFrom,
    lateSeconds,
  }
}

/** A message that has no id yet: it gets its delivery's. */
export type MessageContent = Omit<ReminderMessage, "id">

/** The message of one reminder. */
export function toMessage(
  rule: Pick<ReminderRule, "id" | "name">,
  item: ReminderItem,
  timestamp: string,
): MessageContent {
  return { ...item, timestamp, ruleId: rule.id, ruleName: rule.name, items: [] }
}

/** The message that gathers what a rule says on a day. */
export function toDigest(
  rule: Pick<ReminderRule, "id" | "name">,
  items: readonly ReminderItem[],
  timestamp: string,
): MessageContent {
  return {
    type: "reminder.digest",
    timestamp,
    occurrenceId: items[0]?.occurrenceId ?? null,
    ruleId: rule.id,
    ruleName: rule.name,
    thing: null,
    lead: null,
    daysLeft: null,
    dueOn: null,
    movedFrom: null,
    lateSeconds: null,
    items,
  }
}

/** One that was put off says how things stand by now. */
function typeOf(
  { anchor, dueOn }: Occurrence,
  { kind }: ReminderThing,
  today: CalendarDay,
): ReminderItem["type"] {
  if (anchor !== "snooze") return `reminder.${anchor}`
  return kind === "prediction" && dueOn < today ? "reminder.overdue" : "reminder.due"
}

const toThing = (due: Deadline): ReminderThing => ({
  kind: due.thing,
  id: due.id,
  title: due.title,
  url: `/?item=${due.id}`,
  when: due.when,
  dueOn: due.dueOn,
  clock: due.clock,
  condition: due.condition,
  consequence: due.consequence,
  publishers: due.publishers,
  standing: due.standing,
})
