import { DomainError } from "../domain/errors.ts"
import type { SourceKind } from "../domain/source.ts"
import { readFeed } from "../ingest/feed.ts"
import { feedLinkOf } from "../ingest/feed-link.ts"
import type { FetchedBytes } from "../ingest/fetch.ts"
import { readUpload } from "../ingest/upload.ts"
import { type FetchContext, hintsOf } from "./fetching.ts"

/** What stands at an address that is to be followed, and what it calls itself. */
export interface SourceSeen {
  /** The address as given, or that of the feed which the page there names as its own. */
  url: string
  title: string | null
  publisher: string | null
}

/**
 * Reads an address once before it is followed. Where a feed is wanted and a page stands there, the feed that the page
 * names is taken, if it names one.
 * @throws DomainError as `addSource`.
 */
export async function lookAtSource(
  context: FetchContext,
  kind: SourceKind,
  url: string,
): Promise<SourceSeen> {
  const fetched = await fetchOnce(context, kind, url)
  if (kind === "page") {
    const { title, publisher } = await readUpload(fetched.bytes, hintsOf(fetched))
    return { url, title, publisher }
  }
  try {
    return await seenFeed(url, fetched)
  } catch (error) {
    const named =
      error instanceof DomainError && error.code === "unreadable_document"
        ? feedLinkOf(fetched.bytes, hintsOf(fetched))
        : undefined
    if (named === undefined) throw error
    return seenFeed(named, await fetchOnce(context, kind, named))
  }
}

async function fetchOnce(
  { fetchAddress }: FetchContext,
  kind: SourceKind,
  url: string,
): Promise<FetchedBytes> {
  const fetched = await fetchAddress({ url, wants: kind })
  if (fetched.isUnchanged) throw new Error("an unconditional request was answered with 304")
  return fetched
}

async function seenFeed(url: string, fetched: FetchedBytes): Promise<SourceSeen> {
  const { title } = await readFeed(fetched.bytes, hintsOf(fetched))
  return { url, title, publisher: null }
}
