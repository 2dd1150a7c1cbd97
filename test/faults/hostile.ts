import { setTimeout } from "node:timers/promises"
import { atLeast, atMost, exactly, type Figure, measured } from "./figures.ts"
import {
  HANGING,
  type HostileReceivers,
  RETRY_AFTER_SECONDS,
  startHostileReceivers,
} from "./hostile-receivers.ts"
import { startServer } from "./server-process.ts"
import { type Stage, setStage } from "./stage.ts"

export interface HostileRun {
  /** Channels to each of the receivers that misbehave. */
  channelsEach: number
  /** For how long the healthy receiver gets a message every quarter of a second. */
  seconds: number
  mostDelaySeconds: number
}

/** To each channel: so many that those that hang together could have all places of the sender. */
const MESSAGES_EACH = 4
const MOST_GROWTH_MEGABYTES = 150
/** An exchange is over after 15, and writing it down takes a while; whatever a channel does, an attempt after 25. */
const MOST_ATTEMPT_SECONDS = 22

/** Sends to all receivers that misbehave and to one that is well at the same time, and measures what the well one notices. */
export async function runHostile(
  databaseUrl: string,
  { channelsEach, seconds, mostDelaySeconds }: HostileRun,
): Promise<Figure[]> {
  const stage = await setStage(databaseUrl)
  const hostile = await startHostileReceivers()
  try {
    const kinds = new Map<string, string>()
    for (const [name, url] of hostile.urls)
      for (let n = 0; n < channelsEach; n++) kinds.set((await stage.addChannel(url)).id, name)
    const server = await startServer(databaseUrl)
    const idle = await server.peakMegabytes()
    const laidAt = new Map<string, number>()
    for (const [id, name] of kinds)
      await stage.layReady(HANGING.has(name) ? MESSAGES_EACH : 1, { ...stage.channel, id })
    const until = performance.now() + seconds * 1000
    while (performance.now() < until) {
      for (const id of await stage.layReady(1)) laidAt.set(id, performance.now())
      await setTimeout(250)
    }
    await waitFor(() => [...laidAt.keys()].every((id) => stage.receiver.arrived.has(id)))
    const peak = await server.peakMegabytes()
    await server.end()
    const delays = [...laidAt].map(([id, at]) => (firstAt(stage, id) - at) / 1000)
    return [
      measured("channels to receivers that misbehave", kinds.size),
      exactly("messages to the healthy one that arrived", delays.filter(Number.isFinite).length, laidAt.size),
      atMost("its latest message was late by", Math.max(...delays), mostDelaySeconds, "s"),
      measured("its mean message by", delays.reduce((sum, delay) => sum + delay, 0) / delays.length, "s"),
      exactly("doubles at the healthy one", stage.receiver.doubles(), 0),
      ...(await whatBecame(stage, hostile, kinds)),
      atMost("memory grew by", Math.max(0, peak - idle), MOST_GROWTH_MEGABYTES, "MB"),
    ]
  } finally {
    await hostile.stop()
    await stage.close()
  }
}

const firstAt = ({ receiver }: Stage, id: string): number =>
  receiver.arrived.get(id)?.firstAt ?? Number.POSITIVE_INFINITY

async function waitFor(isSo: () => boolean): Promise<void> {
  const until = performance.now() + 30_000
  while (!isSo() && performance.now() < until) await setTimeout(50)
}

/** What the receivers that misbehave brought about, by what the ledger says. */
async function whatBecame(
  { db }: Stage,
  { followed }: HostileReceivers,
  kinds: ReadonlyMap<string, string>,
): Promise<Figure[]> {
  const attempts = await db
    .selectFrom("attempt")
    .innerJoin("delivery", "delivery.id", "attempt.delivery_id")
    .select(["channel_id", "started_at", "ended_at", "result", "status", "attempt.next_attempt_at", "detail"])
    .where("ended_at", "is not", null)
    .execute()
  const of = (name: string) => attempts.filter(({ channel_id }) => kinds.get(channel_id) === name)
  const took = attempts
    .filter(({ result }) => result !== "cancelled")
    .map(({ started_at, ended_at }) => (Date.parse(ended_at ?? "") - Date.parse(started_at)) / 1000)
  const wrong = attempts.filter(
    ({ channel_id, result }) => !isExpected(kinds.get(channel_id) ?? "", result ?? ""),
  )
  const waits = of("429 with Retry-After").map(
    ({ ended_at, next_attempt_at }) =>
      (Date.parse(next_attempt_at ?? "") - Date.parse(ended_at ?? "")) / 1000,
  )
  const off = await db.selectFrom("channel").select("id").where("state", "=", "off").execute()
  const kept = Math.max(...attempts.map(({ detail }) => detail?.length ?? 0))
  return [
    measured("attempts at them", attempts.length),
    exactly(
      "kinds of them without an attempt",
      [...new Set(kinds.values())].filter((name) => of(name).length === 0).length,
      0,
    ),
    exactly("attempts that came to something unexpected", wrong.length, 0),
    atMost("longest attempt", Math.max(...took), MOST_ATTEMPT_SECONDS, "s"),
    atLeast("shortest wait after Retry-After 3600", Math.min(...waits), RETRY_AFTER_SECONDS, "s"),
    exactly(
      "channels off after 410",
      off.length,
      [...kinds.values()].filter((name) => name === "410").length,
    ),
    exactly("redirects followed", followed(), 0),
    atMost("characters kept of an answer", kept, 4096),
  ]
}

/** An answer of 2xx counts as soon as enough of it is read; 410 is for good; everything else may pass. */
function isExpected(name: string, result: string): boolean {
  if (name === "") return result === "delivered"
  if (result === "cancelled") return true
  if (name.startsWith("200 MB")) return result === "delivered"
  return result === (name === "410" ? "permanent" : "passing")
}
