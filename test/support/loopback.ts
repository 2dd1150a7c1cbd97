import { createServer, type RequestListener, type Server } from "node:http"
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net"
import { onTestFinished } from "vitest"

/** A server on the loopback that stands for the internet. */
export interface Loopback {
  origin: string
  port: number
  /** How many connections were opened to it. */
  connections: () => number
  stop: () => Promise<void>
}

/** Starts one, on `host`; whoever starts it ends it. */
export async function startLoopback(
  listener: RequestListener,
  host = "127.0.0.1",
  port = 0,
): Promise<Loopback> {
  return listening(createServer(listener), host, port)
}

/** The same, ended when the test is. */
export async function aLoopback(listener: RequestListener, host?: string, port?: number): Promise<Loopback> {
  const loopback = await startLoopback(listener, host, port)
  onTestFinished(() => loopback.stop())
  return loopback
}

/** One that speaks bytes instead of HTTP, ended when the test is. */
export async function aTcpLoopback(onSocket: (socket: Socket) => void): Promise<Loopback> {
  const loopback = await listening(createTcpServer(onSocket) as Server, "127.0.0.1", 0)
  onTestFinished(() => loopback.stop())
  return loopback
}

async function listening(server: Server, host: string, port: number): Promise<Loopback> {
  const sockets = new Set<Socket>()
  let opened = 0
  server.on("connection", (socket: Socket) => {
    opened += 1
    sockets.add(socket)
    socket.on("error", () => undefined)
    socket.on("close", () => sockets.delete(socket))
  })
  await new Promise<void>((done, fail) => {
    server.once("error", fail)
    server.listen(port, host, done)
  })
  const address = server.address() as AddressInfo
  return {
    origin: `http://${host}:${address.port}`,
    port: address.port,
    connections: () => opened,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
