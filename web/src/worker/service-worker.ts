import type { ChangedEvent, OpenWindow, WorkerScope } from "./worker-scope.ts"

/** Shows what is pushed, opens what is clicked, and subscribes anew when the browser asks for it. It keeps nothing. */
const worker = self as unknown as WorkerScope

interface Pushed {
  title: string
  body: string
  url: string
  tag: string
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener("push", (event) => {
  const { title, body, url, tag } = readPushed(event.data)
  event.waitUntil(worker.registration.showNotification(title, { body, tag, data: { url } }))
})

worker.addEventListener("notificationclick", (event) => {
  event.notification.close()
  event.waitUntil(show(pathOf(event.notification.data)))
})

worker.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event)))

/** Something is always shown: browsers take the permission from who is silent. */
function readPushed(data: { json(): unknown } | null): Pushed {
  const said: Partial<Pushed> = {}
  try {
    Object.assign(said, data?.json())
  } catch {
    // Not ours, or cut off: the click opens the pages.
  }
  const { title = "Watchline", body = "Something falls due.", url = "/", tag = "" } = said
  return { title, body, url, tag }
}

/** Only a path of ours, whatever the notification says, read as browsers do: `/\elsewhere` leads to another host. */
function pathOf(data: unknown): string {
  const url = typeof data === "object" && data !== null && "url" in data ? String(data.url) : "/"
  if (!URL.canParse(url, location.origin)) return "/"
  const { origin, pathname, search, hash } = new URL(url, location.origin)
  return origin === location.origin ? `${pathname.replace(/^\/+/, "/")}${search}${hash}` : "/"
}

/** A window that is open goes there without being loaded anew, so that nothing typed in it is lost; else a new one. */
async function show(path: string): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true })
  const isThere = (one: OpenWindow): boolean => one.url === new URL(path, location.origin).href
  const open =
    windows.find(isThere) ?? windows.find((one) => !new URL(one.url).pathname.startsWith("/embed/"))
  if (open === undefined) {
    await worker.clients.openWindow(path)
    return
  }
  const focused = await open.focus()
  if (!isThere(open)) focused.postMessage({ type: "open", path })
}

/** The channel of the subscription that ended gets the new one's address. */
async function renew({ oldSubscription, newSubscription }: ChangedEvent): Promise<void> {
  const answer = await fetch("/api/v1/channels")
  const { items } = (await answer.json()) as { items: { id: string; address: { endpoint?: string } }[] }
  const ours = items.find(({ address }) => address.endpoint === oldSubscription?.endpoint)
  if (oldSubscription === null || ours === undefined) return
  const { endpoint, keys } = (newSubscription ?? (await subscribeAnew())).toJSON()
  await fetch(`/api/v1/channels/${ours.id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ address: { endpoint, keys } }),
  })
}

async function subscribeAnew(): Promise<PushSubscription> {
  const { publicKey } = (await (await fetch("/api/v1/push-key")).json()) as { publicKey: string }
  const asked = { userVisibleOnly: true, applicationServerKey: publicKey }
  return worker.registration.pushManager.subscribe(asked)
}
