import type { Context, ErrorHandler, NotFoundHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import { type ErrorCode, isLedgerFault } from "../domain/errors.ts"
import { todayOf } from "../services/context.ts"
import { getEvent } from "../services/events.ts"
import { getPrediction } from "../services/predictions.ts"
import { type Problem, problemOf, problemResponse, retryAfter, toProblem } from "./problems.ts"
import type { AppEnv } from "./router.ts"
import { pageResponse } from "./routes/pages.ts"
import { toEventDetail } from "./views/event.ts"
import { toPredictionDetail } from "./views/prediction.ts"

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

/** The path as it may stand in a log: without the token of a private feed, or of a link in a mail. */
const withoutToken = (path: string): string => path.replace(/^(\/(?:feeds|mail)\/)[^/]+/, "$1…")

/** Hono's own refusals, in our words. */
const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: "malformed_json",
  413: "payload_too_large",
  415: "unsupported_media_type",
}

/**
 * Turns what was thrown into a problem. What nobody meant to throw is told to `onCrash` and to nobody else, and so is what
 * is wrong under the ledger.
 */
export function answerCrash(
  onCrash: ((error: unknown, request: string) => void) | undefined,
): ErrorHandler<AppEnv> {
  return async (error, c) => {
    const meant = problemOf(error)
    const tell = () => onCrash?.(error, `${c.req.method} ${withoutToken(c.req.path)}`)
    if (meant !== undefined && meant.code !== "internal") {
      if (isLedgerFault(error) && error.cause !== undefined) tell()
      return problemResponse({ ...meant, ...(await currentOf(meant, c)) }, retryAfter(meant.code, error))
    }
    const code = error instanceof HTTPException ? CODE_OF_STATUS[error.status] : undefined
    if (code !== undefined) return problemResponse(toProblem(code, "The request cannot be read"))
    tell()
    return problemResponse(toProblem("internal", "The error has been written to the log"))
  }
}

/** The event or prediction that a request was about. */
const ABOUT = /^\/api\/v1\/(?:events|predictions)\/((evt|prd)_[0-9a-z]{26})(?:\/|$)/

/**
 * What somebody has to see who came too late, or does not know whether the change was kept: the thing as it stands now,
 * read after the refused change was undone.
 */
async function currentOf({ status, code }: Problem, c: Context<AppEnv>): Promise<Pick<Problem, "current">> {
  const [, id = "", kind] = ABOUT.exec(c.req.path) ?? []
  const isWanted = status === 409 || status === 412 || code === "outcome_unknown"
  if (!isWanted || id === "") return {}
  const services = c.var.services
  try {
    const today = todayOf(services)
    if (kind === "evt") return { current: toEventDetail(await getEvent(services, id), today) }
    return { current: toPredictionDetail(await getPrediction(services, id), today) }
  } catch {
    return {}
  }
}
