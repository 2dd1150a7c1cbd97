import type { Config } from "./config.ts"
import { systemClock } from "./domain/clock.ts"
import type { Log } from "./log.ts"
import { createOutbound } from "./net/outbound.ts"
import { createEmailSender } from "./remind/channels/email.ts"
import { createLogSender } from "./remind/channels/log.ts"
import { createPushSender } from "./remind/channels/push.ts"
import { createStreamSender } from "./remind/channels/stream.ts"
import { createWebhookSender } from "./remind/channels/webhook.ts"
import { createAddressCheck } from "./remind/check-address.ts"
import { type DeliveryLoop, startDeliveryLoop } from "./remind/loop.ts"
import type { StreamHub } from "./remind/stream-hub.ts"
import { secretKeyOf } from "./secret-key.ts"
import type { CheckAddress } from "./services/channel-context.ts"
import type { ServiceContext } from "./services/context.ts"
import { getPushKeys } from "./services/push-key.ts"
import { createSecrets, type Secrets } from "./services/secrets.ts"
import { storeInStream } from "./services/stream.ts"

/** What channels need of the process. */
export interface Reminding {
  secrets: Secrets
  checkAddress: CheckAddress
  canKeepSecrets: boolean
  isMailSetUp: boolean
  /**
   * Begins to fire reminders and to send messages; those who follow the stream are given theirs by `stream`, and links
   * in mails begin with `homeUrl`.
   */
  start: (context: ServiceContext, stream: StreamHub, homeUrl: string) => DeliveryLoop
}

/** Brings together what sends reminders, as the settings say. */
export function prepareReminding(config: Config, log: Log): Reminding {
  const guard = { allowedRanges: config.outboundAllow }
  const secrets = createSecrets(secretKeyOf(config))
  const outbound = createOutbound(guard)
  // One SQLite file belongs to one process, with a key beside it where none is given.
  const isAlone = config.databaseUrl.startsWith("sqlite:")
  const senders = [
    createWebhookSender(outbound, systemClock),
    createLogSender((reminder, channel) => log.info({ channel, reminder }, "reminder")),
  ]
  return {
    secrets,
    checkAddress: createAddressCheck(guard),
    canKeepSecrets: config.secretKey !== null || isAlone,
    isMailSetUp: config.mail !== null,
    start: (context, stream, homeUrl) => {
      const keys = () => getPushKeys({ ...context, secrets })
      const push = createPushSender({ outbound, clock: systemClock, keys, subject: subjectOf(config) })
      const sse = createStreamSender((message, to) => storeInStream(context, message, to), stream.wake)
      const mail =
        config.mail === null
          ? []
          : [createEmailSender({ server: config.mail, secrets, clock: systemClock, homeUrl })]
      return startDeliveryLoop(
        {
          ...context,
          secrets,
          onSecretLost: ({ id, name }) =>
            log.error({ channel: id, name, reason: "secret_unreadable" }, "a channel was switched off"),
        },
        {
          senders: [...senders, push, sse, ...mail],
          isAlone,
          onTzData: (change) => log.info(change, "time zones changed: everything is planned anew"),
          onFinished: ({ delivery, channel }, { state, offReason }) => {
            const about = { delivery: delivery.id, channel: channel.id, name: channel.name }
            if (state === "failed") log.warn(about, "a message could not be delivered")
            if (offReason !== null) log.error({ ...about, reason: offReason }, "a channel was switched off")
          },
          onCrash: (error) => log.error({ err: error }, "reminders could not be sent just now"),
        },
      )
    },
  }
}

/** Whom push services may turn to where the settings name nobody: a name that is nowhere (RFC 2606). */
const NOBODY = "https://watchline.invalid"

/** An address that push services take: https, or a mail address. */
function subjectOf({ publicUrl, mail }: Pick<Config, "publicUrl" | "mail">): string {
  if (publicUrl?.startsWith("https://")) return publicUrl
  return mail === null ? NOBODY : `mailto:${mail.from.address}`
}
