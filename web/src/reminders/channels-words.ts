import type { components } from "../api/schema.d.ts"
import { instantWords } from "../words/days.ts"
import { labelOf } from "../words/labels.ts"
import { listed } from "./lead-words.ts"

type Schemas = components["schemas"]

type Channel = Schemas["Channel"]
type Kind = Schemas["ChannelKind"]

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  webhook: "Webhook",
  email: "E-mail",
  push: "Browser",
  sse: "Stream",
  log: "The server's log",
}

/** What a kind is for, in a line, where one is chosen. */
export const KIND_HINTS: Readonly<Record<Kind, string>> = {
  webhook: "Signed messages to an address of yours",
  email: "Letters, once the receiver agreed",
  push: "Notifications here, also while no page is open",
  sse: "For programs that keep listening",
  log: "A line for each message",
}

const OFF_REASONS: Readonly<Record<string, string>> = {
  failing: "nothing arrived for five days",
  gone: "its receiver said that it is gone for good",
  secret_unreadable: "the key that its secret was kept with is lost",
  unsubscribed: "its receiver asked for no more messages",
  push_key_changed: "the server has another key for notifications by now",
}
const OFF_HELP: Readonly<Record<string, string>> = {
  failing: "Send a test, and resume it once that arrives.",
  gone: "Give it another address, or withdraw it.",
  secret_unreadable: "Rotate the secret, then resume it.",
  unsubscribed: "Resume it to ask its receiver again.",
  push_key_changed: "Add that browser again, on the browser itself.",
}

export type ChannelTone = "well" | "failing" | "resting" | "off" | "waiting"

export const TONE_WORDS: Readonly<Record<ChannelTone, string>> = {
  well: "Active",
  failing: "Failing",
  resting: "Paused",
  off: "Off",
  waiting: "Waits",
}

/** How a channel stands: a word with its tone, and where there is one the reason with what to do about it. */
export interface ChannelStanding {
  tone: ChannelTone
  word: string
  reason: string | null
}

/** A channel's state as people read it. */
export function standingOf({ kind, state, stateReason, failingSince }: Channel): ChannelStanding {
  if (state === "paused")
    return { tone: "resting", word: TONE_WORDS.resting, reason: "What is for it waits until it is resumed." }
  if (state === "unconfirmed")
    return {
      tone: "waiting",
      word: TONE_WORDS.waiting,
      reason:
        kind === "email"
          ? "Its receiver has not agreed yet: the link is in the mailbox."
          : "Its receiver has not agreed yet.",
    }
  if (state === "off") {
    const why = stateReason === null ? null : (OFF_REASONS[stateReason] ?? labelOf(stateReason).toLowerCase())
    const help = stateReason === null ? undefined : OFF_HELP[stateReason]
    const reason = [why && `Switched off: ${why}.`, help].filter(Boolean).join(" ")
    return { tone: "off", word: TONE_WORDS.off, reason: reason || "Switched off." }
  }
  if (failingSince !== null)
    return {
      tone: "failing",
      word: TONE_WORDS.failing,
      reason: `Nothing has arrived since ${instantWords(failingSince)}. After five days it is switched off.`,
    }
  return { tone: "well", word: TONE_WORDS.well, reason: null }
}

/** Where its messages go, in a line; null where its kind says that already. */
export function addressWords({ kind, address }: Channel): string | null {
  if (address.url) return address.url
  if (address.to) return address.to
  if (address.endpoint) return `notifications by ${hostOf(address.endpoint)}`
  return kind === "sse" ? "whoever listens to it" : null
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "")

/** What a channel is called where nobody gave it a name. */
export function suggestedName(kind: Kind, address: string): string {
  if (kind === "webhook") return hostOf(address.trim()).slice(0, 100) || KIND_WORDS.webhook
  return (kind === "email" && address.trim().slice(0, 100)) || KIND_WORDS[kind]
}

/** So many are named; a few dozen would be read by nobody. */
const MOST_NAMED = 3

function namesInWords(names: readonly { name: string }[]): string {
  const more = names.length - MOST_NAMED
  const named = names.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`)
  return listed(more > 0 ? [...named, `${more} more`] : named)
}

/** What withdrawing a channel means for the rules that name it. */
export function withdrawalWords(
  channel: Pick<Channel, "id" | "name">,
  rules: readonly Pick<Schemas["ReminderRule"], "name" | "channelIds" | "fallbackChannelIds">[],
): string {
  const using = rules.filter(({ channelIds, fallbackChannelIds }) =>
    [...channelIds, ...fallbackChannelIds].includes(channel.id),
  )
  if (using.length === 0) return "No rule uses it."
  const isOne = using.length === 1
  const used = isOne ? `The rule ${namesInWords(using)} uses it.` : `The rules ${namesInWords(using)} use it.`
  const alone = using.filter(({ channelIds, fallbackChannelIds }) =>
    [...channelIds, ...fallbackChannelIds].every((id) => id === channel.id),
  )
  if (alone.length === 0) return `${used} The other channels of ${isOne ? "that rule" : "those rules"} go on.`
  const verb = alone.length === 1 ? "has" : "have"
  return `${used} ${namesInWords(alone)} ${verb} no other channel and will say nothing.`
}
