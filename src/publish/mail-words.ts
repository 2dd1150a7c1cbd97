import type { ReminderItem, ReminderThing } from "../domain/delivery.ts"
import { dayLabel } from "../domain/span-label.ts"
import { overdueWords, relativeWords } from "./relative-words.ts"
import { capital } from "./reminder-text.ts"

/** What one reminder says, without what it is about: "In 7 days", "Needs a verdict, 3 weeks overdue". */
export function sayingOf(item: ReminderItem): string {
  const { type, thing, daysLeft, dueOn, movedFrom } = item
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
