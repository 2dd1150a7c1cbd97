import type { Page, Worker } from "playwright-core"
import { expect, test } from "vitest"
import type { ChannelAddress } from "../../src/domain/channel.ts"
import type { PushMessage } from "../../src/publish/push-message.ts"
import { findWholeChromium } from "../support/browser.ts"
import { describeInBrowser } from "../support/browser-suite.ts"
import { aPushService } from "../support/push-service.ts"

const ALLOWED = { permissions: ["notifications"] }

/** Lets the page's push manager subscribe at a push service on the loopback: the browser's own is on the internet. */
async function subscribeAt(page: Page, address: ChannelAddress): Promise<void> {
  const subscription = `{
    endpoint: ${JSON.stringify(address.endpoint)},
    toJSON: () => (${JSON.stringify(address)}),
    unsubscribe: async () => ((globalThis.subscribed = null), true),
  }`
  await page.addInitScript(`
    globalThis.subscribed = null
    PushManager.prototype.getSubscription = async () => globalThis.subscribed
    PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
      const text = atob(applicationServerKey.replaceAll("-", "+").replaceAll("_", "/"))
      const options = { applicationServerKey: Uint8Array.from(text, (one) => one.charCodeAt(0)).buffer }
      return (globalThis.subscribed ??= { ...${subscription}, options })
    }`)
}

/** Hands the browser what a push service would, decrypted. */
async function deliver(page: Page, data: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const registered = new Promise<string>((done) =>
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations
      if (first !== undefined) done(first.registrationId)
    }),
  )
  await session.send("ServiceWorker.enable")
  const registrationId = await registered
  await session.send("ServiceWorker.deliverPushMessage", {
    origin: new URL(page.url()).origin,
    registrationId,
    data,
  })
}

