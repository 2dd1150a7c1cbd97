import type { ReminderMessage } from "../../domain/delivery.ts"
import type { StreamEntry } from "../../domain/stream.ts"
import type { ChannelSender } from "../channel-sender.ts"

/** Adds a message to the stream; one of the same delivery that is there already stays alone. */
export type StoreInStream = (
  message: ReminderMessage,
  to: Pick<StreamEntry, "channelId" | "deliveryId">,
) => Promise<void>

/** Sends by adding to the stream that readers follow; `onStored` is told when that is done. */
export function createStreamSender(store: StoreInStream, onStored: () => void): ChannelSender {
  return {
    kind: "sse",
    send: async ({ id }, message, _signal, delivery) => {
      // What is sent again on request is a delivery of its own, under the message's old id.
      await store(message, { channelId: id, deliveryId: delivery?.id ?? message.id })
      onStored()
      return { result: "delivered" }
    },
  }
}
