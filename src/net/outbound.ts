import { type AddressRange, mayReach, readRanges } from "./address-verdict.ts"
import { ACCEPTED_CODINGS } from "./body.ts"
import { sendOnce } from "./connection.ts"
import type { Answer, Exchange } from "./exchange.ts"
import { OutboundError } from "./outbound-error.ts"
import { type Resolve, resolveBySystem, within } from "./resolve.ts"
import { readTarget, type Target } from "./target.ts"

/** The guarded way out. @throws OutboundError */
export type Outbound = (exchange: Exchange) => Promise<Answer>

export interface OutboundOptions {
  /** CIDR ranges that may be reached although they are not public. */
  allowedRanges: readonly string[]
  /** The host that an administrator set, as it stands in its address, with the port where it has one: it may be private. */
  trustedHost?: string
  /** Asks for all addresses of a name; the system's own way unless another is given. */
  resolve?: Resolve
  /** For one connection, TLS included. */
  connectMilliseconds?: number
}

const CONNECT_MILLISECONDS = 10_000
/** Whatever a trusted host stands for; what no range opens stays shut. */
const ANYWHERE = readRanges(["0.0.0.0/0", "::/0"])
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** What is meant for one origin and not for the next. */
const PRIVATE_HEADERS = new Set(["authorization", "cookie", "if-none-match", "if-modified-since"])

/**
 * Makes the only way to an address that a user gave. Literals and every address a name stands for are judged, one that
 * is not public refuses the whole name, and the connection goes to what was judged: names are asked for once.
 * Each exchange has a connection of its own, closed after it.
 * @throws Error for a range that is none.
 */
export function createOutbound(options: OutboundOptions): Outbound {
  const allowed = readRanges(options.allowedRanges)
  const resolve = options.resolve ?? resolveBySystem
  const connectMilliseconds = options.connectMilliseconds ?? CONNECT_MILLISECONDS
  const send = async (exchange: Exchange, target: Target, signal: AbortSignal) =>
    sendOnce({
      ...exchange,
      headers: { ...exchange.headers, ...(exchange.inflates && { "accept-encoding": ACCEPTED_CODINGS }) },
      target,
      addresses: await judgedAddresses(
        target,
        target.url.host === options.trustedHost ? ANYWHERE : allowed,
        resolve,
        signal,
      ),
      connectMilliseconds,
      signal,
      skipsBody: (status, headers) => leadsOn(exchange, status, headers),
    })
  return (exchange) =>
    within(exchange.timeoutMilliseconds, exchange.signal, async (signal) => {
      let { maxRedirects: left = 0 } = exchange
      let current = exchange
      for (;;) {
        const target = readTarget(current.url)
        const answer = await send(current, target, signal)
        if (!leadsOn(exchange, answer.status, answer.headers)) return { ...answer, url: target.url.href }
        if (left === 0) throw new OutboundError("bad_answer", "The address leads on from place to place.")
        left -= 1
        current = next(current, target, answer.headers.location ?? "")
      }
    })
}

/** Judges an address as `createOutbound` would, and connects to nothing. @throws OutboundError */
export function createJudge(options: OutboundOptions): (url: string) => Promise<void> {
  const allowed = readRanges(options.allowedRanges)
  const resolve = options.resolve ?? resolveBySystem
  return (url) =>
    within(options.connectMilliseconds ?? CONNECT_MILLISECONDS, undefined, async (signal) => {
      await judgedAddresses(readTarget(url), allowed, resolve, signal)
    })
}

/** Whether an answer is only the way to another place, and the exchange goes there. */
const leadsOn = (exchange: Exchange, status: number, headers: Answer["headers"]): boolean =>
  (exchange.maxRedirects ?? 0) > 0 &&
  (exchange.method ?? "GET") === "GET" &&
  REDIRECTS.has(status) &&
  headers.location !== undefined

function next(exchange: Exchange, from: Target, location: string): Exchange {
  if (!URL.canParse(location, from.url.href))
    throw new OutboundError("bad_answer", "The address leads nowhere.")
  const url = new URL(location, from.url)
  const headers = Object.entries(exchange.headers ?? {}).filter(
    ([name]) => url.origin === from.url.origin || !PRIVATE_HEADERS.has(name),
  )
  return { ...exchange, url: url.href, headers: Object.fromEntries(headers) }
}

/** Every address to connect to, all of them judged. @throws OutboundError `unresolvable`, `refused_address`. */
async function judgedAddresses(
  { host, isLiteral }: Target,
  allowed: readonly AddressRange[],
  resolve: Resolve,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const addresses = isLiteral ? [host] : await namedAddresses(host, resolve, signal)
  if (!addresses.every((address) => mayReach(address, allowed)))
    throw new OutboundError(
      "refused_address",
      `${host} belongs to a network that is not public, so it is not read.`,
    )
  return addresses
}

async function namedAddresses(host: string, resolve: Resolve, signal: AbortSignal): Promise<string[]> {
  const addresses = await resolve(host, signal).catch(() => [])
  if (addresses.length === 0)
    throw new OutboundError("unresolvable", `There is no address for the name ${host}.`)
  return addresses
}
