const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"

export type IdPrefix =
  | "dig"
  | "evt"
  | "prd"
  | "men"
  | "ver"
  | "ser"
  | "src"
  | "itm"
  | "chg"
  | "fct"
  | "rgp"
  | "viw"
  | "off"
  | "chn"
  | "rul"
  | "occ"
  | "dlv"
  | "att"
  | "blk"
  | "tok"
  | "cnf"

/**
 * A new identifier such as `prd_01k2…`: lower case, sorted by time (48 bits of milliseconds), then 80 random bits,
 * in Crockford's base 32 (https://www.crockford.com/base32.html).
 */
export function newId(prefix: IdPrefix, now: Date): string {
  let time = now.getTime()
  let head = ""
  for (let digit = 0; digit < 10; digit++) {
    head = `${ALPHABET[time % 32]}${head}`
    time = Math.floor(time / 32)
  }
  let tail = ""
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) tail += ALPHABET[byte % 32]
  return `${prefix}_${head}${tail}`
}
