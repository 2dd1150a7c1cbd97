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

const NO_MAIL = "mail is not set up: SMTP_URL and MAIL_FROM"

/** Every kind, in the order in which they are told of. */
export const listChannelKinds = (keeping: Pick<ChannelKeeping, "isMailSetUp">): KindListed[] =>
  CHANNEL_KINDS.map((kind) => {
    const why = whyUnavailable(keeping, kind)
    return { kind, isAvailable: why === null, why }
  })

/** @throws DomainError `mail_not_set_up`. */
export function requireAvailable(keeping: Pick<ChannelKeeping, "isMailSetUp">, kind: ChannelKind): void {
  const why = whyUnavailable(keeping, kind)
  if (why !== null) throw new DomainError("mail_not_set_up", `${why} (its administrator has to give both)`)
}

const whyUnavailable = (
  { isMailSetUp = false }: Pick<ChannelKeeping, "isMailSetUp">,
  kind: ChannelKind,
): string | null => (kind === "email" && !isMailSetUp ? NO_MAIL : null)
