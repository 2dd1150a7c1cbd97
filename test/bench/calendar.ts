import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createApp } from "../../src/app.ts"
import { openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import { anEvent } from "../support/factories.ts"

// How long the calendar and a page of the feed take on a large ledger, beside one event by itself. Run:
// node --import tsx test/bench/calendar.ts [EVENTS] [DATABASE_URL]
const events = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), "watchline-bench-"))
const db = openDatabase(process.argv[3] ?? `sqlite:${join(folder, "bench.sqlite")}`)
const app = createApp({ db, clock: systemClock, timeZone: "UTC" })

await migrate(db)
await transact(db, async (trx) => {
  for (let index = 0; index < events; index++)
    await insertEvent(
      trx,
      anEvent({ title: `Event number ${index} of many`, span: daySpan(addDays("2020-01-01", index % 4000)) }),
    )
})

async function took(path: string): Promise<number> {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    bytes = (await (await app.request(path)).arrayBuffer()).byteLength
    times.push(performance.now() - start)
  }
  const median = times.sort((a, b) => a - b)[2] ?? 0
  process.stdout.write(`${path}: ${median.toFixed(0)} ms, ${(bytes / 1e6).toFixed(2)} MB\n`)
  return median
}

const one = await took("/api/v1/events?limit=1")
for (const path of ["/calendar.ics", "/calendar.ics?alarms=none", "/feed.atom", "/feed.json?what=moved"])
  process.stdout.write(`  × ${((await took(path)) / one).toFixed(0)}\n`)
await db.destroy()
rmSync(folder, { recursive: true, force: true })
