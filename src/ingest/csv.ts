import { CsvError, parse } from "csv-parse/sync"
import { DomainError } from "../domain/errors.ts"

/** A row of a table: its cells by the column's name, and the line on which it ends. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
}

/** Nobody's claims are more than this. */
const MOST_ROWS = 200_000

interface Parsed {
  record: Record<string, string>
  info: { lines: number }
}

/**
 * The rows of a table in UTF-8 with its columns' names in the first row, as RFC 4180 has it (`csv-parse`). A row of more or
 * fewer cells keeps those that have a name. @throws DomainError `unreadable_import` naming the line.
 */
export function readCsv(bytes: Uint8Array): CsvRow[] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    const rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      to: MOST_ROWS + 1,
    }) as unknown as Parsed[]
    if (rows.length > MOST_ROWS)
      throw new DomainError("unreadable_import", `The table has more than ${MOST_ROWS} rows`)
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    if (error instanceof CsvError)
      throw new DomainError("unreadable_import", `The table cannot be read: ${error.message}`)
    if (error instanceof TypeError) throw new DomainError("unreadable_import", "The table is not UTF-8 text")
    throw error
  }
}
