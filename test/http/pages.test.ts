import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type App, anApp, jsonOf, noDatabase } from "../support/app.ts"

const LARGE = "export const tide = 'high water'\n".repeat(400)

describe("the built pages", () => {
  let folder: string
  let app: App
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "watchline-pages-"))
    await mkdir(join(folder, "dist/assets"), { recursive: true })
    await writeFile(join(folder, "secret.txt"), "not a page")
    await writeFile(join(folder, "dist/index.html"), "<!doctype html><title>Watchline</title>")
    await writeFile(join(folder, "dist/favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")
    await writeFile(join(folder, "dist/assets/index-4f2a.js"), "export {}")
    await writeFile(join(folder, "dist/assets/large-91cc.js"), LARGE)
    await writeFile(join(folder, "dist/assets/.hidden.js"), "export {}")
    app = anApp(noDatabase, { pagesDir: join(folder, "dist") })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each([
    "/",
    "/inbox",
    "/list",
    "/digests",
    "/track-record",
    "/reminders",
    "/reminders/log",
    `/digests/dig_${"0".repeat(26)}`,
    "/list?kind=release",
  ])("%s is the one document, asked for anew each time", async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(response.headers.get("cache-control")).toBe("no-cache")
    const etag = response.headers.get("etag") ?? ""
    expect((await app.request(path, { headers: { "if-none-match": etag } })).status).toBe(304)
  })

  test("assets, whose names carry a hash, are kept for ever", async () => {
    const response = await app.request("/assets/index-4f2a.js")
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8")
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect((await app.request("/favicon.svg")).headers.get("cache-control")).toBe("no-cache")
    expect((await app.request("/assets/index-4f2a.js", { method: "HEAD" })).status).toBe(200)
  })

  test("assets come packed to whoever takes them so, and are the same then", async () => {
    const headers = { "accept-encoding": "gzip" }
    const packed = await app.request("/assets/large-91cc.js", { headers })
    expect(packed.headers.get("content-encoding")).toBe("gzip")
    expect(packed.headers.get("vary")?.toLowerCase()).toContain("accept-encoding")
    const bytes = Buffer.from(await packed.arrayBuffer())
    expect(bytes.length).toBeLessThan(LARGE.length / 10)
    expect(gunzipSync(bytes).toString()).toBe(LARGE)
    expect(await (await app.request("/assets/large-91cc.js")).text()).toBe(LARGE)
    expect((await app.request("/openapi.json", { headers })).headers.get("content-encoding")).toBeNull()
  })

  test.each([
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/.hidden.js",
    "/assets/index-4f2a.js%00.txt",
    "/assets/",
    "/assets",
    "/index.html/",
    "/secret.txt",
  ])("%s leads nowhere", async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(404)
    expect(await jsonOf(response)).toMatchObject({ code: "not_found" })
  })

  test("an unknown address is 404: the pages' own for a browser, a problem for a program and under /api", async () => {
    const headers = { accept: "text/html,*/*" }
    const page = await app.request("/nothing", { headers })
    expect(page.status).toBe(404)
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect((await app.request("/nothing")).headers.get("content-type")).toBe("application/problem+json")
    const api = await app.request("/api/v1/nothing", { headers })
    expect(api.headers.get("content-type")).toBe("application/problem+json")
  })

  test("writing to a page is 405, to a file that is none 404", async () => {
    expect((await app.request("/inbox", { method: "POST" })).status).toBe(405)
    expect((await app.request("/assets/nothing.js", { method: "POST" })).status).toBe(404)
  })

  test("pages that were never built say how to build them", async () => {
    const unbuilt = anApp(noDatabase, { pagesDir: join(folder, "nowhere") })
    const response = await unbuilt.request("/")
    expect(response.status).toBe(404)
    expect(await jsonOf(response)).toMatchObject({ detail: expect.stringContaining("npm run build") })
  })
})
