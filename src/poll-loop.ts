import type { Log } from "./log.ts"
import type { FetchContext } from "./services/fetching.ts"
import { pollNextSource } from "./services/poll-sources.ts"
import { startWorkLoop, type WorkLoop } from "./work-loop.ts"

export type PollLoop = WorkLoop

/** Asks the sources that are due, round after round, until it is stopped. */
export function startPollLoop(context: FetchContext, log: Log): PollLoop {
  const next = (signal: AbortSignal) => pollNextSource(context, signal)
  return startWorkLoop({ next, workers: 3, failure: "a source could not be polled" }, log)
}
