import { charsetOf, decodeText } from "./charset.ts"
import type { DocumentHints } from "./document.ts"
import { type HtmlElement, parseHtml } from "./html-tree.ts"

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\s*(?:;|$)/i

/**
 * The feed that a page names as its own, `<link rel="alternate">` with a feed's type, as a whole address; the first
 * where it names several, undefined where it names none. @throws DomainError `unreadable_document`.
 */
export function feedLinkOf(bytes: Uint8Array, hints: DocumentHints & { url: string }): string | undefined {
  const left: HtmlElement[] = [parseHtml(decodeText(bytes, charsetOf(hints.mediaType)))]
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    const address = element.name === "link" ? feedIn(element, hints.url) : undefined
    if (address !== undefined) return address
    for (const child of element.children.toReversed()) if (typeof child !== "string") left.push(child)
  }
  return undefined
}

function feedIn({ attributes }: HtmlElement, base: string): string | undefined {
  const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(attributes.get("rel") ?? "")
  const address = attributes.get("href")?.trim() ?? ""
  if (!isAlternate || address === "" || !FEED_TYPE.test(attributes.get("type")?.trim() ?? ""))
    return undefined
  return URL.canParse(address, base) ? new URL(address, base).href : undefined
}
