import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { previewRule } from "../../services/preview-rule.ts"
import {
  changeRule,
  createRule,
  getRule,
  listRules,
  type RuleListed,
  restoreRule,
  withdrawRule,
} from "../../services/reminder-rules.ts"
import { revisionAsked, withEtag } from "../etag.ts"
import {
  changeById,
  created,
  decideById,
  jsonBody,
  NoQuery,
  ok,
  optionalJsonBody,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { WithdrawnQuery } from "../views/fields.ts"
import {
  RuleBody,
  RuleId,
  RuleList,
  RulePatch,
  RulePreviewBody,
  RulePreviewView,
  RuleView,
  toRuleView,
} from "../views/reminder-rule.ts"

const tags = ["Reminders"]
const params = z.object({ id: RuleId })

const list = createRoute({
  operationId: "listReminderRules",
  method: "get",
  path: "/",
  tags,
  summary: "Who is reminded of what, when and by which channels",
  request: { query: WithdrawnQuery },
  responses: {
    ...ok(RuleList, "All of them, in the order in which they were made; what was withdrawn, latest first"),
    ...readProblems(),
  },
})

const create = createRoute({
  operationId: "createReminderRule",
  method: "post",
  path: "/",
  tags,
  summary: "Make a rule",
  description:
    "Needs a channel: put its id, from POST /api/v1/channels, into `channelIds`; all else may be left out. " +
    "Channels alone make the default rule: every deadline 30, 7 and 1 days before and on the day at 09:00, overdue " +
    "verdicts every week. What would have been said already is not said.",
  request: { query: NoQuery, body: jsonBody(RuleBody) },
  responses: { ...created(RuleView, "The new rule"), ...writeProblems("invalid_duration") },
})

const preview = createRoute({
  operationId: "previewReminderRule",
  method: "post",
  path: "/preview",
  tags,
  summary: "What a rule would say next, without making it",
  description: "Takes what making one takes, but needs no channel. Nothing is stored.",
  request: { query: NoQuery, body: optionalJsonBody(RulePreviewBody) },
  responses: {
    ...ok(RulePreviewView, "The next ten times, and how many things there are"),
    ...writeProblems("invalid_duration"),
  },
})

const get = createRoute({
  operationId: "getReminderRule",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One rule",
  ...readById(params, RuleView, "The rule"),
})

const change = createRoute({
  operationId: "changeReminderRule",
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a rule, let it rest or wake it",
  description:
    "Only the fields that are given. What was not said yet is planned anew; nothing is said for the time before the change.",
  ...changeById(
    params,
    { body: RulePatch, view: RuleView, what: "The rule as it now stands" },
    "invalid_duration",
  ),
})

const withdraw = createRoute({
  operationId: "withdrawReminderRule",
  method: "post",
  path: "/{id}/withdraw",
  tags,
  summary: "Withdraw a rule; what it said stays on record",
  ...decideById(params, RuleView, "The rule as it now stands"),
})

const restore = createRoute({
  operationId: "restoreReminderRule",
  method: "post",
  path: "/{id}/restore",
  tags,
  summary: "Bring a rule back that was withdrawn",
  description: "It is as it was before, active or paused. What fell due meanwhile is not said.",
  ...decideById(params, RuleView, "The rule as it now stands"),
})

/** The view of one rule, its ETag set. */
function show(c: Context<AppEnv>, rule: RuleListed) {
  return withEtag(c, toRuleView(rule))
}

/** Mounted at `/api/v1/reminder-rules`. */
export const reminderRules = createRouter()
  .openapi(list, async (c) => {
    const { withdrawn } = c.req.valid("query")
    return c.json({ items: (await listRules(c.var.services, withdrawn)).map(toRuleView) }, 200)
  })
  .openapi(create, async (c) => {
    const rule = await createRule(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/reminder-rules/${rule.id}`)
    return c.json(show(c, rule), 201)
  })
  .openapi(preview, async (c) => c.json(await previewRule(c.var.services, c.req.valid("json")), 200))
  .openapi(get, async (c) => c.json(show(c, await getRule(c.var.services, c.req.valid("param").id)), 200))
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(show(c, await changeRule(c.var.services, id, c.req.valid("json"), revisionAsked(c))), 200)
  })
  .openapi(withdraw, async (c) =>
    c.json(show(c, await withdrawRule(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(restore, async (c) =>
    c.json(show(c, await restoreRule(c.var.services, c.req.valid("param").id)), 200),
  )
