import { inspect } from "node:util"
import { type AppOptions, createApp } from "../../src/app.ts"
import type { Database } from "../../src/db/database.ts"

/** The instant at which tests of the HTTP surface take place; 1 May 2026 in their zone as well. */
export const NOW = new Date("2026-05-01T09:00:00.000Z")

export type App = ReturnType<typeof createApp>

/** The app on a fixed clock, in a zone with an odd offset. What crashes it is printed, since the answer says nothing. */
export const anApp = (db: Database, more: Partial<AppOptions> = {}): App =>
  createApp({
    db,
    clock: () => NOW,
    timeZone: "Pacific/Chatham",
    onCrash: (error, request) => process.stderr.write(`${request}: ${inspect(error)}\n`),
    ...more,
  })

/** For tests of what happens before any handler: a database that nothing may touch. */
export const noDatabase = new Proxy({} as Database, {
  get: (_target, name) => {
    throw new Error(`the database was asked for ${String(name)}`)
  },
})

/** Sends `body` as JSON. */
export const sendJson = (
  app: App,
  method: "POST" | "PATCH",
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  Promise.resolve(
    app.request(path, {
      method,
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    }),
  )

/** The JSON of an answer, for `toMatchObject`. */
export const jsonOf = async (response: Response | Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>
