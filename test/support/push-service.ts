import { createECDH, createPublicKey, randomBytes, verify } from "node:crypto"
import ece from "http_ece"
import type { ChannelAddress } from "../../src/domain/channel.ts"
import type { PushMessage } from "../../src/publish/push-message.ts"
import { aLoopback } from "./loopback.ts"

/** A browser that subscribed at a push service on the loopback, as far as a server sees both. */
export interface PushService {
  address: ChannelAddress
  /** What arrived, in order. */
  received: PushReceived[]
}

export interface PushReceived {
  headers: Record<string, string>
  /** Bytes on the wire. */
  size: number
  /** What the browser reads. */
  message: PushMessage
  vapid: { claims: { aud: string; exp: number; sub: string }; isSigned: boolean; publicKey: string }
}

/** Starts one that reads what it gets, and answers it in this way. */
export async function aPushService(
  status = 201,
  answerHeaders: Record<string, string> = {},
): Promise<PushService> {
  const received: PushReceived[] = []
  const browser = createECDH("prime256v1")
  browser.generateKeys()
  const auth = randomBytes(16).toString("base64url")
  const { origin } = await aLoopback((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const body = Buffer.concat(chunks)
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const opened = ece.decrypt(body, { version: "aes128gcm", privateKey: browser, authSecret: auth })
      received.push({
        headers,
        size: body.length,
        message: JSON.parse(opened.toString("utf8")) as PushMessage,
        vapid: readVapid(headers.authorization ?? ""),
      })
      response.writeHead(status, answerHeaders).end()
    })
  })
  const keys = { p256dh: browser.getPublicKey("base64url"), auth }
  return { address: { endpoint: `${origin}/push/one?two=3`, keys }, received }
}

/** The signed claims of RFC 8292 §3, checked with the key that comes along. */
function readVapid(authorization: string): PushReceived["vapid"] {
  const [, token = "", publicKey = ""] = /^vapid t=([^,]+), k=(\S+)$/.exec(authorization) ?? []
  const [head = "", claims = "", signature = ""] = token.split(".")
  const point = Buffer.from(publicKey, "base64url")
  const x = point.subarray(1, 33).toString("base64url")
  const y = point.subarray(33).toString("base64url")
  const key = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" })
  const isES256 = JSON.parse(Buffer.from(head, "base64url").toString()).alg === "ES256"
  return {
    publicKey,
    claims: JSON.parse(Buffer.from(claims, "base64url").toString()),
    isSigned:
      isES256 &&
      verify(
        "sha256",
        Buffer.from(`${head}.${claims}`),
        { key, dsaEncoding: "ieee-p1363" },
        Buffer.from(signature, "base64url"),
      ),
  }
}
