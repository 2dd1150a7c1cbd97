import { describe, expect, test } from "vitest"
import { anApp, jsonOf, noDatabase, sendJson } from "../support/app.ts"

const app = anApp(noDatabase, { allowedHosts: ["watch.example"] })

const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json")
  const problem = await jsonOf(response)
  expect(problem).toMatchObject({ status: response.status, type: `/problems/${problem.code}` })
  return problem
}

describe("a page whose name was re-pointed at this machine cannot read or write", () => {
  const ask = (host: string) => app.request("/health", { headers: { host } })

  test.each([
    "evil.test",
    "127.0.0.1.evil.test",
    "localhost.evil.test",
    "evil.test:3000",
    "localhost.",
    "0.0.0.0",
  ])("Host %s is refused", async (host) => {
    const response = await ask(host)
    expect(response.status).toBe(421)
    expect(await problemOf(response)).toMatchObject({ code: "misdirected_request" })
  })

  test.each([
    "localhost:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "LOCALHOST",
    "watch.example",
    "Watch.Example:8443",
  ])("Host %s is ours", async (host) => {
    expect((await ask(host)).status).toBe(200)
  })

  test("the name in the target counts as well as the one in the header", async () => {
    const response = await app.request("http://evil.test/health", { headers: { host: "localhost" } })
    expect(response.status).toBe(421)
  })
})

describe("a write from another site is refused before it is read", () => {
  const post = (headers: Record<string, string>) =>
    sendJson(app, "POST", "/api/v1/events", {}, { host: "localhost:3000", ...headers })

  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ origin: "https://evil.test" }],
    [{ origin: "null" }],
    [{ origin: "http://localhost:4000" }],
    [{ origin: "https://evil.test", "sec-fetch-site": "same-origin" }],
  ])("%o", async (headers) => {
    const response = await post(headers)
    expect(response.status).toBe(403)
    expect(await problemOf(response)).toMatchObject({ code: "cross_site_request" })
  })

  test.each([
    [{}],
    [{ "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "none" }],
    [{ origin: "http://localhost:3000" }],
    [{ origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }],
  ])("%o passes on to validation", async (headers) => {
    expect((await post(headers)).status).toBe(422)
  })

  test("a link is followed, and a program reads what it likes", async () => {
    for (const headers of [
      {},
      { "sec-fetch-dest": "document" },
      { "sec-fetch-dest": "image", site: "none" },
    ]) {
      const site = "site" in headers ? headers.site : "cross-site"
      const response = await app.request("/health", { headers: { "sec-fetch-site": site, ...headers } })
      expect(response.status).toBe(200)
    }
  })

  test.each([
    ["image", "/calendar.ics"],
    ["empty", "/api/v1/stream"],
    ["iframe", "/feeds/wlf_0/feed.atom"],
    ["script", "/api/v1/channels"],
  ])("and so is what such a page reads behind the scenes: %s from %s", async (destination, path) => {
    for (const site of ["cross-site", "same-site"]) {
      const headers = { "sec-fetch-site": site, "sec-fetch-dest": destination }
      expect(await problemOf(await app.request(path, { headers }))).toMatchObject({
        code: "cross_site_request",
      })
    }
  })
})