const shown = (page: Page): Promise<PushMessage[]> =>
  page.evaluate(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((all) => all.map(({ title, body, tag, data }) => ({ title, body, tag, url: data.url })))`)

async function workerOf(page: Page): Promise<Worker> {
  await page.evaluate("navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)")
  await expect.poll(() => page.context().serviceWorkers().length).toBe(1)
  // A worker that is still being activated gets nothing that is pushed.
  const state = "navigator.serviceWorker.ready.then(({ active }) => active.state)"
  await expect.poll(() => page.evaluate(state)).toBe("activated")
  const [worker] = page.context().serviceWorkers()
  if (worker === undefined) throw new Error("there is no service worker")
  return worker
}

async function addBrowser(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add a channel" }).click()
  await page.getByRole("radio", { name: "Browser" }).check()
  await page.getByRole("button", { name: "Use this browser" }).click()
  await page.getByText("This one", { exact: true }).waitFor()
}

/** Closes the last window, and waits until the worker knows. */
async function leave(page: Page, worker: Worker): Promise<void> {
  await page.goto("about:blank")
  const countWindows = `clients.matchAll({ type: "window", includeUncontrolled: true }).then((all) => all.length)`
  await expect.poll(() => worker.evaluate(countWindows)).toBe(0)
}

/** Clicks a notification as a person does; which windows a click opens is noted, since only a real one may open any. */
const click = (worker: Worker): Promise<string[]> =>
  worker.evaluate(`registration.getNotifications().then(async ([notification]) => {
    const opened = []
    clients.openWindow = async (path) => void opened.push(path)
    WindowClient.prototype.focus = async function () { return this }
    const event = new NotificationEvent("notificationclick", { notification })
    let done
    event.waitUntil = (promise) => (done = promise)
    self.dispatchEvent(event)
    await done
    return opened
  })`)

describeInBrowser(
  "notifications",
  ({ open, get, send }) => {
    test("this browser is added as a channel, and shows the test that it asks for", async () => {
      const { address, received } = await aPushService()
      const page = await open("/reminders/channels", ALLOWED)
      await subscribeAt(page, address)
      await page.reload()
      await addBrowser(page)
      const { items } = await get<{ items: { name: string; kind: string }[] }>("/api/v1/channels")
      expect(items).toMatchObject([{ kind: "push", name: expect.stringMatching(/^\w+ on \w+$/) }])

      await page.getByRole("button", { name: /^Send a test/ }).click()
      await expect.poll(() => received.length).toBe(1)
      const [first] = received
      const { publicKey } = await get<{ publicKey: string }>("/api/v1/push-key")
      expect(first?.vapid).toMatchObject({ isSigned: true, publicKey })
      for (const _ of ["it", "its double"]) await deliver(page, JSON.stringify(first?.message))
      await expect.poll(() => shown(page)).toEqual([first?.message])

      // The browser lost its subscription: asked again, it stays the channel that it was.
      const renewed = await aPushService()
      await subscribeAt(page, renewed.address)
      await page.reload()
      await addBrowser(page)
      const { endpoint } = renewed.address
      expect((await get<{ items: unknown[] }>("/api/v1/channels")).items).toMatchObject([
        { address: { endpoint } },
      ])
    })

    test("a click goes to the item in the window that is open, without loading it anew, or opens one", async () => {
      const { items } = await get<{ items: { id: string; title: string }[] }>("/api/v1/events?limit=1")
      const [event] = items
      const message = { title: "Tomorrow", body: "…", tag: "dlv_1", url: `/?item=${event?.id}` }
      const page = await open("/digests", ALLOWED)
      const worker = await workerOf(page)
      // Its double replaces it: a browser that is busy may drop what the protocol hands it.
      const handed = async () => {
        await deliver(page, JSON.stringify(message))
        return shown(page)
      }
      await expect.poll(handed, { interval: 1000 }).toEqual([message])
      await page.evaluate("globalThis.isSamePage = true")
      expect(await click(worker)).toEqual([])
      await page.getByRole("heading", { name: event?.title ?? "" }).waitFor()
      expect(new URL(page.url()).search).toContain(`item=${event?.id}`)
      expect(await page.evaluate("globalThis.isSamePage")).toBe(true)
      expect(await shown(page)).toEqual([])

      await deliver(page, JSON.stringify(message))
      await expect.poll(() => shown(page)).toHaveLength(1)
      await leave(page, worker)
      expect(await click(worker)).toEqual([message.url])
    })

    test("what is not ours, or leads elsewhere, is shown all the same and leads to the pages", async () => {
      const page = await open("/digests", ALLOWED)
      const worker = await workerOf(page)
      await deliver(page, "no JSON")
      await expect.poll(async () => (await shown(page)).length).toBe(1)
      await click(worker)
      // As browsers read it, a backslash is a slash: this is an address of another host.
      await deliver(page, JSON.stringify({ title: "x", url: "/\\elsewhere.example/" }))
      await expect.poll(async () => (await shown(page)).map(({ title }) => title)).toEqual(["x"])
      await leave(page, worker)
      expect(await click(worker)).toEqual(["/"])
    })

    test("a browser that subscribes anew keeps its channel", async () => {
      const keys = { p256dh: "B".repeat(87), auth: "a".repeat(22) }
      const [before, after] = ["http://127.0.0.1:8809/push/old", "http://127.0.0.1:8809/push/new"]
      const address = { endpoint: before, keys }
      const { id } = await send<{ id: string }>("POST", "/api/v1/channels", {
        kind: "push",
        name: "Phone",
        address,
      })
      const page = await open("/digests")
      const worker = await workerOf(page)
      await worker.evaluate(`(() => {
      const subscription = (endpoint) => ({ endpoint, toJSON: () => ({ endpoint, keys: ${JSON.stringify(keys)} }) })
      let done
      self.dispatchEvent(Object.assign(new Event("pushsubscriptionchange"), {
        oldSubscription: subscription("${before}"),
        newSubscription: subscription("${after}"),
        waitUntil: (promise) => (done = promise),
      }))
      return done
    })()`)
      expect(await get(`/api/v1/channels/${id}`)).toMatchObject({
        address: { endpoint: after },
        name: "Phone",
      })
    })

    test("the worker is one file that is asked for anew each time, and keeps nothing", async () => {
      const page = await open("/digests")
      await workerOf(page)
      const { headers } = await fetch(new URL("/sw.js", page.url()))
      expect(headers.get("cache-control")).toBe("no-cache")
      expect(headers.get("content-security-policy")).toContain("worker-src 'self'")
      expect(await page.evaluate("caches.keys()")).toEqual([])
    })
  },
  findWholeChromium,
)
