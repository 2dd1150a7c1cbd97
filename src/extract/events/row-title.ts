import type { Block, Document } from "../document.ts"
import { polished } from "../polished.ts"
import { withoutMarkdown } from "./without-markdown.ts"

const LETTER = /\p{L}/u
const WORDS = /[\p{L}\p{N}]{2,40}/gu
/** What a column's head says that its days are of. */
const HAPPENING =
  /^(?:decision|earnings|results|launch|release|election|vote|hearing|meeting|auction|deadline|readout|approval|PDUFA(?: date)?|report|call|expiry|ruling|maturity|kick-?off|final|premiere|opening)s?$/i
const SHORTEST_NAME = 13
const MOST_ABOVE = 200

/** The cells of a table's line with their places in the text. */
function cellsOf(text: string, { start, end }: Block): { words: string; end: number }[] {
  const cells: { words: string; end: number }[] = []
  let from = text[start] === "|" ? start + 1 : start
  while (from < end) {
    const bar = text.indexOf("|", from)
    const to = bar < 0 || bar > end ? end : bar
    cells.push({ words: withoutMarkdown(text.slice(from, to)).trim(), end: to })
    from = to + 1
  }
  return cells
}

/** The words over the column, where the table has a head. */
function headOf({ text, blocks }: Document, row: Block, column: number): string {
  for (let index = row.index - 1; index >= 0 && row.index - index < MOST_ABOVE; index--) {
    const above = blocks[index]
    if (above?.kind === "row") continue
    const isHead = above?.kind === "boilerplate" && text[above.start] === "|"
    return isHead ? (cellsOf(text, above)[column]?.words ?? "") : ""
  }
  return ""
}

/**
 * The title of a table's line whose day has a cell to itself: the first cell that names something, the next one too
 * where that is short ("Rust | 1.96 | 28 May"), and what the day's column is of ("Bank | Decision"). Empty for others.
 */
export function rowTitle(document: Document, row: Block, day: { start: number; end: number }): string {
  const cells = cellsOf(document.text, row)
  const at = cells.findIndex((cell) => day.end <= cell.end)
  const own = cells[at]
  if (own === undefined || (own.words.match(WORDS) ?? []).join(" ").length > day.end - day.start + 1)
    return ""
  const named = cells.filter((cell, index) => index !== at && LETTER.test(cell.words))
  const first = named[0]?.words ?? ""
  const head = headOf(document, row, at)
  if (first === "") return ""
  if (HAPPENING.test(head)) return polished(`${first} ${head.toLowerCase()}`)
  const column = cells.findIndex((cell) => cell.words === first)
  const next = cells[column + 1]
  const isThin = first.length < SHORTEST_NAME && next !== undefined && column + 1 !== at && next.words !== ""
  return polished(isThin ? `${first} ${next.words}` : first)
}
