import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { createApp } from "../../src/app.ts"
import { openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { listPlannings, listThingsAsked } from "../../src/db/queries/planning.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import { TOPICS } from "../../src/domain/event.ts"
import { newId } from "../../src/domain/ids.ts"
import { askPlanningOfAll } from "../../src/services/ask-planning.ts"
import { beginAttempt } from "../../src/services/attempts.ts"
import { getEvent } from "../../src/services/events.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { importFile } from "../../src/services/import-file.ts"
import { releaseLostDeliveries } from "../../src/services/lost-deliveries.ts"
import { planAsked } from "../../src/services/plan-asked.ts"
import { previewRule } from "../../src/services/preview-rule.ts"
import { changeRule, createRule } from "../../src/services/reminder-rules.ts"
import { testSecrets } from "../support/channels.ts"
import { anEvent, aPrediction, untilDay } from "../support/factories.ts"

// What reminders cost a large ledger, and what people who read and write meanwhile notice of it: as ratios to the same
// ledger at rest, so that figures of different machines compare.
// Run: node --import tsx test/bench/reminders.ts [THINGS] [DATABASE_URL]
const things = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), "watchline-bench-"))
const db = openDatabase(process.argv[3] ?? `sqlite:${join(folder, "bench.sqlite")}`)
let now = new Date("2026-05-01T09:00:00.000Z")
const context = { db, clock: () => now, timeZone: "Pacific/Chatham", secrets: testSecrets }
const app = createApp(context)
const unending = new AbortController().signal

