import { createServer, type Server, type ServerResponse } from "node:http"
import { getRequestListener, RequestError } from "@hono/node-server"
import type { createApp } from "./app.ts"
import { answerBrokenRequest, answerUnreadable } from "./http/unreadable.ts"

/** A client that sends its headers or its body slower than this is not a client; in milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 60_000

/** A client that takes nothing of its answer for so long is not waited for. */
const STALLED_MILLISECONDS = 60_000

/** A server for the app, not yet listening. What never becomes a request is answered with a problem as well. */
export function createHttpServer(
  app: Pick<ReturnType<typeof createApp>, "fetch">,
  stalledMilliseconds = STALLED_MILLISECONDS,
): Server {
  const listener = getRequestListener(app.fetch, {
    errorHandler: (error) =>
      answerUnreadable(error instanceof RequestError ? "malformed_request" : "internal"),
  })
  const server = createServer(
    { requireHostHeader: false, headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT },
    (request, response) => {
      response.setTimeout(stalledMilliseconds, () => cutIfStalled(response))
      return listener(request, response)
    },
  )
  server.on("clientError", answerBrokenRequest)
  return server
}

/** An answer that is still being made is waited for; what is made and not taken would be held for as long as the client likes. */
function cutIfStalled(response: ServerResponse): void {
  if (response.writableLength > 0) response.destroy()
}
