export const CHANNEL_KINDS = ["webhook", "email", "push", "sse", "log"] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

/** `off` after failing for days; `unconfirmed` until the receiver agreed. */
export const CHANNEL_STATES = ["active", "paused", "off", "unconfirmed"] as const
export type ChannelState = (typeof CHANNEL_STATES)[number]

/** Where messages go. Its secrets are never part of it. */
export interface Channel {
  /** chn_… */
  id: string
  kind: ChannelKind
  name: string
  address: ChannelAddress
  state: ChannelState
  stateReason: string | null
  /** Since when nothing has arrived; null while all is well. */
  failingSince: string | null
  confirmedAt: string | null
  revision: number
  createdAt: string
  updatedAt: string
  withdrawnAt: string | null
}

/** What a kind needs to know: `url` a webhook, `to` a letter, `endpoint` and `keys` a browser; the others nothing. */
export interface ChannelAddress {
  url?: string | undefined
  to?: string | undefined
  endpoint?: string | undefined
  keys?: { p256dh: string; auth: string } | undefined
}

/** Why a channel is off whose receiver wants nothing more. */
export const UNSUBSCRIBED = "unsubscribed"

/** Whether its receiver said that nothing more is wanted: not even a test goes there then. */
export const isUnsubscribed = ({ state, stateReason }: Pick<Channel, "state" | "stateReason">): boolean =>
  state === "off" && stateReason === UNSUBSCRIBED
