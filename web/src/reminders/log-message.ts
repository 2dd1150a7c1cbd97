import type { components } from "../api/schema.d.ts"
import { count, dayWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"

type Schemas = components["schemas"]

type Message = Schemas["ReminderMessage"]
type Delivery = Schemas["Delivery"]

const TYPES: Readonly<Record<Message["type"], string>> = {
  "reminder.due": "Reminder",
  "reminder.start": "Reminder of the start",
  "reminder.overdue": "Asks for a verdict",
  "reminder.moved": "The day moved",
  "reminder.missed": "Missed",
  "reminder.digest": "Daily digest",
  "channel.off": "A channel went off",
  "channel.confirm": "Asks its receiver",
  test: "Asked for by hand",
}

/** What kind of message it is, in words. */
export const typeWords = ({ type }: Message): string => TYPES[type]

/** What a message is about, as the heading of its row. */
export function titleOf(message: Message): string {
  if (message.type === "test") return "Test message"
  if (message.type === "channel.confirm") return "Does this address agree to get mails?"
  if (message.type === "channel.off")
    return `“${textOf(message.channel, "name") ?? "A channel"}” was switched off`
  if (message.type === "reminder.digest") return `${count(itemsOf(message), "reminder")} in one message`
  return headline(textOf(message.thing, "title") ?? "Something that is not there any more")
}

/** The path to the thing that it tells of; null where it tells of none, or of several. */
export function pathOf(message: Message): string | null {
  const path = textOf(message.thing, "url")
  return path?.startsWith("/") && !path.startsWith("//") ? path : null
}

/** Which reminder it is, and what else is to be known of it: "7 days before 2 Aug 2026", "3 hours late". */
export function detailWords({ message, replayNumber }: Delivery): string[] {
  const { movedFrom, dueOn, lateSeconds, ruleName } = message
  const parts = [
    message.type === "reminder.moved" && movedFrom && dueOn
      ? `from ${dayWords(movedFrom)} to ${dayWords(dueOn)}`
      : leadWords(message),
    lateSeconds !== null && `${spanWords(lateSeconds)} late`,
    replayNumber > 0 && (replayNumber === 1 ? "sent again" : `sent again (${replayNumber})`),
    ruleName && `rule “${ruleName}”`,
  ]
  return parts.filter((part): part is string => Boolean(part))
}

/** How long before the day it was to be said; null where it does not count from a day. */
function leadWords(message: Message): string | null {
  const { type, dueOn } = message
  if (!dueOn) return null
  const day = dayWords(dueOn)
  if (type === "reminder.overdue") return `was due ${day}`
  if (type === "reminder.missed") return `its day was ${day}`
  const lead = typeof message.lead === "string" ? message.lead : ""
  const counts = type === "reminder.start" ? "its first day" : day
  const amount = durationWords(lead)
  if (amount === null) return counts
  return amount === "" ? `on the day, ${day}` : `${amount} before ${counts}`
}

const UNITS: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" }

/** "P30D" → "30 days"; empty for none at all, null for what is no duration of days. */
export function durationWords(duration: string): string | null {
  const parts = [...duration.matchAll(/(\d+)([DWMY])/g)]
  if (!duration.startsWith("P") || parts.length === 0) return null
  const said = parts.flatMap(([, amount, unit = ""]) =>
    Number(amount) === 0 ? [] : [count(Number(amount), UNITS[unit] ?? "")],
  )
  return said.join(" and ")
}

/** A stretch of seconds, roughly: "40 seconds", "3 hours", "2 days". */
export function spanWords(seconds: number): string {
  if (seconds < 90) return count(Math.round(seconds), "second")
  if (seconds < 5400) return count(Math.round(seconds / 60), "minute")
  return seconds < 129_600
    ? count(Math.round(seconds / 3600), "hour")
    : count(Math.round(seconds / 86_400), "day")
}

const itemsOf = (message: Message): number => (Array.isArray(message.items) ? message.items.length : 0)

/** A text that an object of the message holds; the message's type leaves it open what that is. */
function textOf(object: unknown, key: string): string | null {
  const value =
    typeof object === "object" && object !== null ? (object as Record<string, unknown>)[key] : null
  return typeof value === "string" ? value : null
}
