import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { Channel } from "../../domain/channel.ts"
import type { ErrorCode } from "../../domain/errors.ts"
import {
  changeChannel,
  createChannel,
  getChannel,
  pauseChannel,
  resumeChannel,
  rotateSecret,
  sendTest,
} from "../../services/channels.ts"
import { type DeliveryDetail, getDelivery } from "../../services/deliveries.ts"
import { requestConfirmation } from "../../services/mail-consent.ts"
import { listChannels, restoreChannel, withdrawChannel } from "../../services/withdrawn-channels.ts"
import { etagOfThing, revisionAsked, withEtag } from "../etag.ts"
import {
  changeById,
  created,
  decideById,
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
  ChannelBody,
  ChannelId,
  ChannelPatch,
  ChannelView,
  ChannelWithSecretView,
  RotateBody,
  toChannelView,
} from "../views/channel.ts"
import { ChannelList, toChannelListed } from "../views/channel-list.ts"
import { DeliveryView, toDeliveryView } from "../views/delivery.ts"
import { WithdrawnQuery } from "../views/fields.ts"

const tags = ["Channels and deliveries"]
const params = z.object({ id: ChannelId })

const list = createRoute({
  operationId: "listChannels",
  method: "get",
  path: "/",
  tags,
  summary: "Where messages go, in the order in which they were added",
  description: "Each with what came of the message that it was to get last.",
  request: { query: WithdrawnQuery },
  responses: {
    ...ok(ChannelList, "All of them, 200 at most; of those that were withdrawn the last ones, latest first"),
    ...readProblems(),
  },
})

const create = createRoute({
  operationId: "createChannel",
  method: "post",
  path: "/",
  tags,
  summary: "Add a channel",
  description:
    'Kinds: `webhook` with `"address":{"url":"https://…"}`, `email` with `"address":{"to":"…"}`, `push` with what a browser ' +
    "subscribed, `sse` for the stream and `log` without an address; /api/v1/channel-kinds says which this server can send by. " +
    "A webhook's secret is in the answer and never shown again. An address that is not on the public network is refused, " +
    "unless the administrator allowed its range. Nothing is sent before a rule names the channel, or a test is asked for; " +
    "but a mail address is asked at once whether it agrees, and gets nothing else before it did.",
  request: { query: NoQuery, body: jsonBody(ChannelBody) },
  responses: {
    ...created(ChannelWithSecretView, "The new channel"),
    ...writeProblems("address_refused", "secret_key_missing", "mail_not_set_up", "confirmation_too_soon"),
  },
})

const get = createRoute({
  operationId: "getChannel",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One channel",
  ...readById(params, ChannelView, "The channel"),
})

const change = createRoute({
  operationId: "changeChannel",
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Rename a channel, or give a webhook or a browser another address",
  ...changeById(
    params,
    { body: ChannelPatch, view: ChannelView, what: "The channel as it now stands" },
    "address_refused",
  ),
})

/** A decision about one channel, without a body. */
const decision = <Path extends string>(
  path: Path,
  operationId: string,
  summary: string,
  ...codes: ErrorCode[]
) =>
  createRoute({
    operationId,
    method: "post",
    path,
    tags,
    summary,
    ...decideById(params, ChannelView, "The channel as it now stands", ...codes),
  })

const pause = decision(
  "/{id}/pause",
  "pauseChannel",
  "Hold back what is for it until it is resumed",
  "withdrawn",
  "channel_not_active",
)
const resume = decision(
  "/{id}/resume",
  "resumeChannel",
  "Send to it again, also after it was switched off; who unsubscribed is asked first",
  "withdrawn",
  "channel_not_active",
  "mail_not_set_up",
  "confirmation_too_soon",
  "secret_key_missing",
)
const withdraw = decision("/{id}/withdraw", "withdrawChannel", "Send nothing there any more")
const restore = decision(
  "/{id}/restore",
  "restoreChannel",
  "Bring a channel back that was withdrawn, as it was before; what was to go there meanwhile is not sent",
)

