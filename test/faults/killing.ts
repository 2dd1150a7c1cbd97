import { setTimeout } from "node:timers/promises"
import type { Database } from "../../src/db/database.ts"
import { atLeast, atMost, exactly, type Figure, measured, seeded } from "./figures.ts"
import { type StartingServer, spawnServer, startServer } from "./server-process.ts"
import { type Stage, setStage } from "./stage.ts"
import { addToldEvents, countUnplanned, listUntold } from "./told-events.ts"
import { createWriters, type Writers } from "./writers.ts"

export interface KillingRun {
  deliveries: number
  kills: number
  /** Events that are moved over and over after they were told of. */
  told: number
  seed: number
}

/** What a killed process had goes out again within so long. */
const MOST_GAP_SECONDS = 90
const MOST_WAIT_MILLISECONDS = 120_000
/** One kill in so many comes while the server is still starting. */
const EARLY_KILL = 0.15
/** Messages that arrived and changes that were answered before a server is killed. */
const MOST_DONE = 40
const MOST_LIFE_MILLISECONDS = 5000
const ZONES = [
  "Pacific/Kiritimati",
  "America/Havana",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Etc/GMT+12",
]

/**
 * Lays messages ready in parts, lets people change things, and kills the server that sends and serves at a random moment
 * of each part; the last server may finish.
 */
export async function runKilling(databaseUrl: string, run: KillingRun): Promise<Figure[]> {
  const began = performance.now()
  // When servers are killed follows from the seed alone, however often the others ask for their chances.
  const [chance, pauses, writes] = [seeded(run.seed), seeded(run.seed + 1), seeded(run.seed + 2)]
  const stage = await setStage(databaseUrl, { pauseMilliseconds: () => pauses() * 200 })
  try {
    const told = await addToldEvents(stage, run.told)
    const writers = createWriters(writes, told)
    const ids: string[] = []
    for (let kill = 0; kill < run.kills; kill++) {
      const left = run.deliveries - ids.length
      ids.push(...(await stage.layReady(Math.min(left, Math.ceil(run.deliveries / run.kills)))))
      await killInIt(databaseUrl, chance, stage, writers)
    }
    const last = await startServer(databaseUrl)
    await untilSent(stage, last)
    const lost = await writers.listLost(last.origin)
    await last.end()
    const untold = await listUntold(stage, told.keys())
    for (const line of [...lost, ...untold]) process.stderr.write(`${line}\n`)
    return [
      measured("seed", run.seed),
      measured("kills", run.kills),
      exactly(
        "messages laid ready that arrived",
        ids.filter((id) => stage.receiver.arrived.has(id)).length,
        ids.length,
      ),
      ...(await figuresOf(stage)),
      atLeast("changes answered with success", writers.count(), run.kills),
      exactly("requests answered with a fault", writers.refused(), 0),
      exactly("of these not in the ledger", lost.length, 0),
      exactly("moved events whose last day nobody was told", untold.length, 0),
      exactly("reminders not planned with their change", await countUnplanned(stage), 0),
      measured("time", (performance.now() - began) / 1000, "s"),
    ]
  } finally {
    await stage.close()
  }
}

/**
 * Kills one server at a random moment: in its start, or after so much of its work, whatever the machine takes for it. Each
 * believes to be somewhere else on earth.
 */
async function killInIt(
  databaseUrl: string,
  chance: () => number,
  { receiver }: Stage,
  writers: Writers,
): Promise<void> {
  const zone = ZONES[Math.floor(chance() * ZONES.length)] ?? "UTC"
  const starting = spawnServer(databaseUrl, { TIME_ZONE: zone, TZ: zone })
  if (chance() < EARLY_KILL)
    await Promise.race([setTimeout(chance() * 2500), starting.origin.catch(() => undefined)])
  else {
    const ending = new AbortController()
    const working = writers.work(await starting.origin, ending.signal)
    const done = () => receiver.arrived.size + receiver.doubles() + writers.count()
    const enough = done() + Math.floor(chance() * MOST_DONE)
    const until = performance.now() + MOST_LIFE_MILLISECONDS
    while (done() < enough && performance.now() < until) await setTimeout(1)
    await setTimeout(chance() * 60)
    await starting.kill()
    ending.abort()
    await working
  }
  await starting.kill()
}

/** What every run that breaks a server has to come to. */
export async function figuresOf(stage: Stage): Promise<Figure[]> {
  const { receiver, db } = stage
  const stored = await db.selectFrom("delivery").select(["id", "state"]).execute()
  const cancelled = stored.filter(({ state }) => state === "cancelled").length
  const missing = stored.filter(({ id, state }) => state === "delivered" && !receiver.arrived.has(id))
  const { cutOff, longestGap } = await gapsOf(db)
  return [
    measured("messages in all", stored.length),
    exactly(
      "delivered, or taken back before they were",
      await stage.count("delivered", "cancelled"),
      stored.length,
    ),
    measured("taken back, since the thing moved again", cancelled),
    exactly("called delivered that never arrived", missing.length, 0),
    exactly("wrong signature, or the same id with other words", receiver.broken, 0),
    measured("killed in mid-send", cutOff),
    atMost("doubles, all under the same id", receiver.doubles(), cutOff),
    atMost("longest time until one went out again", longestGap, MOST_GAP_SECONDS, "s"),
  ]
}

/** Attempts that were cut off, and the longest time from the beginning of one to that of the next, in seconds. */
async function gapsOf(db: Database): Promise<{ cutOff: number; longestGap: number }> {
  const attempts = await db
    .selectFrom("attempt")
    .innerJoin("delivery", "delivery.id", "attempt.delivery_id")
    .select(["delivery_id", "number", "started_at", "ended_at", "state"])
    .execute()
  const begun = new Map(
    attempts.map((one) => [`${one.delivery_id} ${one.number}`, Date.parse(one.started_at)]),
  )
  const cut = attempts.filter(({ ended_at }) => ended_at === null)
  const gaps = cut
    .filter(({ state }) => state !== "cancelled")
    .map((one) => {
      const next = begun.get(`${one.delivery_id} ${one.number + 1}`) ?? Number.POSITIVE_INFINITY
      return (next - Date.parse(one.started_at)) / 1000
    })
  return { cutOff: cut.length, longestGap: Math.max(0, ...gaps) }
}

/** Waits until nothing is left to be sent. @throws Error when that takes longer than it ever should. */
export async function untilSent(stage: Stage, by: Pick<StartingServer, "requireRunning">): Promise<void> {
  const until = performance.now() + MOST_WAIT_MILLISECONDS
  while ((await stage.count("pending", "sending")) > 0) {
    by.requireRunning()
    if (performance.now() > until) throw new Error("there was something left to send after two minutes")
    await setTimeout(200)
  }
}
