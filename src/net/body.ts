import type { Readable, Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { OutboundError } from "./outbound-error.ts"

const INFLATERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** What a reader says it takes. */
export const ACCEPTED_CODINGS = "gzip, deflate, br"

/** How much of a body is taken, in bytes: as it comes over the wire, and as it is once inflated. */
export interface BodyLimits {
  maxBytes: number
  /** The coding to inflate by (the Content-Encoding); undefined leaves the body as it came. */
  coding?: string | undefined
  /** Whether what goes over the limit is cut off instead of refused. */
  cuts: boolean
}

/**
 * Reads a body to its end, never holding more than the limit: both what arrives and what it inflates to are counted
 * while they stream.
 * @throws OutboundError `too_large`, or `bad_answer` for a coding that is not read or does not hold what it says.
 */
export async function readBody(body: Readable, { maxBytes, coding, cuts }: BodyLimits): Promise<Uint8Array> {
  const inflater = inflaterOf(coding)
  const taken: Uint8Array[] = []
  const take = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of counted(source, maxBytes, cuts)) taken.push(chunk)
  }
  if (inflater === undefined) await take(body)
  else {
    const inflating = inflater()
    const onWire = (source: AsyncIterable<Uint8Array>) => counted(source, maxBytes, false)
    await pipeline(body, onWire, inflating, take).catch((error: unknown) => {
      throw isZlibError(error) ? unreadable("its compressed body is damaged") : error
    })
  }
  return Buffer.concat(taken)
}

async function* counted(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  cuts: boolean,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.byteLength
    if (bytes > maxBytes && cuts) {
      yield chunk.subarray(0, chunk.byteLength - (bytes - maxBytes))
      return
    }
    if (bytes > maxBytes) throw new OutboundError("too_large", `The answer has more than ${maxBytes} bytes.`)
    yield chunk
  }
}

function inflaterOf(coding: string | undefined): (() => Transform) | undefined {
  const name = coding?.trim().toLowerCase() ?? ""
  if (name === "" || name === "identity") return undefined
  if (!Object.hasOwn(INFLATERS, name)) throw unreadable("its body is packed in a way that is not read here")
  return INFLATERS[name]
}

const unreadable = (why: string) => new OutboundError("bad_answer", `The answer cannot be read: ${why}.`)

const isZlibError = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/.test(String(error.code))
