import type { Log } from "./log.ts"

export interface WorkLoop {
  /** Begins a round now, or another one right after that which is under way. */
  wake: () => void
  /** Ends what is under way and begins nothing more. */
  stop: () => Promise<void>
}

export interface Work {
  /** Does the one thing that has been due longest; `false` when nothing is. */
  next: (signal: AbortSignal) => Promise<boolean>
  /** How many are done at once: a slow one must not hold up the others. */
  workers: number
  /** What is logged when one fails. */
  failure: string
}

/** How often the ledger is asked whether something is due. Far instants are never waited for by a timer. */
const ROUND_MILLISECONDS = 30_000

/** Does what is due, round after round, until it is stopped. A round that fails is told to the log. */
export function startWorkLoop({ next, workers, failure }: Work, log: Log): WorkLoop {
  const ending = new AbortController()
  let isWanted = false
  let round: Promise<void> | undefined

  const work = async (): Promise<void> => {
    while (!ending.signal.aborted && (await next(ending.signal)));
  }
  const run = async (): Promise<void> => {
    while (isWanted && !ending.signal.aborted) {
      isWanted = false
      const ended = await Promise.allSettled(Array.from({ length: workers }, work))
      for (const one of ended) if (one.status === "rejected") log.error({ err: one.reason }, failure)
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
