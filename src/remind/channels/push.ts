import type { RequestOptions } from "web-push"
import type { Clock } from "../../domain/clock.ts"
import type { ReminderMessage } from "../../domain/delivery.ts"
import type { Answer } from "../../net/exchange.ts"
import type { Outbound } from "../../net/outbound.ts"
import { retryAfter } from "../../net/retry-after.ts"
import { renderPush } from "../../publish/push-message.ts"
import type { Outcome } from "../../services/attempts.ts"
import type { PushKeys } from "../../services/push-key.ts"
import type { ChannelSender, Recipient } from "../channel-sender.ts"
import { outboundFailure } from "../outbound-failure.ts"

const TIMEOUT_MILLISECONDS = 15_000
/** Of what a push service answers, so much is kept with the attempt. */
const MOST_ANSWER_BYTES = 4096
/** A push service need not keep a message longer. */
const MOST_TTL_SECONDS = 28 * 86_400
/** How long one is kept for a browser that is away, where nothing says when it is too late. */
const USUAL_TTL_SECONDS = 86_400
/** The subscription is there no more (RFC 8030 §7.3). */
const GONE = new Set([404, 410])
/** What is wrong with the message itself, which is the same at the next attempt. */
const REFUSED = new Set([400, 413])

export interface PushSenderOptions {
  outbound: Outbound
  clock: Clock
  /** The pair by which push services know this server. */
  keys: () => Promise<PushKeys>
  /** Whom a push service may turn to: `mailto:` or https (RFC 8292 §2.1). */
  subject: string
}

/**
 * Web Push (RFC 8030), encrypted for the browser alone (RFC 8291, aes128gcm) and signed by the server's own key (RFC
 * 8292). The subscription's address is a user's word, so that it is reached by the guarded way out.
 */
export function createPushSender({ outbound, clock, keys, subject }: PushSenderOptions): ChannelSender {
  return {
    kind: "push",
    send: async (to, message, signal, delivery) => {
      const ttl = ttlSeconds(delivery?.expiresAt ?? null, clock())
      const request = await toRequest(to, message, { subject, ...(await keys()) }, ttl)
      if ("unusable" in request) return { result: "permanent", detail: request.unusable }
      try {
        const answer = await outbound({
          ...request,
          method: "POST",
          maxBytes: MOST_ANSWER_BYTES,
          cutsBody: true,
          timeoutMilliseconds: TIMEOUT_MILLISECONDS,
          signal,
        })
        return outcomeOf(answer)
      } catch (error) {
        return outboundFailure(error)
      }
    },
  }
}

/** Address, headers and encrypted body, or what is wrong with the subscription. */
async function toRequest(
  { address }: Recipient,
  message: ReminderMessage,
  vapidDetails: NonNullable<RequestOptions["vapidDetails"]>,
  TTL: number,
) {
  const { endpoint = "", keys = { p256dh: "", auth: "" } } = address
  // Only who has such a channel waits for it: it takes as long to load as all other channels together.
  const { default: webPush } = await import("web-push")
  try {
    const url = new URL(endpoint).href
    const { headers, body } = webPush.generateRequestDetails({ endpoint: url, keys }, renderPush(message), {
      vapidDetails,
      TTL,
      contentEncoding: "aes128gcm",
      urgency: isUrgent(message) ? "high" : "normal",
      // Doubles that wait at the push service take each other's place.
      topic: message.id,
    })
    const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])
    return { url, headers: Object.fromEntries(named) as Record<string, string>, body: body ?? "" }
  } catch (error) {
    return { unusable: error instanceof Error ? error.message : "the subscription cannot be used" }
  }
}

/** What is worth waking a phone for (RFC 8030 §5.3). */
const isUrgent = ({ type, daysLeft }: ReminderMessage): boolean =>
  type === "test" || type === "reminder.missed" || (daysLeft !== null && Math.abs(daysLeft) <= 1)

function ttlSeconds(expiresAt: string | null, now: Date): number {
  if (expiresAt === null) return USUAL_TTL_SECONDS
  const left = Math.floor((Date.parse(expiresAt) - now.getTime()) / 1000)
  return Math.min(Math.max(left, 0), MOST_TTL_SECONDS)
}

function outcomeOf({ status, headers, body }: Answer): Outcome {
  const detail = Buffer.from(body).toString("utf8")
  if (status >= 200 && status <= 299) return { result: "delivered", status, detail }
  if (GONE.has(status)) return { result: "permanent", status, detail, isGone: true }
  if (REFUSED.has(status)) return { result: "permanent", status, detail }
  const wish = status === 429 || status >= 500 ? retryAfter(headers) : null
  return { result: "passing", status, detail, ...(wish !== null && { retryAfterSeconds: wish }) }
}
