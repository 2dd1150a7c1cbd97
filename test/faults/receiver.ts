import { createServer, type Server } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { Webhook } from "standardwebhooks"
import type { ReminderMessage } from "../../src/domain/delivery.ts"

/** A message as it came in. */
export interface Arrival {
  /** What its `webhook-id` says. */
  id: string
  message: ReminderMessage
  /** When it came first, in milliseconds of the machine's steady clock. */
  firstAt: number
  count: number
}

/** What a receiver on the loopback got, told apart by the ids that messages carry. */
export interface Receiver {
  url: string
  arrived: Map<string, Arrival>
  /** Messages that came again under the id that they had. */
  doubles: () => number
  /** Requests whose signature does not hold, or that say something else than the same id said before. */
  broken: number
  /** The most requests that were open at once. */
  mostOpen: number
  /** So many of the next requests are answered with 500 and not counted. */
  refusals: number
  stop: () => Promise<void>
}

/**
 * Starts one that checks every signature and answers after `pauseMilliseconds()`. With `isClockOff` the sender's clock is
 * not ours: then the library, which wants the two to agree, is not asked.
 */
export async function startReceiver(
  secret: string,
  pauseMilliseconds: () => number = () => 0,
  isClockOff = false,
): Promise<Receiver> {
  const sockets = new Set<Socket>()
  const arrived = new Map<string, Arrival>()
  const doubles = () => [...arrived.values()].reduce((sum, { count }) => sum + count - 1, 0)
  const receiver = { arrived, doubles, broken: 0, mostOpen: 0, refusals: 0 }
  let open = 0
  const take = (body: string, headers: Record<string, string>): void => {
    if (!isClockOff) new Webhook(secret).verify(body, headers)
    const id = headers["webhook-id"] ?? ""
    const message = JSON.parse(body) as ReminderMessage
    const before = arrived.get(id)
    if (message.id !== id || (before !== undefined && JSON.stringify(before.message) !== body))
      throw new Error("the same id says something else")
    arrived.set(id, before ?? { id, message, firstAt: performance.now(), count: 0 })
    const arrival = arrived.get(id)
    if (arrival) arrival.count += 1
  }
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    open += 1
    receiver.mostOpen = Math.max(receiver.mostOpen, open)
    response.on("close", () => {
      open -= 1
    })
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      if (receiver.refusals > 0) {
        receiver.refusals -= 1
        response.writeHead(500).end()
        return
      }
      try {
        take(Buffer.concat(chunks).toString("utf8"), request.headers as Record<string, string>)
      } catch {
        receiver.broken += 1
      }
      setTimeout(() => response.writeHead(204).end(), pauseMilliseconds())
    })
    request.on("error", () => undefined)
  })
  server.on("connection", (socket: Socket) => {
    sockets.add(socket)
    socket.on("error", () => undefined)
    socket.on("close", () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${port}/hook`,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  })
}
