import { weigh } from "./html-left-out.ts"
import { elementsUnder, type HtmlElement } from "./html-tree.ts"

/** An element that says it is the text has to hold so much of the page's words. */
const ENOUGH = 0.5

/** The element that holds the text of a page: what says so itself, else the body without what stands around it. */
export function findArticle(root: HtmlElement, leftOut: ReadonlySet<HtmlElement>): HtmlElement {
  const weights = weigh(root, leftOut)
  let article = root
  for (const isIt of [isMain, isArticle]) {
    const said = [...elementsUnder(article)].filter((element) => isIt(element) && !leftOut.has(element))
    const [only] = said
    const share =
      only === undefined ? 0 : (weights.get(only)?.words ?? 0) / Math.max(1, weights.get(article)?.words ?? 0)
    if (only !== undefined && said.length === 1 && share >= ENOUGH) article = only
  }
  return article
}

const isMain = ({ name, attributes }: HtmlElement): boolean =>
  name === "main" || attributes.get("role") === "main"
const isArticle = ({ name, attributes }: HtmlElement): boolean =>
  name === "article" || attributes.get("itemprop")?.toLowerCase() === "articlebody"
