import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from "node:zlib"
import { describe, expect, onTestFinished, test } from "vitest"
import type { Exchange } from "../../src/net/exchange.ts"
import { createOutbound, type OutboundOptions } from "../../src/net/outbound.ts"
import { aLoopback, aTcpLoopback } from "../support/loopback.ts"

/** Real connections, to the loopback alone: its range is the only one that is allowed. */
const exchangeWith = (more: Partial<OutboundOptions> = {}) => {
  const exchange = createOutbound({ allowedRanges: ["127.0.0.0/8"], ...more })
  return (url: string, asked: Partial<Exchange> = {}) =>
    exchange({ url, maxBytes: 100_000, timeoutMilliseconds: 10_000, ...asked })
}
const exchange = exchangeWith()
const text = (body: Uint8Array): string => Buffer.from(body).toString()
const millisecondsOf = async (work: Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work.catch(() => undefined)
  return performance.now() - start
}

describe("an exchange", () => {
  test("gives status, headers and bytes as they came", async () => {
    const { origin } = await aLoopback((_request, response) => {
      response.writeHead(203, { "x-one": ["a", "b"], "retry-after": "120", "set-cookie": "a=b" }).end("hello")
    })
    const answer = await exchange(`${origin}/there?a=b#c`)
    expect(answer).toMatchObject({ status: 203, url: `${origin}/there?a=b` })
    expect(answer.headers).toMatchObject({ "x-one": "a, b", "retry-after": "120" })
    expect(answer.headers).not.toHaveProperty("set-cookie")
    expect(text(answer.body)).toBe("hello")
  })

  test("sends what it was given, with the host of the address and no other", async () => {
    const { origin, port } = await aLoopback(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const { method, url, headers } = request
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }))
    })
    const answer = await exchange(`${origin}/hook`, {
      method: "POST",
      headers: { "content-type": "application/json", "webhook-id": "msg_1", host: "elsewhere.example" },
      body: '{"a":1}',
    })
    expect(JSON.parse(text(answer.body))).toMatchObject({
      method: "POST",
      url: "/hook",
      body: '{"a":1}',
      headers: {
        host: `127.0.0.1:${port}`,
        "webhook-id": "msg_1",
        connection: "close",
        "content-length": "7",
      },
    })
  })

  test("keeps no connection for the next one", async () => {
    const loopback = await aLoopback((_request, response) => void response.end("ok"))
    await exchange(loopback.origin)
    await exchange(loopback.origin)
    expect(loopback.connections()).toBe(2)
  })

  test("goes to the address that was judged, under the name that was given, asking for it once", async () => {
    const hosts: (string | undefined)[] = []
    const judged = await aLoopback((request, response) => {
      hosts.push(request.headers.host)
      response.end("judged")
    })
    const other = await aLoopback(
      (_request, response) => void response.end("other"),
      "127.0.0.2",
      judged.port,
    )
    const answers = [["127.0.0.1"], ["127.0.0.2"]]
    let asked = 0
    const changing = exchangeWith({ resolve: async () => answers[Math.min(asked++, 1)] ?? [] })
    const answer = await changing(`http://moving.example:${judged.port}/`)
    expect(text(answer.body)).toBe("judged")
    expect(asked).toBe(1)
    expect(other.connections()).toBe(0)
    expect(hosts).toEqual([`moving.example:${judged.port}`])
  })

  test("judges anew each time: a name that moved to another network is refused the second time", async () => {
    const loopback = await aLoopback((_request, response) => void response.end("ok"))
    const answers = [["127.0.0.1"], ["127.0.0.1", "10.0.0.1"]]
    const changing = exchangeWith({ resolve: async () => answers.shift() ?? [] })
    const url = `http://moving.example:${loopback.port}/`
    expect((await changing(url)).status).toBe(200)
    await expect(changing(url)).rejects.toMatchObject({ reason: "refused_address" })
    expect(loopback.connections()).toBe(1)
  })

  test("without the range the same server is not even connected to", async () => {
    const loopback = await aLoopback((_request, response) => void response.end("ok"))
    const guarded = exchangeWith({ allowedRanges: [] })
    for (const url of [
      loopback.origin,
      `http://localhost:${loopback.port}`,
      `http://2130706433:${loopback.port}`,
    ])
      await expect(guarded(url)).rejects.toMatchObject({ reason: "refused_address" })
    expect(loopback.connections()).toBe(0)
  })
})

