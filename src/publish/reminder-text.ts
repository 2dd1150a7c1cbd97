import type { ReminderItem, ReminderMessage, ReminderThing } from "../domain/delivery.ts"
import { dayLabel } from "../domain/span-label.ts"
import { relativeWords } from "./relative-words.ts"

/** One reminder, or a message that is one. */
export type Said = Pick<ReminderItem, "dueOn" | "daysLeft" | "movedFrom" | "lateSeconds"> & {
  type: ReminderMessage["type"]
  thing: ReminderThing
}

/** What happens on the day, in the present, before "in 7 days". */
const COMES: Readonly<Record<ReminderThing["clock"], string>> = {
  event: "",
  condition: "Condition due",
  outcome: "Due",
  review: "Look again",
}

/** One line that says what comes when: "Due in 7 days: …", "Needs a verdict: …", "Tomorrow: …". */
export const headlineOf = (said: Said): string => `${capital(whatOf(said))}: ${said.thing.title}`

function whatOf({ type, thing, dueOn, daysLeft }: Said): string {
  if (type === "reminder.overdue") return "needs a verdict"
  if (type === "reminder.moved") return `moved to ${dayLabel(dueOn)}`
  if (type === "reminder.missed") return `was due on ${dayLabel(dueOn)}`
  if (type === "reminder.start") return `begins ${relativeWords(daysLeft)}`
  return `${COMES[thing.clock]} ${relativeWords(daysLeft)}`.trim()
}

/** What else is to be known: the days, the claim, the publishers, a move, and how late the message is. */
export function linesOf({ type, thing, dueOn, movedFrom, lateSeconds }: Said): string[] {
  const { when, condition, consequence, publishers } = thing
  const lines = [[when, ...publishers].join(" · ")]
  if (condition !== null && consequence !== null) lines.push(`If ${condition}, then ${consequence}`)
  if (type === "reminder.moved" && movedFrom !== null)
    lines.push(`Moved from ${dayLabel(movedFrom)} to ${dayLabel(dueOn)}`)
  if (lateSeconds !== null) lines.push(`This comes ${lateWords(lateSeconds)} late: the server was down`)
  return lines
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const

/** "3 hours": in the greatest unit that it fills, rounded down. */
export function lateWords(seconds: number): string {
  for (const [unit, size] of UNITS) {
    const count = Math.floor(seconds / size)
    if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`
  }
  return "a moment"
}

/** Why a channel is not used any more, for the other channels of its rules. */
const OFF_REASONS: Readonly<Record<string, string>> = {
  failing: "nothing has arrived there for five days",
  gone: "its receiver said that it is gone",
  unsubscribed: "its receiver wants no more of it",
  secret_unreadable: "its secret cannot be read any more",
  push_key_changed: "the server's push key changed, so the browser has to be added again",
}

/** What a channel that was switched off is told with. */
export const offWords = ({ reason }: { reason: string }): string => OFF_REASONS[reason] ?? reason

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
