import type { CalendarDay } from "./calendar-day.ts"
import type { ChannelKind } from "./channel.ts"
import type { DeadlineClock } from "./deadline.ts"
import type { EventStanding } from "./event.ts"
import type { Standing } from "./prediction.ts"
import type { Thing } from "./thing.ts"

export const DELIVERY_STATES = ["pending", "sending", "delivered", "failed", "cancelled"] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One message to one channel. */
export interface Delivery {
  /** dlv_…, the stable id by which a receiver drops doubles. */
  id: string
  /** Null for a message that only tests its channel. */
  occurrenceId: string | null
  channelId: string
  /** 0, and 1, 2, 3 … for the same message sent again on request. */
  replayNumber: number
  message: ReminderMessage
  /** The revision of the thing that the message tells of. */
  thingRevision: number | null
  state: DeliveryState
  reason: string | null
  nextAttemptAt: string
  /** From when on it is not tried any more. */
  expiresAt: string | null
  leasedUntil: string | null
  fence: number
  attemptCount: number
  createdAt: string
  updatedAt: string
  deliveredAt: string | null
}

export type AttemptResult = "delivered" | "passing" | "permanent" | "cancelled"

/** One try to send a delivery; stored before it is sent. */
export interface Attempt {
  /** att_… */
  id: string
  deliveryId: string
  /** 1, 2, 3 … within the delivery. */
  number: number
  startedAt: string
  endedAt: string | null
  /** Null while it runs, and for ever where the process died in it. */
  result: AttemptResult | null
  /** What an HTTP or SMTP server answered. */
  status: number | null
  detail: string | null
  nextAttemptAt: string | null
}

export const MESSAGE_TYPES = [
  "reminder.due",
  "reminder.start",
  "reminder.overdue",
  "reminder.moved",
  "reminder.missed",
  "reminder.digest",
  "channel.off",
  "channel.confirm",
  "test",
] as const
export type MessageType = (typeof MESSAGE_TYPES)[number]

/** What a message says of the event or prediction, as it was when the reminder fired. */
export interface ReminderThing {
  kind: Thing
  id: string
  title: string
  /** Path below the address under which the server is reached. */
  url: string
  /** The days in words. */
  when: string
  dueOn: CalendarDay | null
  clock: DeadlineClock
  condition: string | null
  consequence: string | null
  publishers: readonly string[]
  standing: Standing | EventStanding
}

/** One reminder: the whole of a message, or one of those that a digest gathers. */
export interface ReminderItem {
  type: Exclude<MessageType, "reminder.digest" | `channel.${string}` | "test">
  occurrenceId: string
  thing: ReminderThing
  /** ISO 8601 duration before the due day; the number of the repetition for what is overdue. */
  lead: string
  /** Negative after the due day. */
  daysLeft: number
  dueOn: CalendarDay
  /** The due day before, where it moved. */
  movedFrom: CalendarDay | null
  /** How late the message is, after the server had been down; null when it is on time. */
  lateSeconds: number | null
}

/** What every channel renders. A digest has its reminders in `items` and null in what only one reminder has; so has a test. */
export interface ReminderMessage {
  type: MessageType
  /** The delivery's. */
  id: string
  /** The instant that the reminder was for. */
  timestamp: string
  occurrenceId: string | null
  ruleId: string | null
  ruleName: string | null
  thing: ReminderThing | null
  lead: string | null
  daysLeft: number | null
  dueOn: CalendarDay | null
  movedFrom: CalendarDay | null
  lateSeconds: number | null
  /** Of a digest, soonest first; empty in every other message. */
  items: readonly ReminderItem[]
  /** Only in `channel.off`: which channel is not used any more, and why. */
  channel?: ChannelNotice | undefined
  /** Only in `channel.confirm`: the question that is asked. */
  confirmationId?: string | undefined
}

export interface ChannelNotice {
  id: string
  kind: ChannelKind
  name: string
  reason: string
}
