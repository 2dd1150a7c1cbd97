import type { Generated } from "kysely"

/** Where messages go. */
export interface ChannelTable {
  id: string
  kind: string
  name: string
  /** JSON object; what is in it depends on the kind. */
  address: string
  /** Encrypted with a key that the database does not hold. */
  secret: string | null
  /** The secret before it, which counts until `old_secret_until`. */
  old_secret: string | null
  old_secret_until: string | null
  state: string
  state_reason: string | null
  failing_since: string | null
  confirmed_at: string | null
  revision: Generated<number>
  created_at: string
  updated_at: string
  withdrawn_at: string | null
}

export interface ReminderRuleTable {
  id: string
  name: string
  owner: string
  query: string
  view_id: string | null
  /** JSON array of ISO 8601 durations. */
  leads: string
  at_time: string
  time_zone: string
  /** JSON array of ids. */
  channel_ids: string
  /** JSON array of ids. */
  fallback_channel_ids: string
  reminds_of_start: 0 | 1
  overdue_every: string | null
  quiet_from: string | null
  quiet_to: string | null
  is_daily_digest: 0 | 1
  state: string
  revision: Generated<number>
  created_at: string
  updated_at: string
  withdrawn_at: string | null
}

/** Unique for ever in rule, thing, anchor, due day and lead: what was sent once is not sent again. */
export interface OccurrenceTable {
  id: string
  rule_id: string
  thing: string
  thing_id: string
  anchor: string
  due_on: string
  lead: string
  fire_at: string
  state: string
  reason: string | null
  moved_from: string | null
  late_seconds: number | null
  fired_at: string | null
  acknowledged_at: string | null
  acknowledged_by: string | null
  snoozed_until: string | null
  revision: Generated<number>
  created_at: string
  updated_at: string
}

export interface DeliveryTable {
  id: string
  /** Null for a message that only tests its channel. */
  occurrence_id: string | null
  channel_id: string
  replay_number: Generated<number>
  /** JSON: the message as it was when it was made; the bytes that are sent follow from it. */
  message: string
  thing_revision: number | null
  state: string
  reason: string | null
  next_attempt_at: string
  /** From when on it is not tried any more. */
  expires_at: string | null
  /** Until when whoever sends it has it alone. */
  leased_until: string | null
  /** Grows with every lease: whoever lost the lease changes nothing any more. */
  fence: Generated<number>
  attempt_count: Generated<number>
  created_at: string
  updated_at: string
  delivered_at: string | null
}

export interface AttemptTable {
  id: string
  delivery_id: string
  /** 1, 2, 3 … within the delivery. */
  number: number
  started_at: string
  ended_at: string | null
  /** Null while it runs, and for ever where the process died in it. */
  result: string | null
  status: number | null
  detail: string | null
  next_attempt_at: string | null
}

/** What is planned part after part: all that a rule reminds of, or everything under every rule. */
export interface PlanningTable {
  /** The rule's id, or `all`. */
  subject: string
  /** The instant of the change: what was to be said since is said. */
  asked_at: string
  /** The last thing that was planned, in the order of ids; null before the first part. */
  reached: string | null
  /** What a rule reminds of has no row any more when it is done. */
  is_done: Generated<0 | 1>
  /** Which version of the time zone data it is planned with. */
  tz_data: string | null
  /** Grows with each part and each new request: only one process does a part. */
  revision: Generated<number>
}

export interface ReminderSchema {
  channel: ChannelTable
  reminder_rule: ReminderRuleTable
  occurrence: OccurrenceTable
  delivery: DeliveryTable
  attempt: AttemptTable
  planning: PlanningTable
}
