import { charsetOf, decodeText } from "./charset.ts"
import { type DocumentHints, type IngestedDocument, MOST_BYTES, unreadable } from "./document.ts"
import type { FeedItem } from "./feed.ts"
import { readPlain } from "./plain.ts"
import { kindOf, refuseBinary } from "./sniff.ts"

/**
 * Bytes of any accepted kind as a document: a page (HTML), a letter (.eml), Markdown, plain text, a feed with one item.
 * What its head says is stronger than what its text says; what a person typed is stronger than both.
 * @throws DomainError `unreadable_document` saying what is wrong, for anything else.
 */
export async function readUpload(bytes: Uint8Array, hints: DocumentHints): Promise<IngestedDocument> {
  if (bytes.length === 0) throw unreadable("The file is empty.")
  if (bytes.length > MOST_BYTES)
    throw unreadable(
      `The file has ${bytes.length.toLocaleString("en")} bytes; at most ${MOST_BYTES.toLocaleString("en")} are read.`,
    )
  refuseBinary(bytes)
  const text = decodeText(bytes, charsetOf(hints.mediaType))
  // Each parser is loaded for the first file of its kind: together they take longer than most files.
  switch (kindOf(text, hints)) {
    case "html":
      return (await import("./html.ts")).readHtml(text, hints)
    case "mail":
      return (await import("./mail.ts")).readMail(bytes, hints)
    case "feed":
      return onlyItem((await import("./feed.ts")).readFeedText(text).items, hints)
    default:
      return readPlain(text, hints)
  }
}

function onlyItem(items: readonly FeedItem[], hints: DocumentHints): IngestedDocument {
  const [item] = items
  if (item === undefined) throw unreadable("It is a feed without any item.")
  if (items.length > 1)
    throw unreadable(
      `It is a feed of ${items.length} items. Add the feed by its address, or save the item you want.`,
    )
  const { guid: _, ...document } = item
  return { ...document, url: hints.url ?? document.url }
}
