/** Every error the product can answer with. `http/problems.ts` maps each code to a status and a title. */
export const ERROR_CODES = [
  "invalid_request",
  "invalid_query",
  "malformed_request",
  "malformed_json",
  "unsupported_media_type",
  "payload_too_large",
  "headers_too_large",
  "not_found",
  "method_not_allowed",
  "misdirected_request",
  "cross_site_request",
  "conflict",
  "precondition_failed",
  "already_resolved",
  "already_decided",
  "condition_open",
  "no_condition",
  "nothing_to_undo",
  "reason_required",
  "evidence_required",
  "hangs_in_cycle",
  "merge_conflict",
  "cannot_undo",
  "some_unable",
  "became_true_in_future",
  "withdrawn",
  "published_on_unknown",
  "unreadable_document",
  "unreadable_import",
  "newer_export",
  "broken_import",
  "import_conflict",
  "invalid_day",
  "invalid_duration",
  "invalid_span",
  "invalid_rule",
  "invalid_cursor",
  "address_refused",
  "address_unreachable",
  "address_timed_out",
  "address_too_large",
  "source_not_active",
  "model_off",
  "channel_not_active",
  "secret_key_missing",
  "mail_not_set_up",
  "confirmation_too_soon",
  "too_many_tests",
  "link_expired",
  "too_many_readers",
  "ledger_busy",
  "outcome_unknown",
  "ledger_full",
  "ledger_read_only",
  "ledger_failing",
  "internal",
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** One thing wrong with an input: where (a JSON pointer or a parameter's name) and what. */
export interface Fault {
  where: string
  message: string
}

/** What is known of an error besides its words. */
interface ErrorMore {
  /** When asking again may do, where the error's code alone does not say. */
  againInSeconds?: number
  /** The error underneath, for the log. */
  cause?: unknown
}

/** The only error that domain and services throw on purpose. */
export class DomainError extends Error {
  override readonly name = "DomainError"
  readonly code: ErrorCode
  readonly faults: readonly Fault[]
  readonly againInSeconds: number | undefined

  constructor(code: ErrorCode, message: string, faults: readonly Fault[] = [], more: ErrorMore = {}) {
    super(message, more.cause === undefined ? {} : { cause: more.cause })
    this.code = code
    this.faults = faults
    this.againInSeconds = more.againInSeconds
  }
}

const LEDGER_FAULTS: ReadonlySet<ErrorCode> = new Set([
  "ledger_busy",
  "outcome_unknown",
  "ledger_full",
  "ledger_read_only",
  "ledger_failing",
])

/** Whether an error says something of the ledger at this moment, and nothing of what was asked of it. */
export const isLedgerFault = (error: unknown): error is DomainError =>
  error instanceof DomainError && LEDGER_FAULTS.has(error.code)
