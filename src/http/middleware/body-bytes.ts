import { DomainError } from "../../domain/errors.ts"

const MEBIBYTE = 1024 * 1024

/**
 * The whole body of a request, read no further than `most` bytes.
 * @throws DomainError `payload_too_large`, `malformed_request` where whoever sends it breaks off.
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most)
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(brokenOff)
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > most) {
      await reader.cancel()
      throw tooLarge(most)
    }
    chunks.push(value)
  }
}

/** Nobody is there to be told, and the log has no use for every client that goes away. */
function brokenOff(): never {
  throw new DomainError("malformed_request", "The body broke off")
}

const tooLarge = (most: number) =>
  new DomainError("payload_too_large", `A body may have at most ${most} bytes here (${most / MEBIBYTE} MiB)`)
