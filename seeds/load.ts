import { readdir, readFile } from "node:fs/promises"
import { EVENT_KINDS, TOPICS } from "../src/domain/event.ts"
import type { ServiceContext } from "../src/services/context.ts"
import { acceptDigest, ingestDigest } from "../src/services/digests.ts"
import { fillEmptyLedger } from "../src/services/ledger.ts"
import { addSeries, type SeriesEntry } from "../src/services/series.ts"

/** Who is written down for what the house itself puts in. */
const HOUSE = "Watchline"
/** What the reader itself is less sure of stays proposed, for a person to judge. */
const LEAST_CONFIDENCE = 0.5

/**
 * Fills an empty ledger with the digests and series of a folder (this one): through the reader that all texts go
 * through, and what it is sure of accepted, since the house vouches for its own texts. All or nothing. Returns whether
 * it did.
 */
export async function loadSeeds(
  context: ServiceContext,
  folder: URL = new URL("./", import.meta.url),
): Promise<boolean> {
  const texts = await readDigests(new URL("digests/", folder))
  const series = readSeries(await readFile(new URL("series.json", folder), "utf8"))
  return fillEmptyLedger(context, async (inside) => {
    const ids: string[] = []
    for (const { fileName, text } of texts)
      ids.push((await ingestDigest(inside, { text, fileName })).digest.id)
    for (const entry of series) await addSeries(inside, entry)
    for (const id of ids) await acceptDigest(inside, id, HOUSE, LEAST_CONFIDENCE)
  })
}

/** Oldest first: their names begin with the day. */
async function readDigests(folder: URL): Promise<{ fileName: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort()
  return Promise.all(
    names.map(async (fileName) => ({ fileName, text: await readFile(new URL(fileName, folder), "utf8") })),
  )
}

function readSeries(json: string): SeriesEntry[] {
  const entries: unknown = JSON.parse(json)
  if (!Array.isArray(entries)) throw new Error("series.json must hold a list")
  return entries.map((entry: Partial<Record<string, unknown>>) => {
    const kind = EVENT_KINDS.find((known) => known === entry.kind)
    const topic = TOPICS.find((known) => known === entry.topic)
    const { title, rule, startsOn } = entry
    if (
      !kind ||
      !topic ||
      typeof title !== "string" ||
      typeof rule !== "string" ||
      typeof startsOn !== "string"
    )
      throw new Error(`series.json holds an entry that is none: ${JSON.stringify(entry)}`)
    return { title, kind, topic, rule, startsOn }
  })
}
