import { setTimeout } from "node:timers/promises"
import { Client } from "pg"
import { atLeast, exactly, type Figure, measured, seeded } from "./figures.ts"
import { figuresOf, untilSent } from "./killing.ts"
import { startServer } from "./server-process.ts"
import { setStage } from "./stage.ts"
import { addToldEvents, countUnplanned, listUntold, untilTold } from "./told-events.ts"
import { createWriters } from "./writers.ts"

export interface BreaksRun {
  deliveries: number
  /** How often all connections of the server are cut. */
  cuts: number
  /** Ends the database at once and starts it again; not where it is left out. */
  restart?: (() => Promise<void>) | undefined
  seed: number
}

/** Cuts a server's connections to PostgreSQL at random moments, then ends PostgreSQL itself under it. */
export async function runBreaks(databaseUrl: string, run: BreaksRun): Promise<Figure[]> {
  const { deliveries, cuts, restart, seed } = run
  const chance = seeded(seed)
  const stage = await setStage(databaseUrl, { pauseMilliseconds: () => chance() * 200 })
  try {
    const told = await addToldEvents(stage, 6)
    const writers = createWriters(chance, told)
    const server = await startServer(databaseUrl)
    await untilTold(stage, [...told.keys()], server)
    const ending = new AbortController()
    const writing = writers.work(server.origin, ending.signal)
    const ids: string[] = []
    const breaks = [
      ...Array.from({ length: cuts }, () => () => cutAll(databaseUrl)),
      ...(restart ? [restart] : []),
    ]
    for (const breakIt of breaks) {
      ids.push(...(await stage.layReady(Math.ceil(deliveries / breaks.length))))
      await setTimeout(chance() * 1500)
      await breakIt()
    }
    const before = writers.count()
    const until = performance.now() + 20_000
    while (writers.count() < before + 5 && performance.now() < until) {
      server.requireRunning()
      await setTimeout(50)
    }
    const after = writers.count() - before
    ending.abort()
    await writing
    await untilSent(stage, server)
    const lost = await writers.listLost(server.origin)
    const code = await server.end()
    const untold = await listUntold(stage, told.keys())
    for (const line of [...lost, ...untold]) process.stderr.write(`${line}\n`)
    return [
      measured("times that all connections were cut", cuts),
      measured("times that PostgreSQL was ended at once", restart ? 1 : 0),
      exactly(
        "messages laid ready that arrived",
        ids.filter((id) => stage.receiver.arrived.has(id)).length,
        ids.length,
      ),
      ...(await figuresOf(stage)),
      measured("changes answered with success", writers.count()),
      measured(
        "told that nothing was changed, since their connection was cut",
        writers.refused("ledger_busy"),
      ),
      measured(
        "told that this is not known, since they were just committing",
        writers.refused("outcome_unknown"),
      ),
      exactly(
        "with a fault that says nothing",
        writers.refused() - writers.refused("ledger_busy") - writers.refused("outcome_unknown"),
        0,
      ),
      atLeast("changes answered with success after the last", after, 5),
      exactly("answered with success and not in the ledger", lost.length, 0),
      exactly("moved events whose last day nobody was told", untold.length, 0),
      exactly("reminders not planned with their change", await countUnplanned(stage), 0),
      exactly("exit code of the server, which ran on", code ?? -1, 0),
    ]
  } finally {
    await stage.close()
  }
}

/** Cuts every connection to the database but its own. */
async function cutAll(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  )
  await client.end()
}
