import { type IncomingMessage, request } from "node:http"

/** One event as a reader of the stream sees it. */
export interface StreamEvent {
  id: string
  event: string
  data: Record<string, unknown>
}

/** Somebody who follows the stream over a real connection, reading as the standard says. */
export interface Following {
  status: number
  headers: IncomingMessage["headers"]
  /** What arrived whole so far. */
  events: StreamEvent[]
  /** The id to come back with, also where no event carried it. */
  lastId: () => string
  comments: () => number
  /** Resolves when it is over: to whether it was ended, and not cut off. */
  ended: Promise<boolean>
  /** Stops reading without closing. */
  pause: () => void
  close: () => void
}

/** Follows a stream; `after` goes along as a browser sends it. */
export function follow(address: string, after?: string): Promise<Following> {
  const headers = after === undefined ? {} : { "last-event-id": after }
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, agent: false }, (response) => {
      const events: StreamEvent[] = []
      let lastId = after ?? ""
      let comments = 0
      let rest = ""
      response.setEncoding("utf8").on("data", (text: string) => {
        const blocks = (rest + text).split("\n\n")
        rest = blocks.pop() ?? ""
        for (const block of blocks) {
          const lines = block.split("\n")
          const fieldOf = (name: string) =>
            lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
          comments += lines.filter((line) => line.startsWith(":")).length
          lastId = fieldOf("id") ?? lastId
          const data = fieldOf("data")
          if (data !== undefined)
            events.push({ id: lastId, event: fieldOf("event") ?? "message", data: JSON.parse(data) })
        }
      })
      const ended = new Promise<boolean>((done) => response.once("close", () => done(response.complete)))
      response.on("error", () => undefined)
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        events,
        lastId: () => lastId,
        comments: () => comments,
        ended,
        pause: () => response.pause(),
        close: () => asked.destroy(),
      })
    })
    asked.on("error", reject)
    asked.end()
  })
}