describe("redirects", () => {
  test("are an answer like any other unless they are to be followed", async () => {
    const loopback = await aLoopback(
      (_request, response) => void response.writeHead(302, { location: "/b" }).end(),
    )
    expect(await exchange(loopback.origin)).toMatchObject({ status: 302, headers: { location: "/b" } })
    const posted = await exchange(loopback.origin, { method: "POST", body: "x", maxRedirects: 5 })
    expect(posted.status).toBe(302)
    expect(loopback.connections()).toBe(2)
  })

  test("are followed so often and no further, and the last place is told", async () => {
    const { origin } = await aLoopback((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left > 0) response.writeHead(301, { location: `${left - 1}` }).end("x".repeat(200_000))
      else response.end("here")
    })
    const answer = await exchange(`${origin}/5`, { maxRedirects: 5 })
    expect([answer.url, text(answer.body)]).toEqual([`${origin}/0`, "here"])
    await expect(exchange(`${origin}/6`, { maxRedirects: 5 })).rejects.toMatchObject({ reason: "bad_answer" })
  })

  test.each([
    ["http://169.254.169.254/latest/meta-data/", "refused_address"],
    ["http://10.0.0.1/", "refused_address"],
    ["//[::1]/", "refused_address"],
    ["http://0x0a000001/", "refused_address"],
    ["http://intranet.example/", "refused_address"],
    ["file:///etc/hostname", "bad_url"],
    ["http://user:secret@127.0.0.1/", "bad_url"],
    ["http://127.0.0.1:25/", "bad_url"],
    ["http://", "bad_answer"],
  ])("to %s: %s", async (location, reason) => {
    const { origin } = await aLoopback(
      (_request, response) => void response.writeHead(302, { location }).end(),
    )
    const guarded = exchangeWith({ resolve: async () => ["192.168.0.1"] })
    await expect(guarded(origin, { maxRedirects: 5 })).rejects.toMatchObject({ reason })
  })

  test("do not carry to another origin what was meant for the first", async () => {
    const seen: Record<string, unknown>[] = []
    const second = await aLoopback((request, response) => {
      seen.push(request.headers)
      response.end()
    })
    const first = await aLoopback(
      (_request, response) => void response.writeHead(302, { location: second.origin }).end(),
    )
    const headers = { authorization: "Bearer x", "if-none-match": '"1"', accept: "text/html" }
    await exchange(first.origin, { headers, maxRedirects: 1 })
    expect(seen[0]).toMatchObject({ accept: "text/html" })
    expect(seen[0]).not.toHaveProperty("authorization")
    expect(seen[0]).not.toHaveProperty("if-none-match")
  })
})

describe("sizes", () => {
  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ] as const)("%s is inflated for who asks for it, and left alone for who does not", async (coding, pack) => {
    const packed = pack(Buffer.from("hello ".repeat(100)))
    const { origin } = await aLoopback((_request, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(packed)
    })
    expect(text((await exchange(origin, { inflates: true })).body)).toBe("hello ".repeat(100))
    expect(Buffer.from((await exchange(origin)).body).equals(packed)).toBe(true)
  })

  test("200 MB of zeros in gzip are given up after the limit, not inflated to their end", async () => {
    const zeros = Buffer.alloc(1024 * 1024)
    const bomb: Buffer[] = []
    const gzip = createGzip({ level: 9 }).on("data", (chunk: Buffer) => bomb.push(chunk))
    for (let megabytes = 0; megabytes < 200; megabytes++)
      if (!gzip.write(zeros)) await new Promise((done) => gzip.once("drain", done))
    await new Promise((done) => gzip.on("end", done).end())
    const packed = Buffer.concat(bomb)
    expect(packed.byteLength).toBeLessThan(1_000_000)
    const { origin } = await aLoopback((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed)
    })
    const before = process.memoryUsage().rss
    await expect(exchange(origin, { inflates: true, maxBytes: 2_000_000 })).rejects.toMatchObject({
      reason: "too_large",
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  test("an endless body ends at the limit, with a length and without one", async () => {
    const { origin } = await aLoopback((request, response) => {
      if (request.url === "/length") response.setHeader("content-length", "999999999")
      const write = (): void => {
        while (response.write("x".repeat(10_000)));
        response.once("drain", write)
      }
      write()
    })
    for (const path of ["/", "/length"])
      await expect(exchange(`${origin}${path}`)).rejects.toMatchObject({ reason: "too_large" })
  })

  test("who needs but the status takes the body up to the limit", async () => {
    const { origin } = await aLoopback(
      (_request, response) => void response.writeHead(202).end("x".repeat(5000)),
    )
    const answer = await exchange(origin, { method: "POST", body: "x", maxBytes: 100, cutsBody: true })
    expect([answer.status, text(answer.body)]).toEqual([202, "x".repeat(100)])
  })

  test("headers without an end are refused", async () => {
    const { origin } = await aTcpLoopback((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n")
      for (let line = 0; line < 1000; line++) socket.write(`x-${line}: ${"y".repeat(100)}\r\n`)
    })
    await expect(exchange(origin)).rejects.toMatchObject({ reason: "too_large" })
  })

  test.each([
    ["that it goes on", "", "HTTP/1.1 102 Processing\r\n\r\n"],
    ["a reason", "HTTP/1.1 200 ", "x"],
    ["what a part is", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;", "x"],
    ["nothing", "", "\r\n"],
  ])("who says %s without an end is not listened to until the time is up", async (_, head, piece) => {
    const { origin } = await aTcpLoopback((socket) => {
      const pieces = piece.repeat(Math.ceil(65_536 / piece.length))
      const write = (): void => {
        while (!socket.destroyed && socket.write(pieces));
        socket.once("drain", write)
      }
      socket.on("error", () => undefined)
      socket.once("data", () => {
        socket.write(head)
        write()
      })
    })
    const post = { method: "POST", body: "x", cutsBody: true } as const
    await expect(exchange(origin, post)).rejects.toMatchObject({ reason: "too_large" })
  })

  test.each([
    ["damaged", "gzip", Buffer.from("this is no gzip")],
    ["cut off", "gzip", gzipSync(Buffer.alloc(5000, "ab")).subarray(0, 30)],
    ["twice packed", "gzip, gzip", gzipSync(gzipSync("x"))],
    ["in an unknown coding", "zstd", Buffer.from("x")],
  ])("a body that is %s cannot be read", async (_, coding, body) => {
    const { origin } = await aLoopback((_request, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(body)
    })
    await expect(exchange(origin, { inflates: true })).rejects.toMatchObject({ reason: "bad_answer" })
  })
})

describe("time", () => {
  test.each([
    ["never answers", () => undefined],
    [
      "drips a byte at a time",
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
        const dripping = setInterval(() => socket.write("x"), 20)
        socket.on("close", () => clearInterval(dripping))
      },
    ],
    [
      "drips its headers",
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\nx-slow: ")
        const dripping = setInterval(() => socket.write("x"), 20)
        socket.on("close", () => clearInterval(dripping))
      },
    ],
    [
      "says it will continue, for ever",
      (socket) => {
        const dripping = setInterval(() => socket.write("HTTP/1.1 102 Processing\r\n\r\n"), 20)
        socket.on("close", () => clearInterval(dripping))
      },
    ],
  ] as [string, (socket: import("node:net").Socket) => void][])(
    "a server that %s is given up in time",
    async (_, onSocket) => {
      const { origin } = await aTcpLoopback(onSocket)
      const asking = exchange(origin, { timeoutMilliseconds: 300 })
      const took = millisecondsOf(asking)
      await expect(asking).rejects.toMatchObject({ reason: "timed_out" })
      expect(await took).toBeLessThan(3000)
    },
  )

  test("whoever asked can give up", async () => {
    const { origin } = await aTcpLoopback(() => undefined)
    const giving = new AbortController()
    const asking = exchange(origin, { signal: giving.signal })
    giving.abort()
    await expect(asking).rejects.toMatchObject({ reason: "stopped" })
    await expect(exchange(origin, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: "stopped",
    })
  })
})

