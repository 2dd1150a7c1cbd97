import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { daySpan, monthSpan, rangeSpan, yearSpan } from "../../src/domain/date-span.ts"
import { EVENT_KINDS, TOPICS } from "../../src/domain/event.ts"
import { listDeadlines } from "../../src/services/deadlines.ts"
import { listEvents } from "../../src/services/events.ts"
import { getSummary } from "../../src/services/summary.ts"
import { getDensity, getTimeline } from "../../src/services/timeline.ts"
import { anEvent, aPrediction, untilDay } from "../support/factories.ts"

// How long the page's questions take on a large ledger, as ratios to reading one event, so that figures of different
// machines compare. Run: node --import tsx test/bench/timeline.ts [ROWS] [DATABASE_URL]
const rows = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), "watchline-bench-"))
const url = process.argv[3] ?? `sqlite:${join(folder, "bench.sqlite")}`
const isSqlite = url.startsWith("sqlite:")
const db = openDatabase(url)
const context = { db, clock: systemClock, timeZone: "UTC" }

/** A repeatable source of numbers from 0 to 1 (a linear congruential generator). */
let seed = 1
function next(): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}
const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0]

function span() {
  const on = addDays("2010-01-01", Math.floor(next() * 7300))
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  const kind = next()
  if (kind < 0.75) return daySpan(on)
  if (kind < 0.9) return rangeSpan(on, addDays(on, 1 + Math.floor(next() * 6)))
  return kind < 0.97 ? monthSpan(year, month) : yearSpan(year)
}

async function fill(): Promise<void> {
  await migrate(db)
  await transact(db, async (trx) => {
    for (let index = 0; index < rows; index++) {
      const some = { topic: pick(TOPICS), confidence: next() }
      if (index % 3 > 0) {
        const event = { ...some, title: `Event number ${index}`, kind: pick(EVENT_KINDS), span: span() }
        await insertEvent(trx, anEvent(event))
      } else {
        const madeOn = addDays("2010-01-01", Math.floor(next() * 7300))
        const dueOn = addDays(madeOn, Math.floor(next() * 365))
        const claim = { ...some, madeOn, dueOn, outcomeWindow: untilDay(dueOn) }
        await insertPrediction(trx, aPrediction(claim), Math.floor(next() * 4))
      }
    }
  })
}

/**
 * The median of several runs, in milliseconds: of this process's own time on SQLite, which runs inside it, so that
 * whatever else the machine does does not count; on PostgreSQL by the clock on the wall.
 */
async function time(work: () => Promise<unknown>): Promise<number> {
  const now = isSqlite ? () => process.cpuUsage().user / 1000 : () => performance.now()
  const runs: number[] = []
  for (let run = 0; run < 7; run++) {
    const began = now()
    await work()
    runs.push(now() - began)
  }
  return runs.sort((a, b) => a - b)[3] ?? 0
}

await fill()
const REPEATS = 50
const one =
  (await time(async () => {
    for (let repeat = 0; repeat < REPEATS; repeat++) await listEvents(context, {}, { limit: 1 })
  })) / REPEATS
const questions: Record<string, () => Promise<unknown>> = {
  "a day": () => getTimeline(context, { from: "2020-05-05", to: "2020-05-05" }),
  "a month": () => getTimeline(context, { from: "2020-05-01", to: "2020-05-31" }),
  "a year": () => getTimeline(context, { from: "2020-01-01", to: "2020-12-31" }),
  "twenty years": () => getTimeline(context, { from: "2010-01-01", to: "2029-12-31" }),
  "twenty years of one topic": () =>
    getTimeline(context, { from: "2010-01-01", to: "2029-12-31", topic: "policy" }),
  "twenty years with a word": () => getTimeline(context, { from: "2010-01-01", to: "2029-12-31", q: "99" }),
  "the density": () => getDensity(context, {}),
  "deadlines of 30 days": () =>
    listDeadlines(context, { from: "2020-05-01", to: "2020-05-31", overdue: false, limit: 200 }),
  "the summary": () => getSummary(context),
}
console.log(`${rows} rows; reading one event takes ${one.toFixed(2)} ms and counts as 1`)
for (const [name, work] of Object.entries(questions)) {
  const took = await time(work)
  console.log(`${name.padEnd(28)} ${(took / one).toFixed(0).padStart(6)} × (${took.toFixed(1)} ms)`)
}
await db.destroy()
rmSync(folder, { recursive: true, force: true })
