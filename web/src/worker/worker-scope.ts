/** What a service worker is given, as far as this one uses it. The pages' own types do not know workers. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly OpenWindow[]>
    openWindow(url: string): Promise<OpenWindow | null>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void
  addEventListener(type: "push", listener: (event: PushedEvent) => void): void
  addEventListener(type: "notificationclick", listener: (event: ClickedEvent) => void): void
  addEventListener(type: "pushsubscriptionchange", listener: (event: ChangedEvent) => void): void
}

/** One that the browser keeps the worker alive for until it is done. */
interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface PushedEvent extends LastingEvent {
  readonly data: { json(): unknown } | null
}

interface ClickedEvent extends LastingEvent {
  readonly notification: Notification
}

export interface ChangedEvent extends LastingEvent {
  readonly oldSubscription: PushSubscription | null
  readonly newSubscription: PushSubscription | null
}

export interface OpenWindow {
  readonly url: string
  focus(): Promise<OpenWindow>
  postMessage(message: unknown): void
}
