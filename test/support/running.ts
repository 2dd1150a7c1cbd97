import { createHash } from "node:crypto"
import { mkdir, rm, stat } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { loadSeeds } from "../../seeds/load.ts"
import { createApp } from "../../src/app.ts"
import { openDatabase } from "../../src/db/database.ts"
import { createFetch } from "../../src/ingest/fetch.ts"
import { createLog } from "../../src/log.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { ensurePages } from "../../src/pages.ts"
import { startPollLoop } from "../../src/poll-loop.ts"
import { createHttpServer } from "../../src/server.ts"
import { extendSeries } from "../../src/services/series.ts"
import { fakeClock } from "./clock.ts"
import { copyOfLedger } from "./databases.ts"
import { startSending } from "./sending.ts"

/** The instant at which the pages are looked at; the day that half a year of April's deadlines has passed. */
const PAGES_NOW = new Date("2026-11-22T09:00:00.000Z")

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const LOCK = join(
  tmpdir(),
  `watchline-pages-${createHash("sha256").update(ROOT).digest("hex").slice(0, 8)}.lock`,
)
/** A build takes a few seconds; a lock older than this was left behind by a run that was cut off. */
const STALE_MILLISECONDS = 60_000

/** Test files run side by side, and two builds into one folder would take each other's files away. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      await mkdir(LOCK)
      break
    } catch {
      const held = await stat(LOCK).catch(() => undefined)
      if (held && performance.timeOrigin + performance.now() - held.mtimeMs > STALE_MILLISECONDS)
        await rm(LOCK, { recursive: true, force: true })
      await setTimeout(50)
    }
  }
  try {
    return await work()
  } finally {
    await rm(LOCK, { recursive: true, force: true })
  }
}

/** A whole Watchline on loopback. */
export interface Running {
  origin: string
  /** Sets its clock to an instant; what is due then is said within a second. */
  goTo: (instant: string) => void
  stop: () => Promise<void>
}

/** Starts one with the first timeline in a database of its own, on a free port, at `PAGES_NOW`. */
export async function startWatchline(): Promise<Running> {
  const { pagesDir } = await oneAtATime(() => ensurePages(ROOT))
  const at = { clock: () => PAGES_NOW, timeZone: "UTC" }
  const stored = await copyOfLedger("sqlite", "first timeline", async (db) => {
    await loadSeeds({ ...at, db })
    await extendSeries({ ...at, db })
  })
  const clock = fakeClock(PAGES_NOW.toISOString())
  const context = { ...at, clock, db: openDatabase(stored.url) }
  const fetchAddress = createFetch(createOutbound({ allowedRanges: ["127.0.0.0/8"] }))
  const polling = startPollLoop({ ...context, fetchAddress }, createLog("silent"))
  const { channels, stop: stopSending } = startSending(context)
  const server = createHttpServer(
    createApp({
      ...context,
      pagesDir,
      embedOrigins: ["*"],
      fetchAddress,
      onSourceDue: polling.wake,
      channels,
    }),
  )
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    goTo: clock.set,
    stop: async () => {
      await Promise.all([polling.stop(), stopSending()])
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await context.db.destroy()
      await stored.remove()
    },
  }
}
