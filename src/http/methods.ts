import type { Hono } from "hono"
import type { AppEnv } from "./router.ts"

/**
 * Tells which methods the app takes at a path, for `Allow` (RFC 9110 §10.2.1); empty for a path it does not know.
 * Call it after the last route is in place.
 */
export function methodTable(app: Pick<Hono<AppEnv>, "routes">): (path: string) => string[] {
  const table = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => ({ method, pattern: patternOf(path) }))
  return (path) => {
    const methods = new Set(table.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))
    if (methods.size === 0) return []
    if (methods.has("GET")) methods.add("HEAD")
    methods.add("OPTIONS")
    return [...methods].sort()
  }
}

/** Hono's `/events/:id` and `/assets/*` as a regular expression. */
function patternOf(path: string): RegExp {
  const parts = path.split("/").map((part) => {
    if (part === "*") return ".*"
    if (part.startsWith(":")) return "[^/]+"
    return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  })
  return new RegExp(`^${parts.join("/")}$`)
}