describe("a connection that fails says how", () => {
  test("refused, reset, and closed before an answer", async () => {
    const gone = await aLoopback(() => undefined)
    await gone.stop()
    await expect(exchange(gone.origin)).rejects.toMatchObject({ reason: "connection_failed" })
    const resetting = await aTcpLoopback((socket) => void socket.once("data", () => socket.resetAndDestroy()))
    await expect(exchange(resetting.origin)).rejects.toMatchObject({ reason: "connection_failed" })
    const closing = await aTcpLoopback((socket) => void socket.once("data", () => socket.end()))
    await expect(exchange(closing.origin)).rejects.toMatchObject({ reason: "connection_failed" })
    const half = await aTcpLoopback(
      (socket) =>
        void socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf")),
    )
    await expect(exchange(half.origin)).rejects.toMatchObject({ reason: "connection_failed" })
  })

  test("something that is not HTTP is not read as if it were", async () => {
    const { origin } = await aTcpLoopback(
      (socket) => void socket.once("data", () => socket.end("220 mail ready\r\n")),
    )
    await expect(exchange(origin)).rejects.toMatchObject({ reason: "bad_answer" })
  })

  test("a certificate that does not hold, asked for under the name that was given", async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), "watchline-tls-"))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [key, cert] = [join(folder, "key"), join(folder, "cert")]
    try {
      const made = [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        key,
        "-out",
        cert,
        "-days",
        "1",
      ]
      execFileSync("openssl", [...made, "-subj", "/CN=elsewhere.example"], { stdio: "ignore" })
    } catch {
      skip("openssl is not there to make a certificate")
    }
    const names: string[] = []
    const SNICallback = (name: string, answer: (error: null) => void): void => {
      names.push(name)
      answer(null)
    }
    const options = { key: readFileSync(key), cert: readFileSync(cert), SNICallback }
    const server = createServer(options, (_, response) => response.end())
    server.on("tlsClientError", () => undefined)
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    onTestFinished(() => void server.close())
    const named = exchangeWith({ resolve: async () => ["127.0.0.1"] })
    const { port } = server.address() as AddressInfo
    await expect(named(`https://here.example:${port}/`)).rejects.toMatchObject({ reason: "tls_failed" })
    expect(names).toEqual(["here.example"])
  })
})
