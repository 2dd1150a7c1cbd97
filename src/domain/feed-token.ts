/** A private address of feeds that can be revoked. The token is told once, when it is made; only its hash is kept. */
export interface FeedToken {
  id: string
  name: string
  /** The first characters of the token, so that people know which one it is. */
  prefix: string
  /** SHA-256 of the token, hexadecimal. */
  tokenHash: string
  /** What its feeds show, in the query language; beside what the view asks. */
  query: string
  viewId: string | null
  createdAt: string
  /** When it was last fetched, to the hour. */
  lastUsedAt: string | null
  revokedAt: string | null
}

/** A token in a list, with the slug of its view. */
export interface FeedTokenListed extends FeedToken {
  viewSlug: string | null
}
