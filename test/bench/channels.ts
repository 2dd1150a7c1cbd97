import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createApp } from "../../src/app.ts"
import { openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertDeliveries } from "../../src/db/queries/deliveries.ts"
import { newId } from "../../src/domain/ids.ts"
import { aDelivery, aMessage, storeChannel } from "../support/channels.ts"

// What the list of channels costs that says what came of each one's last message, beside asking for that channel by
// channel.
// Run: node --import tsx test/bench/channels.ts [CHANNELS] [MESSAGES of each] [DATABASE_URL]
const channels = Number(process.argv[2] ?? 200)
const messages = Number(process.argv[3] ?? 500)
const folder = mkdtempSync(join(tmpdir(), "watchline-bench-"))
const db = openDatabase(process.argv[4] ?? `sqlite:${join(folder, "bench.sqlite")}`)
const start = Date.parse("2026-05-01T09:00:00.000Z")
const app = createApp({ db, clock: () => new Date(start), timeZone: "Pacific/Chatham" })

async function fill(): Promise<string[]> {
  await migrate(db)
  const ids: string[] = []
  for (let index = 0; index < channels; index++) {
    const { id } = await storeChannel(db, { name: `Receiver ${index}` })
    ids.push(id)
    // Every tenth never got any.
    const all = Array.from({ length: index % 10 === 9 ? 0 : messages }, (_, at) => {
      const createdAt = new Date(start + (at * channels + index) * 1000)
      const message = aMessage({ id: newId("dlv", createdAt) })
      return aDelivery(id, { message, state: "delivered", createdAt: createdAt.toISOString() })
    })
    await transact(db, (trx) => insertDeliveries(trx, all))
  }
  return ids
}

async function milliseconds(times: number, work: () => Promise<unknown>): Promise<number> {
  await work()
  const begun = performance.now()
  for (let time = 0; time < times; time++) await work()
  return (performance.now() - begun) / times
}

async function read(path: string): Promise<void> {
  const response = await app.request(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  await response.json()
}

const say = (what: string, took: number): void =>
  void process.stdout.write(`${what}: ${took.toFixed(1)} ms\n`)

const ids = await fill()
const byOne = await milliseconds(3, async () => {
  for (const id of ids) await read(`/api/v1/deliveries?channel=${id}&limit=1`)
})
const list = await milliseconds(20, () => read("/api/v1/channels"))
say(`${channels} channels with ${messages} messages each, asked for one after the other`, byOne)
say("the list with what came of the last of each", list)
await db.schema.dropIndex("delivery_channel_id_idx").execute()
say("the same without its index", await milliseconds(1, () => read("/api/v1/channels")))
process.stdout.write(`one list costs ${((100 * list) / byOne).toFixed(1)} % of asking channel by channel\n`)
await db.destroy()
rmSync(folder, { recursive: true, force: true })
