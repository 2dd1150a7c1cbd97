import { type Weight, weigh } from "./html-left-out.ts"
import { elementsUnder, type HtmlElement } from "./html-tree.ts"
import { findByReadability } from "./readability.ts"

/** What is taken for the text has to hold so much of the page's words. */
const ENOUGH = 0.5
/** Title, day and author often stand just above the article: what adds no more than this is taken along. */
const MOST_AROUND = 1.2

/**
 * The element that holds the text of a page: the one `main` or `article` it has, else where Readability sees the article,
 * else the body. `leftOut` is passed over. Never one with less than half of the words: the main text is not to be lost.
 */
export function findArticle(root: HtmlElement, leftOut: ReadonlySet<HtmlElement>): HtmlElement {
  const weights = weigh(root, leftOut)
  const said = saidBy(root, leftOut, weights)
  if (said !== root) return said
  const found = findByReadability(root, leftOut)
  return found !== undefined && isEnough(found, root, weights) ? withHead(found, weights) : root
}

function saidBy(
  root: HtmlElement,
  leftOut: ReadonlySet<HtmlElement>,
  weights: ReadonlyMap<HtmlElement, Weight>,
): HtmlElement {
  let article = root
  for (const isIt of [isMain, isArticle]) {
    const said = [...elementsUnder(article)].filter((element) => isIt(element) && !leftOut.has(element))
    const [only] = said
    if (only !== undefined && said.length === 1 && isEnough(only, article, weights)) article = only
  }
  return article
}

const wordsIn = (element: HtmlElement, weights: ReadonlyMap<HtmlElement, Weight>): number =>
  weights.get(element)?.words ?? 0

const isEnough = (
  element: HtmlElement,
  whole: HtmlElement,
  weights: ReadonlyMap<HtmlElement, Weight>,
): boolean => wordsIn(element, weights) >= wordsIn(whole, weights) * ENOUGH

function withHead(element: HtmlElement, weights: ReadonlyMap<HtmlElement, Weight>): HtmlElement {
  let widest = element
  for (let at = element.parent; at !== null; at = at.parent)
    if (wordsIn(at, weights) <= wordsIn(element, weights) * MOST_AROUND) widest = at
  return widest
}

const isMain = ({ name, attributes }: HtmlElement): boolean =>
  name === "main" || attributes.get("role") === "main"
const isArticle = ({ name, attributes }: HtmlElement): boolean =>
  name === "article" || attributes.get("itemprop")?.toLowerCase() === "articlebody"
