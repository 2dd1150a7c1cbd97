import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import type { HtmlElement } from "./html-tree.ts"

/** Larger and deeper pages are not judged: the cost of judging grows faster than the page. */
const MOST_ELEMENTS = 3000
const MOST_DEPTH = 100
const MARK = "w"

/**
 * The innermost element that holds everything Mozilla's Readability takes for the article; undefined where it finds none
 * or the page is too large for it. Only where its article stands is used, never its text: it drops lists of links.
 */
export function findByReadability(
  root: HtmlElement,
  leftOut: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  const marked: HtmlElement[] = []
  const html = serialize(root, leftOut, marked)
  if (html === undefined) return undefined
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const article = new Readability(document, { keepClasses: false }).parse()
  const kept = [...(article?.content ?? "").matchAll(/\bid="w(\d+)"/g)].flatMap(
    ([, number]) => marked[Number(number)] ?? [],
  )
  return commonAncestor(kept)
}

/** The tree as HTML with a number for each element; undefined for too large a one. */
function serialize(
  root: HtmlElement,
  leftOut: ReadonlySet<HtmlElement>,
  marked: HtmlElement[],
): string | undefined {
  const parts: string[] = []
  const visit = (element: HtmlElement, depth: number): boolean => {
    for (const child of element.children) {
      if (typeof child === "string") parts.push(escaped(child))
      else if (!leftOut.has(child) && /^[a-z][a-z0-9]*$/.test(child.name)) {
        if (depth >= MOST_DEPTH || marked.length >= MOST_ELEMENTS) return false
        const names = escaped(child.attributes.get("class")?.slice(0, 200) ?? "")
        const name = /^(?:html|body)$/.test(child.name) ? "div" : child.name
        parts.push(`<${name} id="${MARK}${marked.length}" class="${names}">`)
        marked.push(child)
        if (!visit(child, depth + 1)) return false
        if (!/^(?:br|hr|img|wbr|input|col)$/.test(name)) parts.push(`</${name}>`)
      }
    }
    return true
  }
  return visit(root, 0) ? parts.join("") : undefined
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")

function commonAncestor(elements: readonly HtmlElement[]): HtmlElement | undefined {
  let common: HtmlElement[] | undefined
  for (const element of elements) {
    const path = pathTo(element)
    if (common === undefined) common = path
    else {
      let same = 0
      while (same < common.length && common[same] === path[same]) same++
      common.length = same
    }
  }
  return common?.at(-1)
}

function pathTo(element: HtmlElement): HtmlElement[] {
  const path: HtmlElement[] = []
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) path.push(at)
  return path.reverse()
}
