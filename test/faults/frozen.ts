import { setTimeout } from "node:timers/promises"
import { type Database, openDatabase, transact } from "../../src/db/database.ts"
import { atLeast, atMost, exactly, type Figure, measured } from "./figures.ts"
import { untilSent } from "./killing.ts"
import type { ServerProcess } from "./server-process.ts"
import { type Stage, setStage } from "./stage.ts"

export interface FrozenRun {
  deliveries: number
  /** How long the frozen one stands still: longer than its leases. */
  frozenMilliseconds: number
  /** Also how long a process that froze inside a transaction keeps others from what it locked. */
  isLong: boolean
  start: (databaseUrl: string) => Promise<ServerProcess>
}

/** What a receiver takes to answer: long enough that the sender can be frozen meanwhile. */
const PAUSE_MILLISECONDS = 1500
const MOST_HELD_SECONDS = 20

/**
 * Freezes a process that sends from PostgreSQL in the middle of its sending for longer than its leases, lets a second one
 * take over, and then lets the first one go on.
 */
export async function runFrozen(databaseUrl: string, run: FrozenRun): Promise<Figure[]> {
  let pause = PAUSE_MILLISECONDS
  const stage = await setStage(databaseUrl, { pauseMilliseconds: () => pause })
  const other = await Promise.all(Array.from({ length: 3 }, () => stage.addChannel(stage.receiver.url)))
  try {
    const first = await run.start(databaseUrl)
    const ids: string[] = []
    for (const to of [stage.channel, ...other]) ids.push(...(await stage.layReady(run.deliveries / 4, to)))
    await until(() => stage.receiver.arrived.size > 0)
    await setTimeout(PAUSE_MILLISECONDS / 3)
    first.freeze()
    pause = 0
    const then = await statesOf(stage)
    const cut = then.filter(({ state }) => state === "sending").map(({ id }) => id)
    const second = await run.start(databaseUrl)
    await setTimeout(run.frozenMilliseconds)
    await untilSent(stage, second)
    const before = await statesOf(stage)
    first.thaw()
    await setTimeout(PAUSE_MILLISECONDS * 2)
    const changed = changes(before, await statesOf(stage))
    const codes = await Promise.all([first.end(), second.end()])
    const doubled = [...stage.receiver.arrived.values()].filter(({ count }) => count > 1)
    const held = run.isLong ? await secondsHeld(stage, databaseUrl) : 0
    return [
      measured("frozen for", run.frozenMilliseconds / 1000, "s"),
      atLeast("messages in mid-send when it froze", cut.length, 1),
      exactly("messages that arrived", ids.filter((id) => stage.receiver.arrived.has(id)).length, ids.length),
      exactly(
        "of those in mid-send, sent by the second",
        overtaken(await attemptsOf(stage), cut),
        cut.length,
      ),
      exactly("messages that the late finisher changed", changed, 0),
      exactly("doubles of what was not in mid-send", doubled.filter(({ id }) => !cut.includes(id)).length, 0),
      atMost("doubles, all under the same id", stage.receiver.doubles(), cut.length),
      exactly("wrong signature, or the same id with other words", stage.receiver.broken, 0),
      atMost("a transaction that stands still held others up for", held, MOST_HELD_SECONDS, "s"),
      exactly("processes that did not end well", codes.filter((code) => code !== 0).length, 0),
    ]
  } finally {
    await stage.close()
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 60_000
  while (!isSo()) {
    if (performance.now() > end) throw new Error("nothing was sent")
    await setTimeout(10)
  }
}

const statesOf = ({ db }: Stage) =>
  db
    .selectFrom("delivery")
    .select(["id", "state", "fence", "updated_at", "delivered_at"])
    .orderBy("id")
    .execute()

const attemptsOf = ({ db }: Stage) => db.selectFrom("attempt").select(["delivery_id", "number"]).execute()

type States = Awaited<ReturnType<typeof statesOf>>

const changes = (before: States, after: States): number =>
  after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at])).length

const overtaken = (attempts: { delivery_id: string; number: number }[], cut: string[]): number =>
  cut.filter((id) => attempts.some(({ delivery_id, number }) => delivery_id === id && number === 2)).length

/** How long a transaction that stands still keeps others from a row that it changed, in seconds. */
async function secondsHeld(stage: Stage, databaseUrl: string): Promise<number> {
  const [id = ""] = await stage.layReady(1)
  const touch = (db: Database) =>
    db.updateTable("delivery").set({ reason: "held" }).where("id", "=", id).execute()
  const other = openDatabase(databaseUrl)
  const start = performance.now()
  const standing = transact(other, async (trx) => {
    await touch(trx)
    await touch(stage.db)
  })
  // PostgreSQL ended it: that is what lets the other one go on.
  await standing.catch(() => undefined)
  await other.destroy()
  return (performance.now() - start) / 1000
}
