import type { ReminderItem, ReminderThing } from "../domain/delivery.ts"
import { dayLabel } from "../domain/span-label.ts"
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

/** "today", "tomorrow", "in 12 days", "in 5 months"; "yesterday", "12 days ago", "7 months ago". */
export function relativeWords(days: number): string {
  if (days === 0) return "today"
  if (days === 1) return "tomorrow"
  if (days === -1) return "yesterday"
  const amount = amountWords(Math.abs(days))
  return days > 0 ? `in ${amount}` : `${amount} ago`
}

/** "3 days overdue", "17 weeks overdue"; `days` is how many it is late. */
export const overdueWords = (days: number): string =>
  `${days < 21 ? count(days, "day") : count(Math.floor(days / 7), "week")} overdue`

/** "1 day", "58 days"; from three months on in months, from two years on in years. */
function amountWords(days: number): string {
  if (days < 92) return count(days, "day")
  if (days < 730) return count(Math.round(days / 30.44), "month")
  return count(Math.round(days / 365.25), "year")
}

/** "1 reminder", "38 reminders". */
export const count = (amount: number, noun: string): string =>
  `${amount.toLocaleString("en-GB")} ${noun}${amount === 1 ? "" : "s"}`
