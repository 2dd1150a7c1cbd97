import { isIPv6, type LookupFunction, type Socket } from "node:net"
import { buildConnector, Client, type Dispatcher } from "undici"
import { readBody } from "./body.ts"
import type { Answer, Exchange } from "./exchange.ts"
import { OutboundError } from "./outbound-error.ts"
import type { Target } from "./target.ts"

/** A request whose place has been judged. */
interface JudgedRequest extends Omit<Exchange, "url" | "maxRedirects"> {
  target: Target
  /** The only addresses that are connected to. */
  addresses: readonly string[]
  connectMilliseconds: number
  signal: AbortSignal
  /** Whether the body of such an answer is of no interest. */
  skipsBody: (status: number, headers: Answer["headers"]) => boolean
}

const MOST_HEADER_BYTES = 16 * 1024
/** What may come over the wire besides twice the body: headers, the hulls of its parts, and what was sent ahead unasked. */
const MOST_OTHER_BYTES = 1024 * 1024

/** Sends it over a connection of its own and reads the answer. @throws OutboundError */
export async function sendOnce(request: JudgedRequest): Promise<Omit<Answer, "url">> {
  const { target, method = "GET", maxBytes, inflates, signal } = request
  const { host: _, ...headers } = request.headers ?? {}
  const client = clientTo(request)
  try {
    const answered = await client.request({
      method,
      path: `${target.url.pathname}${target.url.search}`,
      headers,
      body: request.body ?? null,
      signal,
      reset: true,
    })
    const answer = { status: answered.statusCode, headers: toRecord(answered.headers) }
    if (request.skipsBody(answer.status, answer.headers)) return { ...answer, body: new Uint8Array() }
    const coding = inflates ? answer.headers["content-encoding"] : undefined
    return {
      ...answer,
      body: await readBody(answered.body, { maxBytes, coding, cuts: request.cutsBody ?? false }),
    }
  } catch (error) {
    throw toOutboundError(error, signal)
  } finally {
    // What is still under way has been answered for; its failure is nobody's business any more.
    client.destroy().catch(() => undefined)
  }
}

function clientTo({ target, addresses, connectMilliseconds, maxBytes }: JudgedRequest): Client {
  const connect = buildConnector({
    timeout: connectMilliseconds,
    lookup: pinnedTo(addresses),
    autoSelectFamily: true,
    allowH2: false,
    maxCachedSessions: 0,
  })
  return new Client(target.url.origin, {
    pipelining: 1,
    maxHeaderSize: MOST_HEADER_BYTES,
    allowH2: false,
    // The time of the whole exchange ends these as well.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (options, callback) =>
      connect(options, (...made) => {
        const [, socket] = made
        if (socket) countBytes(socket, 2 * maxBytes + MOST_OTHER_BYTES)
        callback(...made)
      }),
  })
}

/** Ends what sends without ever coming to a body: answers that only say that they go on, lines without an end. */
function countBytes(socket: Socket, most: number): void {
  socket.on("readable", () => {
    if (socket.bytesRead > most)
      socket.destroy(new OutboundError("too_large", "The answer is too large around its body."))
  })
}

/** Answers with what was judged, whatever the name service would say by now. A literal never asks. */
const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_name, { all }, callback) => {
    const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
    const [first] = found
    if (all || first === undefined) callback(null, found)
    else callback(null, first.address, first.family)
  }

/** Cookies are left out: nothing here ever sends one back. */
function toRecord(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === "set-cookie" ? [] : [[name.toLowerCase(), [value].flat().join(", ")]],
  )
  return Object.fromEntries(entries)
}

const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|CRL_)/

/** Says what failed in words that name nothing of what was resolved or answered. */
function toOutboundError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  if (error instanceof OutboundError || !(error instanceof Error)) return error
  const code = codeOf(error)
  if (code === "UND_ERR_HEADERS_OVERFLOW")
    return new OutboundError("too_large", "The answer's headers are too large.")
  if (error.name === "HTTPParserError" || code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
    return new OutboundError("bad_answer", "What answers there does not speak HTTP as it should.")
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT")
    return new OutboundError("timed_out", "The connection was not taken in time.")
  if (TLS_CODE.test(code))
    return new OutboundError(
      "tls_failed",
      "The connection could not be secured: its certificate does not hold.",
    )
  if (code === "UND_ERR_INVALID_ARG") return error
  return new OutboundError("connection_failed", "The connection could not be made, or broke off.")
}

/** That of several addresses tried in turn is the first one's. */
const codeOf = (error: Error): string => ("code" in error ? String(error.code) : "")
