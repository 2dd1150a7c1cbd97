#!/usr/bin/env node
import { Command, CommanderError } from "commander"
import { dueCommand } from "./cli/due.ts"
import { exportCommand } from "./cli/export.ts"
import { CommandFailure } from "./cli/failure.ts"
import { importCommand } from "./cli/import.ts"
import { ingestCommand } from "./cli/ingest.ts"
import { readCommand } from "./cli/read.ts"
import { searchCommand } from "./cli/search.ts"

/** Each command is one file under cli/. */
const COMMANDS = [readCommand, ingestCommand, dueCommand, searchCommand, exportCommand, importCommand]

const program = new Command("watchline")
  .description("A prediction ledger and event timeline read from news digests")
  .exitOverride()
  .showHelpAfterError("(watchline --help tells more)")
for (const command of COMMANDS) program.addCommand(command().exitOverride())

try {
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommandFailure) {
    process.stderr.write(`watchline: ${error.message}\n`)
    process.exitCode = 1
  } else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else throw error
}
