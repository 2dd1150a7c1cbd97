import { lookup } from "node:dns/promises"
import { OutboundError } from "./outbound-error.ts"

/** All addresses a name stands for; none, or an error, when it stands for nothing. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<string[]>

/** As the system does it for every program: hosts file included. */
export const resolveBySystem: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Runs `work` for at most so long. It ends at the time whether `work` listens to its signal or not: asking for names
 * cannot be interrupted.
 * @throws OutboundError `timed_out`, or `stopped` when `outer` ends it.
 */
export async function within<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const stop = () => ending.abort(new OutboundError("stopped", "The exchange was given up."))
  const late = () =>
    ending.abort(
      new OutboundError("timed_out", `There was no whole answer within ${milliseconds / 1000} seconds.`),
    )
  const timer = setTimeout(late, milliseconds)
  outer?.addEventListener("abort", stop)
  if (outer?.aborted) stop()
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener("abort", () => reject(ending.signal.reason))
    if (ending.signal.aborted) reject(ending.signal.reason)
  })
  try {
    return await Promise.race([ended, ending.signal.aborted ? ended : work(ending.signal)])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener("abort", stop)
  }
}
