import { CELL_MARK, type Cell, isDataTable, rowsOf, tableLines } from "./html-table.ts"
import type { HtmlElement, HtmlNode } from "./html-tree.ts"
import { folded, TextWriter } from "./text-writer.ts"

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
)
const MARK_LOOK = 200

/**
 * The words under `root` as the Markdown-like text that the reader takes: headings, nested bullets, numbered items, rows
 * of data tables, quotes; layout tables as paragraphs, links as their words. `leftOut` is passed over.
 */
export function renderHtml(root: HtmlElement, leftOut: ReadonlySet<HtmlElement> = new Set()): string {
  const renderer = new Renderer(leftOut)
  renderer.visit(root)
  return renderer.text()
}

class Renderer {
  readonly #leftOut: ReadonlySet<HtmlElement>
  readonly #writer = new TextWriter()
  /** Open lists: the number of the next item, or null for bullets. */
  readonly #lists: (number | null)[] = []
  #bold = 0
  #pre = 0

  constructor(leftOut: ReadonlySet<HtmlElement>) {
    this.#leftOut = leftOut
  }

  text(): string {
    return this.#writer.text()
  }

  visit(node: HtmlNode): void {
    if (typeof node === "string") {
      if (this.#pre > 0) this.#writer.verbatim(node)
      else this.#writer.words(node, this.#bold > 0)
      return
    }
    if (this.#leftOut.has(node)) return
    const { name } = node
    if (name === "br") this.#writer.lineBreak()
    else if (name === "hr") this.#writer.rule()
    else if (/^h[1-6]$/.test(name)) this.#heading(node)
    else if (name === "ul" || name === "ol" || name === "menu" || name === "dir") this.#list(node)
    else if (name === "li") this.#item(node)
    else if (name === "table") this.#table(node)
    else if (name === "blockquote") this.#quote(node)
    else if (name === "pre") this.#preformatted(node)
    else if (name === "b" || name === "strong") this.#emphasis(node)
    else if (name === "sup" && isReference(node)) return
    else if (BLOCKS.has(name) || isBlockStyled(node)) this.#block(node)
    else this.#children(node)
  }

  #children({ children }: HtmlElement): void {
    for (const child of children) this.visit(child)
  }

  #block(element: HtmlElement): void {
    this.#writer.paragraph()
    this.#children(element)
    this.#writer.paragraph()
  }

  #heading(element: HtmlElement): void {
    const words = flatWords(element, this.#leftOut)
    // A heading inside a list item would end the list in Markdown.
    if (words !== "")
      this.#writer.line(this.#lists.length > 0 ? "" : `${"#".repeat(Number(element.name[1]))} `, words)
  }

  #list(element: HtmlElement): void {
    const start = Number.parseInt(element.attributes.get("start") ?? "1", 10)
    if (this.#lists.length === 0) this.#writer.paragraph()
    else this.#writer.newLine()
    this.#lists.push(element.name === "ol" ? (Number.isFinite(start) ? start : 1) : null)
    this.#children(element)
    this.#lists.pop()
    if (this.#lists.length === 0) this.#writer.paragraph()
    else this.#writer.newLine()
  }

  #item(element: HtmlElement): void {
    if (hasHeading(element)) {
      this.#layoutItem(element)
      return
    }
    const depth = Math.max(1, this.#lists.length)
    const number = this.#lists.at(-1) ?? null
    if (number !== null) this.#lists[this.#lists.length - 1] = number + 1
    const mark = number === null ? "- " : `${number}. `
    const isFirst = element.parent?.children.find((child) => typeof child !== "string") === element
    const opens = isFirst && this.#lists.length <= 1
    this.#writer.item("  ".repeat(Math.min(depth, 8) - 1), mark, opens, () => this.#children(element))
  }

  /** Lists of articles: each has a heading of its own, which a bullet would swallow. */
  #layoutItem(element: HtmlElement): void {
    const lists = this.#lists.splice(0)
    this.#block(element)
    this.#lists.push(...lists)
  }

