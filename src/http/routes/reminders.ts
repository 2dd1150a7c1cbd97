import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { deadlineDays } from "../../domain/deadline.ts"
import type { ReminderListed } from "../../domain/reminder.ts"
import { todayOf } from "../../services/context.ts"
import {
  acknowledgeReminder,
  getReminder,
  listReminders,
  undoAcknowledge as undo,
} from "../../services/reminders.ts"
import { snoozeReminder, undoSnooze as takeBackSnooze } from "../../services/snoozes.ts"
import { revisionAsked, withEtag } from "../etag.ts"
import {
  ifMatch,
  jsonBody,
  NoQuery,
  ok,
  okWithEtag,
  optionalJsonBody,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { ActionBody } from "../views/fields.ts"
import {
  ReminderId,
  ReminderList,
  ReminderQuery,
  ReminderView,
  SnoozeBody,
  toReminderView,
} from "../views/reminder.ts"

const tags = ["Reminders"]
const params = z.object({ id: ReminderId })
const DEFAULT_WITHIN = "P14D"

const list = createRoute({
  operationId: "listReminders",
  method: "get",
  path: "/",
  tags,
  summary: "What will be said, was said, or was not and why",
  description:
    "By the instant that each is for. Without parameters: the next 14 days; `from` a day that is past shows what was said.",
  request: { query: ReminderQuery },
  responses: { ...ok(ReminderList, "One page, soonest first"), ...readProblems("invalid_cursor") },
})

const get = createRoute({
  operationId: "getReminder",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One reminder",
  ...readById(params, ReminderView, "The reminder"),
})

const acknowledge = createRoute({
  operationId: "acknowledgeReminder",
  method: "post",
  path: "/{id}/acknowledge",
  tags,
  summary: "Say that it was seen",
  description:
    "Its rule says nothing more of this thing's falling due on this day, neither the leads that are left nor while it is overdue. " +
    "The id is `occurrenceId` of the message. Again is the same; a body is not needed.",
  request: { params, query: NoQuery, headers: ifMatch, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(ReminderView, "The reminder as it now stands"),
    ...writeProblems("not_found", "precondition_failed", "conflict"),
  },
})

const undoAcknowledge = createRoute({
  operationId: "undoAcknowledge",
  method: "post",
  path: "/{id}/acknowledge/undo",
  tags,
  summary: "Take back that it was seen",
  description: "What was still to be said of that day is planned again.",
  request: { params, query: NoQuery, headers: ifMatch },
  responses: {
    ...okWithEtag(ReminderView, "The reminder as it now stands"),
    ...writeProblems("not_found", "nothing_to_undo", "precondition_failed", "conflict"),
  },
})

const snooze = createRoute({
  operationId: "snoozeReminder",
  method: "post",
  path: "/{id}/snooze",
  tags,
  summary: "Have it said once more, later",
  description:
    "Give either `for`, so long from now, or `until`, an instant. What waits for its time is said then instead.",
  request: { params, query: NoQuery, headers: ifMatch, body: jsonBody(SnoozeBody) },
  responses: {
    ...okWithEtag(ReminderView, "The reminder that will be said then"),
    ...writeProblems("not_found", "invalid_duration", "precondition_failed", "conflict"),
  },
})

const undoSnooze = createRoute({
  operationId: "undoSnooze",
  method: "post",
  path: "/{id}/snooze/undo",
  tags,
  summary: "Take back that it was put off",
  description:
    "By its id, or that of the reminder that is to be said instead, which is not said then. It is planned again; where its " +
    "time has passed meanwhile, it is said at once and says how late it is, unless something was said of that day since.",
  request: { params, query: NoQuery, headers: ifMatch },
  responses: {
    ...okWithEtag(ReminderView, "The reminder that was put off, as it now stands"),
    ...writeProblems("not_found", "nothing_to_undo", "precondition_failed", "conflict"),
  },
})

/** The view of one reminder, its ETag set. */
function show(c: Context<AppEnv>, reminder: ReminderListed) {
  return withEtag(c, toReminderView(reminder))
}

/** Mounted at `/api/v1/reminders`. */
export const reminders = createRouter()
  .openapi(list, async (c) => {
    const { from, to, within, rule, thing, state, limit, cursor } = c.req.valid("query")
    const asked = { from, to, within: within ?? (to === undefined ? DEFAULT_WITHIN : undefined) }
    const days = deadlineDays(asked, todayOf(c.var.services))
    const ask = { ...days, ruleId: rule, thingId: thing, state }
    const page = await listReminders(c.var.services, ask, { limit, cursor })
    return c.json({ ...page, items: page.items.map(toReminderView) }, 200)
  })
  .openapi(get, async (c) => c.json(show(c, await getReminder(c.var.services, c.req.valid("param").id)), 200))
  .openapi(acknowledge, async (c) => {
    const { id } = c.req.valid("param")
    const { by } = c.req.valid("json")
    return c.json(show(c, await acknowledgeReminder(c.var.services, id, by, revisionAsked(c))), 200)
  })
  .openapi(undoAcknowledge, async (c) =>
    c.json(show(c, await undo(c.var.services, c.req.valid("param").id, revisionAsked(c))), 200),
  )
  .openapi(snooze, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(
      show(c, await snoozeReminder(c.var.services, id, c.req.valid("json"), revisionAsked(c))),
      200,
    )
  })
  .openapi(undoSnooze, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(show(c, await takeBackSnooze(c.var.services, id, revisionAsked(c))), 200)
  })
