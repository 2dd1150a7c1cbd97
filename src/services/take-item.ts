import type { SourceItemEntry } from "../db/queries/source-items.ts"
import { DomainError, isLedgerFault } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import type { Source } from "../domain/source.ts"
import type { IngestedDocument } from "../ingest/document.ts"
import type { FeedItem, RefusedItem } from "../ingest/feed.ts"
import type { ServiceContext } from "./context.ts"
import { ingestDigest } from "./digests.ts"
import { entryOf, type FetchContext, fetchDocument } from "./fetching.ts"

/** An item with fewer characters is taken for a summary of the page that it links to. */
const SUMMARY_CHARACTERS = 1500

/** What an item's words are, and what has to be said about where they come from. */
interface Whole {
  document: IngestedDocument
  remark: string | null
}

/**
 * Reads one item of a source into proposals, and says what became of it. One that cannot be read is said to be so;
 * only an ending process and a ledger that cannot take it now stop what comes after it.
 */
export async function takeItem(
  context: FetchContext,
  source: Source,
  item: FeedItem,
  signal: AbortSignal | undefined,
): Promise<SourceItemEntry> {
  const entry = entryFor(context, source, item)
  let { document }: Whole = { document: item, remark: null }
  try {
    const whole = await wholeText(context, source, item, signal)
    document = whole.document
    const { digest } = await ingestDigest(context, entryOf(document))
    return { ...entry, state: "read", digestId: digest.id, reason: whole.remark }
  } catch (error) {
    if (signal?.aborted || isLedgerFault(error) || hasCode(error, "conflict")) throw error
    const { text, publisher, title, url } = document
    if (hasCode(error, "published_on_unknown"))
      return { ...entry, state: "needs_day", text, publisher, title: title ?? item.title, url }
    if (error instanceof DomainError) return { ...entry, state: "unreadable", reason: error.message }
    context.onPollCrash?.(error, source.id)
    return { ...entry, state: "unreadable", reason: "Something went wrong on our side while it was read." }
  }
}

/** An item that is not read, with the reason. */
export const passedOver = (
  context: ServiceContext,
  source: Source,
  item: FeedItem,
  reason: string,
): SourceItemEntry => ({ ...entryFor(context, source, item), state: "skipped", reason })

/** An item that could not even be made into text. */
export const refusedItem = (context: ServiceContext, source: Source, item: RefusedItem): SourceItemEntry => ({
  ...entryFor(context, source, { ...item, url: null, publisher: null }),
  state: "unreadable",
  reason: item.reason,
})

/**
 * The item's own words, or those of the page it links to where it only sums that up. The feed's word counts for day,
 * title and publisher.
 */
async function wholeText(
  context: FetchContext,
  source: Source,
  item: FeedItem,
  signal: AbortSignal | undefined,
): Promise<Whole> {
  const own: IngestedDocument = { ...item, publisher: source.publisher ?? item.publisher }
  if (
    !source.fetchesPages ||
    source.kind === "page" ||
    item.url === null ||
    item.text.length >= SUMMARY_CHARACTERS
  )
    return { document: own, remark: null }
  try {
    const page = await fetchDocument(context, item.url, signal)
    if (page.text.length <= item.text.length) return { document: own, remark: null }
    const { publishedOn, title, publisher } = own
    const document: IngestedDocument = {
      ...page,
      publishedOn: publishedOn ?? page.publishedOn,
      title: title ?? page.title,
      publisher: publisher ?? page.publisher,
    }
    return { document, remark: null }
  } catch (error) {
    if (signal?.aborted || !(error instanceof DomainError)) throw error
    return { document: own, remark: `Only the feed's own words were read. ${error.message}` }
  }
}

const entryFor = (
  { clock }: ServiceContext,
  source: Source,
  item: Pick<FeedItem, "guid" | "url" | "title" | "publisher">,
): SourceItemEntry => ({
  id: newId("itm", clock()),
  sourceId: source.id,
  guid: item.guid,
  url: item.url,
  title: item.title,
  publisher: item.publisher,
  state: "skipped",
  reason: null,
  digestId: null,
  text: null,
  seenAt: clock().toISOString(),
})

const hasCode = (error: unknown, code: DomainError["code"]): boolean =>
  error instanceof DomainError && error.code === code
