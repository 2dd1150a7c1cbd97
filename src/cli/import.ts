import { readFile } from "node:fs/promises"
import { Command } from "commander"
import { DomainError } from "../domain/errors.ts"
import type { ImportReport } from "../domain/export-document.ts"
import { importFile } from "../services/import-file.ts"
import { CommandFailure, readFailure } from "./failure.ts"
import { onLedger } from "./on-ledger.ts"
import { printable } from "./printable.ts"

/** So many faults and conflicts are printed. */
const MOST = 20

/** `watchline import FILE…`: an export, or a table of claims from elsewhere. */
export function importCommand(): Command {
  return new Command("import")
    .description(
      "take exports and tables of claims into the ledger that DATABASE_URL names, each whole or not at all",
    )
    .argument("<file...>", "exports (JSON); Fatebook, PredictionBook or our own predictions.csv (CSV)")
    .option("--dry-run", "say what would happen, and write nothing")
    .option("--skip-bad", "leave out rows of a table that cannot be taken")
    .action((files: string[], flags: { dryRun?: true; skipBad?: true }) =>
      onLedger(async (context) => {
        for (const file of files) {
          const bytes = await readFile(file).catch((error: unknown) => {
            throw readFailure(file, error)
          })
          const wish = { isDryRun: flags.dryRun ?? false, skipsBad: flags.skipBad ?? false }
          const report = await importFile(context, bytes, wish).catch((error: unknown) => {
            throw error instanceof DomainError ? new CommandFailure(refusal(file, error)) : error
          })
          process.stdout.write(renderReport(file, report, wish.isDryRun))
        }
      }),
    )
}

function refusal(file: string, error: DomainError): string {
  const faults = error.faults.slice(0, MOST).map(({ where, message }) => `\n  ${where}: ${message}`)
  return (
    printable(`${file}: ${error.message}.`) + faults.map((line) => `\n${printable(line.slice(1))}`).join("")
  )
}

function renderReport(
  file: string,
  { added, same, conflicts, conflictCount, bad }: ImportReport,
  isDryRun: boolean,
): string {
  const lines = [
    `${file}: ${isDryRun ? "would add" : "added"} ${countsOf(added)}; ${countsOf(same)} there already`,
    ...(conflictCount > 0 ? [`  ${conflictCount} in conflict: nothing would be written`] : []),
    ...conflicts.slice(0, MOST).map(({ key, where, message }) => `  ${where} ${key} ${message}`),
    ...bad.slice(0, MOST).map(({ line, message }) => `  line ${line}: ${message}`),
  ]
  return `${lines.map(printable).join("\n")}\n`
}

function countsOf(counts: Record<string, number>): string {
  const told = Object.entries(counts).filter(([, count]) => count > 0)
  return told.length === 0 ? "nothing" : told.map(([kind, count]) => `${count} ${kind}`).join(", ")
}
