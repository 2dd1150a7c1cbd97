import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { Command, InvalidArgumentError } from "commander"
import { transact } from "../db/database.ts"
import { isCalendarDay } from "../domain/calendar-day.ts"
import type { DigestListed } from "../domain/digest.ts"
import { DomainError } from "../domain/errors.ts"
import type { ServiceContext } from "../services/context.ts"
import { acceptDigest } from "../services/digests.ts"
import { ingestFile } from "../services/ingest-file.ts"
import { listDigestPaths } from "./digest-paths.ts"
import { CommandFailure, readFailure } from "./failure.ts"
import { openLedger } from "./open-ledger.ts"
import { Progress } from "./progress.ts"
import { type Stop, stopOnSignals } from "./stop.ts"
import { whenFree } from "./when-free.ts"

interface Flags {
  accept?: number
  publishedOn?: string
  publisher?: string
}

/** `watchline ingest PATH…`: reads files and folders of digests into the ledger. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "read digests into the ledger that DATABASE_URL names; run it again to go on where it was stopped",
    )
    .argument(
      "<path...>",
      "files, or folders with everything in them: HTML, .eml, Markdown, text, feed items",
    )
    .option("--publisher <name>", "who publishes them, where that is one")
    .option("--published-on <day>", "their day, YYYY-MM-DD, where that is one", toDay)
    .option(
      "--accept <confidence>",
      "accept at once what is found with this confidence or more, 0 to 1",
      toConfidence,
    )
    .action(async (paths: string[], flags: Flags) => {
      const files = await listDigestPaths(paths)
      if (files.length === 0) throw new CommandFailure("There is no digest in what was named.")
      const stop = stopOnSignals()
      const ledger = await openLedger(stop)
      try {
        process.exitCode = await ingestAll(ledger.context, files, flags, stop)
      } finally {
        await ledger.close()
        stop.forget()
      }
    })
}

interface Tally {
  added: number
  known: number
  failures: { file: string; reason: string }[]
}

/** Takes in one file after another, each in its own transaction, and returns the exit code. */
async function ingestAll(
  context: ServiceContext,
  files: readonly string[],
  flags: Flags,
  stop: Stop,
): Promise<number> {
  const progress = new Progress(process.stderr, files.length, () => performance.now())
  const tally: Tally = { added: 0, known: 0, failures: [] }
  for (const file of files) {
    if (stop.signal !== null) break
    progress.step(await ingestOne(context, file, flags, { tally, stop, progress }))
  }
  progress.end()
  process.stdout.write(summary(tally, files.length))
  if (stop.signal !== null) {
    process.stderr.write(
      "Stopped. The same command goes on from here; what is in the ledger is not read again.\n",
    )
    return stop.signal === "SIGINT" ? 130 : 143
  }
  return tally.failures.length > 0 ? 1 : 0
}

interface Under {
  tally: Tally
  stop: Stop
  progress: Progress
}

/** Takes in a file and returns what became of it; failures are kept for the end. */
async function ingestOne(context: ServiceContext, file: string, flags: Flags, under: Under): Promise<string> {
  const { tally, stop, progress } = under
  try {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw readFailure(file, error)
    })
    const { digest, isNew } = await whenFree(
      () => store(context, file, bytes, flags),
      stop,
      (words) => progress.note(words),
    )
    if (isNew) tally.added += 1
    else tally.known += 1
    return isNew ? `${file}: ${counts(digest)}` : `${file}: already there`
  } catch (error) {
    tally.failures.push({ file, reason: reasonOf(error) })
    return `${file}: failed`
  }
}

/** One transaction, accepting included: a file is in the ledger as asked for, or not at all. */
async function store(context: ServiceContext, file: string, bytes: Uint8Array, flags: Flags) {
  const { accept, publishedOn, publisher } = flags
  const entry = { bytes, fileName: basename(file), publishedOn, publisher }
  if (accept === undefined) return ingestFile(context, entry)
  return transact(context.db, async (db) => {
    const inside = { ...context, db }
    const taken = await ingestFile(inside, entry)
    if (taken.isNew) await acceptDigest(inside, taken.digest.id, undefined, accept)
    return taken
  })
}

function reasonOf(error: unknown): string {
  if (error instanceof DomainError && error.code === "published_on_unknown")
    return "It does not say on which day it was published; give --published-on, or put the day into its name."
  return error instanceof Error ? error.message : String(error)
}

const counts = ({ eventCount, predictionCount }: DigestListed): string =>
  `${count(eventCount, "event")}, ${count(predictionCount, "prediction")}`

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`

function summary({ added, known, failures }: Tally, total: number): string {
  const left = total - added - known - failures.length
  const parts = [
    `${added} added`,
    `${known} already there`,
    `${failures.length} failed`,
    ...(left > 0 ? [`${left} not reached`] : []),
  ]
  const reasons = failures.map(({ file, reason }) => `  ${file}: ${reason}`)
  return `${[`${parts.join(", ")}.`, ...reasons].join("\n")}\n`
}

function toDay(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError("It has to be a day of the calendar, YYYY-MM-DD.")
  return text
}

function toConfidence(text: string): number {
  const confidence = Number(text)
  if (text.trim() === "" || !(confidence >= 0 && confidence <= 1))
    throw new InvalidArgumentError("It has to be a number from 0 to 1.")
  return confidence
}