const eventIds: string[] = []
async function fill(): Promise<void> {
  await migrate(db)
  for (let at = 0; at < things; at += 1000)
    await transact(db, async (trx) => {
      for (let index = at; index < Math.min(at + 1000, things); index++) {
        const on = addDays("2026-05-02", (index * 7) % 730)
        const topic = TOPICS[index % TOPICS.length] ?? "other"
        if (index % 3 > 0) {
          const event = anEvent({ title: `Event ${index}`, topic, span: daySpan(on) })
          eventIds.push(event.id)
          await insertEvent(trx, event)
        } else await insertPrediction(trx, aPrediction({ topic, dueOn: on, outcomeWindow: untilDay(on) }), 1)
      }
    })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const some = (index: number): string => eventIds[(index * 37) % eventIds.length] ?? ""
const read = async (index: number) => app.request(`http://localhost/api/v1/events/${some(index)}`)
const write = async (index: number) =>
  app.request(`http://localhost/api/v1/events/${some(index)}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: `Event ${index} of ${performance.now()}` }),
  })
/** How long somebody waits for the ledger to do nothing at all. */
const probe = () => transact(db, async () => undefined)

const isWaiting = async () =>
  (await listPlannings(db)).length > 0 || (await listThingsAsked(db, 1)).length > 0

/** As the loop does, until all is planned. */
async function planned(): Promise<void> {
  for (; await isWaiting(); await setTimeout(10)) await planAsked(context, unending)
}

interface Felt {
  took: number
  reads: number[]
  writes: number[]
  waits: number[]
}

/** Reads, writes and asks for the ledger over and over while something is done, for half a second at least. */
async function felt(work: () => Promise<unknown>): Promise<Felt> {
  const felt: Omit<Felt, "took"> = { reads: [], writes: [], waits: [] }
  let isOver = false
  const least = performance.now() + 500
  const repeat = async (list: number[], ask: (index: number) => Promise<unknown>, pause: number) => {
    for (let index = 0; !isOver || performance.now() < least; index++) {
      // From when it was to be asked: what stands the process still is waited for as well.
      const due = performance.now() + pause
      await setTimeout(pause)
      await ask(index)
      list.push(performance.now() - due)
    }
  }
  const asking = [repeat(felt.reads, read, 15), repeat(felt.writes, write, 75), repeat(felt.waits, probe, 5)]
  const took = await timed(work)
  isOver = true
  await Promise.all(asking)
  return { ...felt, took }
}

const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
const say = (name: string, text: string): void => console.log(`${name.padEnd(44)} ${text}`)
let rest: Felt
function show(name: string, { took, reads, writes, waits }: Felt): void {
  const ratio = (list: readonly number[], idle: readonly number[], share: number) =>
    `${at(list, share).toFixed(1)} ms (× ${(at(list, share) / at(idle, share)).toFixed(1)})`
  say(name, `${(took / unit).toFixed(0)} × one event (${took.toFixed(0)} ms)`)
  say("", `the ledger was held ${at(waits, 1).toFixed(0)} ms at most`)
  say("", `reading: median ${ratio(reads, rest.reads, 0.5)}, 99 % ${ratio(reads, rest.reads, 0.99)}`)
  say("", `writing: median ${ratio(writes, rest.writes, 0.5)}, 99 % ${ratio(writes, rest.writes, 0.99)}`)
}

const filled = await timed(fill)
await timed(() => getEvent(context, some(0)))
const unit =
  (await timed(async () => {
    for (let index = 0; index < 500; index++) await getEvent(context, some(index))
  })) / 500
say(
  `filling a ledger with ${things} open things`,
  `${(filled / 1000).toFixed(1)} s; one event is read in ${unit.toFixed(3)} ms`,
)
const stamp = now.toISOString()
const channelId = newId("chn", now)
await db
  .insertInto("channel")
  .values({
    id: channelId,
    kind: "log",
    name: "log",
    address: "{}",
    state: "active",
    created_at: stamp,
    updated_at: stamp,
  })
  .execute()
rest = await felt(() => setTimeout(1500))
show("at rest", rest)

say(
  "previewing a rule of everything",
  `${((await timed(() => previewRule(context, { channelIds: [channelId] }))) / unit).toFixed(0)} × one event`,
)
const ruleIds: string[] = []
for (const query of ["", "topic:ai,policy", "due:<=P60D", "event", "type:forecast -topic:media"]) {
  let answered = 0
  const planning = await felt(async () => {
    answered = await timed(async () =>
      ruleIds.push((await createRule(context, { query, channelIds: [channelId] })).id),
    )
    await planned()
  })
  show(`making the rule “${query}”`, planning)
  say("", `the request was answered after ${answered.toFixed(0)} ms`)
}
rest = await felt(() => setTimeout(1000))
show("at rest, with the rules", rest)
show(
  "changing the first rule",
  await felt(async () => {
    await changeRule(context, ruleIds[0] ?? "", { leads: ["P14D", "P1D"] })
    await planned()
  }),
)
show(
  `planning ${things} things × 5 rules again`,
  await felt(async () => {
    await askPlanningOfAll(context, "another", false)
    await planned()
  }),
)

const table = [
  "id,description,deadline,created_at,creator_label,outcome,mean_confidence,withdrawn,updated_at",
  ...Array.from(
    { length: things },
    (_, index) =>
      `${index},Pier ${index} opens,${addDays("2026-05-02", (index * 7) % 730)},2026-01-05,ines,,35,false,2026-01-07`,
  ),
].join("\n")
let imported = 0
const importing = await felt(async () => {
  imported = await timed(() =>
    importFile(context, new TextEncoder().encode(table), { isDryRun: false, skipsBad: false }),
  )
  await planned()
})
show(`importing ${things} claims, and planning them × 5 rules`, importing)
say("", `the request was answered after ${imported.toFixed(0)} ms`)

const limits = { busyChannels: [], underway: [] }
const round = async (): Promise<void> => {
  await planAsked(context, unending)
  await releaseLostDeliveries(context, { milliseconds: 45_000, underway: [], areOurs: false })
  await fireDueOccurrences(context, 100)
  await beginAttempt(context, limits, 45_000)
}
const rounds = await timed(async () => {
  for (let index = 0; index < 200; index++) await round()
})
say(
  "a round of the loop when nothing is due",
  `${(rounds / 200 / unit).toFixed(1)} × one event (${(rounds / 200).toFixed(2)} ms)`,
)

const { instant } = await db
  .selectFrom("occurrence")
  .select("fire_at as instant")
  .where("state", "=", "planned")
  .orderBy("fire_at")
  .offset(999)
  .limit(1)
  .executeTakeFirstOrThrow()
now = new Date(instant)
const firing = await felt(async () => {
  for (let start = performance.now(); (await fireDueOccurrences(context, 50)) > 0; start = performance.now())
    await setTimeout(performance.now() - start)
})
show("firing 1000 reminders that are due at once", firing)
const attempts = await felt(async () => {
  for (let index = 0; index < 200; index++) await beginAttempt(context, limits, 45_000)
})
say(
  "beginning to send one of them",
  `${(attempts.took / 200 / unit).toFixed(0)} × one event (${(attempts.took / 200).toFixed(1)} ms)`,
)
const { count } = await db
  .selectFrom("occurrence")
  .select((eb) => eb.fn.countAll().as("count"))
  .executeTakeFirstOrThrow()
say("reminders that are stored", String(count))
await db.destroy()
rmSync(folder, { recursive: true, force: true })
