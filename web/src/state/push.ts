import { addChannel, changeChannel, listChannels, moveChannel } from "../api/channel-calls.ts"
import { ApiProblem, client, dataOf, type Schemas } from "../api/client.ts"
import { browserName } from "../words/browser-name.ts"
import { navigate } from "./router.ts"

type Channel = Schemas["Channel"]

/**
 * Whether this browser can be told things while no page is open: `insecure` where the page came neither by https nor
 * from this machine, `denied` where a person forbade notifications.
 */
export type PushSupport = "unsupported" | "insecure" | "denied" | "ready"

const WORKER = "/sw.js"
/** Where this browser remembers its channel: the subscription may be lost, as when the permission was taken away. */
const REMEMBERED = "watchline.push-channel"

export function pushSupport(): PushSupport {
  if (!isSecureContext) return "insecure"
  const isThere = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window
  if (!isThere) return "unsupported"
  return Notification.permission === "denied" ? "denied" : "ready"
}

/** The one of some channels that leads to this browser as it is subscribed now; `undefined` when none does. */
export async function channelOfThisBrowser(channels: readonly Channel[]): Promise<Channel | undefined> {
  const subscription = await findSubscription()
  return subscription && channels.find(({ address }) => address.endpoint === subscription.endpoint)
}

/**
 * Asks for the permission (call it from a click), subscribes, and returns this browser's channel, active: a new one, or
 * the one it has, also where that was off. @throws ApiProblem in words for the person.
 */
export async function subscribeThisBrowser(): Promise<Channel> {
  if ((await Notification.requestPermission()) !== "granted")
    throw refused("Notifications are not allowed here. Allow them in the browser's settings of this page.")
  const { publicKey } = await dataOf(client.GET("/api/v1/push-key"))
  const { items } = await listChannels()
  const remembered = items.find(({ id, kind }) => kind === "push" && id === recall())
  const before = (await channelOfThisBrowser(items)) ?? remembered
  const channel = await store(before, await subscribe(publicKey))
  remember(channel.id)
  return channel.state === "active" ? channel : moveChannel(channel.id, "resume")
}

/** Nothing is sent to this browser any more. @throws ApiProblem */
export async function unsubscribeThisBrowser(): Promise<void> {
  const channel = await channelOfThisBrowser((await listChannels()).items)
  if (channel !== undefined) await moveChannel(channel.id, "withdraw")
  await (await findSubscription())?.unsubscribe()
}

/** Brings a withdrawn channel back; where it led to this browser, which gave its subscription up then, anew. @throws ApiProblem */
export async function restoreBrowser({ id, kind }: Channel): Promise<void> {
  await moveChannel(id, "restore")
  if (kind === "push" && id === recall() && pushSupport() === "ready") await subscribeThisBrowser()
}

/** Goes where a click on a notification leads, without loading the page anew. */
export function followNotifications(): void {
  if (!("serviceWorker" in navigator)) return
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "object" || data === null || !("type" in data) || data.type !== "open") return
    if ("path" in data && typeof data.path === "string" && /^\/(?!\/)/.test(data.path)) navigate(data.path)
  })
}

async function findSubscription(): Promise<PushSubscription | undefined> {
  if (pushSupport() === "insecure" || pushSupport() === "unsupported") return undefined
  const registration = await navigator.serviceWorker.getRegistration("/")
  return (await registration?.pushManager.getSubscription()) ?? undefined
}

/** A subscription under the server's key; one under a key that it has not any more is given up. */
async function subscribe(publicKey: string): Promise<BrowserAddress> {
  try {
    await navigator.serviceWorker.register(WORKER)
    const { pushManager } = await navigator.serviceWorker.ready
    const known = await pushManager.getSubscription()
    if (known !== null && keyOf(known) !== publicKey) await known.unsubscribe()
    const asked = { userVisibleOnly: true, applicationServerKey: publicKey }
    return toAddress(await pushManager.subscribe(asked))
  } catch (error) {
    throw refused(
      `The browser did not subscribe: ${error instanceof Error ? error.message : "it gave no reason"}`,
    )
  }
}

type BrowserAddress = Schemas["BrowserAddress"]

function toAddress(subscription: PushSubscription): BrowserAddress {
  const { p256dh = "", auth = "" } = subscription.toJSON().keys ?? {}
  return { endpoint: subscription.endpoint, keys: { p256dh, auth } }
}

/** The key that it was made with, as the server writes keys. */
function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? [])
  const base64 = btoa(String.fromCharCode(...bytes))
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

/** The same browser stays the same channel, so that the rules that name it go on. */
async function store(before: Channel | undefined, address: BrowserAddress): Promise<Channel> {
  if (before === undefined)
    return addChannel({ kind: "push", name: browserName(navigator.userAgent), address })
  if (before.address.endpoint === address.endpoint) return before
  return changeChannel(before.id, before.revision, { address })
}

/** Browsers may keep nothing for a page; then a subscription that was lost is a new channel. */
function recall(): string | null {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}

function remember(channelId: string): void {
  try {
    localStorage.setItem(REMEMBERED, channelId)
  } catch {
    // As above.
  }
}

const refused = (message: string) => new ApiProblem(0, "push_refused", message)
