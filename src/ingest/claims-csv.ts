import { DomainError } from "../domain/errors.ts"
import type { BadRow, SentClaim, SentClaims, SentForecast } from "../domain/sent-claim.ts"
import { readFatebookRow } from "./claims-fatebook.ts"
import { readOwnRow } from "./claims-own.ts"
import { readPredictionBookRow } from "./claims-predictionbook.ts"
import { type CsvRow, readCsv } from "./csv.ts"

/** What one row tells: a claim, and the forecasts that stand in it. @throws DomainError `invalid_request` for a bad row. */
export type ReadRow = (row: CsvRow) => SentClaim

/** A kind of table that is known by the names of its columns. */
interface Layout {
  from: string
  columns: readonly string[]
  readRow: ReadRow
}

const LAYOUTS: readonly Layout[] = [
  {
    from: "Watchline",
    columns: ["id", "consequence", "madeOn", "outcomeDueOn", "resolution"],
    readRow: readOwnRow,
  },
  {
    from: "Fatebook",
    columns: ["Question title", "Forecast (scale = 0-1)", "Forecast created at"],
    readRow: readFatebookRow,
  },
  {
    from: "PredictionBook",
    columns: ["description", "deadline", "created_at"],
    readRow: readPredictionBookRow,
  },
]

/**
 * Reads a table of claims: Fatebook's export (a row for each forecast), PredictionBook's fields (a row for each claim or
 * response), or our own `predictions.csv`. Rows about one claim are put together; bad ones are told with their line.
 * @throws DomainError `unreadable_import` for any other table.
 */
export function readClaims(bytes: Uint8Array): SentClaims {
  const rows = readCsv(bytes)
  const names = Object.keys(rows[0]?.cells ?? {})
  const layout = LAYOUTS.find(({ columns }) => columns.every((column) => names.includes(column)))
  if (layout === undefined)
    throw new DomainError(
      "unreadable_import",
      `This is no table of claims that is known here: it needs the columns ${LAYOUTS.map(
        ({ from, columns }) => `${columns.join(", ")} (${from})`,
      ).join(", or ")}, and at least one row`,
    )
  const claims = new Map<string, SentClaim>()
  const bad: BadRow[] = []
  for (const row of rows) {
    try {
      const read = layout.readRow(row)
      const known = claims.get(read.key)
      if (known === undefined) claims.set(read.key, read)
      else known.forecasts.push(...read.forecasts)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      bad.push({ line: row.line, message: error.message })
    }
  }
  for (const { forecasts } of claims.values()) forecasts.sort(byInstant)
  return { from: layout.from, claims: [...claims.values()], bad }
}

const byInstant = (one: SentForecast, other: SentForecast): number =>
  one.at === other.at ? one.line - other.line : one.at < other.at ? -1 : 1
