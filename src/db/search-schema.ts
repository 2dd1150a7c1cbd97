import type { Generated } from "kysely"

/** A stretch of text that search reads, as the tokens that `domain/search-words.ts` makes of it. */
export interface PassageTable {
  /** Random, made by us: the key under which the full text index knows it. */
  number: number
  thing: string
  thing_id: string
  start_offset: number
  end_offset: number
  tokens: string
}

/** A query with a name and an address. */
export interface ViewTable {
  id: string
  slug: string
  name: string
  query: string
  page: string
  grouping: string
  revision: Generated<number>
  created_at: string
  updated_at: string
  withdrawn_at: string | null
}

/** A stretch of a later digest that seems to bear on an event or a prediction. */
export interface OfferTable {
  id: string
  digest_id: string
  event_id: string | null
  prediction_id: string | null
  start_offset: number
  end_offset: number
  words: string
  score: number
  /** JSON: what the score is made of. */
  parts: string
  state: string
  created_at: string
  decided_at: string | null
  decided_by: string | null
}
