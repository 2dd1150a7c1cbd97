import type { components } from "../api/schema.d.ts"
import { dayWords, instantWords } from "../words/days.ts"
import { labelOf } from "../words/labels.ts"
import { spanWords } from "./log-message.ts"

type Schemas = components["schemas"]

type Delivery = Schemas["Delivery"]
type Attempt = Schemas["Attempt"]
type State = Schemas["DeliveryState"]

export const STATE_WORDS: Readonly<Record<State, string>> = {
  pending: "Waits",
  sending: "Being sent",
  delivered: "Delivered",
  failed: "Failed",
  cancelled: "Taken back",
}
export const STATES = Object.keys(STATE_WORDS) as State[]

/** Whether something is still to come of it. */
export const isUnderWay = ({ state }: Pick<Delivery, "state">): boolean =>
  state === "pending" || state === "sending"

/** Of what a receiver answers, so much is put into a sentence; the whole is with the attempt. */
const MOST_QUOTED = 120

const REASONS: Readonly<Record<string, string>> = {
  // Of what failed.
  given_up: "Every attempt failed.",
  refused: "It was refused, and would be again.",
  expired: "It came too late to be of use.",
  gone: "The receiver said that it is gone for good.",
  channel_off: "The channel is off.",
  channel_withdrawn: "The channel was withdrawn.",
  channel_unconfirmed: "The channel's receiver has not agreed yet.",
  secret_unreadable: "The key that the channel's secret was kept with is lost.",
  // Of what waits.
  channel_paused: "The channel is paused; it goes out when it is resumed.",
  // Of what was taken back.
  already_answered: "Its receiver had answered before it could be sent.",
  moved: "The day moved before it could be sent.",
  resolved: "It was answered before it could be sent.",
  withdrawn: "What it tells of was withdrawn.",
  merged: "What it tells of became one with another.",
  rule_changed: "The rule was changed.",
  no_longer_matches: "The rule does not ask for it any more.",
  muted: "The rule is paused.",
  acknowledged: "Somebody acknowledged it.",
  snoozed: "Somebody put it off.",
}

/** Why a message is not where it should be, in a sentence; null where there is nothing to explain. */
export const reasonWords = (delivery: Delivery): string | null =>
  lastReasonWords({
    ...delivery,
    isTest: delivery.message.type === "test",
    lastAttempt: delivery.attempts.at(-1) ?? null,
  })

type Told = Pick<Schemas["LastDelivery"], "state" | "reason" | "nextAttemptAt" | "lastAttempt"> & {
  isTest: boolean
}

/** As `reasonWords`, of which no more than the last attempt is known. */
export function lastReasonWords({ state, reason, nextAttemptAt, lastAttempt, isTest }: Told): string | null {
  const failure =
    lastAttempt === null || lastAttempt.result === "delivered" ? null : failureWords(lastAttempt)
  // A test is tried once: what came of that says more than that nothing follows.
  const saysAll = isTest || reason === "refused" || reason === "gone"
  if (state === "failed" && failure !== null && saysAll) return `${failure}.`
  if (reason === "given_up" && failure !== null) return `Every attempt failed. The last: ${failure}.`
  if (reason !== null) return REASONS[reason] ?? `${labelOf(reason)}.`
  if (state === "pending" && failure !== null && nextAttemptAt !== null)
    return `${failure}. Tried again ${instantWords(nextAttemptAt)}.`
  return null
}

/** What went wrong in an attempt, with what the receiver said where that is short. */
function failureWords(attempt: Attempt): string {
  const said = receiverWords(attempt)
  const words = resultWords(attempt)
  return said !== null && isQuotable(said) ? `${words}: “${said}”` : words
}

const isQuotable = (said: string): boolean =>
  said.length <= MOST_QUOTED && !said.includes("\n") && !said.startsWith("<")

/** What the receiver said in a failed last attempt, where that is too much for the sentence. */
export function longAnswer({ attempts }: Delivery): string | null {
  const last = attempts.at(-1)
  const said = last === undefined || last.result === "delivered" ? null : receiverWords(last)
  return said === null || isQuotable(said) ? null : said
}

/** A failed exchange is kept as a code and a sentence; the sentence is for people. */
const sentenceOf = (detail: string): string =>
  lineOf(detail.replace(/^(?:[a-z_]+|E[A-Z]+): /, "")).replace(/\.$/, "")

/** What came of one attempt, without a full stop: "Answered 500", "There was no whole answer within 15 seconds". */
export function resultWords(attempt: Attempt): string {
  const { result, status, detail } = attempt
  if (result === null) return "No end was written down"
  if (result === "cancelled") return "Cut off when the server was stopped"
  if (status !== null) return result === "delivered" ? `Arrived, answered ${status}` : `Answered ${status}`
  if (result === "delivered") return "Arrived"
  return detail ? sentenceOf(detail) : "It failed"
}

/** What the receiver itself said, as it said it; null where it said nothing, or the words are ours. */
export function receiverWords({ status, detail, result }: Attempt): string | null {
  const text = detail?.trim() ?? ""
  if (text === "" || result === "cancelled") return null
  // An SMTP answer begins with its status, which stands beside it.
  return status === null ? null : text.replace(new RegExp(`^${status}[ -]`), "")
}

/** How long an attempt took; null while it runs. */
export function tookWords({ startedAt, endedAt }: Attempt): string | null {
  if (endedAt === null) return null
  const milliseconds = Math.max(0, Date.parse(endedAt) - Date.parse(startedAt))
  if (milliseconds < 1000) return `${milliseconds} ms`
  return milliseconds < 60_000 ? `${(milliseconds / 1000).toFixed(1)} s` : spanWords(milliseconds / 1000)
}

/** "20 Nov 2026, 09:00:06 UTC" */
export const exactWords = (instant: string): string =>
  `${dayWords(instant.slice(0, 10))}, ${instant.slice(11, 19)} UTC`

const ARRIVED: Readonly<Record<Schemas["ChannelKind"], string>> = {
  webhook: "The test arrived",
  email: "The mail server took it",
  push: "The browser's push service took it",
  sse: "It is in the stream, for whoever listens",
  log: "It is in the server's log",
}

/** What came of a test, or of asking a receiver, in a sentence; null while nothing is known. */
export function testWords(delivery: Delivery, kind: Schemas["ChannelKind"]): string | null {
  if (isUnderWay(delivery)) return null
  const last = delivery.attempts.at(-1)
  if (delivery.state !== "delivered") return `It did not arrive. ${reasonWords(delivery) ?? ""}`.trimEnd()
  const took = last && tookWords(last)
  const isAnswered = kind === "webhook" && last !== undefined && last.status !== null
  const answer = isAnswered ? `: the receiver answered ${last.status}${took ? ` in ${took}` : ""}` : ""
  return `${ARRIVED[kind]}${answer}.`
}

const lineOf = (text: string): string => {
  const line = text.trim().split("\n", 1)[0] ?? ""
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 1)}…` : line
}
