import type { Server } from "node:http"
import { fileURLToPath } from "node:url"
import { loadSeeds } from "../seeds/load.ts"
import { createApp } from "./app.ts"
import { type Config, ConfigError, readConfig } from "./config.ts"
import { type Database, openDatabase } from "./db/database.ts"
import { migrate, NewerDatabaseError } from "./db/migrate.ts"
import { systemClock } from "./domain/clock.ts"
import { createFetch } from "./ingest/fetch.ts"
import { createLog, type Log } from "./log.ts"
import { createModel } from "./model/ask-model.ts"
import { startModelLoop } from "./model-loop.ts"
import { createOutbound } from "./net/outbound.ts"
import { ensurePages } from "./pages.ts"
import { type PollLoop, startPollLoop } from "./poll-loop.ts"
import type { DeliveryLoop } from "./remind/loop.ts"
import { createStreamHub } from "./remind/stream-hub.ts"
import { prepareReminding } from "./reminding.ts"
import { startSeriesLoop } from "./series-loop.ts"
import { createHttpServer } from "./server.ts"
import type { ServiceContext } from "./services/context.ts"
import { extendSeries } from "./services/series.ts"
import type { WorkLoop } from "./work-loop.ts"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
/** Requests under way at the end may take so long; then their connections are cut. */
const GRACE_MILLISECONDS = 3000

/** Opens everything, serves, and prints where. @throws what stands in the way, to be told in one sentence. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel)
  const building = ensurePages(ROOT)
  // Looked at below; without this, a build that fails before the database is ready would end the process at once.
  building.catch(() => undefined)
  const db = await open(config)
  const { timeZone, isEvidenceRequired } = config
  const context = { db, clock: systemClock, timeZone, isEvidenceRequired } satisfies ServiceContext
  if (await loadSeeds(context)) log.info("filled the empty ledger with the first timeline")
  await extendSeries(context)
  const { pagesDir, isBuilt } = await building
  if (isBuilt) log.info("built the pages")
  const fetchAddress = createFetch(createOutbound({ allowedRanges: config.outboundAllow }))
  const { start: startSending, ...keeping } = prepareReminding(config, log)
  const stream = createStreamHub(context, {
    onCrash: (error) => log.error({ err: error }, "the stream could not be read just now"),
  })
  let sending: DeliveryLoop | undefined
  let polling: PollLoop | undefined
  let modelling: WorkLoop | undefined
  const model = config.model === null ? undefined : createModel(config.model)
  const onModelDue = model && (() => modelling?.wake())
  const app = createApp({
    ...context,
    pagesDir,
    allowedHosts: [...config.allowedHosts, ...(isWildcard(config.host) ? [] : [hostName(config.host)])],
    ...(config.publicUrl !== null && { publicUrl: config.publicUrl }),
    embedOrigins: config.embedOrigins,
    fetchAddress,
    onSourceDue: () => polling?.wake(),
    channels: { ...keeping, onDeliveryDue: () => sending?.wake() },
    stream,
    ...(onModelDue && { onModelDue }),
    onCrash: (error, request) => log.error({ err: error, request }, "a request failed"),
  })
  const server = createHttpServer(app)
  const port = await listen(server, config)
  const extending = startSeriesLoop(context, log)
  const onPollCrash = (error: unknown, source: string) =>
    log.error({ err: error, source }, "an item could not be read")
  polling = startPollLoop({ ...context, fetchAddress, onPollCrash, onModelDue }, log)
  if (model) modelling = startModelLoop({ ...context, model }, log)
  sending = startSending(context, stream, config.publicUrl ?? `http://localhost:${port}`)
  endOnSignals(async () => {
    // First: who follows it is not to wait for anything else.
    await stream.stop()
    await extending.stop()
    await Promise.all([sending?.stop(), polling?.stop(), modelling?.stop()])
    await close(server)
    await db.destroy()
  }, log)
  const shownHost = isWildcard(config.host) ? "localhost" : hostName(config.host)
  const seconds = (performance.now() / 1000).toFixed(1)
  process.stdout.write(`Watchline is at http://${shownHost}:${port} (started in ${seconds} s)\n`)
}

async function open({ databaseUrl }: Config): Promise<Database> {
  try {
    const db = openDatabase(databaseUrl)
    await migrate(db)
    return db
  } catch (error) {
    if (error instanceof NewerDatabaseError) throw error
    throw new Error(`The database ${withoutPassword(databaseUrl)} cannot be used: ${reasonOf(error)}.`)
  }
}

/** Resolves to the port it listens on. @throws Error that says what stands in the way. */
function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE"
      const reason = isTaken
        ? "is in use already; set PORT to another one"
        : `cannot be used: ${error.message}`
      reject(new Error(`Port ${port} on ${host} ${reason}.`))
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : port)
    })
  })
}

/** The first SIGTERM or SIGINT ends cleanly, the second at once. */
function endOnSignals(end: () => Promise<void>, log: Log): void {
  let isEnding = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (isEnding) process.exit(1)
    isEnding = true
    log.info({ signal }, "ending")
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "did not end cleanly")
        process.exit(1)
      },
    )
  }
  process.on("SIGTERM", onSignal)
  process.on("SIGINT", onSignal)
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutting = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS)
    server.close(() => {
      clearTimeout(cutting)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const isWildcard = (host: string): boolean => host === "0.0.0.0" || host === "::"
const hostName = (host: string): string => (host.includes(":") ? `[${host}]` : host)
const withoutPassword = (url: string): string => url.replace(/:\/\/[^@/]*@/, "://…@")

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

function sentenceOf(error: unknown): string {
  return error instanceof ConfigError ? `A setting cannot be used: ${error.message}` : reasonOf(error)
}

try {
  await start(readConfig())
} catch (error) {
  process.stderr.write(`Watchline did not start. ${sentenceOf(error)}\n`)
  // Something may still hold the process open: a pool, a server that half started.
  process.exit(1)
}
