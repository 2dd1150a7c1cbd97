import type { Generated } from "kysely"
import type { BulkSchema } from "./bulk-schema.ts"
import type { MailSchema } from "./mail-schema.ts"
import type { ModelPassTable } from "./model-schema.ts"
import type { ReminderSchema } from "./reminder-schema.ts"
import type { OfferTable, PassageTable, ViewTable } from "./search-schema.ts"
import type { ServerSchema } from "./server-schema.ts"
import type { SourceItemTable, SourceTable } from "./source-schema.ts"
import type { TokenSchema } from "./token-schema.ts"

/** 0 or 1: the databases have no boolean in common. */
export type Flag = 0 | 1

export interface DigestTable {
  id: string
  publisher: string | null
  title: string
  published_on: string
  language: string
  url: string | null
  text: string
  /** SHA-256 of the text, hexadecimal: the same text read twice is one digest. */
  text_hash: string
  revision: Generated<number>
  created_at: string
  updated_at: string
  withdrawn_at: string | null
}

/** The columns of a span, the same in every table that has one. */
interface SpanColumns {
  starts_on: string
  ends_on: string
  precision: string
  is_start_open: Flag
  is_end_open: Flag
  is_approximate: Flag
}

export interface SeriesTable {
  id: string
  title: string
  kind: string
  topic: string
  /** RFC 5545 recurrence rule, without the `RRULE:` before it. */
  rule: string
  starts_on: string
  created_at: string
  /** JSON array of days that the rule gives and that do not take place. */
  exceptions: Generated<string>
  revision: Generated<number>
}

/** What a series' rule and exceptions were from a change on. Only ever added to. */
export interface SeriesRevisionTable {
  series_id: string
  number: number
  rule: string
  starts_on: string
  exceptions: string
  reason: string
  recorded_at: string
  recorded_by: string
}

export interface EventTable extends SpanColumns {
  id: string
  title: string
  kind: string
  topic: string
  status: string
  review: string
  series_id: string | null
  /** The day the series' rule gives, which stays when the occurrence moves; unique within the series. */
  series_on: string | null
  confidence: number
  /** JSON array of rule names. */
  rules: string
  /** What is drawn first when not everything fits: greater is more important. */
  importance: number
  revision: Generated<number>
  created_at: string
  updated_at: string
  /** The event that this one turned out to be. */
  merged_into_id: string | null
  /** Who proposed it, and who gave it its title. */
  proposed_by: Generated<string>
  title_by: Generated<string>
  /** The event whose last day its own days are counted from, and the ISO 8601 duration between them. */
  anchor_event_id: string | null
  anchor_offset: string | null
}

export interface EventRevisionTable extends SpanColumns {
  event_id: string
  number: number
  reason: string
  recorded_at: string
  recorded_by: string
  /** The digest that moved it. */
  digest_id: string | null
}

export interface PredictionTable {
  id: string
  type: string
  condition: string | null
  consequence: string
  topic: string
  review: string
  made_on: string
  condition_basis: string
  condition_opens_on: string | null
  condition_due_on: string | null
  condition_offset: string | null
  condition_event_id: string | null
  condition_words: string | null
  outcome_basis: string
  outcome_opens_on: string | null
  outcome_due_on: string | null
  outcome_offset: string | null
  outcome_event_id: string | null
  outcome_words: string | null
  trigger_event_id: string | null
  due_on: string | null
  review_on: string | null
  /**
   * The day on which a verdict is asked for or, once settled, the limit that ran (`shownUntil`); 9999-12-31 where there
   * is none. What lists and timelines sort by.
   */
  ask_on: string
  resolution: string
  annul_reason: string | null
  condition_met_on: string | null
  resolved_on: string | null
  confidence: number
  rules: string
  importance: number
  revision: Generated<number>
  created_at: string
  updated_at: string
  /** The prediction that this one turned out to be. */
  merged_into_id: string | null
  proposed_by: Generated<string>
}

export interface MentionTable {
  id: string
  digest_id: string
  event_id: string | null
  prediction_id: string | null
  start_offset: number
  end_offset: number
  words: string
  date_words: string | null
}

export interface VerdictTable {
  id: string
  prediction_id: string
  /** 1, 2, 3 … within the prediction: the order in which they count, whatever the clock did. */
  number: number
  about: string
  verdict: string
  reason: string | null
  became_true_on: string | null
  recorded_at: string
  recorded_by: string
  evidence_url: string | null
  evidence_quote: string | null
  note: string | null
  withdraws_id: string | null
  /** The verdict whose place it takes. */
  corrects_id: string | null
  /** The verdict that it says again, for another prediction or in its old place. */
  copy_of_id: string | null
}

/** What changed about an event or a prediction, from what to what, and why. Only ever added to. */
export interface ChangeTable {
  id: string
  event_id: string | null
  prediction_id: string | null
  field: string
  from_value: string | null
  to_value: string | null
  why: string
  recorded_at: string
  recorded_by: string
  /** The revision of the thing that the change made; null for what was recorded before there was this column. */
  revision: number | null
}

/** Two things made one, or one made two. Only ever added to: taking one back is a row that names it. */
export interface RegroupingTable {
  id: string
  kind: string
  kept_id: string
  other_id: string
  /** The revisions of both things that it made: the order in which things happened to them, whatever the clock did. */
  kept_revision: number
  other_revision: number
  /** JSON object: what went from one to the other, and what the kept one was before. */
  moved: string
  why: string
  recorded_at: string
  recorded_by: string
  undoes_id: string | null
}

/** Somebody's probability for a prediction's condition or outcome. Only ever added to. */
export interface ForecastTable {
  id: string
  prediction_id: string
  /** 1, 2, 3 … within the prediction: the order in which they were made, whatever the clock did. */
  number: number
  about: string
  /** 0 to 1. */
  probability: number
  note: string | null
  /** The day of `recorded_at` in the time zone that the ledger had then. */
  recorded_on: string
  recorded_at: string
  recorded_by: string
  /** The forecast that this row takes back. */
  withdraws_id: string | null
}

export interface Schema extends ReminderSchema, BulkSchema, TokenSchema, MailSchema, ServerSchema {
  digest: DigestTable
  source: SourceTable
  source_item: SourceItemTable
  series: SeriesTable
  series_revision: SeriesRevisionTable
  event: EventTable
  event_revision: EventRevisionTable
  prediction: PredictionTable
  mention: MentionTable
  verdict: VerdictTable
  change: ChangeTable
  forecast: ForecastTable
  regrouping: RegroupingTable
  passage: PassageTable
  view: ViewTable
  offer: OfferTable
  model_pass: ModelPassTable
}
