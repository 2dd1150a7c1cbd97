import { OpenAPIHono } from "@hono/zod-openapi"
import type { ValidationTargets } from "hono"
import { DomainError } from "../domain/errors.ts"
import type { ChannelContext } from "../services/channel-context.ts"
import type { FetchContext } from "../services/fetching.ts"
import type { StreamContext } from "../services/stream.ts"
import { toFaults } from "./faults.ts"

export interface AppEnv {
  Variables: { services: FetchContext & ChannelContext & StreamContext }
  /** What the server gives along: the answer on its way, to break it off. Not there without a port. */
  Bindings: { outgoing?: { destroy: () => void } }
}

/** A router whose validation answers with our problems. */
export const createRouter = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      throw refusal(result.target, result.error.issues, c.req.header("content-type"))
    },
  })

type Issues = Parameters<typeof toFaults>[0]

function refusal(target: keyof ValidationTargets, issues: Issues, contentType: string | undefined) {
  if (target === "param") return new DomainError("not_found", "There is nothing at this address")
  if (target === "json") {
    if (contentType === undefined)
      return new DomainError("unsupported_media_type", "Send JSON and say so: content-type: application/json")
    return refuse("invalid_request", toFaults(issues, "body"))
  }
  return refuse("invalid_query", toFaults(issues, "query"))
}

function refuse(code: "invalid_request" | "invalid_query", faults: ReturnType<typeof toFaults>) {
  const said = faults.slice(0, 3).map(({ where, message }) => (where ? `${where} ${message}` : message))
  return new DomainError(code, said.join("; ") + (faults.length > 3 ? "; …" : ""), faults)
}
