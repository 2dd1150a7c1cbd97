import type { ReminderRule } from "./reminder.ts"

/** What a rule is where nothing else was asked for: every deadline, 30, 7 and 1 days before and on the day. */
export const DEFAULT_RULE = {
  name: "Every deadline",
  query: "",
  viewId: null,
  leads: ["P30D", "P7D", "P1D", "P0D"],
  atTime: "09:00",
  channelIds: [],
  fallbackChannelIds: [],
  remindsOfStart: false,
  overdueEvery: "P7D",
  quiet: null,
  isDailyDigest: false,
  state: "active",
} as const satisfies Partial<ReminderRule>
