import type { ServiceContext } from "./context.ts"
import type { Secrets } from "./secrets.ts"

/** @throws DomainError `address_refused` unless a user's address may be reached as it stands now. */
export type CheckAddress = (url: string) => Promise<void>

/** The context of verbs about channels and what is sent to them. */
export interface ChannelContext extends ServiceContext {
  secrets: Secrets
  checkAddress: CheckAddress
  /** Told that something is to be sent now, so that nobody waits for the next round. */
  onDeliveryDue?: (() => void) | undefined
}
