import type { Generated } from "kysely"

/** An address that is read again and again. */
export interface SourceTable {
  id: string
  kind: string
  /** Unique among those that are not withdrawn. */
  url: string
  title: string
  publisher: string | null
  interval_minutes: number
  fetches_pages: 0 | 1
  state: string
  next_poll_at: string | null
  etag: string | null
  last_modified: string | null
  last_polled_at: string | null
  last_result: string | null
  last_reason: string | null
  failures: Generated<number>
  /** Until when whoever polls it has it alone. */
  leased_until: string | null
  /** Grows with every lease, and when a lease is taken away: a poll that lost its lease changes nothing any more. */
  fence: Generated<number>
  revision: Generated<number>
  created_at: string
  updated_at: string
  withdrawn_at: string | null
}

export interface SourceItemTable {
  id: string
  source_id: string
  guid: string
  url: string | null
  title: string | null
  publisher: string | null
  state: string
  reason: string | null
  digest_id: string | null
  /** Kept only while a day is missing. */
  text: string | null
  seen_at: string
}
