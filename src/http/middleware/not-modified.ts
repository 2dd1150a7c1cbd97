import type { MiddlewareHandler } from "hono"
import { isKnown } from "../etag.ts"

/** Answers 304 to a read whose ETag the client already has. */
export const notModified: MiddlewareHandler = async (c, next) => {
  await next()
  const asked = c.req.header("if-none-match")
  const etag = c.res.headers.get("etag")
  const isRead = c.req.method === "GET" || c.req.method === "HEAD"
  if (!isRead || asked === undefined || etag === null || c.res.status !== 200 || !isKnown(asked, etag)) return
  const headers = new Headers({ etag })
  const kept = c.res.headers.get("cache-control")
  if (kept !== null) headers.set("cache-control", kept)
  c.res = undefined
  c.res = new Response(null, { status: 304, headers })
}
