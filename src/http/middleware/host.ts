import type { MiddlewareHandler } from "hono"
import { DomainError } from "../../domain/errors.ts"

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"]
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/

/** What stands there nobody finds without its token, so that a name that was re-pointed here gets nobody anything. */
const UNDER_ANY_NAME = "/feeds/"

/**
 * Lets through only requests for a name that is ours: the loopback names and `allowedHosts` (names without port,
 * IPv6 in brackets). A page elsewhere whose name was re-pointed at this machine (DNS rebinding) still sends its
 * own name, and is refused. @throws DomainError `misdirected_request`.
 */
export function requireOurHost(allowedHosts: readonly string[]): MiddlewareHandler {
  const isOurs = hostCheck(allowedHosts)
  return async (c, next) => {
    if (c.req.path.startsWith(UNDER_ANY_NAME)) return next()
    const asked = [c.req.header("host"), new URL(c.req.url).host]
    if (!asked.every((host) => host === undefined || isOurs(host)))
      throw new DomainError(
        "misdirected_request",
        "Ask for this server by its own name. Other names are allowed by ALLOWED_HOSTS.",
      )
    await next()
  }
}

/** Tells whether `host` (with or without a port) is one of our names. */
export function hostCheck(allowedHosts: readonly string[]): (host: string) => boolean {
  const names = new Set([...LOOPBACK_NAMES, ...allowedHosts.map((name) => name.toLowerCase())])
  return (host) => {
    const name = HOST.exec(host.toLowerCase())?.[1]
    return name !== undefined && names.has(name)
  }
}
