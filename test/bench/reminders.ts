import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import { TOPICS } from "../../src/domain/event.ts"
import { newId } from "../../src/domain/ids.ts"
import { changeEvent, getEvent } from "../../src/services/events.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { planAll } from "../../src/services/plan-all.ts"
import { previewRule } from "../../src/services/preview-rule.ts"
import { createRule } from "../../src/services/reminder-rules.ts"
import { anEvent, aPrediction, untilDay } from "../support/factories.ts"

// How long planning takes on a large ledger, as ratios to reading one event, so that figures of different machines
// compare. Run: node --import tsx test/bench/reminders.ts [THINGS] [DATABASE_URL]
const things = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), "watchline-bench-"))
const db = openDatabase(process.argv[3] ?? `sqlite:${join(folder, "bench.sqlite")}`)
let now = new Date("2026-05-01T09:00:00.000Z")
const context = { db, clock: () => now, timeZone: "Pacific/Chatham" }

const ids: string[] = []
async function fill(): Promise<void> {
  await migrate(db)
  await transact(db, async (trx) => {
    for (let index = 0; index < things; index++) {
      const on = addDays("2026-05-02", (index * 7) % 730)
      const topic = TOPICS[index % TOPICS.length] ?? "other"
      if (index % 3 > 0) {
        const event = anEvent({ title: `Event ${index}`, topic, span: daySpan(on) })
        ids.push(event.id)
        await insertEvent(trx, event)
      } else {
        await insertPrediction(trx, aPrediction({ topic, dueOn: on, outcomeWindow: untilDay(on) }), 1)
      }
    }
  })
}

async function timed(work: () => Promise<unknown>): Promise<{ took: number; longest: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const start = performance.now()
  await work()
  const took = performance.now() - start
  delay.disable()
  return { took, longest: delay.max / 1e6 }
}

await fill()
const reads = 200
const { took } = await timed(async () => {
  for (let index = 0; index < reads; index++) await getEvent(context, ids[index % ids.length] ?? "")
})
const unit = took / reads
const show = (what: string, { took, longest }: { took: number; longest: number }): void =>
  console.log(
    `${what.padEnd(46)} ${(took / unit).toFixed(0).padStart(8)} × one event (${took.toFixed(0)} ms; the loop stood ${longest.toFixed(0)} ms at most)`,
  )

const at = now.toISOString()
const channelId = newId("chn", now)
await db
  .insertInto("channel")
  .values({
    id: channelId,
    kind: "log",
    name: "log",
    address: "{}",
    state: "active",
    created_at: at,
    updated_at: at,
  })
  .execute()
const queries = ["", "topic:ai,policy", "due:<=P60D", "event", "type:forecast -topic:media"]
show("previewing a rule of everything", await timed(() => previewRule(context, { channelIds: [channelId] })))
for (const query of queries)
  show(
    `making the rule “${query}”`,
    await timed(() => createRule(context, { query, channelIds: [channelId] })),
  )
show(`planning ${things} things × 5 rules again`, await timed(() => planAll(context)))
show("moving one event", await timed(() => changeEvent(context, ids[5] ?? "", { date: "2027-09-09" })))
now = new Date("2026-05-20T21:00:00.000Z")
let fired = 0
const firing = await timed(async () => {
  for (let count = 1; count > 0; fired += count) count = await fireDueOccurrences(context, 100)
})
show(`firing ${fired} reminders after 19 days`, firing)
const { count } = await db
  .selectFrom("occurrence")
  .select((eb) => eb.fn.countAll().as("count"))
  .executeTakeFirstOrThrow()
console.log(`${count} reminders are stored`)
await db.destroy()
rmSync(folder, { recursive: true, force: true })
