import { systemClock } from "../../src/domain/clock.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { createLogSender } from "../../src/remind/channels/log.ts"
import { createPushSender } from "../../src/remind/channels/push.ts"
import { createWebhookSender } from "../../src/remind/channels/webhook.ts"
import { createAddressCheck } from "../../src/remind/check-address.ts"
import { startDeliveryLoop } from "../../src/remind/loop.ts"
import type { ChannelKeeping } from "../../src/services/channel-context.ts"
import type { ServiceContext } from "../../src/services/context.ts"
import { getPushKeys } from "../../src/services/push-key.ts"
import { testSecrets } from "./channels.ts"

/** Channels whose messages go out: webhooks and notifications to the loopback only, and a log that nobody reads. */
export interface Sending {
  channels: ChannelKeeping
  stop: () => Promise<void>
}

/** Sends what is due by the clock of `context`; webhooks are signed by the machine's, as receivers check them by it. */
export function startSending(context: ServiceContext): Sending {
  const guard = { allowedRanges: ["127.0.0.0/8"] }
  const outbound = createOutbound(guard)
  const keys = () => getPushKeys({ ...context, secrets: testSecrets })
  const senders = [
    createWebhookSender(outbound, systemClock),
    createPushSender({ outbound, clock: context.clock, keys, subject: "https://watch.example.org" }),
    createLogSender(() => undefined),
  ]
  const onCrash = (error: unknown) => process.stderr.write(`sending failed: ${String(error)}\n`)
  const loop = startDeliveryLoop({ ...context, secrets: testSecrets }, { senders, isAlone: true, onCrash })
  return {
    channels: {
      secrets: testSecrets,
      checkAddress: createAddressCheck(guard),
      onDeliveryDue: loop.wake,
    },
    stop: loop.stop,
  }
}