const rotate = createRoute({
  operationId: "rotateSecret",
  method: "post",
  path: "/{id}/rotate-secret",
  tags,
  summary: "Give a webhook a new secret",
  description:
    "The secret is in the answer and never shown again. Messages carry both signatures for a while.",
  request: { params, query: NoQuery, body: optionalJsonBody(RotateBody) },
  responses: {
    ...okWithEtag(ChannelWithSecretView, "The channel with its new secret"),
    ...writeProblems("not_found", "withdrawn", "conflict", "secret_key_missing"),
  },
})

const trial = createRoute({
  operationId: "sendTest",
  method: "post",
  path: "/{id}/test",
  tags,
  summary: "Send a test",
  description:
    "It is sent within a second, once; how it went is in the delivery that is answered with, a moment later. At most 60 a day.",
  request: { params, query: NoQuery },
  responses: {
    ...created(DeliveryView, "The delivery, not sent yet"),
    ...writeProblems("not_found", "withdrawn", "channel_not_active", "too_many_tests"),
  },
})

const confirm = createRoute({
  operationId: "requestConfirmation",
  method: "post",
  path: "/{id}/confirm",
  tags,
  summary: "Ask a mail address again whether it agrees",
  description: "At most once a minute and four times a day for one address, whichever channels have it.",
  request: { params, query: NoQuery },
  responses: {
    ...created(DeliveryView, "The delivery of the question, not sent yet"),
    ...writeProblems(
      "not_found",
      "withdrawn",
      "channel_not_active",
      "mail_not_set_up",
      "confirmation_too_soon",
      "secret_key_missing",
    ),
  },
})

function show(c: Context<AppEnv>, channel: Channel) {
  return withEtag(c, toChannelView(channel))
}

function showDelivery(c: Context<AppEnv>, delivery: DeliveryDetail) {
  const view = toDeliveryView(delivery)
  c.header("location", `/api/v1/deliveries/${view.id}`)
  c.header("etag", etagOfThing({ ...view, revision: view.attemptCount }))
  return view
}

/** Mounted at `/api/v1/channels`. */
export const channels = createRouter()
  .openapi(list, async (c) => {
    const { withdrawn } = c.req.valid("query")
    return c.json({ items: (await listChannels(c.var.services, withdrawn)).map(toChannelListed) }, 200)
  })
  .openapi(create, async (c) => {
    const { channel, secret } = await createChannel(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/channels/${channel.id}`)
    return c.json({ ...show(c, channel), secret }, 201)
  })
  .openapi(get, async (c) => c.json(show(c, await getChannel(c.var.services, c.req.valid("param").id)), 200))
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param")
    const patch = c.req.valid("json")
    return c.json(show(c, await changeChannel(c.var.services, id, patch, revisionAsked(c))), 200)
  })
  .openapi(pause, async (c) =>
    c.json(show(c, await pauseChannel(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(resume, async (c) =>
    c.json(show(c, await resumeChannel(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(withdraw, async (c) =>
    c.json(show(c, await withdrawChannel(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(restore, async (c) =>
    c.json(show(c, await restoreChannel(c.var.services, c.req.valid("param").id)), 200),
  )
  .openapi(rotate, async (c) => {
    const { overlapHours } = RotateBody.parse(c.req.valid("json") ?? {})
    const { channel, secret } = await rotateSecret(c.var.services, c.req.valid("param").id, overlapHours)
    return c.json({ ...show(c, channel), secret }, 200)
  })
  .openapi(trial, async (c) => {
    const { id } = await sendTest(c.var.services, c.req.valid("param").id)
    return c.json(showDelivery(c, await getDelivery(c.var.services, id)), 201)
  })
  .openapi(confirm, async (c) =>
    c.json(showDelivery(c, await requestConfirmation(c.var.services, c.req.valid("param").id)), 201),
  )
