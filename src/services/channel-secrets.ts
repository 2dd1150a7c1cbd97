import { randomBytes } from "node:crypto"
import { NO_SECRETS, type SealedSecrets } from "../db/queries/channels.ts"
import type { Channel } from "../domain/channel.ts"
import type { Secrets } from "./secrets.ts"

/** Standard Webhooks 1.0 asks for 24 to 64 bytes. */
const SECRET_BYTES = 32

/** A new secret for signing, as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`

/** The kinds whose messages are signed with a secret of the channel's own. */
export const hasSecret = ({ kind }: Pick<Channel, "kind">): boolean => kind === "webhook"

/** A channel's first secret, sealed. */
export const sealFirst = (secrets: Secrets, channelId: string, secret: string): SealedSecrets => ({
  ...NO_SECRETS,
  secret: secrets.seal(secret, purposeOf(channelId)),
})

/** A new secret beside the one before it, which counts until `until`. */
export const sealNext = (
  secrets: Secrets,
  channelId: string,
  before: SealedSecrets,
  secret: string,
  until: Date,
): SealedSecrets => ({
  secret: secrets.seal(secret, purposeOf(channelId)),
  oldSecret: before.secret,
  oldSecretUntil: until.toISOString(),
})

/** The secrets that count now, the newest first; `undefined` when one that is stored cannot be read any more. */
export function openSecrets(
  secrets: Secrets,
  channelId: string,
  { secret, oldSecret, oldSecretUntil }: SealedSecrets,
  now: Date,
): string[] | undefined {
  if (secret === null) return []
  const newest = secrets.open(secret, purposeOf(channelId))
  if (newest === undefined) return undefined
  const isOldValid = oldSecret !== null && oldSecretUntil !== null && now.toISOString() < oldSecretUntil
  const old = isOldValid ? secrets.open(oldSecret, purposeOf(channelId)) : undefined
  return old === undefined ? [newest] : [newest, old]
}

const purposeOf = (channelId: string): string => `channel ${channelId}`
