import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openDatabase, transact } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { insertDigest } from "../../src/db/queries/digests.ts"
import { insertForecast } from "../../src/db/queries/forecasts.ts"
import { insertMentions } from "../../src/db/queries/mentions.ts"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { TOPICS } from "../../src/domain/event.ts"
import { newId } from "../../src/domain/ids.ts"
import { RESOLUTIONS } from "../../src/domain/prediction.ts"
import { getCalibration } from "../../src/services/forecasts.ts"
import { listPredictions } from "../../src/services/predictions.ts"
import { getTrackRecords, listTrackedPredictions } from "../../src/services/track-record.ts"
import { aDigest, aPrediction, untilDay } from "../support/factories.ts"

// How long the track record takes on a large ledger (ROWS claims, three mentions to two of them, a forecast on every
// fifth), as ratios to reading one prediction. Run: node --import tsx test/bench/track-record.ts [ROWS] [DATABASE_URL]
const rows = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), "watchline-bench-"))
const db = openDatabase(process.argv[3] ?? `sqlite:${join(folder, "bench.sqlite")}`)
const context = { db, clock: systemClock, timeZone: "UTC" }
const PUBLISHERS = 40
const DIGESTS_EACH = 50

async function fill(): Promise<void> {
  await migrate(db)
  await transact(db, async (trx) => {
    const digests: string[] = []
    for (let index = 0; index < PUBLISHERS * DIGESTS_EACH; index++) {
      const digest = aDigest({ publisher: `Publisher ${index % PUBLISHERS}` })
      await insertDigest(trx, digest)
      digests.push(digest.id)
    }
    for (let index = 0; index < rows; index++) {
      const resolution = RESOLUTIONS[index % RESOLUTIONS.length] ?? "open"
      const isOpen = resolution === "open" || resolution === "condition_met"
      const madeOn = addDays("2015-01-01", (index * 37) % 4000)
      const dueOn = addDays(madeOn, 5 + (index % 300))
      const topic = TOPICS[index % TOPICS.length] ?? "other"
      const claim = aPrediction({
        topic,
        madeOn,
        dueOn: isOpen ? dueOn : null,
        outcomeWindow: untilDay(dueOn),
        resolution,
        resolvedOn: isOpen ? null : addDays(dueOn, -(index % 5)),
      })
      await insertPrediction(trx, claim, 1)
      const at = (index * 13) % digests.length
      const mention = { predictionId: claim.id, start: 0, end: 1, words: "x", dateWords: null }
      await insertMentions(
        trx,
        [at, ...(index % 2 ? [(at + 7) % digests.length] : [])].map((place) => ({
          ...mention,
          id: newId("men", new Date()),
          digestId: digests[place] ?? "",
        })),
      )
      if (index % 5 === 0)
        await insertForecast(trx, {
          id: newId("fct", new Date()),
          predictionId: claim.id,
          number: 1,
          about: "outcome",
          probability: (index % 101) / 100,
          note: null,
          recordedOn: madeOn,
          recordedAt: `${madeOn}T09:00:00.000Z`,
          recordedBy: `Person ${index % 7}`,
          withdrawsId: null,
        })
    }
  })
}

/** The median of several runs by the clock on the wall, in milliseconds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const runs: number[] = []
  for (let run = 0; run < 7; run++) {
    const began = performance.now()
    await work()
    runs.push(performance.now() - began)
  }
  return runs.sort((a, b) => a - b)[3] ?? 0
}

await fill()
const REPEATS = 50
const one =
  (await time(async () => {
    for (let repeat = 0; repeat < REPEATS; repeat++) await listPredictions(context, {}, { limit: 1 })
  })) / REPEATS
const questions: Record<string, () => Promise<unknown>> = {
  "by publisher": () => getTrackRecords(context, "publisher", {}),
  "by topic": () => getTrackRecords(context, "topic", {}),
  "one year by publisher": () =>
    getTrackRecords(context, "publisher", { from: "2020-01-01", to: "2020-12-31" }),
  "one publisher": () => getTrackRecords(context, "publisher", { publisher: "Publisher 7" }),
  "behind one number": () =>
    listTrackedPredictions(
      context,
      "publisher",
      {},
      { group: "Publisher 7", number: "right" },
      { limit: 50 },
    ),
  "everybody's calibration": () => getCalibration(context, {}, {}),
  "one person's calibration": () => getCalibration(context, {}, { by: "Person 3" }),
}
console.log(`${rows} claims; reading one takes ${one.toFixed(2)} ms and counts as 1`)
for (const [name, work] of Object.entries(questions)) {
  const took = await time(work)
  console.log(`${name.padEnd(28)} ${(took / one).toFixed(0).padStart(6)} × (${took.toFixed(1)} ms)`)
}
await db.destroy()
rmSync(folder, { recursive: true, force: true })
