import type { MiddlewareHandler } from "hono"
import { DomainError } from "../../domain/errors.ts"
import { hostCheck } from "./host.ts"

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"])

/** What is done there is allowed by the token in the address alone, from a mail program's page as well. */
const FROM_ANYWHERE = "/mail/"

/**
 * Refuses writes that a browser sends from another site: by Sec-Fetch-Site where the browser says it, and by
 * Origin. Programs send neither and pass. @throws DomainError `cross_site_request`.
 */
export function refuseCrossSiteWrites(allowedHosts: readonly string[]): MiddlewareHandler {
  const isOurs = hostCheck(allowedHosts)
  return async (c, next) => {
    if (!SAFE_METHODS.has(c.req.method) && !c.req.path.startsWith(FROM_ANYWHERE)) {
      const site = c.req.header("sec-fetch-site")
      const origin = c.req.header("origin")
      const host = c.req.header("host") ?? new URL(c.req.url).host
      const isForeignSite = site !== undefined && site !== "same-origin" && site !== "none"
      const isForeignOrigin =
        origin !== undefined && !(site === undefined ? isSame(origin, host) : isOurs(hostOf(origin)))
      if (isForeignSite || isForeignOrigin)
        throw new DomainError(
          "cross_site_request",
          "A page of another site may not change anything here. Use Watchline's own pages, or a program.",
        )
    }
    await next()
  }
}

const isSame = (origin: string, host: string): boolean => hostOf(origin) === host.toLowerCase()

/** The host and port of an origin; empty for `null` and what is not an address. */
const hostOf = (origin: string): string => {
  const parts = /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())
  return parts?.[1] ?? ""
}
