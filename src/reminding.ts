import type { Config } from "./config.ts"
import { systemClock } from "./domain/clock.ts"
import type { Log } from "./log.ts"
import { createOutbound } from "./net/outbound.ts"
import { createLogSender } from "./remind/channels/log.ts"
import { createWebhookSender } from "./remind/channels/webhook.ts"
import { createAddressCheck } from "./remind/check-address.ts"
import { type DeliveryLoop, startDeliveryLoop } from "./remind/loop.ts"
import { secretKeyOf } from "./secret-key.ts"
import type { CheckAddress } from "./services/channel-context.ts"
import type { ServiceContext } from "./services/context.ts"
import { createSecrets, type Secrets } from "./services/secrets.ts"

/** What channels need of the process. */
export interface Reminding {
  secrets: Secrets
  checkAddress: CheckAddress
  /** Begins to fire reminders and to send messages. */
  start: (context: ServiceContext) => DeliveryLoop
}

/** Brings together what sends reminders, as the settings say. */
export function prepareReminding(config: Config, log: Log): Reminding {
  const guard = { allowedRanges: config.outboundAllow }
  const secrets = createSecrets(secretKeyOf(config))
  const senders = [
    createWebhookSender(createOutbound(guard), systemClock),
    createLogSender((reminder, channel) => log.info({ channel, reminder }, "reminder")),
  ]
  return {
    secrets,
    checkAddress: createAddressCheck(guard),
    start: (context) =>
      startDeliveryLoop(
        { ...context, secrets },
        {
          senders,
          // One SQLite file belongs to one process.
          isAlone: config.databaseUrl.startsWith("sqlite:"),
          onFinished: ({ delivery, channel }, { state, offReason }) => {
            const about = { delivery: delivery.id, channel: channel.id, name: channel.name }
            if (state === "failed") log.warn(about, "a message could not be delivered")
            if (offReason !== null) log.error({ ...about, reason: offReason }, "a channel was switched off")
          },
          onCrash: (error) => log.error({ err: error }, "reminders could not be sent just now"),
        },
      ),
  }
}
