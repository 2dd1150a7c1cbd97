#!/usr/bin/env node
import { Command, CommanderError } from "commander"
import { CommandFailure } from "./cli/failure.ts"

/** Each command is one file under cli/, loaded when it is asked for: that takes longer than most commands run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./cli/read.ts")).readCommand(),
  ingest: async () => (await import("./cli/ingest.ts")).ingestCommand(),
  due: async () => (await import("./cli/due.ts")).dueCommand(),
  search: async () => (await import("./cli/search.ts")).searchCommand(),
  export: async () => (await import("./cli/export.ts")).exportCommand(),
  import: async () => (await import("./cli/import.ts")).importCommand(),
}

const program = new Command("watchline")
  .description("A prediction ledger and event timeline read from news digests")
  .exitOverride()
  .showHelpAfterError("(watchline --help tells more)")

try {
  const [, , named = ""] = process.argv
  const wanted = Object.hasOwn(COMMANDS, named) ? [named] : Object.keys(COMMANDS)
  for (const name of wanted) {
    const command = await COMMANDS[name]?.()
    if (command !== undefined) program.addCommand(command.exitOverride())
  }
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommandFailure) {
    process.stderr.write(`watchline: ${error.message}\n`)
    process.exitCode = 1
  } else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else throw error
}
