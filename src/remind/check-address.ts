import { DomainError } from "../domain/errors.ts"
import { createJudge, type OutboundOptions } from "../net/outbound.ts"
import { OutboundError } from "../net/outbound-error.ts"
import type { CheckAddress } from "../services/channel-context.ts"

/** Judges addresses that users give for channels as they will be judged when something is sent there. */
export function createAddressCheck(options: OutboundOptions): CheckAddress {
  const judge = createJudge(options)
  return async (url) => {
    try {
      await judge(url)
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error
      throw new DomainError("address_refused", error.message, [{ where: "/url", message: error.message }])
    }
  }
}
