import type { MiddlewareHandler } from "hono"
import { DomainError } from "../../domain/errors.ts"
import { hostCheck } from "./host.ts"
import { EMBED_PATH } from "./security-headers.ts"

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"])

/** What is done there is allowed by the token in the address alone, from a mail program's page as well. */
const FROM_ANYWHERE = "/mail/"

/**
 * Refuses what a browser sends for a page of another site: writes, by Sec-Fetch-Site where the browser says it and by
 * Origin; and reads behind the scenes, whose answers such a page would not be shown, but which would keep this server
 * busy. Links are followed, and a saved view is shown in a frame. Programs send none of these headers and pass.
 * @throws DomainError `cross_site_request`.
 */
export function refuseCrossSite(allowedHosts: readonly string[]): MiddlewareHandler {
  const isOurs = hostCheck(allowedHosts)
  return async (c, next) => {
    const site = c.req.header("sec-fetch-site")
    const isForeignSite = site !== undefined && site !== "same-origin" && site !== "none"
    if (isForeignSite && isBehindTheScenes(c.req.header("sec-fetch-dest"), c.req.path))
      throw new DomainError(
        "cross_site_request",
        "A page of another site may not read anything here. Follow a link, or use a program.",
      )
    if (!SAFE_METHODS.has(c.req.method) && !c.req.path.startsWith(FROM_ANYWHERE)) {
      const origin = c.req.header("origin")
      const host = c.req.header("host") ?? new URL(c.req.url).host
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

/** Whether nobody sees what is answered: it is neither a page of its own nor one that may be framed. */
const isBehindTheScenes = (destination: string | undefined, path: string): boolean =>
  destination !== undefined && destination !== "document" && !EMBED_PATH.test(path)

const isSame = (origin: string, host: string): boolean => hostOf(origin) === host.toLowerCase()

/** The host and port of an origin; empty for `null` and what is not an address. */
const hostOf = (origin: string): string => {
  const parts = /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())
  return parts?.[1] ?? ""
}
