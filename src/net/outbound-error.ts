/**
 * Why an exchange with an address that a user gave came to nothing. A closed set, and an error of its own instead of a
 * `DomainError`: a reader answers a client with it, a webhook keeps it with its delivery and decides whether to try again.
 */
export type OutboundReason =
  /** Not http or https, a name and password in it, a port of another protocol, or no address at all. */
  | "bad_url"
  /** It, or one of the addresses its name stands for, belongs to a network that is not the public one. */
  | "refused_address"
  /** The name stands for no address. */
  | "unresolvable"
  | "connection_failed"
  | "tls_failed"
  /** The whole exchange, connecting and the last byte included, took too long. */
  | "timed_out"
  /** Headers or body, on the wire or inflated, went over the limit. */
  | "too_large"
  /** Not HTTP, a coding that is not read, or redirects without an end. */
  | "bad_answer"
  /** The caller gave up. */
  | "stopped"

/** Its message may be shown to whoever gave the address: it holds nothing of what was resolved or answered. */
export class OutboundError extends Error {
  override readonly name = "OutboundError"
  readonly reason: OutboundReason

  constructor(reason: OutboundReason, message: string) {
    super(message)
    this.reason = reason
  }
}
