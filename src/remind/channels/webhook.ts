import { createHmac } from "node:crypto"
import type { Clock } from "../../domain/clock.ts"
import type { Answer } from "../../net/exchange.ts"
import type { Outbound } from "../../net/outbound.ts"
import { retryAfter } from "../../net/retry-after.ts"
import type { Outcome } from "../../services/attempts.ts"
import type { ChannelSender } from "../channel-sender.ts"
import { outboundFailure } from "../outbound-failure.ts"

const TIMEOUT_MILLISECONDS = 15_000
/** Of what a receiver answers, so much is kept with the attempt. */
const MOST_ANSWER_BYTES = 4096
const GONE = 410
/** The receiver asks for patience: it says how much by Retry-After. */
const ASKS_FOR_PATIENCE = new Set([429, 502, 503, 504])
const SECRET_PREFIX = "whsec_"

/**
 * Webhooks by Standard Webhooks 1.0 (https://www.standardwebhooks.com): the id stays the same over all attempts, the
 * signature covers id, instant and the very bytes that are sent, and any answer but 2xx is a failure.
 */
export function createWebhookSender(outbound: Outbound, clock: Clock): ChannelSender {
  return {
    kind: "webhook",
    send: async ({ address, secrets }, message, signal) => {
      const body = JSON.stringify(message)
      const seconds = Math.floor(clock().getTime() / 1000)
      try {
        const answer = await outbound({
          url: address.url ?? "",
          method: "POST",
          headers: {
            "content-type": "application/json",
            "user-agent": "Watchline (webhooks)",
            "webhook-id": message.id,
            "webhook-timestamp": String(seconds),
            "webhook-signature": signaturesOf(secrets, message.id, seconds, body),
          },
          body,
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

/** One signature for each secret, the newest first, so that a receiver may change over in its own time. */
function signaturesOf(
  secrets: readonly string[],
  id: string,
  timestampSeconds: number,
  body: string,
): string {
  const content = `${id}.${timestampSeconds}.${body}`
  return secrets
    .map((secret) => `v1,${createHmac("sha256", keyOf(secret)).update(content).digest("base64")}`)
    .join(" ")
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(SECRET_PREFIX, ""), "base64")

function outcomeOf({ status, headers, body }: Answer): Outcome {
  const detail = Buffer.from(body).toString("utf8")
  if (status >= 200 && status <= 299) return { result: "delivered", status, detail }
  if (status === GONE) return { result: "permanent", status, detail, isGone: true }
  const wish = ASKS_FOR_PATIENCE.has(status) ? retryAfter(headers) : null
  return { result: "passing", status, detail, ...(wish !== null && { retryAfterSeconds: wish }) }
}
