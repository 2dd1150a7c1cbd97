import { DomainError } from "../domain/errors.ts"
import type { StreamEntry, StreamPart } from "../domain/stream.ts"
import type { ServiceContext } from "../services/context.ts"
import { lastStreamPosition, readStream, type Stream, type StreamReader } from "../services/stream.ts"

/** How often the ledger is asked for what other processes sent; once for all readers. */
const ROUND_MILLISECONDS = 1000
/** A reader for whom there is nothing is told so, and the connection kept alive by it. */
const QUIET_MILLISECONDS = 15_000
const MOST_READERS = 100
/** Kept at hand for those who are up to date. */
const MOST_RECENT = 256
const MOST_RECENT_CHARACTERS = 2_000_000
/** Given to a reader at once: what a slow one holds. A longer message goes alone. */
const PART_ENTRIES = 20
const PART_CHARACTERS = 50_000

export interface StreamHubOptions {
  /** Told of what nobody meant to throw; the ledger is asked again a second later. */
  onCrash: (error: unknown) => void
  mostReaders?: number
  quietMilliseconds?: number
  roundMilliseconds?: number
}

export interface StreamHub extends Stream {
  /** Looks now whether there is something new. */
  wake: () => void
  /** Ends all readers; whoever comes later is ended at once. */
  stop: () => Promise<void>
}

/**
 * Gives the stream to all readers of this process. Each goes on in its own time from its own place; the ledger is asked
 * once a second for all of them, and as soon as this process sends something.
 */
export function createStreamHub(context: Pick<ServiceContext, "db">, options: StreamHubOptions): StreamHub {
  const { onCrash, mostReaders = MOST_READERS } = options
  const { quietMilliseconds = QUIET_MILLISECONDS, roundMilliseconds = ROUND_MILLISECONDS } = options
  const readers = new Map<StreamReader, () => void>()
  let recent: readonly StreamEntry[] = []
  let last = -1
  let isStopped = false
  let isWanted = false
  let look: Promise<void> | undefined
  let rounds: NodeJS.Timeout | undefined

  const advance = async (): Promise<void> => {
    const now = await lastStreamPosition(context)
    if (now === last) return
    const from = Math.max(last, now - MOST_RECENT)
    const news = last === -1 ? [] : await readStream(context, from, now - from)
    const follows = recent.at(-1)?.position === from
    recent = latestOf([...(follows ? recent : []), ...news])
    last = now
    for (const wakeReader of readers.values()) wakeReader()
  }
  const run = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false
      await advance().catch(onCrash)
    }
    look = undefined
  }
  const wake = (): void => {
    if (readers.size === 0 || isStopped) return
    isWanted = true
    look ??= run()
  }

  const partAfter = async (position: number, channelId: string | undefined): Promise<StreamPart> => {
    const isAtHand = (recent[0]?.position ?? Number.POSITIVE_INFINITY) <= position + 1
    const part = firstOf(
      isAtHand
        ? recent.filter((entry) => entry.position > position).slice(0, PART_ENTRIES)
        : await readStream(context, position, PART_ENTRIES),
    )
    // Positions have no holes, so what is not there was deleted.
    const through = (part[0]?.position ?? last + 1) - 1
    return {
      missing: through > position ? { from: position + 1, through } : null,
      entries: part.filter((entry) => channelId === undefined || entry.channelId === channelId),
      position: part.at(-1)?.position ?? through,
    }
  }

  const open = (begin: number, channelId?: string): StreamReader => {
    if (readers.size >= mostReaders)
      throw new DomainError("too_many_readers", `${mostReaders} follow the stream already; try again later`)
    const { reader, rouse } = createReader(begin, {
      quietMilliseconds,
      partAfter: (position) => (position < last ? partAfter(position, channelId) : undefined),
      onClose: () => {
        readers.delete(reader)
        if (readers.size === 0) clearInterval(rounds)
      },
    })
    if (isStopped) {
      reader.close()
      return reader
    }
    if (readers.size === 0) rounds = setInterval(wake, roundMilliseconds)
    readers.set(reader, rouse)
    wake()
    return reader
  }

  return {
    open,
    wake,
    stop: async () => {
      isStopped = true
      for (const reader of [...readers.keys()]) reader.close()
      await look
    },
  }
}

interface ReaderOptions {
  quietMilliseconds: number
  /** What follows a position; `undefined` where nothing does yet, said at once: nobody is roused in between. */
  partAfter: (position: number) => Promise<StreamPart> | undefined
  onClose: () => void
}

/** A reader at its place, and what ends its waiting when there may be something new. */
function createReader(
  begin: number,
  { quietMilliseconds, partAfter, onClose }: ReaderOptions,
): { reader: StreamReader; rouse: () => void } {
  const ending = new AbortController()
  let position = begin
  let rouse = (): void => undefined
  const isQuiet = () =>
    new Promise<boolean>((resolve) => {
      const quiet = setTimeout(() => resolve(true), quietMilliseconds)
      rouse = () => {
        clearTimeout(quiet)
        resolve(false)
      }
    })
  const reader: StreamReader = {
    get position() {
      return position
    },
    ended: ending.signal,
    next: async () => {
      while (!ending.signal.aborted) {
        const coming = partAfter(position)
        if (coming !== undefined) {
          const part = await coming
          position = part.position
          return part
        }
        if (await isQuiet()) return { missing: null, entries: [], position }
      }
      return undefined
    },
    close: () => {
      onClose()
      ending.abort()
      rouse()
    },
  }
  return { reader, rouse: () => rouse() }
}

/** As many from the beginning as a reader is given at once; one at least. */
const firstOf = (entries: readonly StreamEntry[]): readonly StreamEntry[] =>
  entries.slice(0, Math.max(1, countWithin(entries, PART_CHARACTERS)))

/** As many from the end as are kept at hand. */
function latestOf(entries: readonly StreamEntry[]): readonly StreamEntry[] {
  const count = countWithin(entries.toReversed(), MOST_RECENT_CHARACTERS)
  return entries.slice(entries.length - Math.min(count, MOST_RECENT))
}

/** How many of them, in their order, have at most so many characters together. */
function countWithin(entries: readonly StreamEntry[], most: number): number {
  let characters = 0
  const isOver = ({ data }: StreamEntry): boolean => {
    characters += data.length
    return characters > most
  }
  const end = entries.findIndex(isOver)
  return end === -1 ? entries.length : end
}
