import { createRoute, z } from "@hono/zod-openapi"
import { getPushKeys } from "../../services/push-key.ts"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"

const PushKeyView = z
  .object({
    publicKey: z.string().openapi({
      description: "What `PushManager.subscribe` takes as `applicationServerKey`: base64url, 65 bytes",
    }),
  })
  .openapi("PushKey")

const get = createRoute({
  operationId: "getPushKey",
  method: "get",
  path: "/",
  tags: ["Channels and deliveries"],
  summary: "The key that browsers subscribe to notifications with",
  description:
    "The same for ever, unless the key that it is kept with is lost: then browsers have to subscribe anew.",
  request: { query: NoQuery },
  responses: { ...ok(PushKeyView, "The key"), ...readProblems("secret_key_missing") },
})

/** Mounted at `/api/v1/push-key`. */
export const pushKey = createRouter().openapi(get, async (c) => {
  const { publicKey } = await getPushKeys(c.var.services)
  return c.json({ publicKey }, 200)
})
