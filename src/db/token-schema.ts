/** A private address of a feed. The token itself is nowhere. */
export interface FeedTokenTable {
  id: string
  name: string
  /** The first characters of the token, by which its row is found. */
  prefix: string
  /** SHA-256 of the token, hexadecimal. */
  token_hash: string
  query: string
  view_id: string | null
  created_at: string
  /** To the hour. */
  last_used_at: string | null
  revoked_at: string | null
}

export interface TokenSchema {
  feed_token: FeedTokenTable
}
