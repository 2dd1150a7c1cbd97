/** A cell of a table; null is an empty one. */
export type Cell = string | number | null

/** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/

/**
 * A table as RFC 4180 has it, in pieces: CRLF between rows, quotes where a cell needs them. A text that a spreadsheet could
 * take for a formula gets an apostrophe before it, and so does one that begins with an apostrophe: whoever takes one
 * leading apostrophe away has every text back.
 */
export async function* renderCsv(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield renderRow(columns)
  for await (const row of rows) yield renderRow(row)
}

const renderRow = (cells: readonly Cell[]): string => `${cells.map(renderCell).join(",")}\r\n`

function renderCell(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
