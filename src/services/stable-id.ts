import { createHash } from "node:crypto"
import { type IdPrefix, newId } from "../domain/ids.ts"

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
const HEAD_CHARACTERS = "prd_".length + 10

/** An identifier that follows from what a thing is: the same for the same `key`. `at` is the instant that it sorts by. */
export function stableId(prefix: IdPrefix, at: Date, key: string): string {
  const head = newId(prefix, new Date(Math.max(0, at.getTime()))).slice(0, HEAD_CHARACTERS)
  const hash = createHash("sha256").update(`${prefix} ${key}`).digest()
  return head + [...hash.subarray(0, 16)].map((byte) => ALPHABET[byte % 32]).join("")
}
