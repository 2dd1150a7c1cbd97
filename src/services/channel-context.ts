import { DomainError } from "../domain/errors.ts"
import type { ServiceContext } from "./context.ts"
import { createSecrets, type Secrets } from "./secrets.ts"

/** @throws DomainError `address_refused` unless a user's address may be reached as it stands now. */
export type CheckAddress = (url: string) => Promise<void>

/** What verbs about channels need besides the ledger. */
export interface ChannelKeeping {
  secrets: Secrets
  checkAddress: CheckAddress
  /** Whether there is a key for secrets, or one can be made; so it is where it is left out. */
  canKeepSecrets?: boolean | undefined
  /** Whether mails can be sent; not where it is left out. */
  isMailSetUp?: boolean | undefined
  /** Told that something is to be sent now, so that nobody waits for the next round. */
  onDeliveryDue?: (() => void) | undefined
}

/** The context of verbs about channels and what is sent to them. */
export type ChannelContext = ServiceContext & ChannelKeeping

/** For where nothing is sent: no secret can be kept and no address be used. */
export const NO_CHANNELS: ChannelKeeping = {
  canKeepSecrets: false,
  secrets: createSecrets({ find: () => undefined, findOrMake: () => undefined }),
  checkAddress: async () => {
    throw new DomainError("address_refused", "This server sends nothing to addresses.")
  },
}
