import { z } from "@hono/zod-openapi"
import { NOT_SENT, OCCURRENCE_STATES, REMINDER_ANCHORS, type ReminderListed } from "../../domain/reminder.ts"
import { THINGS } from "../../domain/thing.ts"
import { Day, Duration, Instant } from "./days.ts"
import { By, orNull } from "./fields.ts"
import { PageQuery, pageOf } from "./page.ts"
import { RuleId } from "./reminder-rule.ts"

export const ReminderId = z
  .string()
  .regex(/^occ_[0-9a-z]{26}$/, "must be a reminder's id, occ_…")
  .openapi({ example: "occ_01k2r9m4t8v3q5x7z0a2c4e6g8" })

const State = z.enum(OCCURRENCE_STATES).openapi("ReminderState", {
  description:
    "`planned`: will be said. `fired`: was said. `skipped`, `superseded`: was not, and `reason` says why",
})
const NotSent = z.enum(NOT_SENT).openapi("NotSent", { description: "Why it was not said" })

export const ReminderQuery = z
  .strictObject({
    within: Duration.optional().openapi({
      description: "So long from today, or from `from`; P14D when neither this nor `to` is given",
    }),
    from: Day.optional().openapi({ description: "First day, included; today when it is left out" }),
    to: Day.optional().openapi({ description: "Last day, included" }),
    rule: RuleId.optional(),
    thing: z
      .string()
      .regex(/^(?:evt|prd)_[0-9a-z]{26}$/, "must be an event's or a prediction's id")
      .optional(),
    state: State.optional(),
    ...PageQuery,
  })
  .refine(({ within, to }) => within === undefined || to === undefined, {
    path: ["within"],
    message: "cannot be given together with to",
  })

export const ReminderView = z
  .object({
    id: ReminderId,
    ruleId: RuleId,
    ruleName: z.string(),
    thing: z.object({ kind: z.enum(THINGS), id: z.string(), title: z.string() }),
    anchor: z.enum(REMINDER_ANCHORS).openapi({ description: "What it counts from" }),
    dueOn: z.string().openapi({ format: "date", description: "The due day that it is about" }),
    lead: z.string().openapi({
      description: "P7D; for what repeats its number, for a notice that the day was missed nothing",
    }),
    fireAt: Instant,
    localTime: z
      .string()
      .openapi({ description: "fireAt in the zone of the rule", example: "2026-11-28T09:00+13:45" }),
    state: State,
    reason: orNull(NotSent),
    movedFrom: z.string().nullable().openapi({ format: "date" }),
    lateSeconds: z.int().nullable().openapi({ description: "How late it was said; null when on time" }),
    firedAt: Instant.nullable(),
    acknowledgedAt: Instant.nullable(),
    acknowledgedBy: z.string().nullable(),
    snoozedUntil: Instant.nullable(),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .openapi("Reminder")

export const ReminderList = pageOf(ReminderView, "ReminderList")

export const SnoozeBody = z
  .strictObject({
    until: z.iso
      .datetime({ offset: true, message: "must be an instant such as 2026-05-01T09:00:00Z" })
      .max(40)
      .optional()
      .openapi({ format: "date-time" }),
    for: z
      .string()
      .max(40)
      .optional()
      .openapi({ example: "PT2H", description: "So long from now: PT2H, P1D, P1W" }),
    by: By.optional(),
  })
  .refine((body) => (body.until === undefined) !== (body.for === undefined), {
    path: ["until"],
    message: "give either until or for",
  })
  .openapi("SnoozeBody", { examples: [{ for: "P1D", by: "mara" }] })

export function toReminderView(reminder: ReminderListed): z.input<typeof ReminderView> {
  const { thing, thingId, title, ...rest } = reminder
  return { ...rest, thing: { kind: thing, id: thingId, title } }
}
