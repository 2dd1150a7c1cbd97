import type { Day } from "../words/days.ts"
import { client, dataOf, ifMatch, type Schemas } from "./client.ts"

export type Reminder = Schemas["Reminder"]
export type Rule = Schemas["ReminderRule"]

/** Which reminders: between two days, or so far ahead; of one thing where that is given. */
export interface ReminderAsk {
  from?: Day
  to?: Day
  within?: string
  thing?: string
  state?: Reminder["state"]
  limit?: number
}

/** One page of them by the instant that each is for. */
export const listReminders = (
  ask: ReminderAsk,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Schemas["ReminderList"]> =>
  dataOf(
    client.GET("/api/v1/reminders", {
      params: { query: { limit: 100, ...ask, ...(cursor && { cursor }) } },
      signal,
    }),
  )

export const acknowledgeReminder = ({ id, revision }: Reminder): Promise<Reminder> =>
  dataOf(
    client.POST("/api/v1/reminders/{id}/acknowledge", {
      params: { path: { id }, header: ifMatch(revision) },
      body: {},
    }),
  )

/** Whatever happened to it since: its rule says what was still to be said. */
export const undoAcknowledge = ({ id }: Reminder): Promise<Reminder> =>
  dataOf(client.POST("/api/v1/reminders/{id}/acknowledge/undo", { params: { path: { id } } }))

/** Has it said once more, at an instant; the answer is the one that will be said then. */
export const snoozeReminder = ({ id, revision }: Reminder, until: string): Promise<Reminder> =>
  dataOf(
    client.POST("/api/v1/reminders/{id}/snooze", {
      params: { path: { id }, header: ifMatch(revision) },
      body: { until },
    }),
  )

/** Has it said when it was to be said before; the answer is the one that was put off. */
export const undoSnooze = (id: string): Promise<Reminder> =>
  dataOf(client.POST("/api/v1/reminders/{id}/snooze/undo", { params: { path: { id } } }))

export const listRules = (signal?: AbortSignal): Promise<Schemas["ReminderRuleList"]> =>
  dataOf(client.GET("/api/v1/reminder-rules", { ...(signal && { signal }) }))

/** What can be brought back, the latest first. */
export const listWithdrawnRules = (signal?: AbortSignal): Promise<Schemas["ReminderRuleList"]> =>
  dataOf(
    client.GET("/api/v1/reminder-rules", {
      params: { query: { withdrawn: "true" } },
      ...(signal && { signal }),
    }),
  )

export const getRule = (id: string): Promise<Rule> =>
  dataOf(client.GET("/api/v1/reminder-rules/{id}", { params: { path: { id } } }))

export const createRule = (body: Schemas["ReminderRuleBody"]): Promise<Rule> =>
  dataOf(client.POST("/api/v1/reminder-rules", { body }))

export const changeRule = ({ id, revision }: Rule, body: Schemas["ReminderRulePatch"]): Promise<Rule> =>
  dataOf(
    client.PATCH("/api/v1/reminder-rules/{id}", {
      params: { path: { id }, header: ifMatch(revision) },
      body,
    }),
  )

export const withdrawRule = ({ id }: Rule): Promise<Rule> =>
  dataOf(client.POST("/api/v1/reminder-rules/{id}/withdraw", { params: { path: { id } } }))

export const restoreRule = ({ id }: Rule): Promise<Rule> =>
  dataOf(client.POST("/api/v1/reminder-rules/{id}/restore", { params: { path: { id } } }))

/** What a rule would say next, without making it. */
export const previewRule = (
  body: Schemas["ReminderRulePreviewBody"],
  signal: AbortSignal,
): Promise<Schemas["ReminderRulePreview"]> =>
  dataOf(client.POST("/api/v1/reminder-rules/preview", { body, signal }))
