import { randomBytes } from "node:crypto"
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs"
import { dirname } from "node:path"
import type { Config } from "./config.ts"
import type { KeySource } from "./services/secrets.ts"

const KEY_BYTES = 32

/**
 * The key of the settings; without one, on SQLite, that of a file beside the ledger, made when the first secret has to
 * be kept. On PostgreSQL there is none then: several processes could not agree on it.
 */
export function secretKeyOf({
  secretKey,
  databaseUrl,
}: Pick<Config, "secretKey" | "databaseUrl">): KeySource {
  if (secretKey !== null) {
    const key = Buffer.from(secretKey, "base64")
    return { find: () => key, findOrMake: () => key }
  }
  if (!databaseUrl.startsWith("sqlite:")) return { find: () => undefined, findOrMake: () => undefined }
  const file = `${databaseUrl.slice("sqlite:".length)}.key`
  const find = () => readKey(file)
  return {
    find,
    findOrMake: () => {
      const known = find()
      if (known !== undefined) return known
      makeKey(file)
      return find()
    },
  }
}

function readKey(file: string): Uint8Array | undefined {
  try {
    const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64")
    return key.length === KEY_BYTES ? key : undefined
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined
    throw error
  }
}

/** Made once: where another process was faster, its key is the key. On the disk before anything is sealed with it. */
function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    const handle = openSync(file, "wx", 0o600)
    try {
      writeSync(handle, `${randomBytes(KEY_BYTES).toString("base64")}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code
