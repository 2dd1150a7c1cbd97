import type { Server } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { createHttpServer } from "../src/server.ts"
import { anApp, noDatabase } from "./support/app.ts"

describe("on a real connection, every refusal is a problem document", () => {
  let server: Server
  let port: number

  beforeAll(async () => {
    server = createHttpServer(anApp(noDatabase))
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  /** Sends bytes as they are and reads until the server closes. */
  const exchange = (request: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = ""
      const socket = connect(port, "127.0.0.1", () => socket.write(request))
      socket.setEncoding("utf8")
      socket.on("data", (data) => {
        answer += data
      })
      socket.on("close", () => resolve(answer))
      socket.on("error", reject)
    })
  const close = "Connection: close\r\n"

  test.each([
    ["another name", `GET /health HTTP/1.1\r\nHost: evil.test\r\n${close}\r\n`, 421, "misdirected_request"],
    ["no name", `GET /health HTTP/1.1\r\n${close}\r\n`, 400, "malformed_request"],
    ["a name that is no name", `GET /health HTTP/1.1\r\nHost: a b\r\n${close}\r\n`, 400, "malformed_request"],
    [
      "another name in the target",
      `GET http://evil.test/ HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`,
      421,
      "misdirected_request",
    ],
    ["a method of its own", `FOO / HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`, 400, "malformed_request"],
    ["no HTTP at all", "hello\r\n\r\n", 400, "malformed_request"],
    [
      "headers without end",
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(40_000)}\r\n\r\n`,
      431,
      "headers_too_large",
    ],
    ["TRACE", `TRACE /health HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`, 405, "method_not_allowed"],
    [
      "two lengths",
      `POST /api/v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n${close}\r\n0\r\n\r\n`,
      400,
      "malformed_request",
    ],
  ])("%s", async (_name, request, status, code) => {
    const answer = await exchange(request)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/content-type: application\/problem\+json/i)
    expect(answer).toContain(`"code":"${code}"`)
  })

  test("chunks beyond the limit are 413, and the server goes on answering", async () => {
    const chunk = `${(65_536).toString(16)}\r\n${" ".repeat(65_536)}\r\n`
    const head = `POST /api/v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n${close}\r\n`
    const answer = await exchange(`${head}${chunk.repeat(17)}0\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    expect(await exchange(`GET /health HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`)).toMatch(
      /^HTTP\/1.1 200 /,
    )
  })
})

test("who takes nothing of an answer is cut off, and who waits for one that is still being made is not", async () => {
  let make = (): void => undefined
  const made = new Promise<void>((done) => {
    make = done
  })
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith("/large")) return new Response("x".repeat(30_000_000))
    await made
    return new Response("made")
  }
  const server = createHttpServer({ fetch }, 100)
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  onTestFinished(() => void server.closeAllConnections())
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = (path: string): Socket => {
    const socket = connect(port, "127.0.0.1")
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    return socket
  }
  const [patient, idle] = [ask("/slow"), ask("/large")]
  idle.pause()
  const open = () => new Promise<number>((done) => server.getConnections((_, count) => done(count)))
  await expect.poll(open).toBe(2)
  await expect.poll(open, { timeout: 5000 }).toBe(1)
  make()
  expect(await text(patient)).toMatch(/made$/)
})
