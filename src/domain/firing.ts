import type { CalendarDay } from "./calendar-day.ts"
import type { Occurrence, ReminderRule } from "./reminder.ts"
import { endOfDay } from "./reminder-plan.ts"

/** What is said of one thing under one rule when some of its reminders are due at once. */
export interface Firing {
  /** The one that is said; `missed` where the deadline passed before anything could be. */
  say: Occurrence | { missed: CalendarDay; fireAt: string } | null
  /** Those that it stands for. */
  collapsed: Occurrence[]
}

/** A message that is later than this says so. */
const LATE_SECONDS = 300

/**
 * At most one message for all that is due, however long nothing could be sent: that the day moved, or else the reminder
 * nearest to the deadline; after the deadline one notice that it was missed, which is given once.
 */
export function chooseFiring(
  rule: Pick<ReminderRule, "timeZone">,
  deadlineOn: CalendarDay,
  due: readonly Occurrence[],
  wasMissed: boolean,
  now: Date,
): Firing {
  const byTime = [...due].sort((a, b) => compare(a.fireAt, b.fireAt) || compare(a.id, b.id))
  const isOver = now >= endOfDay(deadlineOn, rule.timeZone)
  const leads = byTime.filter(({ anchor }) => anchor === "due" || anchor === "start")
  const last = leads.at(-1)
  if (isOver && last !== undefined && !wasMissed)
    return { say: { missed: deadlineOn, fireAt: last.fireAt }, collapsed: byTime }
  const able = isOver ? byTime.filter((one) => !leads.includes(one)) : byTime
  const say = able.find(({ anchor }) => anchor === "moved") ?? able.at(-1) ?? null
  return { say, collapsed: byTime.filter((one) => one !== say) }
}

/** How late something is that was to be said at an instant; null where nobody would call it late. */
export function lateSeconds(fireAt: string, now: Date): number | null {
  const seconds = Math.floor((now.getTime() - Date.parse(fireAt)) / 1000)
  return seconds > LATE_SECONDS ? seconds : null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
