import type { ReminderMessage } from "../domain/delivery.ts"
import { capital, headlineOf, linesOf, offWords, type Said } from "./reminder-text.ts"

/** What the service worker shows as a notification. */
export interface PushMessage {
  title: string
  body: string
  /** Path of the page that a click opens. */
  url: string
  /** A later notification with the same one takes its place: doubles are seen once. */
  tag: string
}

/** Push services need not take more than 4,096 bytes, 103 of which encryption adds (RFC 8291 §4). */
const MOST_BYTES = 3900
const MOST_TITLE_CHARACTERS = 160
const MOST_LISTED = 8

/** A message as JSON of at most 3,900 bytes; what is too long is cut at the end of a word. */
export function renderPush(message: ReminderMessage): string {
  const { title, body, url } = wordsOf(message)
  const render = (text: string): string =>
    JSON.stringify({
      title: cut(title, MOST_TITLE_CHARACTERS),
      body: text,
      url,
      tag: message.id,
    } satisfies PushMessage)
  let characters = body.length
  let rendered = render(body)
  while (bytesOf(rendered) > MOST_BYTES && characters > 0) {
    characters -= Math.max(1, Math.ceil((bytesOf(rendered) - MOST_BYTES) / 6))
    rendered = render(cut(body, characters))
  }
  return rendered
}

function wordsOf(message: ReminderMessage): Omit<PushMessage, "tag"> {
  const { type, channel, items } = message
  if (type === "test") return { title: "Watchline: a test", body: "Notifications arrive here.", url: "/" }
  if (type === "channel.off" && channel !== undefined)
    return {
      title: `“${channel.name}” was switched off`,
      body: capital(offWords(channel)),
      url: "/reminders",
    }
  if (type === "reminder.digest") {
    const listed = items.slice(0, MOST_LISTED).map(headlineOf)
    const more = items.length - listed.length
    return {
      title: items.length === 1 ? "1 reminder" : `${items.length} reminders`,
      body: [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"),
      url: "/reminders",
    }
  }
  const said = toSaid(message)
  if (said === undefined) return { title: "Watchline", body: message.ruleName ?? "", url: "/reminders" }
  return { title: headlineOf(said), body: linesOf(said).join("\n"), url: said.thing.url }
}

function toSaid({ thing, dueOn, daysLeft, ...rest }: ReminderMessage): Said | undefined {
  if (thing === null || dueOn === null || daysLeft === null) return undefined
  return { ...rest, thing, dueOn, daysLeft }
}

/** At most so many characters, the last of them "…" where something is left out; never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, "")
  const words = kept.replace(/\s+\S*$/, "")
  // A long last word, or a script without spaces, is cut within.
  return `${(words.length > kept.length * 0.6 ? words : kept).trimEnd()}…`
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length
