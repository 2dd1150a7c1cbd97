import { z } from "@hono/zod-openapi"
import { DEFAULT_RULE } from "../../domain/reminder-rule.ts"
import type { RuleListed } from "../../services/reminder-rules.ts"
import { Instant } from "./days.ts"
import { EventId, hasChange, NO_CHANGE } from "./event.ts"
import { By, Line } from "./fields.ts"
import { PredictionId } from "./prediction.ts"
import { QueryText } from "./query.ts"
import { ViewKey } from "./view.ts"

const MOST_LEADS = 20
const MOST_CHANNELS = 10

export const RuleId = z
  .string()
  .regex(/^rul_[0-9a-z]{26}$/, "must be a rule's id, rul_…")
  .openapi({ example: "rul_01k2r9m4t8v3q5x7z0a2c4e6g8" })
const CHANNEL = "chn_01k2r9m4t8v3q5x7z0a2c4e6g8"
const ChannelId = z
  .string()
  .regex(/^chn_[0-9a-z]{26}$/, "must be a channel's id, chn_…")
  .openapi({ example: CHANNEL })

const Time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "must be a local time, HH:MM")
  .openapi({ example: "09:00" })
const Lead = z.string().max(40).openapi({
  example: "P7D",
  description: "ISO 8601 duration before the due day, counted on the calendar; P0D is the day itself",
})
const Quiet = z.strictObject({ from: Time, to: Time }).openapi("QuietHours", {
  description: "Local times between which nothing is said, also over midnight; never past a deadline",
})

const fields = {
  name: Line(100),
  owner: By.openapi({ description: "Whom it reminds", example: "mara" }),
  query: QueryText,
  viewId: ViewKey.nullable().openapi({ description: "A saved view, whose query holds as well" }),
  leads: z.array(Lead).max(MOST_LEADS),
  atTime: Time,
  timeZone: Line(60).openapi({ example: "Europe/Berlin", description: "IANA time zone" }),
  channelIds: z.array(ChannelId).min(1).max(MOST_CHANNELS),
  fallbackChannelIds: z
    .array(ChannelId)
    .max(MOST_CHANNELS)
    .openapi({ description: "Tried in this order where a message failed for good" }),
  remindsOfStart: z.boolean().openapi({ description: "Also on the first day of what takes several" }),
  overdueEvery: Lead.nullable().openapi({
    description: "How often an overdue verdict is asked for; null never",
  }),
  quiet: Quiet.nullable(),
  isDailyDigest: z.boolean().openapi({ description: "One message a day with all that is due" }),
  state: z.enum(["active", "paused"]),
}

/** What is left out is as in the default rule. */
const withDefaults = {
  ...fields,
  name: fields.name.default(DEFAULT_RULE.name),
  owner: fields.owner.optional(),
  query: fields.query.default(DEFAULT_RULE.query),
  viewId: fields.viewId.default(DEFAULT_RULE.viewId),
  leads: fields.leads.default([...DEFAULT_RULE.leads]),
  atTime: fields.atTime.default(DEFAULT_RULE.atTime),
  timeZone: fields.timeZone
    .optional()
    .openapi({ description: "IANA time zone; the ledger's where it is left out" }),
  fallbackChannelIds: fields.fallbackChannelIds.default([]),
  remindsOfStart: fields.remindsOfStart.default(DEFAULT_RULE.remindsOfStart),
  overdueEvery: fields.overdueEvery.default(DEFAULT_RULE.overdueEvery),
  quiet: fields.quiet.default(DEFAULT_RULE.quiet),
  isDailyDigest: fields.isDailyDigest.default(DEFAULT_RULE.isDailyDigest),
  state: fields.state.default(DEFAULT_RULE.state),
}

export const RuleBody = z.strictObject(withDefaults).openapi("ReminderRuleBody", {
  examples: [{ name: "Chips, a week ahead", query: "chips*", leads: ["P7D"], channelIds: [CHANNEL] }],
})

export const RulePreviewBody = z
  .strictObject({ ...withDefaults, channelIds: z.array(ChannelId).max(MOST_CHANNELS).default([]) })
  .openapi("ReminderRulePreviewBody", {
    examples: [{ query: "topic:policy", leads: ["P30D", "P1D"], timeZone: "Pacific/Chatham" }],
  })

export const RulePatch = z
  .strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.optional()])) as {
      [K in keyof typeof fields]: z.ZodOptional<(typeof fields)[K]>
    },
  )
  .refine(hasChange, NO_CHANGE)
  .openapi("ReminderRulePatch", { examples: [{ leads: ["P14D", "P1D"], atTime: "07:30" }] })

export const RuleView = z
  .object({
    id: RuleId,
    ...fields,
    name: z.string(),
    owner: z.string(),
    query: z.string(),
    viewId: z.string().nullable(),
    timeZone: z.string().openapi({ example: "Europe/Berlin" }),
    channelIds: z.array(z.string()),
    fallbackChannelIds: z.array(z.string()),
    quiet: z.object({ from: z.string(), to: z.string() }).nullable(),
    isPlanned: z.boolean().openapi({
      description:
        "Whether all that it reminds of is in the list of reminders already; in a large ledger that takes some seconds",
    }),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .openapi("ReminderRule")

export const RuleList = z.object({ items: z.array(RuleView) }).openapi("ReminderRuleList")

const FiringView = z
  .object({
    thing: z.object({
      kind: z.enum(["event", "prediction"]),
      id: z.union([EventId, PredictionId]),
      title: z.string(),
    }),
    anchor: z.enum(["due", "start", "overdue", "moved", "missed", "snooze"]),
    dueOn: z.string().openapi({ format: "date" }),
    lead: z.string(),
    fireAt: Instant,
    localTime: z.string().openapi({ example: "2026-11-28T09:00+13:45" }),
  })
  .openapi("ReminderFiring")

export const RulePreviewView = z
  .object({
    matching: z.int().openapi({ description: "How many open things the rule reminds of as of today" }),
    firings: z.array(FiringView).openapi({ description: "The next ten, soonest first" }),
  })
  .openapi("ReminderRulePreview")

export function toRuleView(rule: RuleListed): z.input<typeof RuleView> {
  const { leads, channelIds, fallbackChannelIds, ...rest } = rule
  return {
    ...rest,
    leads: [...leads],
    channelIds: [...channelIds],
    fallbackChannelIds: [...fallbackChannelIds],
  }
}
