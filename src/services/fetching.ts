import type { CalendarDay } from "../domain/calendar-day.ts"
import type { DigestListed } from "../domain/digest.ts"
import type { IngestedDocument } from "../ingest/document.ts"
import type { FetchAddress, FetchedBytes } from "../ingest/fetch.ts"
import { readUpload } from "../ingest/upload.ts"
import type { ServiceContext } from "./context.ts"
import { type DigestEntry, ingestDigest } from "./digests.ts"

/** The context of verbs that read from addresses. */
export interface FetchContext extends ServiceContext {
  fetchAddress: FetchAddress
  /** Told that a source is to be asked now, so that nobody waits for the next round. */
  onSourceDue?: (() => void) | undefined
  /** Told of what nobody meant to throw while items were taken in. */
  onPollCrash?: ((error: unknown, sourceId: string) => void) | undefined
}

/** What a person says of a page, stronger than what the page says of itself. */
export interface AddressEntry {
  url: string
  publishedOn?: CalendarDay | undefined
  publisher?: string | undefined
  title?: string | undefined
}

/**
 * Fetches a page once and reads it as a digest, whose address is the one that answered.
 * @throws DomainError `address_refused`, `address_unreachable`, `address_timed_out`, `address_too_large`,
 * `unreadable_document`, `published_on_unknown`.
 */
export async function ingestAddress(
  context: FetchContext,
  { url, ...said }: AddressEntry,
): Promise<{ digest: DigestListed; isNew: boolean }> {
  const document = await fetchDocument(context, url)
  return ingestDigest(context, { ...entryOf(document), ...withoutGaps(said) })
}

/** The page at an address, as a document. @throws DomainError as `ingestAddress`, but for the day. */
export async function fetchDocument(
  { fetchAddress }: FetchContext,
  url: string,
  signal?: AbortSignal,
): Promise<IngestedDocument> {
  const fetched = await fetchAddress({ url, wants: "page", signal })
  if (fetched.isUnchanged) throw new Error("an unconditional request was answered with 304")
  return { ...(await readUpload(fetched.bytes, hintsOf(fetched))), url: fetched.url }
}

/** What is known of fetched bytes besides them. */
export const hintsOf = ({ url, mediaType }: FetchedBytes): { url: string; mediaType?: string } => ({
  url,
  ...(mediaType !== undefined && { mediaType }),
})

/** A document as an entry: what it does not say is left to the reader. */
export function entryOf({
  text,
  publishedOn,
  publisher,
  title,
  url,
  language,
}: IngestedDocument): DigestEntry {
  return {
    text,
    publishedOn: publishedOn ?? undefined,
    publisher: publisher ?? undefined,
    title: title ?? undefined,
    url: url ?? undefined,
    language: language ?? undefined,
  }
}

const withoutGaps = <T extends object>(some: T): Partial<T> =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Partial<T>
