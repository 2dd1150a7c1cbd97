import type { ReminderItem, ReminderMessage, ReminderThing } from "../domain/delivery.ts"
import { dayLabel } from "../domain/span-label.ts"
import { overdueWords, relativeWords } from "./relative-words.ts"

/** One reminder, or a message that is one. */
export type Said = Pick<ReminderItem, "dueOn" | "daysLeft" | "movedFrom" | "lateSeconds"> & {
  type: ReminderMessage["type"]
  thing: ReminderThing
}

/** One line that says what comes when: "Verdict due in 7 days: …", "Tomorrow: …". */
export const headlineOf = (said: Said): string => `${sayingOf(said)}: ${titleOf(said.thing)}`

/** What one reminder says, without what it is about: "In 7 days", "Needs a verdict, 3 weeks overdue". */
export function sayingOf({ type, thing, daysLeft, dueOn, movedFrom }: Said): string {
  switch (type) {
    case "reminder.start":
      return daysLeft < 0 ? `Began ${relativeWords(daysLeft)}` : `Begins ${relativeWords(daysLeft)}`
    case "reminder.overdue":
      return daysLeft === 0 ? "Needs a verdict" : `Needs a verdict, ${overdueWords(-daysLeft)}`
    case "reminder.moved":
      return `Moved from ${movedFrom === null ? "another day" : dayLabel(movedFrom)} to ${dayLabel(dueOn)}`
    case "reminder.missed":
      return daysLeft < 0
        ? `Missed, ${relativeWords(daysLeft)}`
        : `Missed before, ${relativeWords(daysLeft)} now`
    default:
      return dueWords(thing, daysLeft)
  }
}

function dueWords(thing: ReminderThing, daysLeft: number): string {
  const relative = relativeWords(daysLeft)
  if (thing.clock === "condition") return `Condition due ${relative}`
  if (thing.clock === "outcome") return `Verdict due ${relative}`
  if (thing.clock === "review") return `Look again ${relative}`
  return isOneDay(thing) ? capital(relative) : `${capital(relative)} at the latest`
}

/** Whether its days in words are one day: a quarter must not look like its last day. */
export const isOneDay = ({ when, dueOn }: ReminderThing): boolean =>
  dueOn !== null && when === dayLabel(dueOn)

/** What it is about in one line: a condition that denies reads "Unless …". */
export const titleOf = ({ title }: ReminderThing): string =>
  capital(title.replace(/^if (?:unless|not:) /i, "unless "))

/** What else is to be known: the days, the claim, the publishers, and how late the message is. */
export function linesOf({ thing, lateSeconds }: Said): string[] {
  const { when, condition, consequence, publishers } = thing
  const lines = [[when, ...publishers].join(" · ")]
  if (condition !== null && consequence !== null) lines.push(`If ${condition}, then ${consequence}`)
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
