import { createECDH } from "node:crypto"
import { type Database, transact } from "../db/database.ts"
import { listActiveBrowsers } from "../db/queries/channels.ts"
import {
  findServerSecret,
  insertServerSecret,
  type ServerSecret,
  setServerSecret,
} from "../db/queries/server-secrets.ts"
import { switchOff } from "./channel-health.ts"
import type { ServiceContext } from "./context.ts"
import type { Secrets } from "./secrets.ts"

/** The pair by which push services know this server (RFC 8292), both in base64url without padding. */
export interface PushKeys {
  /** 65 bytes: a point on P-256, uncompressed. Browsers subscribe with it. */
  publicKey: string
  /** 32 bytes. */
  privateKey: string
}

type KeyContext = Pick<ServiceContext, "db" | "clock"> & { secrets: Secrets }

const NAME = "vapid"
const PURPOSE = "server vapid"
const PRIVATE_BYTES = 32
/** Why channels are off whose browsers subscribed with a key that this server has not any more. */
const PUSH_KEY_CHANGED = "push_key_changed"

/**
 * The server's pair, made once and kept sealed; whoever is there first makes it for all processes. Where it cannot be
 * opened any more a new one takes its place, and the channels of all browsers are switched off: they subscribed with
 * the old one, and push services would refuse messages signed with another.
 * @throws DomainError `secret_key_missing`.
 */
export async function getPushKeys(context: KeyContext): Promise<PushKeys> {
  const { db, secrets } = context
  const known = await findServerSecret(db, NAME)
  const opened = known && openPair(secrets, known)
  if (opened !== undefined) return opened
  const fresh = newSecret(context)
  await transact(db, async (trx) => {
    if (known === undefined) await insertServerSecret(trx, fresh)
    else if (await setServerSecret(trx, fresh, known.sealed)) await switchOffBrowsers(trx, context.clock())
  })
  // Somebody may have been faster: what is stored counts.
  const stored = await findServerSecret(db, NAME)
  const pair = stored && openPair(secrets, stored)
  if (pair === undefined) throw new Error("another process keeps the push key under a key that is not ours")
  return pair
}

async function switchOffBrowsers(db: Database, now: Date): Promise<void> {
  for (const channel of await listActiveBrowsers(db)) await switchOff(db, channel, PUSH_KEY_CHANGED, now)
}

function openPair(secrets: Secrets, { publicPart, sealed }: ServerSecret): PushKeys | undefined {
  const privateKey = secrets.open(sealed, PURPOSE)
  return privateKey === undefined ? undefined : { publicKey: publicPart, privateKey }
}

function newSecret({ clock, secrets }: KeyContext): ServerSecret {
  const curve = createECDH("prime256v1")
  curve.generateKeys()
  // A private key that begins with zeros comes out shorter.
  const bytes = Buffer.alloc(PRIVATE_BYTES)
  const drawn = curve.getPrivateKey()
  drawn.copy(bytes, PRIVATE_BYTES - drawn.length)
  return {
    name: NAME,
    publicPart: curve.getPublicKey("base64url"),
    sealed: secrets.seal(bytes.toString("base64url"), PURPOSE),
    createdAt: clock().toISOString(),
  }
}
