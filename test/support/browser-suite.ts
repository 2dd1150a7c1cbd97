import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest"
import { findChromium, openPage, sharedBrowser, type WatchedPage } from "./browser.ts"
import { type Running, startWatchline } from "./running.ts"

/** What a test in the browser gets. */
export interface BrowserSuite {
  origin: () => string
  /** Opens a path of the pages; the page is closed, and its complaints are looked at, when the test ends. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Sets the server's clock to an instant; what is due then is said within a second. */
  goTo: (instant: string) => void
  /** The JSON that the API answers a GET with. */
  get: <T>(path: string) => Promise<T>
  /** What the API answers when somebody else (not the page) sends it something. @throws where it is refused */
  send: <T>(method: "POST" | "PATCH", path: string, body: unknown, revision?: number) => Promise<T>
}

/**
 * Runs a suite in a real Chromium against a real server, shared by its tests. Every page of every test has to be
 * free of console errors and of requests to other hosts. Left out where there is no Chromium, or none that `find` finds.
 */
export function describeInBrowser(
  name: string,
  suite: (tools: BrowserSuite) => void,
  find: () => string | undefined = findChromium,
): void {
  const chromium = find()
  describe.skipIf(chromium === undefined)(name, () => {
    let running: Running
    let browser: Browser
    let opened: WatchedPage[] = []

    beforeAll(async () => {
      running = await startWatchline()
      browser = await sharedBrowser(chromium ?? "")
    }, 120_000)
    afterEach(async () => {
      const complaints = opened.flatMap((watched) => watched.complaints)
      await Promise.all(opened.map((watched) => watched.close()))
      opened = []
      expect(complaints).toEqual([])
    })
    afterAll(async () => {
      await running?.stop()
    })

    suite({
      origin: () => running.origin,
      goTo: (instant) => running.goTo(instant),
      async open(path, options) {
        const watched = await openPage(browser, running.origin, options)
        opened.push(watched)
        await watched.page.goto(path)
        return watched.page
      },
      async get<T>(path: string) {
        return (await (await fetch(`${running.origin}${path}`)).json()) as T
      },
      async send<T>(method: "POST" | "PATCH", path: string, body: unknown, revision?: number) {
        const answer = await fetch(`${running.origin}${path}`, {
          method,
          body: JSON.stringify(body),
          headers: {
            "content-type": "application/json",
            ...(revision !== undefined && { "if-match": `"${revision}"` }),
          },
        })
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as T
      },
    })
  })
}
