import { DomainError } from "../../domain/errors.ts"

const MEBIBYTE = 1024 * 1024

/**
 * The whole body of a request, read no further than `most` bytes.
 * @throws DomainError `payload_too_large`.
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most)
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > most) {
      await reader.cancel()
      throw tooLarge(most)
    }
    chunks.push(value)
  }
}

const tooLarge = (most: number) =>
  new DomainError("payload_too_large", `A body may have at most ${most} bytes here (${most / MEBIBYTE} MiB)`)
