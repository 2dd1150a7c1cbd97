import { createServer, type Server } from "node:http"
import { getRequestListener, RequestError } from "@hono/node-server"
import type { createApp } from "./app.ts"
import { answerBrokenRequest, answerUnreadable } from "./http/unreadable.ts"

/** A client that sends its headers or its body slower than this is not a client; in milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 60_000

/** A server for the app, not yet listening. What never becomes a request is answered with a problem as well. */
export function createHttpServer(app: Pick<ReturnType<typeof createApp>, "fetch">): Server {
  const listener = getRequestListener(app.fetch, {
    errorHandler: (error) =>
      answerUnreadable(error instanceof RequestError ? "malformed_request" : "internal"),
  })
  const server = createServer(
    { requireHostHeader: false, headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT },
    listener,
  )
  server.on("clientError", answerBrokenRequest)
  return server
}
