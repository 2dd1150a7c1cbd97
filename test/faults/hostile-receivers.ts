import { createServer as createHttpServer, type RequestListener } from "node:http"
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net"
import { gzipSync } from "node:zlib"

export const RETRY_AFTER_SECONDS = 3600
const BOMB_BYTES = 200_000_000
const CHUNK = Buffer.alloc(64_000, 46)

/** Those at which an attempt lasts as long as it may. */
export const HANGING: ReadonlySet<string> = new Set([
  "drips a byte a second",
  "never answers",
  "hangs after headers",
])

/** Receivers of which each does one thing wrong, and what they saw. */
export interface HostileReceivers {
  /** What they do wrong, and where. */
  urls: ReadonlyMap<string, string>
  /** How many requests came to where the redirects lead. */
  followed: () => number
  stop: () => Promise<void>
}

const bomb = gzipSync(Buffer.alloc(BOMB_BYTES))
const answer =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, headers).end()
  }

const LISTENERS: Readonly<Record<string, RequestListener>> = {
  "drips a byte a second": (request, response) => {
    request.resume()
    response.writeHead(200)
    const dripping = setInterval(() => response.write("."), 1000)
    response.on("close", () => clearInterval(dripping))
  },
  "never answers": (request) => void request.resume(),
  "hangs after headers": (request, response) => {
    request.resume()
    response.writeHead(200).flushHeaders()
  },
  "200 MB of gzip": (request, response) => {
    request.resume()
    response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" }).end(bomb)
  },
  "200 MB of text": (request, response) => {
    request.resume()
    let left = BOMB_BYTES / CHUNK.length
    const more = (): void => {
      while (left-- > 0) if (!response.write(CHUNK)) return void response.once("drain", more)
      response.end()
    }
    response.on("error", () => undefined)
    more()
  },
  "500": answer(500),
  "410": answer(410),
  "429 with Retry-After": answer(429, { "retry-after": String(RETRY_AFTER_SECONDS) }),
}

const TCP: Readonly<Record<string, (socket: Socket) => void>> = {
  "resets the connection": (socket) => void socket.once("data", () => socket.resetAndDestroy()),
  "closes at once": (socket) => void socket.destroy(),
}

/** Starts one of each on the loopback. */
export async function startHostileReceivers(): Promise<HostileReceivers> {
  const sockets = new Set<Socket>()
  const servers: Server[] = []
  const listen = async (server: Server): Promise<string> => {
    servers.push(server)
    server.on("connection", (socket: Socket) => {
      sockets.add(socket)
      socket.on("error", () => undefined)
      socket.on("close", () => sockets.delete(socket))
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }
  let followed = 0
  const elsewhere = await listen(
    createHttpServer((_, response) => {
      followed += 1
      response.writeHead(204).end()
    }),
  )
  const urls = new Map<string, string>()
  for (const [name, listener] of Object.entries(LISTENERS))
    urls.set(name, await listen(createHttpServer(listener)))
  for (const [name, onSocket] of Object.entries(TCP)) urls.set(name, await listen(createTcpServer(onSocket)))
  urls.set("301 to another port", await listen(createHttpServer(answer(301, { location: elsewhere }))))
  return {
    urls,
    followed: () => followed,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
    },
  }
}
