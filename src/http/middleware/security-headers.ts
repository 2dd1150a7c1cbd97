import type { MiddlewareHandler } from "hono"

/** Nothing from anywhere else, no inline script or style. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** What may be shown in a frame elsewhere: it writes nothing. */
export const EMBED_PATH = /^\/embed\/[^/]+$/

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
}

/**
 * Puts the security headers on every answer, and keeps what did not say otherwise out of caches. Nothing is shown in a
 * frame but the timeline of a saved view, and that only on pages of `embedOrigins` (`*`: on any).
 */
export function securityHeaders(embedOrigins: readonly string[]): MiddlewareHandler {
  const policy = (ancestors: string): string =>
    [...CONTENT_SECURITY_POLICY, `frame-ancestors ${ancestors}`].join("; ")
  const framed = policy(embedOrigins.includes("*") ? "*" : embedOrigins.join(" "))
  const alone = policy("'none'")
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
    const mayBeFramed = embedOrigins.length > 0 && EMBED_PATH.test(c.req.path)
    c.res.headers.set("content-security-policy", mayBeFramed ? framed : alone)
    if (!mayBeFramed) c.res.headers.set("x-frame-options", "DENY")
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store")
  }
}
