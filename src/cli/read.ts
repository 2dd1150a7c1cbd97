import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { buffer } from "node:stream/consumers"
import { Command } from "commander"
import { isCalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import { type ReadOptions, readDigest } from "../extract/read-digest.ts"
import type { DigestReading } from "../extract/reading.ts"
import { withProposed } from "../extract/second-pass/propose.ts"
import type { IngestedDocument } from "../ingest/document.ts"
import { readUpload } from "../ingest/upload.ts"
import { createModel } from "../model/ask-model.ts"
import { ModelError } from "../model/model-error.ts"
import { secondPass } from "../model/second-pass.ts"
import { CommandFailure, readFailure } from "./failure.ts"
import { canvasOf } from "./pen.ts"
import { renderExplained } from "./render-explained.ts"
import { renderReadingJson, renderReadingText } from "./render-reading.ts"
import { readSettings } from "./settings.ts"

interface Flags {
  json?: true
  explain?: true
  model?: true
  publishedOn?: string
  publisher?: string
  title?: string
}

/** `watchline read FILE`: prints what a digest holds and stores nothing. */
export function readCommand(): Command {
  return new Command("read")
    .description("read a digest and print its events and predictions, storing nothing")
    .argument("<file>", "HTML, .eml, Markdown, text or a feed with one item; - reads from standard input")
    .option("--json", "print JSON, with offsets in UTF-16 code units")
    .option("--explain", "print the text with the findings marked, and the rules that made them")
    .option("--model", "have the language model that WATCHLINE_LLM_URL names read it too")
    .option("--published-on <day>", "the digest's day, YYYY-MM-DD, where the text does not say it")
    .option("--publisher <name>", "who publishes it")
    .option("--title <title>", "its title")
    .action(async (file: string, flags: Flags) => {
      const options = toOptions(file, flags)
      const document = await readInput(file)
      const reading = readDigest(document.text, withHead(options, document))
      const whole = flags.model ? await withModel(document.text, reading) : reading
      process.stdout.write(rendered(document.text, whole, flags))
    })
}

/** The reading with what the model adds. @throws CommandFailure when none is set, or it does not answer. */
async function withModel(text: string, reading: DigestReading): Promise<DigestReading> {
  const { model } = readSettings()
  if (model === null) throw new CommandFailure("No language model is set: WATCHLINE_LLM_URL names one.")
  try {
    const { proposed, rule } = await secondPass(text, reading, createModel(model))
    return withProposed(reading, proposed, rule)
  } catch (error) {
    if (error instanceof ModelError) throw new CommandFailure(`The model did not answer: ${error.message}.`)
    throw error
  }
}

function rendered(text: string, reading: DigestReading, { json, explain }: Flags): string {
  if (json) return renderReadingJson(reading)
  return explain ? renderExplained(text, reading, canvasOf(process.stdout)) : renderReadingText(reading)
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

/** What was typed, and where nothing was, what the file's container says. */
function withHead(
  typed: ReadOptions,
  { publishedOn, publisher, title, language }: IngestedDocument,
): ReadOptions {
  return {
    ...(publishedOn !== null && { publishedOn }),
    ...(publisher !== null && { publisher }),
    ...(title !== null && { title }),
    ...(language !== null && { language }),
    ...typed,
  }
}

/** The file, or standard input for `-`, as text with what its container says of it. */
async function readInput(file: string): Promise<IngestedDocument> {
  const bytes = file === "-" ? await buffer(process.stdin) : await readBytes(file)
  try {
    return await readUpload(bytes, file === "-" ? {} : { fileName: basename(file) })
  } catch (error) {
    if (error instanceof DomainError) throw new CommandFailure(`${file} cannot be read. ${error.message}`)
    throw error
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    throw readFailure(file, error)
  }
}
