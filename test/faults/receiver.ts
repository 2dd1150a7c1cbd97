import { createServer, type Server } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { Webhook } from "standardwebhooks"

/** What a receiver on the loopback got, told apart by the ids that messages carry. */
export interface Receiver {
  url: string
  /** How often each id arrived whole and with a signature that holds. */
  arrived: Map<string, number>
  /** Requests whose signature does not hold. */
  broken: number
  /** The most requests that were open at once. */
  mostOpen: number
  /** When each id arrived first, in milliseconds of the machine's steady clock. */
  firstAt: Map<string, number>
  stop: () => Promise<void>
}

/** Starts one that checks every signature and answers after `pauseMilliseconds()`. */
export async function startReceiver(
  secretOf: () => string,
  pauseMilliseconds: () => number,
): Promise<Receiver> {
  const sockets = new Set<Socket>()
  const receiver = {
    arrived: new Map<string, number>(),
    firstAt: new Map<string, number>(),
    broken: 0,
    mostOpen: 0,
  }
  let open = 0
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    open += 1
    receiver.mostOpen = Math.max(receiver.mostOpen, open)
    response.on("close", () => {
      open -= 1
    })
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      try {
        const body = Buffer.concat(chunks).toString("utf8")
        new Webhook(secretOf()).verify(body, request.headers as Record<string, string>)
        const id = String(request.headers["webhook-id"])
        receiver.arrived.set(id, (receiver.arrived.get(id) ?? 0) + 1)
        if (!receiver.firstAt.has(id)) receiver.firstAt.set(id, performance.now())
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
