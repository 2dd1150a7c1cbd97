import { createWriteStream } from "node:fs"
import { mkdir, rename } from "node:fs/promises"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Command, Option } from "commander"
import type { Query } from "../domain/query.ts"
import { renderCsv } from "../publish/csv.ts"
import {
  type CsvTable,
  EVENTS_CSV,
  FORECASTS_CSV,
  PREDICTIONS_CSV,
  VERDICTS_CSV,
} from "../publish/csv-tables.ts"
import { renderExport } from "../publish/export-json.ts"
import { type ServiceContext, todayOf } from "../services/context.ts"
import { exportHead, exportLedger } from "../services/export-ledger.ts"
import {
  exportEvents,
  exportForecasts,
  exportPredictions,
  exportVerdicts,
} from "../services/export-tables.ts"
import { askedQuery } from "../services/views.ts"
import { CommandFailure } from "./failure.ts"
import { onLedger } from "./on-ledger.ts"

interface Flags {
  format: "json" | "csv"
  out?: string
  query?: string
  view?: string
}

/** `watchline export`: the whole ledger as JSON, or its tables as CSV. */
export function exportCommand(): Command {
  return new Command("export")
    .description("write the ledger that DATABASE_URL names as one JSON document, or as four tables")
    .addOption(new Option("--format <format>", "json or csv").choices(["json", "csv"]).default("json"))
    .option("--out <path>", "the file to write, or the folder for tables; JSON goes to stdout without it")
    .option("--query <query>", "only what this leaves; tables only")
    .option("--view <slug>", "only what this saved view leaves; tables only")
    .action((flags: Flags) =>
      onLedger(async (context) => {
        if (flags.format === "csv") return writeTables(context, flags)
        if (flags.query !== undefined || flags.view !== undefined)
          throw new CommandFailure("--query and --view are for --format csv: a JSON export is always whole.")
        await writePieces(renderExport(exportHead(context), exportLedger(context)), flags.out)
      }),
    )
}

async function writeTables(context: ServiceContext, { out, query, view }: Flags): Promise<void> {
  if (out === undefined) throw new CommandFailure("--format csv writes four files: say --out FOLDER.")
  const asked = await askedQuery(context, { query, view })
  await mkdir(out, { recursive: true })
  const write = async <T>(
    name: string,
    table: CsvTable<T>,
    read: (context: ServiceContext, query: Query | undefined) => AsyncGenerator<T>,
  ): Promise<void> => {
    const today = todayOf(context)
    async function* rows() {
      for await (const thing of read(context, asked)) yield table.toRow(thing, today)
    }
    await writePieces(renderCsv(table.columns, rows()), join(out, `${name}.csv`))
  }
  await write("predictions", PREDICTIONS_CSV, exportPredictions)
  await write("events", EVENTS_CSV, exportEvents)
  await write("verdicts", VERDICTS_CSV, exportVerdicts)
  await write("forecasts", FORECASTS_CSV, exportForecasts)
}

/** A file appears under its name when it is whole. */
async function writePieces(pieces: AsyncGenerator<string>, path: string | undefined): Promise<void> {
  if (path === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false })
  try {
    await pipeline(Readable.from(pieces), createWriteStream(`${path}.part`))
    await rename(`${path}.part`, path)
  } catch (error) {
    throw new CommandFailure(`${path} cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}
