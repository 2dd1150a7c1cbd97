import { renderStreamHead, renderStreamPart } from "../publish/event-stream.ts"
import type { StreamReader } from "../services/stream.ts"

/** A client that takes nothing for so long is cut off. */
const STALLED_MILLISECONDS = 30_000

export interface EventStreamOptions {
  /** Breaks the connection, for a client that does not take what it is given. */
  cut: () => void
  stalledMilliseconds?: number
}

/**
 * The body of an event stream. The next part is made when the client has taken the one before, so that a slow one has
 * nothing piled up for it; where the ledger cannot be read the stream ends, and the client goes on where it was.
 */
export function eventStreamOf(reader: StreamReader, options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { cut, stalledMilliseconds = STALLED_MILLISECONDS } = options
  const encoder = new TextEncoder()
  let head: string | undefined = renderStreamHead(reader.position)
  let waiting: NodeJS.Timeout | undefined
  const end = (): void => {
    clearTimeout(waiting)
    reader.close()
  }
  const awaitClient = (): void => {
    waiting = setTimeout(() => {
      end()
      cut()
    }, stalledMilliseconds)
  }
  reader.ended.addEventListener("abort", () => {
    if (waiting !== undefined) cut()
  })
  awaitClient()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(waiting)
        waiting = undefined
        const text = head ?? (await nextText(reader))
        head = undefined
        if (text === undefined) {
          end()
          controller.close()
        } else {
          controller.enqueue(encoder.encode(text))
          awaitClient()
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}

async function nextText(reader: StreamReader): Promise<string | undefined> {
  try {
    const part = await reader.next()
    return part && renderStreamPart(part)
  } catch {
    return undefined
  }
}
