import { setTimeout } from "node:timers/promises"
import { addDays, type CalendarDay } from "../../src/domain/calendar-day.ts"
import { dayIn, systemClock } from "../../src/domain/clock.ts"
import { createEvent } from "../../src/services/events.ts"
import { createRule } from "../../src/services/reminder-rules.ts"
import { planAll } from "../support/reminding.ts"
import type { StartingServer } from "./server-process.ts"
import type { Stage } from "./stage.ts"

const LEAD_DAYS = 400

/** Adds events with a reminder each that became due since: it is said, and every move of them after it. */
export async function addToldEvents(
  { db, channel }: Stage,
  count: number,
): Promise<Map<string, CalendarDay>> {
  const now = systemClock()
  const context = { db, clock: () => new Date(now.getTime() - 2 * 86_400_000), timeZone: "UTC" }
  const dueOn = addDays(dayIn(now, "UTC"), LEAD_DAYS - 1)
  const events = []
  for (let n = 0; n < count; n++)
    events.push(
      await createEvent(context, {
        title: "The lighthouse is lit",
        date: dueOn,
        kind: "other",
        topic: "other",
        status: "scheduled",
      }),
    )
  await createRule(context, {
    leads: [`P${LEAD_DAYS}D`],
    atTime: "00:00",
    overdueEvery: null,
    channelIds: [channel.id],
  })
  return new Map(events.map(({ id }) => [id, dueOn]))
}

/** Waits until people heard of each of them: nobody is told that what they never heard of has moved. */
export async function untilTold(
  { receiver }: Stage,
  ids: readonly string[],
  by: Pick<StartingServer, "requireRunning">,
): Promise<void> {
  const until = performance.now() + 60_000
  for (;;) {
    const heard = new Set([...receiver.arrived.values()].map(({ message }) => message.thing?.id))
    if (ids.every((id) => heard.has(id))) return
    by.requireRunning()
    if (performance.now() > until) throw new Error("the first reminders did not arrive within a minute")
    await setTimeout(50)
  }
}

/** Events whose day is another one than people heard last, in words. */
export async function listUntold({ db, receiver }: Stage, ids: Iterable<string>): Promise<string[]> {
  const said = [...receiver.arrived.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const untold: string[] = []
  for (const id of ids) {
    const heard = said.findLast(({ message }) => message.thing?.id === id)?.message.dueOn
    const { ends_on } = await db
      .selectFrom("event")
      .select("ends_on")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
    if (heard !== ends_on) untold.push(`${id} is on ${ends_on}, heard was ${heard ?? "nothing"}`)
  }
  return untold
}

/** How many reminders planning everything once more would change: none, where every change was planned with itself. */
export async function countUnplanned({ db }: Stage): Promise<number> {
  const all = async () => {
    const rows = await db.selectFrom("occurrence").select(["id", "state", "reason", "fire_at"]).execute()
    return new Set(rows.map((row) => JSON.stringify(row)))
  }
  const before = await all()
  await planAll({ db, clock: systemClock })
  return [...(await all())].filter((row) => !before.has(row)).length
}
