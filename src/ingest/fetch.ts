import { DomainError, type ErrorCode } from "../domain/errors.ts"
import type { Outbound } from "../net/outbound.ts"
import { OutboundError, type OutboundReason } from "../net/outbound-error.ts"
import { retryAfter } from "../net/retry-after.ts"
import { MOST_BYTES } from "./document.ts"

export interface FetchAsk {
  /** As a user gave it, or a feed that a user gave. */
  url: string
  wants: "page" | "feed"
  /** What the last answer said of itself; with one of them, an unchanged address answers without a body. */
  etag?: string | null
  lastModified?: string | null
  signal?: AbortSignal | undefined
}

export type Fetched = { isUnchanged: true } | FetchedBytes

export interface FetchedBytes {
  isUnchanged: false
  bytes: Uint8Array
  /** Where they came from, after redirects. */
  url: string
  mediaType: string | undefined
  etag: string | null
  lastModified: string | null
}

/** Reads what stands at an address. @throws AddressError */
export type FetchAddress = (ask: FetchAsk) => Promise<Fetched>

/** Nothing could be read from an address. The message may be shown: it holds nothing of what was answered. */
export class AddressError extends DomainError {
  /** Whether the server says that it will never be there again. */
  readonly isGone: boolean
  /** How long the server wants to be left alone; null where it does not say. */
  readonly retryAfterSeconds: number | null

  constructor(code: ErrorCode, message: string, isGone = false, retryAfterSeconds: number | null = null) {
    super(code, message)
    this.isGone = isGone
    this.retryAfterSeconds = retryAfterSeconds
  }
}

const TIMEOUT_MILLISECONDS = 20_000
const MOST_REDIRECTS = 5
const GONE = 410
const NOT_MODIFIED = 304

const CODES: Readonly<Record<OutboundReason, ErrorCode>> = {
  bad_url: "address_refused",
  refused_address: "address_refused",
  unresolvable: "address_unreachable",
  connection_failed: "address_unreachable",
  tls_failed: "address_unreachable",
  bad_answer: "address_unreachable",
  stopped: "address_unreachable",
  timed_out: "address_timed_out",
  too_large: "address_too_large",
}

const ACCEPT = {
  page: "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.5",
  feed: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
}

/** The reader's way to pages and feeds: through the guarded way out, with its redirects judged like the address itself. */
export function createFetch(outbound: Outbound): FetchAddress {
  return async (ask) => {
    const answer = await outbound({
      url: ask.url,
      headers: headersOf(ask),
      maxBytes: MOST_BYTES,
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      maxRedirects: MOST_REDIRECTS,
      inflates: true,
      ...(ask.signal && { signal: ask.signal }),
    }).catch((error: unknown) => {
      throw error instanceof OutboundError ? new AddressError(CODES[error.reason], error.message) : error
    })
    const { status, headers, body, url } = answer
    if (status === NOT_MODIFIED && (ask.etag || ask.lastModified)) return { isUnchanged: true }
    if (status < 200 || status > 299)
      throw new AddressError(
        "address_unreachable",
        `The address answers with status ${status} instead of something to read.`,
        status === GONE,
        retryAfter(headers),
      )
    return {
      isUnchanged: false,
      bytes: body,
      url,
      mediaType: headers["content-type"],
      etag: matching(headers.etag, /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/),
      lastModified: matching(headers["last-modified"], /^[\w ,:+-]{10,40}$/),
    }
  }
}

/** For where nothing may be fetched. */
export const fetchNothing: FetchAddress = async () => {
  throw new AddressError("address_refused", "This server reads no addresses.")
}

function headersOf({ wants, etag, lastModified }: FetchAsk): Record<string, string> {
  return {
    accept: ACCEPT[wants],
    "user-agent": "Watchline (reads digests for one person or team)",
    ...(etag && { "if-none-match": etag }),
    ...(lastModified && { "if-modified-since": lastModified }),
  }
}

/** Only what can be sent back as it came is kept. */
const matching = (value: string | undefined, pattern: RegExp): string | null =>
  value !== undefined && pattern.test(value) ? value : null
