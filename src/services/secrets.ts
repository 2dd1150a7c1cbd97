import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto"
import { DomainError } from "../domain/errors.ts"

/** Where the key is, which the database does not hold. */
export interface KeySource {
  /** 32 bytes; `undefined` where there is none. */
  find: () => Uint8Array | undefined
  /** The same, made where there is none and one can be kept. */
  findOrMake: () => Uint8Array | undefined
}

/** Keeps secrets so that the database alone does not give them away. */
export interface Secrets {
  /** The secret as it may be stored, readable only for the same `purpose`. @throws DomainError `secret_key_missing`. */
  seal: (secret: string, purpose: string) => string
  /** The secret again; `undefined` when the key is gone or another one, or what is stored was changed. */
  open: (sealed: string, purpose: string) => string | undefined
  /** What proves that `text` is from this server, for the same `purpose` only. @throws DomainError `secret_key_missing`. */
  sign: (text: string, purpose: string) => string
  /** Whether it does; not when the key is gone or another one. */
  isSigned: (text: string, signature: string, purpose: string) => boolean
}

const CIPHER = "aes-256-gcm"
const FORM = "1"
const IV_BYTES = 12
const TAG_BYTES = 16
/** RFC 2104 §5: half of the hash at least. */
const SIGNATURE_BYTES = 16

/** AES-256-GCM with a nonce of its own for every secret; the purpose is bound to it, so that none takes another's place. */
export function createSecrets(keys: KeySource): Secrets {
  const requireKey = (): Uint8Array => {
    const key = keys.findOrMake()
    if (key === undefined)
      throw new DomainError(
        "secret_key_missing",
        "this server has no key to keep a secret with; its administrator has to set SECRET_KEY",
      )
    return key
  }
  return {
    seal: (secret, purpose) => {
      const key = requireKey()
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(purpose))
      const sealed = Buffer.concat([iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()])
      return [FORM, nameOf(key), sealed.toString("base64url")].join(".")
    },
    open: (text, purpose) => {
      const key = keys.find()
      const [form, name, bytes = ""] = text.split(".")
      if (key === undefined || form !== FORM || name !== nameOf(key)) return undefined
      const sealed = Buffer.from(bytes, "base64url")
      if (sealed.length < IV_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(sealed.subarray(-TAG_BYTES))
      try {
        const secret = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES))
        return Buffer.concat([secret, decipher.final()]).toString("utf8")
      } catch {
        return undefined
      }
    },
    sign: (text, purpose) => signatureOf(requireKey(), text, purpose),
    isSigned: (text, signature, purpose) => {
      const key = keys.find()
      if (key === undefined) return false
      const [own, given] = [Buffer.from(signatureOf(key, text, purpose)), Buffer.from(signature)]
      return own.length === given.length && timingSafeEqual(own, given)
    },
  }
}

/** HMAC-SHA256 with a key of its own for every purpose (HKDF, RFC 5869). */
function signatureOf(key: Uint8Array, text: string, purpose: string): string {
  const own = Buffer.from(hkdfSync("sha256", key, "", `watchline signs ${purpose}`, 32))
  return createHmac("sha256", own).update(text).digest().subarray(0, SIGNATURE_BYTES).toString("base64url")
}

/** Tells one key from another without saying anything of it. */
const nameOf = (key: Uint8Array): string =>
  createHash("sha256").update("watchline key").update(key).digest("hex").slice(0, 8)
