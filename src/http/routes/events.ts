import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { EventDetail as Detail } from "../../domain/event-detail.ts"
import { todayOf } from "../../services/context.ts"
import {
  acceptEvent,
  changeEvent,
  createEvent,
  getEvent,
  listEvents,
  withdrawEvent,
} from "../../services/events.ts"
import { restoreEvent } from "../../services/restore.ts"
import { askedQuery } from "../../services/views.ts"
import { revisionAsked, withEtag } from "../etag.ts"
import {
  changeById,
  created,
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
import {
  EventBody,
  EventDetail,
  EventId,
  EventListQuery,
  EventPage,
  EventPatch,
  toEventDetail,
  toEventView,
} from "../views/event.ts"
import { ActionBody } from "../views/fields.ts"

const tags = ["Events"]
const params = z.object({ id: EventId })

const list = createRoute({
  operationId: "listEvents",
  method: "get",
  path: "/",
  tags,
  summary: "Events, earliest first",
  request: { query: EventListQuery },
  responses: { ...ok(EventPage, "One page of events"), ...readProblems("invalid_cursor") },
})

const create = createRoute({
  operationId: "createEvent",
  method: "post",
  path: "/",
  tags,
  summary: "Enter an event by hand",
  description:
    "It counts as accepted. The date is EDTF and is kept as exact as it is said; with `countedFrom` instead of it the " +
    "days are counted from another event and move with that one.",
  request: { query: NoQuery, body: jsonBody(EventBody) },
  responses: { ...created(EventDetail, "The new event"), ...writeProblems("invalid_span", "conflict") },
})

const get = createRoute({
  operationId: "getEvent",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One event, with where it was read and how its date moved",
  description:
    "An event that was merged into another one answers with that one, and `content-location` names its address: no " +
    "redirect, since clients would keep a permanent one when the merge is taken back.",
  ...readById(params, EventDetail, "The event"),
})

const change = createRoute({
  operationId: "changeEvent",
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change an event",
  description:
    "A changed date keeps the old one as a revision; windows that hang on it, and events that are counted from it, are " +
    "counted anew.",
  ...changeById(
    params,
    { body: EventPatch, view: EventDetail, what: "The event as it now stands" },
    "invalid_span",
    "hangs_in_cycle",
  ),
})

const accept = createRoute({
  operationId: "acceptEvent",
  method: "post",
  path: "/{id}/accept",
  tags,
  summary: "Accept a proposed event",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(EventDetail, "The event as it now stands"),
    ...writeProblems("not_found", "withdrawn", "conflict"),
  },
})

const withdraw = createRoute({
  operationId: "withdrawEvent",
  method: "post",
  path: "/{id}/withdraw",
  tags,
  summary: "Withdraw an event",
  description: "It leaves lists and timelines; its history stays and it can still be read by its address.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(EventDetail, "The event as it now stands"),
    ...writeProblems("not_found", "conflict"),
  },
})

const restore = createRoute({
  operationId: "restoreEvent",
  method: "post",
  path: "/{id}/restore",
  tags,
  summary: "Bring an event back that was withdrawn",
  description: "It is as it was before, proposed or accepted. One that was merged into another stays.",
  request: { params, query: NoQuery, body: optionalJsonBody(ActionBody) },
  responses: {
    ...okWithEtag(EventDetail, "The event as it now stands"),
    ...writeProblems("not_found", "cannot_undo", "conflict"),
  },
})

/** The view of one event, its ETag set. */
export function showEvent(c: Context<AppEnv>, event: Detail) {
  return withEtag(c, toEventDetail(event, todayOf(c.var.services)))
}

/** Mounted at `/api/v1/events`. */
export const events = createRouter()
  .openapi(list, async (c) => {
    const { limit, cursor, query: text, view, ...filter } = c.req.valid("query")
    const query = await askedQuery(c.var.services, { query: text, view })
    const page = await listEvents(c.var.services, { ...filter, query }, { limit, cursor })
    const today = todayOf(c.var.services)
    return c.json({ ...page, items: page.items.map((event) => toEventView(event, today)) }, 200)
  })
  .openapi(create, async (c) => {
    const event = await createEvent(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/events/${event.id}`)
    return c.json(showEvent(c, event), 201)
  })
  .openapi(get, async (c) => {
    const { id } = c.req.valid("param")
    const event = await getEvent(c.var.services, id)
    if (event.id !== id) c.header("content-location", `/api/v1/events/${event.id}`)
    return c.json(showEvent(c, event), 200)
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(
      showEvent(c, await changeEvent(c.var.services, id, c.req.valid("json"), revisionAsked(c))),
      200,
    )
  })
  .openapi(accept, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(showEvent(c, await acceptEvent(c.var.services, id, c.req.valid("json").by)), 200)
  })
  .openapi(withdraw, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(showEvent(c, await withdrawEvent(c.var.services, id, c.req.valid("json").by)), 200)
  })
  .openapi(restore, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(showEvent(c, await restoreEvent(c.var.services, id, c.req.valid("json").by)), 200)
  })