describe("a body is read once, and only JSON of at most 1 MiB", () => {
  const post = (body: string | Uint8Array | ReadableStream<Uint8Array> | undefined, type?: string) =>
    app.request("/api/v1/digests", {
      method: "POST",
      ...(body === undefined ? {} : { body }),
      headers: type === undefined ? {} : { "content-type": type },
      ...({ duplex: "half" } as object),
    })
  const bytes = (text: string) => new TextEncoder().encode(text)
  const streamed = (size: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let sent = 0; sent < size; sent += 65_536) controller.enqueue(new Uint8Array(65_536).fill(32))
        controller.close()
      },
    })

  test.each([
    ["text/plain", "text/plain"],
    ["a form, which every page can send without asking", "application/x-www-form-urlencoded"],
    ["no content type", undefined],
    ["something that only looks like JSON", "application/json-nonsense"],
  ])("%s is 415", async (_name, type) => {
    const response = await post(bytes('{"text":"x"}'), type)
    expect(response.status).toBe(415)
    expect(await problemOf(response)).toMatchObject({ code: "unsupported_media_type" })
  })

  test("nothing at all is 415 where a body is needed", async () => {
    expect((await post(undefined)).status).toBe(415)
  })

  test.each([
    ["cut short", '{"text":'],
    ["empty", ""],
    ["two values", "{} {}"],
    ["with a comment", "{/**/}"],
  ])("JSON that is %s is 400", async (_name, text) => {
    const response = await post(bytes(text), "application/json")
    expect(response.status).toBe(400)
    expect(await problemOf(response)).toMatchObject({ code: "malformed_json" })
  })

  test("bytes that are not UTF-8 are 400, not replaced in silence", async () => {
    const response = await post(new Uint8Array([0x22, 0xff, 0xfe, 0x22]), "application/json")
    expect(await problemOf(response)).toMatchObject({ code: "malformed_json", status: 400 })
  })

  test("a mebibyte and a byte is 413, with a length and without", async () => {
    const tooLarge = 1024 * 1024 + 1
    const declared = await post(new Uint8Array(tooLarge).fill(32), "application/json")
    expect(await problemOf(declared)).toMatchObject({ code: "payload_too_large", status: 413 })
    const chunked = await post(streamed(2 * tooLarge), "application/json")
    expect(await problemOf(chunked)).toMatchObject({ code: "payload_too_large", status: 413 })
  })

  test("one that breaks off is the client's doing, and fills no log", async () => {
    const told: unknown[] = []
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) })
    const response = await anApp(noDatabase, { onCrash: (error) => told.push(error) }).request(
      "/api/v1/events",
      {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
        ...({ duplex: "half" } as object),
      },
    )
    expect(await problemOf(response)).toMatchObject({ code: "malformed_request", status: 400 })
    expect(told).toEqual([])
  })

  test.each([
    ["a NUL character", '{"text":"a\\u0000b"}', "/text"],
    ["half a surrogate pair", '{"text":"\\ud800"}', "/text"],
    ["a NUL in a field's name", '{"a\\u0000":1}', "/a\u0000"],
    ["the prototype", '{"text":"x","__proto__":{"publisher":"y"}}', "/__proto__"],
    ["a constructor", '{"text":"x","constructor":{"prototype":{}}}', "/constructor"],
    ["an unknown field", '{"text":"x","review":"accepted"}', "/review"],
    ["a field in the wrong type", '{"text":7}', "/text"],
  ])("%s is 422 and says where", async (_name, text, where) => {
    const response = await post(bytes(text), "application/json")
    expect(response.status).toBe(422)
    expect(await problemOf(response)).toMatchObject({ code: "invalid_request", errors: [{ where }] })
  })

  test.each([
    ["arrays", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
    ["objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ])("%s nested a hundred thousand deep are 422", async (_name, text) => {
    const response = await post(bytes(text), "application/json")
    expect(await problemOf(response)).toMatchObject({ code: "invalid_request", status: 422 })
  })

  test("a hundred thousand unknown fields are named twenty at most", async () => {
    const body = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`field${index}`, 1]))
    const problem = await problemOf(await post(bytes(JSON.stringify(body)), "application/json"))
    expect(problem.errors).toHaveLength(20)
  })
})

describe("methods", () => {
  test.each([
    ["DELETE", "/api/v1/events", "GET, HEAD, OPTIONS, POST"],
    ["PUT", "/api/v1/events/evt_00000000000000000000000001", "GET, HEAD, OPTIONS, PATCH"],
    ["GET", "/api/v1/predictions/prd_00000000000000000000000001/verdicts", "OPTIONS, POST"],
    ["POST", "/calendar.ics", "GET, HEAD, OPTIONS"],
  ])("%s %s is 405 and says what is allowed", async (method, path, allow) => {
    const response = await app.request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get("allow")).toBe(allow)
    expect(await problemOf(response)).toMatchObject({ code: "method_not_allowed" })
  })

  test("OPTIONS says what is allowed", async () => {
    const response = await app.request("/api/v1/digests", { method: "OPTIONS" })
    expect(response.status).toBe(204)
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS, POST")
  })

  test("HEAD has the headers of GET and no body", async () => {
    const response = await app.request("/health", { method: "HEAD" })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe("")
  })

  test.each([
    ["POST", "/api/v1/nothing", 404],
    ["PUT", "/api/v1/events", 405],
  ])("%s %s is %i, whatever is sent along", async (method, path, status) => {
    const response = await app.request(path, {
      method,
      body: "x=1",
      headers: { "content-type": "text/plain" },
    })
    expect(response.status).toBe(status)
  })

  test.each(["GET", "POST", "OPTIONS", "PATCH"])("%s of an unknown address is 404", async (method) => {
    const response = await app.request("/api/v2/nothing", { method })
    expect(response.status).toBe(404)
    expect(await problemOf(response)).toMatchObject({ code: "not_found" })
  })
})

describe("every answer", () => {
  test.each(["/health", "/nothing", "/docs/", "/openapi.json", "/health?x=1"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await app.request(path)
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
          "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      )
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("referrer-policy")).toBe("no-referrer")
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin")
      expect(headers.get("cache-control")).toBe(
        path.startsWith("/docs") || path === "/openapi.json" ? "no-cache" : "no-store",
      )
    },
  )

  test("a crash says nothing of its cause to the client and everything to the log", async () => {
    const told: unknown[] = []
    const crashing = anApp(noDatabase, { onCrash: (error, request) => told.push([String(error), request]) })
    const response = await crashing.request("/api/v1/summary")
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ code: "internal", status: 500 })
    expect(JSON.stringify(problem)).not.toContain("database")
    expect(told).toEqual([[expect.stringContaining("the database was asked"), "GET /api/v1/summary"]])
  })
})
