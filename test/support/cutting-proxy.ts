import { type AddressInfo, connect, createServer, type Socket } from "node:net"
import { onTestFinished } from "vitest"

/** A way to a PostgreSQL server that can be cut. */
export interface CuttingProxy {
  url: string
  /** Cuts the next connection that sends a statement: before the server has it, or when it has answered it. */
  cutAt: (statement: string, when: "before" | "after") => void
  /** How many connections were made. */
  connections: () => number
}

/** Puts one before the server that an address names; it is gone when the test is. */
export async function aCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let cut: { statement: string; when: "before" | "after" } | undefined
  let made = 0
  const server = createServer((near) => {
    made += 1
    const far = connect(Number(target.port), target.hostname)
    const both = [near, far]
    for (const socket of both) {
      open.add(socket)
      socket.on("error", () => undefined).on("close", () => destroyAll(both))
    }
    let isSilent = false
    near.on("data", (bytes) => {
      const meant = cut !== undefined && bytes.toString("latin1").includes(cut.statement) ? cut : undefined
      if (meant !== undefined) cut = undefined
      if (meant?.when === "before") return destroyAll(both)
      isSilent = meant !== undefined
      far.write(bytes)
    })
    far.on("data", (bytes) => {
      if (isSilent) destroyAll(both)
      else near.write(bytes)
    })
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  onTestFinished(() => {
    destroyAll(open)
    server.close()
  })
  const url = new URL(databaseUrl)
  url.hostname = "127.0.0.1"
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cutAt: (statement, when) => {
      cut = { statement, when }
    },
    connections: () => made,
  }
}

function destroyAll(sockets: Iterable<Socket>): void {
  for (const socket of sockets) socket.destroy()
}
