/** The encryption of RFC 8188 as the receiver of a push message undoes it; the package brings no types. */
declare module "http_ece" {
  import type { ECDH } from "node:crypto"

  const ece: {
    decrypt(body: Buffer, options: { version: "aes128gcm"; privateKey: ECDH; authSecret: string }): Buffer
  }
  export = ece
}
