import { elementsUnder, type HtmlElement, type HtmlNode } from "./html-tree.ts"

const MOST_COLUMNS = 30
const MOST_ROWS_SPANNED = 50
/** A cell that holds nothing but the mark of a list item, in newsletters laid out by tables. */
export const CELL_MARK = /^(?:[•·▪●◦‣–—*-]|\d{1,2}[.)])$/
/** Cells of tables with data are short. */
const LONGEST_CELL = 400
const USUAL_CELL = 90

export interface Cell {
  element: HtmlElement
  isHeading: boolean
  rows: number
  columns: number
}

const GROUPS = new Set(["tbody", "thead", "tfoot", "form"])
const NO_ROWS = new Set(["caption", "colgroup", "col"])

/** The rows of a table with their cells, those of tables inside of it left out. What stands outside of cells is a cell too. */
export function rowsOf(table: HtmlElement): Cell[][] {
  const rows: Cell[][] = []
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child !== "string" && child.name === "tr") rows.push(cellsOf(child))
      else if (typeof child !== "string" && GROUPS.has(child.name)) visit(child)
      else rows.push(toCells(child, element))
    }
  }
  visit(table)
  return rows.filter((row) => row.length > 0)
}

const cellsOf = (row: HtmlElement): Cell[] => row.children.flatMap((child) => toCells(child, row))

function toCells(child: HtmlNode, parent: HtmlElement): Cell[] {
  if (typeof child === "string" ? child.trim() === "" : NO_ROWS.has(child.name)) return []
  const element =
    typeof child === "string" ? { name: "td", attributes: new Map(), children: [child], parent } : child
  const [rows, columns] = [
    spanOf(element, "rowspan", MOST_ROWS_SPANNED),
    spanOf(element, "colspan", MOST_COLUMNS),
  ]
  return [{ element, isHeading: element.name === "th", rows, columns }]
}

function spanOf({ attributes }: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attributes.get(name) ?? "1", 10)
  return Number.isFinite(span) ? Math.min(most, Math.max(1, span)) : 1
}

const LAYOUT = new Set([
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "img",
  "hr",
  "article",
  "section",
])

/**
 * Whether a table holds data rather than the page's layout: several rows of several short cells, without headings,
 * lists and pictures inside. `words` gives a cell's words.
 */
export function isDataTable(
  table: HtmlElement,
  rows: readonly (readonly Cell[])[],
  words: (cell: HtmlElement) => string,
): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.get("role") ?? "")) return false
  if (rows.filter((row) => row.length > 1).length < 2) return false
  for (const { name } of elementsUnder(table)) if (LAYOUT.has(name)) return false
  const wide = rows.filter((row) => row.filter(({ element }) => words(element) !== "").length > 1)
  if (wide.length < 2 || wide.length < rows.length / 2) return false
  if (wide.some(([first]) => first !== undefined && !first.isHeading && CELL_MARK.test(words(first.element))))
    return false
  const cells = wide.flat().map(({ element }) => words(element).length)
  if (cells.some((length) => length > LONGEST_CELL)) return false
  const isHeaded = rows.some((row) => row.some(({ isHeading }) => isHeading))
  const filled = cells.filter((length) => length > 0)
  if (filled.length < cells.length / 2) return false
  const mean = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length)
  return isHeaded || (mean <= USUAL_CELL && hasEvenRows(wide))
}

function hasEvenRows(rows: readonly (readonly Cell[])[]): boolean {
  const widths = rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0))
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)]
  return widths.filter((width) => width === usual).length >= widths.length * 0.7
}

/** The lines of a data table, one per row; what spans several rows is said in each. */
export function tableLines(
  rows: readonly (readonly Cell[])[],
  words: (cell: HtmlElement) => string,
): string[] {
  const lines: string[] = []
  let spanning: { words: string; left: number }[] = []
  for (const [at, row] of rows.entries()) {
    const said: string[] = []
    const next: typeof spanning = []
    const cells = [...row]
    for (let column = 0; cells.length > 0 || column < spanning.length; column++) {
      const above = spanning[column]
      if (above !== undefined && above.left > 0) {
        said.push(above.words)
        next[column] = { ...above, left: above.left - 1 }
        continue
      }
      const cell = cells.shift()
      if (cell === undefined) continue
      const text = words(cell.element).replaceAll("|", "/")
      said.push(text)
      if (cell.rows > 1) next[column] = { words: text, left: cell.rows - 1 }
    }
    spanning = [...next].map((one) => one ?? { words: "", left: 0 })
    if (said.every((text) => text === "")) continue
    lines.push(`| ${said.join(" | ")} |`)
    const isHead = row.length > 0 && row.every(({ isHeading }) => isHeading)
    if (at === 0 && isHead && rows.length > 1) lines.push(`|${" --- |".repeat(said.length)}`)
  }
  return lines
}
