import { setTimeout } from "node:timers/promises"
import { openSqliteFile } from "../../src/db/sqlite-driver.ts"
import { atMost, exactly, type Figure, measured } from "./figures.ts"
import { figuresOf, untilSent } from "./killing.ts"
import { startServer } from "./server-process.ts"
import { setStage } from "./stage.ts"

export interface LockedRun {
  deliveries: number
  /** How often another process takes the write lock. */
  times: number
}

const HELD_MILLISECONDS = 3000
/** One that waited for the lock would take nearly as long as that is held, however fast the machine is. */
const MOST_GET_SECONDS = 2
const GETS = ["/api/v1/summary", "/api/v1/deadlines?within=P60D", "/api/v1/events?limit=20", "/health"]

/** Holds SQLite's write lock for three seconds, again and again, while a server sends, is read and is written to. */
export async function runLocked(databaseUrl: string, { deliveries, times }: LockedRun): Promise<Figure[]> {
  const stage = await setStage(databaseUrl, { pauseMilliseconds: () => 50, isSeeded: true })
  const other = openSqliteFile(databaseUrl.slice("sqlite:".length), { timeout: 5000 })
  try {
    const server = await startServer(databaseUrl)
    const before = await slowestGet(server.origin, setTimeout(1000))
    const ids: string[] = []
    let [slowest, written] = [0, 0]
    for (let time = 0; time < times; time++) {
      ids.push(...(await stage.layReady(Math.ceil(deliveries / times))))
      await setTimeout(300)
      other.exec("begin immediate")
      const held = setTimeout(HELD_MILLISECONDS).then(() => other.exec("commit"))
      const writing = Promise.all(Array.from({ length: 5 }, () => writeOne(server.origin)))
      slowest = Math.max(slowest, await slowestGet(server.origin, held))
      written += (await writing).filter((status) => status === 201).length
    }
    await untilSent(stage, server)
    const code = await server.end()
    return [
      measured("times that the lock was held for 3 s", times),
      exactly("messages that arrived", ids.filter((id) => stage.receiver.arrived.has(id)).length, ids.length),
      ...(await figuresOf(stage)),
      exactly("changes meanwhile answered with success", written, times * 5),
      measured("slowest GET without the lock", before, "s"),
      atMost("slowest GET while it was held", slowest, MOST_GET_SECONDS, "s"),
      exactly("exit code of the server", code ?? -1, 0),
    ]
  } finally {
    other.close()
    await stage.close()
  }
}

/** The longest that a read took, in seconds, of those sent one after another until something is over. */
async function slowestGet(origin: string, until: Promise<unknown>): Promise<number> {
  let isOver = false
  void until.then(() => {
    isOver = true
  })
  let slowest = 0
  for (let n = 0; !isOver; n++) {
    const start = performance.now()
    const response = await fetch(origin + (GETS[n % GETS.length] ?? ""))
    await response.text()
    if (!response.ok) throw new Error(`a read was answered with ${response.status}`)
    slowest = Math.max(slowest, (performance.now() - start) / 1000)
    await setTimeout(20)
  }
  return slowest
}

async function writeOne(origin: string): Promise<number> {
  const response = await fetch(`${origin}/api/v1/events`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: "The ferry runs again", date: "2027-03-01" }),
  })
  await response.text()
  return response.status
}
