import type { Channel, ChannelKind } from "../domain/channel.ts"
import type { Delivery, ReminderMessage } from "../domain/delivery.ts"
import type { Outcome } from "../services/attempts.ts"

/** A channel with what it takes to reach it. */
export interface Recipient extends Channel {
  /** What messages are signed with, the newest first; during a rotation there are two. Empty where a kind has none. */
  secrets: readonly string[]
}

/** How messages of one kind of channel go out. */
export interface ChannelSender {
  kind: ChannelKind
  /**
   * Sends one message, and says how it went. It may be called again with the same message, whose `id` stays the same.
   * `signal` ends it: the time is up, or the server is being stopped. What it throws counts as a failure that may pass.
   * `delivery` is the one that the message is of, for kinds that need to know more of it than the message says.
   */
  send: (
    to: Recipient,
    message: ReminderMessage,
    signal: AbortSignal,
    delivery?: Pick<Delivery, "id" | "expiresAt">,
  ) => Promise<Outcome>
}
