import type { Generated } from "kysely"

/** A language model's pass over a digest: what it is to come to, or came to. */
export interface ModelPassTable {
  digest_id: string
  state: string
  /** Null when nothing is to be done. */
  next_try_at: string | null
  failures: Generated<number>
  /** Why the last try failed. */
  reason: string | null
  /** The rule that is left on what the model proposed. */
  model: string | null
  event_count: Generated<number>
  prediction_count: Generated<number>
  title_count: Generated<number>
  /** Until when whoever asks the model has it alone. */
  leased_until: string | null
  /** Grows with every lease, and when a lease is taken away. */
  fence: Generated<number>
  created_at: string
  updated_at: string
}
