import { OutboundError } from "../net/outbound-error.ts"
import type { Outcome } from "../services/attempts.ts"

/** What it means for a delivery that an exchange came to nothing. @throws what is no `OutboundError`. */
export function outboundFailure(error: unknown): Outcome {
  if (!(error instanceof OutboundError)) throw error
  // An address that may not be reached today may not be reached in five minutes either.
  const isRefused = error.reason === "refused_address" || error.reason === "bad_url"
  return { result: isRefused ? "permanent" : "passing", detail: `${error.reason}: ${error.message}` }
}
