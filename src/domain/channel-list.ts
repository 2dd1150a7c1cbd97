import type { Channel } from "./channel.ts"
import type { Attempt, Delivery } from "./delivery.ts"

/** What came of the message that a channel was to get last. */
export interface LastDelivery
  extends Pick<
    Delivery,
    | "id"
    | "occurrenceId"
    | "state"
    | "reason"
    | "nextAttemptAt"
    | "attemptCount"
    | "createdAt"
    | "deliveredAt"
  > {
  /** Null where it was never tried. */
  lastAttempt: Attempt | null
}

/** A channel in a list. */
export interface ChannelListed extends Channel {
  /** Null where it never was to get any. */
  lastDelivery: LastDelivery | null
}
