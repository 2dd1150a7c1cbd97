import { findArticle } from "./article.ts"
import { type DocumentHints, type IngestedDocument, toDocument } from "./document.ts"
import { dropLines } from "./dropped-lines.ts"
import { readHtmlHead } from "./html-head.ts"
import { findLeftOut } from "./html-left-out.ts"
import { renderHtml } from "./html-text.ts"
import { parseHtml } from "./html-tree.ts"

/**
 * A page as a document: the article in it as text, and what its head says. Nothing is fetched or run.
 * @throws DomainError `unreadable_document` where no text is left.
 */
export function readHtml(html: string, hints: DocumentHints = {}): IngestedDocument {
  const root = parseHtml(html)
  const leftOut = findLeftOut(root)
  const head = readHtmlHead(root)
  const article = findArticle(root, leftOut)
  const text = dropLines(renderHtml(article, leftOut))
  return toDocument({ ...head, text, url: hints.url ?? head.url })
}

/** A fragment (a feed item's content, a mail's body) as text: everything in it but what is hidden or stands around it. */
export function htmlToText(html: string): string {
  const root = parseHtml(html)
  return dropLines(renderHtml(root, findLeftOut(root)))
}
