import type { ErrorHandler, NotFoundHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import type { ErrorCode } from "../domain/errors.ts"
import { problemOf, problemResponse, toProblem } from "./problems.ts"
import type { AppEnv } from "./router.ts"
import { pageResponse } from "./routes/pages.ts"

/**
 * Answers what no route took: 405 or the answer to OPTIONS where the path is known, else 404. A browser that asks for
 * a page gets the pages' own "not found", where there are pages.
 */
export function answerUnknown(
  methodsAt: (path: string) => string[],
  pagesDir: string | undefined,
): NotFoundHandler<AppEnv> {
  return async (c) => {
    const { method, path } = c.req
    const methods = methodsAt(path)
    const allow = methods.join(", ")
    if (method === "OPTIONS" && allow !== "") return c.body(null, 204, { allow })
    if (allow !== "" && !methods.includes(method))
      return problemResponse(toProblem("method_not_allowed", `${path} takes ${allow}`), { allow })
    const wantsPage =
      isRead(method) && !path.startsWith("/api/") && c.req.header("accept")?.includes("text/html")
    const page = wantsPage && pagesDir !== undefined ? await pageResponse(pagesDir) : undefined
    return page === undefined
      ? problemResponse(toProblem("not_found", "There is nothing at this address"))
      : new Response(page.body, { status: 404, headers: page.headers })
  }
}

const isRead = (method: string): boolean => method === "GET" || method === "HEAD"

/** Hono's own refusals, in our words. */
const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: "malformed_json",
  413: "payload_too_large",
  415: "unsupported_media_type",
}

/** Turns what was thrown into a problem; what nobody meant to throw is told to `onCrash` and to nobody else. */
export function answerCrash(
  onCrash: ((error: unknown, request: string) => void) | undefined,
): ErrorHandler<AppEnv> {
  return (error, c) => {
    const meant = problemOf(error)
    if (meant !== undefined && meant.code !== "internal") return problemResponse(meant)
    const code = error instanceof HTTPException ? CODE_OF_STATUS[error.status] : undefined
    if (code !== undefined) return problemResponse(toProblem(code, "The request cannot be read"))
    onCrash?.(error, `${c.req.method} ${c.req.path}`)
    return problemResponse(toProblem("internal", "The error has been written to the log"))
  }
}
