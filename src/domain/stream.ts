import type { MessageType } from "./delivery.ts"

/** One message as the stream gives it. */
export interface StreamEntry {
  /** 1, 2, 3 … over all channels, without holes. */
  position: number
  /** By which the same delivery, sent again after a crash, is known. */
  deliveryId: string
  channelId: string
  type: MessageType
  /** The message as JSON, in one line. */
  data: string
  createdAt: string
}

/** What follows a position in the stream. */
export interface StreamPart {
  /** The first and last position of what is not kept any more. */
  missing: { from: number; through: number } | null
  entries: readonly StreamEntry[]
  /** Where to go on from; all before it has been given, or was for other channels. */
  position: number
}
