import type { Database } from "../../src/db/database.ts"
import type { ReminderMessage } from "../../src/domain/delivery.ts"
import { newId } from "../../src/domain/ids.ts"
import type { Occurrence } from "../../src/domain/reminder.ts"
import { askPlanningOfAll } from "../../src/services/ask-planning.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { planAsked } from "../../src/services/plan-asked.ts"
import { createRule, type RuleEntry, type RuleListed } from "../../src/services/reminder-rules.ts"
import { type FakeClock, fakeClock } from "./clock.ts"

/** A ledger whose reminders are fired when the test says what time it is. */
export function reminding(db: () => Database, start: string, timeZone = "Pacific/Chatham") {
  let clock: FakeClock = fakeClock(start)
  const context = () => ({ db: db(), clock, timeZone })
  const channel = async (name = "the log"): Promise<string> => {
    const id = newId("chn", clock())
    const at = clock().toISOString()
    await db()
      .insertInto("channel")
      .values({ id, kind: "log", name, address: "{}", state: "active", created_at: at, updated_at: at })
      .execute()
    return id
  }
  return {
    context,
    channel,
    /** Starts anew at an instant. */
    begin: () => {
      clock = fakeClock(start)
    },
    rule: async (some: RuleEntry = {}): Promise<RuleListed> =>
      createRule(context(), { channelIds: [await channel()], ...some }),
    /** Sets the clock, fires what is due, and gives what was laid ready to be sent then. */
    at: async (instant: string): Promise<ReminderMessage[]> => {
      clock.set(instant)
      const before = new Set((await messages(db())).map(({ id }) => id))
      while ((await fireDueOccurrences(context(), 50)) > 0);
      return (await messages(db())).filter(({ id }) => !before.has(id))
    },
    set: (instant: string) => clock.set(instant),
    /** Lets everything arrive that waits to be sent. */
    deliver: () => deliverAll(db()),
  }
}

/** Lets everything arrive that waits to be sent. */
export async function deliverAll(db: Database): Promise<void> {
  await db.updateTable("delivery").set({ state: "delivered" }).where("state", "=", "pending").execute()
}

/** Plans everything anew, as at the start of the server. */
export async function planAll(context: { db: Database; clock: () => Date }): Promise<void> {
  await askPlanningOfAll(context, "2025b", false)
  await planAsked(context, new AbortController().signal)
}

/** All messages that there are, oldest first. */
export async function messages(db: Database): Promise<ReminderMessage[]> {
  const rows = await db.selectFrom("delivery").select("message").orderBy("created_at").orderBy("id").execute()
  return rows.map((row) => JSON.parse(row.message) as ReminderMessage)
}

/** All reminders as `anchor lead dueOn: state (reason)`, in the order of their instants. */
export async function told(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("occurrence").selectAll().orderBy("fire_at").orderBy("lead").execute()
  return rows.map(
    (row) =>
      `${row.anchor} ${row.lead} ${row.due_on}: ${row.state}${row.reason === null ? "" : ` (${row.reason})`}`,
  )
}

/** What a message says in a line. */
export const line = (message: ReminderMessage): string =>
  [
    message.type,
    message.lead,
    message.dueOn,
    ...(message.movedFrom === null ? [] : [`from ${message.movedFrom}`]),
    ...(message.lateSeconds === null ? [] : [`${message.lateSeconds} s late`]),
  ].join(" ")

/** The one that fulfils something. @throws Error where there is none. */
export async function occurrenceOf(db: Database, some: Partial<Occurrence>): Promise<string> {
  const rows = await db.selectFrom("occurrence").selectAll().execute()
  const found = rows.find(
    (row) =>
      (some.anchor === undefined || row.anchor === some.anchor) &&
      (some.lead === undefined || row.lead === some.lead) &&
      (some.dueOn === undefined || row.due_on === some.dueOn),
  )
  if (found === undefined) throw new Error(`there is no reminder like ${JSON.stringify(some)}`)
  return found.id
}
