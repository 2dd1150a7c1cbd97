import type { CalendarDay } from "./calendar-day.ts"
import type { Occurrence } from "./reminder.ts"
import { nextOverdue, overdueInstant, type Timing } from "./reminder-plan.ts"

const HOUR = 3_600_000
/** Further apart than a change of zone or of the local time moves a repetition. */
const FAR = 36 * HOUR
/** Nobody is asked twice on a day. */
const REST = 12 * HOUR

/**
 * The next time that an overdue verdict is asked for: what is planned, also when its time has come, or else the first
 * after `since` and after what was said. `existing` is all that the rule had of the thing. The number tells repetitions
 * of a day apart; where the rule repeats at another pace than it did, numbers that were used then are not used again.
 */
export function nextRepetition(
  timing: Timing,
  every: string,
  dueOn: CalendarDay,
  existing: readonly Occurrence[],
  since: Date,
): { lead: string; at: Date } | undefined {
  const before = existing.filter((one) => one.anchor === "overdue" && one.dueOn === dueOn)
  const isOfPace = ({ lead, fireAt }: Occurrence): boolean => {
    const at = overdueInstant(timing, dueOn, every, Number(lead))
    return at !== undefined && Math.abs(at.getTime() - Date.parse(fireAt)) < FAR
  }
  const planned = before.find(({ state }) => state === "planned")
  if (planned !== undefined && isOfPace(planned)) {
    const at = overdueInstant(timing, dueOn, every, Number(planned.lead))
    return at && { lead: planned.lead, at }
  }
  if (planned !== undefined && planned.fireAt <= since.toISOString())
    return { lead: planned.lead, at: new Date(planned.fireAt) }
  const done = before.filter(({ state }) => state === "fired" || state === "skipped")
  const least = Math.max(0, ...done.filter(isOfPace).map(({ lead }) => Number(lead))) + 1
  // Where planning is late, also what fell due in between is past once something was said.
  const said = existing.flatMap((one) => (one.dueOn === dueOn && one.firedAt !== null ? [one.firedAt] : []))
  const after = Math.max(
    since.getTime(),
    ...said.map((at) => Date.parse(at)),
    ...done.map(({ fireAt }) => Date.parse(fireAt) + REST),
  )
  const next = nextOverdue(timing, dueOn, every, least, new Date(after))
  if (next === undefined) return undefined
  const { at, number } = next
  if (planned !== undefined && planned.fireAt === at.toISOString()) return { lead: planned.lead, at }
  const isUsed = done.some(({ lead }) => Number(lead) === number)
  const fresh = Math.max(0, ...before.map(({ lead }) => Number(lead))) + 1
  return { lead: String(isUsed ? fresh : number), at }
}