  #table(element: HtmlElement): void {
    const rows = rowsOf(element)
    const words = (cell: HtmlElement): string => flatWords(cell, this.#leftOut)
    this.#writer.paragraph()
    if (isDataTable(element, rows, words)) {
      for (const child of element.children)
        if (typeof child !== "string" && child.name === "caption") this.#block(child)
      for (const line of tableLines(rows, words)) this.#writer.line("", line, true)
    } else this.#layout(element, rows)
    this.#writer.paragraph()
  }

  /** Cells one after another; a cell that is only a bullet or a number belongs to the next one. */
  #layout(element: HtmlElement, rows: readonly (readonly Cell[])[]): void {
    if (rows.length === 0) this.#children(element)
    for (const child of element.children)
      if (typeof child !== "string" && child.name === "caption") this.#block(child)
    for (const row of rows)
      for (const [at, { element: cell }] of row.entries()) {
        if (this.#leftOut.has(cell)) continue
        const before = row[at - 1]
        const mark = before === undefined ? "" : this.#start(before.element)
        if (CELL_MARK.test(mark) && !hasHeading(cell)) {
          const sign = /\d/.test(mark) ? `${mark} ` : "- "
          this.#writer.item("", sign, true, () => this.#children(cell))
        } else if (!(at + 1 < row.length && CELL_MARK.test(this.#start(cell)))) {
          if (cell.name === "td" || cell.name === "th") this.#block(cell)
          else this.visit(cell)
        }
      }
  }

  /** Enough of a cell's words to see whether it is only a mark. */
  #start(cell: HtmlElement): string {
    return flatWords(cell, this.#leftOut, MARK_LOOK)
  }

  #quote(element: HtmlElement): void {
    this.#writer.paragraph()
    this.#writer.quoted(() => this.#children(element))
    this.#writer.paragraph()
  }

  /** Mailing lists keep letters in `pre`; with `code` inside it is a program, fenced so that nothing is read in it. */
  #preformatted(element: HtmlElement): void {
    const isCode = element.children.some((child) => typeof child !== "string" && child.name === "code")
    this.#writer.paragraph()
    if (isCode) this.#writer.line("", "```", true)
    this.#pre += 1
    this.#children(element)
    this.#pre -= 1
    this.#writer.endVerbatim()
    if (isCode) this.#writer.line("", "```", true)
    this.#writer.paragraph()
  }

  #emphasis(element: HtmlElement): void {
    this.#bold += 1
    this.#children(element)
    this.#bold -= 1
  }
}

function hasHeading(element: HtmlElement): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (/^h[1-6]$/.test(child.name) || hasHeading(child)),
  )
}

/** A note's number, such as the link `[1]`. */
const isReference = (element: HtmlElement): boolean =>
  /^\[?\d{1,3}\]?$|^[*†‡]$/.test(flatWords(element, new Set(), MARK_LOOK))

const isBlockStyled = ({ attributes }: HtmlElement): boolean =>
  /(?:^|;)\s*display\s*:\s*block/i.test(attributes.get("style") ?? "")

/** The words of an element on one line; no more than about `most` of its characters are looked at. */
function flatWords(
  element: HtmlElement,
  leftOut: ReadonlySet<HtmlElement>,
  most = Number.POSITIVE_INFINITY,
): string {
  let words = ""
  const left: HtmlNode[] = [element]
  for (let node = left.pop(); node !== undefined && words.length <= most; node = left.pop()) {
    if (typeof node === "string") {
      words += node.length > most ? node.trimStart().slice(0, most) : node
      continue
    }
    if (leftOut.has(node)) continue
    if (node.name === "br" || (node !== element && BLOCKS.has(node.name))) words += " "
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child !== undefined) left.push(child)
    }
  }
  return folded(words).trim()
}
