import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Database, openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { listOffers } from "../../src/db/queries/offers.ts"
import { DomainError } from "../../src/domain/errors.ts"
import { acceptDigest, ingestDigest } from "../../src/services/digests.ts"

/**
 * How many stretches of later digests are offered as evidence, and how many are worth a look.
 *
 *   node --import tsx test/bench/offers.ts [FOLDER …]
 *
 * Reads seeds/digests, then the digests (.md, .txt) of each folder, each into a ledger of its own and in the order of
 * their days. Offers on the seeds are compared with test/bench/offers.labels.json, which says of each by hand whether
 * it is worth a look: whether somebody who watches the claim would want to have read the sentence.
 */
const SEEDS = new URL("../../seeds/digests/", import.meta.url).pathname
const NOW = new Date("2026-04-23T09:00:00.000Z")

interface Label {
  /** How the claim or the title, and how the stretch begins. */
  claim: string
  stretch: string
  isGood: boolean
}

const labels = JSON.parse(
  await readFile(new URL("offers.labels.json", import.meta.url), "utf8"),
) as readonly Label[]

for (const folder of [SEEDS, ...process.argv.slice(2)]) await measure(folder)

async function measure(folder: string): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), "watchline-bench-"))
  const db = openDatabase(`sqlite:${join(place, "ledger.sqlite")}`)
  await migrate(db)
  const started = performance.now()
  const digests = await readAll(db, folder)
  const milliseconds = (performance.now() - started) / Math.max(1, digests)
  const offers = await listOffers(db, { state: "offered", limit: 10_000 })
  const titles = await titlesOf(db)
  print(`\n${folder}: ${digests} digests, ${offers.length} offers, ${milliseconds.toFixed(0)} ms a digest`)
  const judged = offers.map((offer) => {
    const claim = titles.get(offer.thingId) ?? ""
    const label = labels.find((one) => claim.startsWith(one.claim) && offer.words.startsWith(one.stretch))
    const sign = label === undefined ? "?" : label.isGood ? "+" : "-"
    print(
      `${sign} ${offer.score.toFixed(1).padStart(5)}  ${claim.slice(0, 110)}\n         « ${offer.words.slice(0, 110)}`,
    )
    return label?.isGood
  })
  const known = judged.filter((isGood) => isGood !== undefined)
  const good = known.filter(Boolean).length
  if (known.length > 0)
    print(
      `labelled ${known.length} of ${offers.length}; good ${good} (${Math.round((100 * good) / known.length)} %)`,
    )
  await db.destroy()
  await rm(place, { recursive: true })
}

/** Reads the digests of a folder in the order of their days; returns how many could be read. */
async function readAll(db: Database, folder: string): Promise<number> {
  const context = { db, clock: () => NOW, timeZone: "UTC" }
  const names = (await readdir(folder)).filter((name) => /\.(?:md|txt)$/.test(name)).sort(byDay)
  let read = 0
  for (const fileName of names)
    try {
      const text = await readFile(join(folder, fileName), "utf8")
      const { digest } = await ingestDigest(context, { text, fileName })
      await acceptDigest(context, digest.id)
      read++
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      print(`${fileName} was left out: ${error.message}`)
    }
  return read
}

/** The day in a file's name, wherever it stands; names without one come last. */
function byDay(a: string, b: string): number {
  const day = (name: string): string => /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? "9999"
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a < b ? -1 : 1
}

async function titlesOf(db: Database): Promise<Map<string, string>> {
  const events = await db.selectFrom("event").select(["id", "title"]).execute()
  const predictions = await db.selectFrom("prediction").select(["id", "condition", "consequence"]).execute()
  return new Map([
    ...events.map(({ id, title }) => [id, title] as const),
    ...predictions.map(
      (one) =>
        [
          one.id,
          one.condition === null ? one.consequence : `If ${one.condition}, then ${one.consequence}`,
        ] as const,
    ),
  ])
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
