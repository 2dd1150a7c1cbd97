import { createServer, type RequestListener } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { gzipSync } from "node:zlib"
import { systemClock } from "../../src/domain/clock.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { createWebhookSender } from "../../src/remind/channels/webhook.ts"
import { newWebhookSecret } from "../../src/services/channel-secrets.ts"
import { aChannel, aMessage } from "../support/channels.ts"

/** `npm run test:faults`, second part: what one attempt at a receiver that misbehaves comes to, and how long it takes. */
const MOST_SECONDS = 16
const bomb = gzipSync(Buffer.alloc(200_000_000))
const elsewhere: string[] = []

const RECEIVERS: Readonly<Record<string, RequestListener>> = {
  "one byte a second": (_, response) => {
    response.writeHead(200)
    const dripping = setInterval(() => response.write("."), 1000)
    response.on("close", () => clearInterval(dripping))
  },
  hangs: () => undefined,
  "breaks off": (request) => request.socket.destroy(),
  "200 MB of gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  "301 to elsewhere": (request, response) => {
    if (request.url === "/elsewhere") elsewhere.push(request.url)
    response.writeHead(301, { location: "/elsewhere" }).end()
  },
}

const sender = createWebhookSender(createOutbound({ allowedRanges: ["127.0.0.0/8"] }), systemClock)

async function attempt(name: string, listener: RequestListener): Promise<boolean> {
  const sockets = new Set<Socket>()
  const server = createServer(listener)
  server.on("connection", (socket: Socket) => {
    sockets.add(socket)
    socket.on("error", () => undefined)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  const before = process.memoryUsage().rss
  const start = performance.now()
  const to = { ...aChannel({ address: { url: `http://127.0.0.1:${port}/` } }), secrets: [newWebhookSecret()] }
  const outcome = await sender.send(to, aMessage(), new AbortController().signal)
  const seconds = (performance.now() - start) / 1000
  const megabytes = Math.max(0, process.memoryUsage().rss - before) / 1e6
  for (const socket of sockets) socket.destroy()
  await new Promise((done) => server.close(done))
  const what = `${outcome.result}${outcome.status === undefined ? "" : ` ${outcome.status}`}`
  const kept = `${outcome.detail?.length ?? 0} characters kept`
  process.stdout.write(
    `${name.padEnd(20)}${what.padEnd(16)}${seconds.toFixed(1).padStart(6)} s${megabytes.toFixed(0).padStart(6)} MB  ${kept}\n`,
  )
  return seconds < MOST_SECONDS && megabytes < 100
}

let isFine = true
for (const [name, listener] of Object.entries(RECEIVERS)) isFine = (await attempt(name, listener)) && isFine
if (!isFine || elsewhere.length > 0) process.exitCode = 1
