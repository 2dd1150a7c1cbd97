import { signal } from "@preact/signals"
import createClient from "openapi-fetch"
import type { components, paths } from "./schema.d.ts"

export type Schemas = components["schemas"]

/** A refusal or failure, as the server (RFC 9457) or the connection gives it. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem"
  readonly code: string
  readonly status: number
  readonly faults: readonly { where: string; message: string }[]

  constructor(status: number, code: string, message: string, faults: ApiProblem["faults"] = []) {
    super(message)
    this.status = status
    this.code = code
    this.faults = faults
  }
}

/** How many requests are on their way; the bar at the top shows while there are any. */
export const busy = signal(0)

export const client = createClient<paths>({
  fetch: async (request) => {
    busy.value += 1
    try {
      return await fetch(request)
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") throw error
      throw new ApiProblem(0, "unreachable", "Watchline cannot be reached. Is it still running?")
    } finally {
      busy.value -= 1
    }
  },
})

interface Answer<T> {
  data?: T | undefined
  error?: unknown
  response: Response
}

/** The data of an answer. @throws ApiProblem with the server's own words for anything else. */
export async function dataOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked
  if (response.ok && data !== undefined) return data
  throw toProblem(response.status, error)
}

function toProblem(status: number, body: unknown): ApiProblem {
  const said = (typeof body === "object" && body !== null ? body : {}) as Partial<Schemas["Problem"]>
  const message = said.detail || said.title || `The server answered with an error (${status})`
  return new ApiProblem(status, said.code ?? "unknown", message, said.errors ?? [])
}

/** The revision a change is based on, as the server's `If-Match` takes it. */
export const ifMatch = (revision: number | undefined): { "if-match"?: string } =>
  revision === undefined ? {} : { "if-match": `"${revision}"` }
