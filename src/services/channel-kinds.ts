import { CHANNEL_KINDS, type ChannelKind } from "../domain/channel.ts"
import { DomainError } from "../domain/errors.ts"
import type { ChannelKeeping } from "./channel-context.ts"

/** A kind of channel, and whether this server can send by it. */
export interface KindListed {
  kind: ChannelKind
  isAvailable: boolean
  /** What is missing; null where nothing is. */
  why: string | null
}

type Keeping = Pick<ChannelKeeping, "isMailSetUp" | "canKeepSecrets">

/** Every kind, in the order in which they are told of. */
export const listChannelKinds = (keeping: Keeping): KindListed[] =>
  CHANNEL_KINDS.map((kind) => {
    const why = missingFor(keeping, kind)?.why ?? null
    return { kind, isAvailable: why === null, why }
  })

/** @throws DomainError `mail_not_set_up`, `secret_key_missing`. */
export function requireAvailable(keeping: Keeping, kind: ChannelKind): void {
  const missing = missingFor(keeping, kind)
  if (missing !== undefined) throw new DomainError(missing.code, `${missing.why} (set by its administrator)`)
}

const NO_MAIL = { code: "mail_not_set_up", why: "mail is not set up: SMTP_URL and MAIL_FROM" } as const
const NO_KEY = {
  code: "secret_key_missing",
  why: "there is no key to keep secrets with: SECRET_KEY",
} as const

function missingFor({ isMailSetUp = false, canKeepSecrets = true }: Keeping, kind: ChannelKind) {
  if (kind === "email" && !isMailSetUp) return NO_MAIL
  return (kind === "webhook" || kind === "push") && !canKeepSecrets ? NO_KEY : undefined
}
