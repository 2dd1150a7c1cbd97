import type { Log } from "./log.ts"
import type { FetchContext } from "./services/fetching.ts"
import { pollNextSource } from "./services/poll-sources.ts"

/** How often the ledger is asked whether a source is due. Far instants are never waited for by a timer. */
const ROUND_MILLISECONDS = 30_000
/** One slow server must not hold up the others. */
const WORKERS = 3

export interface PollLoop {
  /** Begins a round now, or another one right after that which is under way. */
  wake: () => void
  /** Ends what is under way and begins nothing more. */
  stop: () => Promise<void>
}

/** Asks the sources that are due, round after round, until it is stopped. A round that fails is told to the log. */
export function startPollLoop(context: FetchContext, log: Log): PollLoop {
  const ending = new AbortController()
  let isWanted = false
  let round: Promise<void> | undefined

  const work = async (): Promise<void> => {
    while (!ending.signal.aborted && (await pollNextSource(context, ending.signal)));
  }
  const run = async (): Promise<void> => {
    while (isWanted && !ending.signal.aborted) {
      isWanted = false
      const ended = await Promise.allSettled(Array.from({ length: WORKERS }, work))
      for (const one of ended)
        if (one.status === "rejected") log.error({ err: one.reason }, "a source could not be polled")
    }
    round = undefined
  }
  const wake = (): void => {
    isWanted = true
    if (!ending.signal.aborted) round ??= run()
  }

  const rounds = setInterval(wake, ROUND_MILLISECONDS)
  wake()
  return {
    wake,
    stop: async () => {
      clearInterval(rounds)
      ending.abort()
      await round
    },
  }
}
