import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { text } from "node:stream/consumers"
import { Command } from "commander"
import { isCalendarDay } from "../domain/calendar-day.ts"
import { type ReadOptions, readDigest } from "../extract/read-digest.ts"
import { CommandFailure } from "./failure.ts"
import { renderReadingJson, renderReadingText } from "./render-reading.ts"

interface Flags {
  json?: true
  publishedOn?: string
  publisher?: string
  title?: string
}

/** `watchline read FILE`: prints what a digest holds and stores nothing. */
export function readCommand(): Command {
  return new Command("read")
    .description("read a digest and print its events and predictions, storing nothing")
    .argument("<file>", "a text or Markdown file in UTF-8; - reads from standard input")
    .option("--json", "print JSON, with offsets in UTF-16 code units")
    .option("--published-on <day>", "the digest's day, YYYY-MM-DD, where the text does not say it")
    .option("--publisher <name>", "who publishes it")
    .option("--title <title>", "its title")
    .action(async (file: string, flags: Flags) => {
      const options = toOptions(file, flags)
      const reading = readDigest(await readInput(file), options)
      process.stdout.write(flags.json ? renderReadingJson(reading) : renderReadingText(reading))
    })
}

function toOptions(file: string, flags: Flags): ReadOptions {
  const { publishedOn, publisher, title } = flags
  if (publishedOn !== undefined && !isCalendarDay(publishedOn))
    throw new CommandFailure(`${JSON.stringify(publishedOn)} is not a day of the calendar (YYYY-MM-DD).`)
  return {
    ...(file === "-" ? {} : { fileName: basename(file) }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
  }
}

/** The text of the file, or of standard input for `-`; a leading byte order mark is kept out. */
async function readInput(file: string): Promise<string> {
  const bytes = file === "-" ? Buffer.from(await text(process.stdin)) : await readBytes(file)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new CommandFailure(`${file} is not text in UTF-8.`)
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (code === "ENOENT") throw new CommandFailure(`There is no file ${file}.`)
    if (code === "EISDIR") throw new CommandFailure(`${file} is a folder, not a file.`)
    if (code === "EACCES") throw new CommandFailure(`${file} may not be read (permission denied).`)
    throw new CommandFailure(`${file} could not be read (${String(code ?? error)}).`)
  }
}
