import type { ReminderMessage } from "../../domain/delivery.ts"
import type { ChannelSender } from "../channel-sender.ts"

/** Writes each message as one line with its channel's name; `write` is the server's own log. */
export function createLogSender(write: (message: ReminderMessage, channel: string) => void): ChannelSender {
  return {
    kind: "log",
    send: async ({ name }, message) => {
      write(message, name)
      return { result: "delivered" }
    },
  }
}
